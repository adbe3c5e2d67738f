"""Holding an import against the contract of its source: every promise that it breaks."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.issues import Issue, Severity
from ecomkpi_desktop.importing.headers import normal
from ecomkpi_desktop.importing.recipe import Recipe
from ecomkpi_desktop.review.governance.contract import Contract, Rule, RuleKind
from ecomkpi_desktop.review.governance.equations import ORDER_TOTAL
from ecomkpi_desktop.review.governance.measure import Measure
from ecomkpi_desktop.review.governance.source import Source
from ecomkpi_desktop.review.governance.timing import is_late

if TYPE_CHECKING:
    from ecomkpi_desktop.workspace.records import ImportRecord

Told = float | str | date | None
_SHOWN = 5  # words named in a breach


class Fault(StrEnum):
    """What was promised and not kept."""

    MISSING = "missing"  # a column
    RENAMED = "renamed"  # a column
    UNREADABLE = "unreadable"  # cells of a column are of another type
    FORMAT = "format"  # dates or numbers are written in another way
    BASIS = "basis"  # HT became TTC, or the reverse
    CURRENCY = "currency"
    REFUSED = "refused"  # rows whose cell of a column cannot be meant
    LATE = "late"
    RULE = "rule"


# What the import has told of a column.
_UNREAD: Mapping[str, Fault] = {
    **dict.fromkeys(("number_unreadable", "date_unreadable", "cells_left_unknown", "id_rounded"), Fault.UNREADABLE),
    **dict.fromkeys(("price_negative", "date_impossible", "value_missing"), Fault.REFUSED),
}


@dataclass(frozen=True, slots=True)
class Breach:
    """One broken promise.

    Attributes:
        source: of the contract.
        version: of the contract.
        fault: what was not kept.
        subject: what it is about: a heading, a rule's key, the last day due.
        import_id: the import; None where the file is missing.
        file: its name.
        expected: what was promised.
        found: what is there instead.
        count: how many rows it concerns; 0 where it is no question of rows.
        rule: that was broken.
        kind: what the file is about.
    """

    source: str
    version: int
    fault: Fault
    subject: str
    import_id: int | None = None
    file: str = ""
    expected: Told = None
    found: Told = None
    count: int = 0
    rule: Rule | None = None
    kind: Kind = Kind.ORDERS

    @property
    def id(self) -> str:
        """Identifies it, the same at every check."""
        return f"{self.source}.{self.import_id or 0}.{self.fault}.{self.subject}"

    @property
    def severity(self) -> Severity:
        """ERROR where figures are wrong by it, WARNING where they may be."""
        wrong = {Fault.MISSING, Fault.BASIS, Fault.CURRENCY, Fault.UNREADABLE}
        return Severity.ERROR if self.fault in wrong else Severity.WARNING


def breaches_of(
    contract: Contract, source: Source, measures: Mapping[int, Measure], today: date
) -> tuple[Breach, ...]:
    """Return every broken promise of a contract in force, import by import, the missing delivery last.

    Args:
        contract: in force.
        source: its imports.
        measures: of the imports made since the agreement; without one, rules about rows are not checked.
        today: day of the check.
    """
    found: list[Breach] = []
    before = frozenset(
        normal(label) for number, recipe in source.recipes.items() if number <= contract.since_import
        for label in recipe.headers
    )  # fmt: skip
    for record in source.imports:
        if record.id > contract.since_import and record.id in source.recipes:
            recipe = source.recipes[record.id]
            found.extend(check_import(contract, record, recipe, measures.get(record.id), before))
    due = is_late(contract.freshness, source.last_day, today, contract.agreed_on)
    if due is not None:
        found.append(
            Breach(contract.source, contract.version, Fault.LATE, due.through.isoformat(), expected=due.by,
                   found=source.last_day, kind=contract.kind)
        )  # fmt: skip
    return tuple(found)


def check_import(
    contract: Contract, record: "ImportRecord", recipe: Recipe, measure: Measure | None,
    before: frozenset[str] = frozenset(),
) -> Iterator[Breach]:  # fmt: skip
    """Yield what one import breaks; ``before`` are the headings that its source had when the contract was agreed."""

    def breach(fault: Fault, subject: str, expected: Told, found: Told, count: int = 0, rule: Rule | None = None) -> (
        Breach
    ):
        return Breach(
            contract.source, contract.version, fault, subject, record.id, record.file, expected, found, count, rule,
            contract.kind,
        )

    for fault, subject, expected, found in (*_columns(contract, recipe, before), *_manner(contract, recipe)):
        yield breach(fault, subject, expected, found)
    for fault, issue in _unreadable(contract, record.issues):
        yield breach(fault, issue.place.column, _type_of(contract, issue.place.column),
                     str(issue.params.get("value") or ""), issue.count)  # fmt: skip
    for rule in contract.rules:
        broken = _rule(rule, record, recipe, measure)
        if broken is not None:
            count, found = broken
            yield breach(Fault.RULE, rule.key, None, found, count, rule)


_Plain = tuple[Fault, str, Told, Told]


def _columns(contract: Contract, recipe: Recipe, before: frozenset[str]) -> Iterator[_Plain]:
    """Yield the columns that are gone, or that have another heading."""
    present = {normal(label) for label in recipe.headers}
    known = before | {normal(column.header) for column in contract.columns}
    for column in contract.columns:
        if not column.required or normal(column.header) in present:
            continue
        label = recipe.mapping.get(column.field, "")
        # A column that stood beside it, promised or not, has not taken its name: it stands in for it.
        if label and normal(label) not in known:
            yield Fault.RENAMED, column.header, column.header, label
        else:
            yield Fault.MISSING, column.header, column.header, None


def _manner(contract: Contract, recipe: Recipe) -> Iterator[_Plain]:
    """Yield what is written or meant in another way: VAT, currency, dates, decimals."""
    for fault, name in (
        (Fault.BASIS, "amounts"), (Fault.BASIS, "shipping"), (Fault.CURRENCY, "currency"),
        (Fault.FORMAT, "date_order"), (Fault.FORMAT, "decimal"),
    ):  # fmt: skip
        promised, found = getattr(contract, name), getattr(recipe, name)
        if name == "shipping" and (promised, found) == (contract.amounts, recipe.amounts):
            continue  # shipping has gone with the amounts: told once
        if promised and found and promised != found:
            yield fault, name, promised, found


def _unreadable(contract: Contract, issues: tuple[Issue, ...]) -> Iterator[tuple[Fault, Issue]]:
    headers = {normal(column.header) for column in contract.columns}
    for issue in issues:
        fault = _UNREAD.get(issue.code)
        if fault is not None and normal(issue.place.column) in headers:
            yield fault, issue


def _type_of(contract: Contract, header: str) -> str:
    column = next((one for one in contract.columns if normal(one.header) == normal(header)), None)
    return column.type.value if column is not None and column.type is not None else ""


# -- rules ---------------------------------------------------------------------------------------------------------

_Broken = tuple[int, Told] | None  # rows, and what was found


def _rule(rule: Rule, record: "ImportRecord", recipe: Recipe, measure: Measure | None) -> _Broken:
    if rule.kind is RuleKind.TOTAL:
        return _total(record)
    if rule.kind is RuleKind.EQUATION and rule.equation == ORDER_TOTAL:
        return _told(record, "order_total_differs", "")
    if rule.kind is RuleKind.ALLOWED and not rule.values:
        return _told(record, "statuses_unknown", "statuses")
    if measure is None:
        return None
    return _CHECKS[rule.kind](rule, recipe, measure)


def _told(record: "ImportRecord", code: str, param: str) -> _Broken:
    """Return what the import itself has told of."""
    for issue in record.issues:
        if issue.code == code:
            return issue.count, (str(issue.params.get(param, "")) or None) if param else None
    return None


def _total(record: "ImportRecord") -> _Broken:
    if not record.declared or any(total.agrees for total in record.declared):
        return None
    return 0, max(abs(total.declared - total.read) for total in record.declared)


def _repeated(rule: Rule, _recipe: Recipe, measure: Measure) -> _Broken:
    return (measure.repeated, None) if measure.key == rule.fields and measure.repeated else None


def _unequal(rule: Rule, _recipe: Recipe, measure: Measure) -> _Broken:
    _, broken = measure.equations.get(rule.equation, (0, 0))
    return (broken, None) if broken else None


def _empty(rule: Rule, recipe: Recipe, measure: Measure) -> _Broken:
    name = rule.fields[0]
    if name not in recipe.mapping:  # told as a missing column already
        return None
    column = measure.columns.get(name)
    empty = measure.rows - (column.filled if column is not None else 0)
    return (empty, None) if empty else None


def _other_words(rule: Rule, _recipe: Recipe, measure: Measure) -> _Broken:
    column = measure.columns.get(rule.fields[0])
    if column is None:
        return None
    if column.words is None:  # more words than any short list has
        return 0, None
    others = [word for word in column.words if word not in rule.values]
    return (0, ", ".join(others[:_SHOWN])) if others else None


def _outside(rule: Rule, _recipe: Recipe, measure: Measure) -> _Broken:
    column = measure.columns.get(rule.fields[0])
    if column is None or column.least is None or column.most is None:
        return None
    if rule.least is not None and column.least < rule.least:
        return 0, column.least
    if rule.most is not None and column.most > rule.most:
        return 0, column.most
    return None


_CHECKS: Mapping[RuleKind, Callable[[Rule, Recipe, Measure], _Broken]] = {
    RuleKind.NOT_NULL: _empty,
    RuleKind.UNIQUE: _repeated,
    RuleKind.ALLOWED: _other_words,
    RuleKind.RANGE: _outside,
    RuleKind.EQUATION: _unequal,
}
