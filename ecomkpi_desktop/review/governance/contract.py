"""A data contract: what the file of a source must hold, when it comes, and who answers for it."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import ClassVar

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.kinds import Type


class Every(StrEnum):
    """How often the file comes."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    CHANGE = "change"  # when something changes: a price list


class RuleKind(StrEnum):
    """What a quality rule asks."""

    NOT_NULL = "not_null"  # every row says it
    UNIQUE = "unique"  # no two rows say the same
    ALLOWED = "allowed"  # only these words; without any, only words that are understood
    RANGE = "range"  # numbers between two bounds
    EQUATION = "equation"  # columns that add up
    TOTAL = "total"  # what was read comes to the total that the file states


@dataclass(frozen=True, slots=True)
class Column:
    """A column that the file must have.

    Attributes:
        header: its heading in the file.
        field: canonical field that it holds; a leading ``_`` is read and not kept.
        type: of its cells; None for what is not kept.
        required: whether a file without it breaks the contract.
        meaning: what it is, in the words of those who make it.
    """

    header: str
    field: str
    type: Type | None = None
    required: bool = True
    meaning: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule that every file must keep.

    Attributes:
        kind: what it asks.
        fields: canonical fields it is about; several together for UNIQUE.
        values: words of ALLOWED.
        least, most: bounds of RANGE, inclusive.
        equation: of EQUATION, see :mod:`equations`.
        author: who wrote it: those who apply a rule write it.
    """

    kind: RuleKind
    fields: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    least: float | None = None
    most: float | None = None
    equation: str = ""
    author: str = ""

    @property
    def key(self) -> str:
        """Tells it from the other rules of a contract."""
        return "-".join((self.kind.value, *self.fields)) if self.fields else f"{self.kind.value}-{self.equation}"


@dataclass(frozen=True, slots=True)
class Freshness:
    """When the file comes.

    Attributes:
        every: how often.
        days: the file of a week, a month, a quarter that is over is there so many days after its end.
    """

    every: Every = Every.MONTH
    days: int = 5


@dataclass(frozen=True, slots=True)
class Contract:
    """One version of the contract of a source.

    Attributes:
        id: of the note: source and version.
        source: the source it is about.
        version: 1, 2, 3...
        kind: what the file is about.
        preset: how it is recognised.
        file: its name without figures.
        columns: that it must have.
        amounts, shipping: ``HT``, ``TTC`` or "" where there is no such question.
        currency: of all amounts; "" when a column holds it.
        date_order, decimal: how dates and numbers are written; "" where they read one way only.
        freshness: when it comes.
        rules: that its rows keep.
        producer: who makes the file.
        owner: who answers for the contract.
        consumers: who reads it.
        co_authors: who applies its rules and has written them.
        purpose: what it is for.
        agreed_on: day on which it was agreed; None for a proposal.
        since_import: imports with greater numbers are held against it.
        changed_on: day of this version.
        change: what is new in it.
        extra: JSON of the contract file it came from, with what this program does not know.
    """

    KIND: ClassVar[str] = "data_contract"
    id: str
    source: str
    version: int
    kind: Kind
    preset: str = ""
    file: str = ""
    columns: tuple[Column, ...] = ()
    amounts: str = ""
    shipping: str = ""
    currency: str = ""
    date_order: str = ""
    decimal: str = ""
    freshness: Freshness = field(default_factory=Freshness)
    rules: tuple[Rule, ...] = ()
    producer: str = ""
    owner: str = ""
    consumers: tuple[str, ...] = ()
    co_authors: tuple[str, ...] = ()
    purpose: str = ""
    agreed_on: date | None = None
    since_import: int = 0
    changed_on: date | None = None
    change: str = ""
    extra: str = ""

    @property
    def is_agreed(self) -> bool:
        """Whether it is in force."""
        return self.agreed_on is not None

    @property
    def people(self) -> tuple[str, ...]:
        """Everybody it names, each once: those who sign it."""
        named = (self.producer, self.owner, *self.co_authors, *self.consumers)
        return tuple(dict.fromkeys(name for name in named if name))

    def column_of(self, field_name: str) -> Column | None:
        """Return the column that holds a field, or None."""
        return next((column for column in self.columns if column.field == field_name), None)

    def header_of(self, field_name: str) -> str:
        """Return the heading of a field's column; the field's own name where no column holds it."""
        column = self.column_of(field_name)
        return column.header if column is not None else field_name


def in_order(rules: Iterable[Rule], columns: tuple[Column, ...]) -> tuple[Rule, ...]:
    """Return rules as the columns of the file stand, those about several columns or about the whole file last."""
    places = {column.field: place for place, column in enumerate(columns) if column.field}

    def place(rule: Rule) -> int:
        single = len(rule.fields) == 1 and rule.kind is not RuleKind.TOTAL
        return places.get(rule.fields[0], len(places)) if single else len(places) + 1

    return tuple(sorted(rules, key=place))


def version_id(source: str, version: int) -> str:
    """Return the id of a version's note; ids sort as versions do."""
    return f"{source}.{version:04d}"


def latest_versions(contracts: Iterable[Contract]) -> dict[str, Contract]:
    """Return the latest version of each source's contract, agreed or not."""
    found: dict[str, Contract] = {}
    for contract in sorted(contracts, key=lambda one: one.version):
        found[contract.source] = contract
    return found


def in_force(contracts: Iterable[Contract]) -> dict[str, Contract]:
    """Return the latest agreed version of each source's contract."""
    return latest_versions(one for one in contracts if one.is_agreed)


def changed(contract: Contract, today: date, **changes: object) -> Contract:
    """Return a contract with other terms: a new version of an agreed one, which is to be agreed anew.

    Args:
        contract: as it was.
        today: day of the change.
        changes: attributes of :class:`Contract`.
    """
    after = replace(contract, **changes)  # type: ignore[arg-type]
    if after == contract or not contract.is_agreed:
        return after
    version = contract.version + 1
    return replace(
        after, id=version_id(contract.source, version), version=version, agreed_on=None, changed_on=today,
        change=str(changes.get("change", "")),
    )  # fmt: skip


def agreed(contract: Contract, today: date, last_import: int, before: Contract | None = None) -> Contract:
    """Return a contract in force from a day on.

    Args:
        contract: a proposal or a changed version.
        today: day of the agreement.
        last_import: number of the last import so far: a first agreement says nothing about files of the past.
        before: the version in force until now; the files held against it are held against the new one too.
    """
    since = before.since_import if before is not None else last_import
    return replace(contract, agreed_on=today, since_import=since)
