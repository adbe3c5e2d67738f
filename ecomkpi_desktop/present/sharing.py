"""Shared data in words: sources, promises, what breaks them, who must act."""

from collections.abc import Iterable
from datetime import date

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.kinds import Type
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.field_names import field_name
from ecomkpi_desktop.present.kinds import kind_name
from ecomkpi_desktop.present.numbers import NOT_AVAILABLE, Formats
from ecomkpi_desktop.present.platforms import platform_name
from ecomkpi_desktop.present.texts import counted, words
from ecomkpi_desktop.review.governance.breaches import Breach, Fault, Told
from ecomkpi_desktop.review.governance.contract import Contract, Every, Freshness, Rule, RuleKind
from ecomkpi_desktop.review.governance.equations import ORDER_TOTAL
from ecomkpi_desktop.review.governance.follow_up import Followed, Settlement, State
from ecomkpi_desktop.review.governance.glossary import Side
from ecomkpi_desktop.review.governance.source import Source
from ecomkpi_desktop.review.governance.truth import Standing
from ecomkpi_desktop.review.governance.way import WAYS, Way

_CONTEXT = "governance"
_TYPES: dict[Type, str] = {
    Type.TEXT: QT_TRANSLATE_NOOP("governance", "text"),
    Type.MONEY: QT_TRANSLATE_NOOP("governance", "amount"),
    Type.NUMBER: QT_TRANSLATE_NOOP("governance", "number"),
    Type.RATE: QT_TRANSLATE_NOOP("governance", "rate"),
    Type.MOMENT: QT_TRANSLATE_NOOP("governance", "date and time"),
    Type.DAY: QT_TRANSLATE_NOOP("governance", "date"),
    Type.FLAG: QT_TRANSLATE_NOOP("governance", "yes or no"),
}
_DUE: dict[Every, str] = {
    Every.WEEK: QT_TRANSLATE_NOOP("governance", "every week, within %n day(s)", None, 1),
    Every.MONTH: QT_TRANSLATE_NOOP("governance", "every month, within %n day(s)", None, 1),
    Every.QUARTER: QT_TRANSLATE_NOOP("governance", "every quarter, within %n day(s)", None, 1),
}
_ON_CHANGE = QT_TRANSLATE_NOOP("governance", "whenever something changes")
EVERY: dict[Every, str] = {
    Every.WEEK: QT_TRANSLATE_NOOP("governance", "Every week"),
    Every.MONTH: QT_TRANSLATE_NOOP("governance", "Every month"),
    Every.QUARTER: QT_TRANSLATE_NOOP("governance", "Every quarter"),
    Every.CHANGE: QT_TRANSLATE_NOOP("governance", "When something changes"),
}
_BASIS: dict[str, str] = {
    "HT": QT_TRANSLATE_NOOP("governance", "excluding VAT"),
    "TTC": QT_TRANSLATE_NOOP("governance", "including VAT"),
}
_FAULTS: dict[Fault, str] = {
    Fault.MISSING: QT_TRANSLATE_NOOP("governance", "Column missing"),
    Fault.RENAMED: QT_TRANSLATE_NOOP("governance", "Column renamed"),
    Fault.UNREADABLE: QT_TRANSLATE_NOOP("governance", "Other type"),
    Fault.REFUSED: QT_TRANSLATE_NOOP("governance", "Rows refused"),
    Fault.FORMAT: QT_TRANSLATE_NOOP("governance", "Written in another way"),
    Fault.BASIS: QT_TRANSLATE_NOOP("governance", "VAT changed"),
    Fault.CURRENCY: QT_TRANSLATE_NOOP("governance", "Other currency"),
    Fault.LATE: QT_TRANSLATE_NOOP("governance", "Late"),
    Fault.RULE: QT_TRANSLATE_NOOP("governance", "Rule broken"),
}
_STATES: dict[State, str] = {
    State.OPEN: QT_TRANSLATE_NOOP("governance", "open"),
    State.ASSIGNED: QT_TRANSLATE_NOOP("governance", "assigned"),
    State.MENDED: QT_TRANSLATE_NOOP("governance", "mended by a later file"),
    State.SETTLED: QT_TRANSLATE_NOOP("governance", "settled"),
}
_SETTLED: dict[Settlement, str] = {
    Settlement.CORRECTED: QT_TRANSLATE_NOOP("governance", "corrected at the source"),
    Settlement.TOLERATED: QT_TRANSLATE_NOOP("governance", "tolerated this once"),
}
_STANDINGS: dict[Standing, str] = {
    Standing.OPEN: QT_TRANSLATE_NOOP("governance", "to be decided"),
    Standing.TO_CORRECT: QT_TRANSLATE_NOOP("governance", "to be corrected"),
    Standing.SETTLED: QT_TRANSLATE_NOOP("governance", "settled"),
}
SIDES: dict[Side, str] = {
    Side.MARKETING: QT_TRANSLATE_NOOP("governance", "Marketing"),
    Side.IT: QT_TRANSLATE_NOOP("governance", "IT"),
    Side.BOTH: QT_TRANSLATE_NOOP("governance", "Both"),
}
DIMENSIONS: dict[str, str] = {
    "completeness": QT_TRANSLATE_NOOP("governance", "Completeness"),
    "validity": QT_TRANSLATE_NOOP("governance", "Validity"),
    "uniqueness": QT_TRANSLATE_NOOP("governance", "Uniqueness"),
    "freshness": QT_TRANSLATE_NOOP("governance", "Freshness"),
    "reconciliation": QT_TRANSLATE_NOOP("governance", "Reconciliation"),
}


def said(text: str) -> str:
    """Return words of context ``governance`` in the user's language."""
    return words(_CONTEXT, text)


def source_name(source: Source | Contract) -> str:
    """Return what a source is called: its platform and kind, else the name of its file."""
    platform = platform_name(source.preset)
    if platform:
        return f"{platform} \N{EN DASH} {kind_name(source.kind).lower()}"
    return source.file or kind_name(source.kind)


def names_of(keys: Iterable[Source]) -> dict[str, str]:
    """Return what each source is called, by its key."""
    return {one.key: source_name(one) for one in keys}


def type_name(kind: Type | None) -> str:
    """Return what a type is called, "" for a column that is read and not kept."""
    return said(_TYPES[kind]) if kind is not None else ""


def basis_name(basis: str) -> str:
    """Return whether amounts hold VAT, in words; "" where there is no such question."""
    return said(_BASIS.get(basis, ""))


def freshness_text(freshness: Freshness) -> str:
    """Return when a file comes."""
    if freshness.every is Every.CHANGE:
        return said(_ON_CHANGE)
    return counted(_CONTEXT, _DUE[freshness.every], freshness.days)


def fault_name(fault: Fault) -> str:
    """Return a kind of breach in two words."""
    return said(_FAULTS[fault])


def state_name(one: Followed) -> str:
    """Return how far a breach has come."""
    if one.state is State.SETTLED and one.case is not None and one.case.settlement is not None:
        return said(_SETTLED[one.case.settlement])
    return said(_STATES[one.state])


def standing_name(standing: Standing) -> str:
    """Return how far a conflict has come."""
    return said(_STANDINGS[standing])


def settlement_name(settlement: Settlement) -> str:
    """Return how a breach was settled."""
    return said(_SETTLED[settlement])


def who_text(names: Iterable[str]) -> str:
    """Return who must act."""
    return ", ".join(names) or said(QT_TRANSLATE_NOOP("governance", "nobody is named"))


_NONE_YET = QT_TRANSLATE_NOOP("governance", "none yet")
_AGREED = QT_TRANSLATE_NOOP("governance", "agreed, version {version}")
_TO_AGREE = QT_TRANSLATE_NOOP("governance", "version {version} to be agreed")
_PROPOSED = QT_TRANSLATE_NOOP("governance", "proposed")
_SHARED_BY = QT_TRANSLATE_NOOP("governance", "How data are shared: {way}")
_UNDECIDED = QT_TRANSLATE_NOOP(
    "governance", "Nobody has chosen how data are shared: contracts, a mixed feature team, or both."
)


_ALONE = QT_TRANSLATE_NOOP(
    "governance", "No field comes from two sources yet: nothing contradicts it, and nothing confirms it."
)
_AGREE = QT_TRANSLATE_NOOP("governance", "Wherever two sources state the same thing, they state the same value.")


def no_conflict_text(compared: int) -> str:
    """Return why there is no conflict, by the number of fields that two sources state."""
    return said(_AGREE if compared else _ALONE)


def contract_state(contract: Contract | None, in_force: Contract | None) -> str:
    """Return how far a contract has come: its latest version, and the one in force."""
    if contract is None:
        return said(_NONE_YET)
    if contract.is_agreed:
        return said(_AGREED).format(version=contract.version)
    return said(_TO_AGREE).format(version=contract.version) if in_force is not None else said(_PROPOSED)


def chosen_text(way: Way | None) -> str:
    """Return how data are shared, or that nobody has chosen."""
    return said(_UNDECIDED) if way is None else said(_SHARED_BY).format(way=said(WAYS[way].what))


# -- rules ---------------------------------------------------------------------------------------------------------

_EVERY_ROW = QT_TRANSLATE_NOOP("governance", "{field}: stated on every row")
_ONCE = QT_TRANSLATE_NOOP("governance", "{field}: no two rows alike")
_ONLY = QT_TRANSLATE_NOOP("governance", "{field}: only {values}")
_UNDERSTOOD = QT_TRANSLATE_NOOP("governance", "{field}: only words that are understood")
_AT_LEAST = QT_TRANSLATE_NOOP("governance", "{field}: at least {least}")
_AT_MOST = QT_TRANSLATE_NOOP("governance", "{field}: at most {most}")
_BETWEEN = QT_TRANSLATE_NOOP("governance", "{field}: from {least} to {most}")
_ORDER_TOTAL = QT_TRANSLATE_NOOP("governance", "Lines, shipping, discounts and VAT come to the order total")
_TOTAL = QT_TRANSLATE_NOOP("governance", "{field}: the rows come to the total that the file states")


def rule_text(rule: Rule, kind: Kind, formats: Formats) -> str:
    """Return a rule as a sentence, its fields named as those of a kind of file."""
    name = " + ".join(field_name(kind, one) for one in rule.fields)
    if rule.kind is RuleKind.EQUATION:
        return said(_ORDER_TOTAL) if rule.equation == ORDER_TOTAL else _equation(rule.equation, kind)
    if rule.kind is RuleKind.RANGE:
        text = _BETWEEN if None not in {rule.least, rule.most} else _AT_LEAST if rule.most is None else _AT_MOST
        return said(text).format(field=name, least=_bound(rule.least, formats), most=_bound(rule.most, formats))
    if rule.kind is RuleKind.ALLOWED:
        return said(_ONLY if rule.values else _UNDERSTOOD).format(field=name, values=", ".join(rule.values))
    texts = {RuleKind.NOT_NULL: _EVERY_ROW, RuleKind.UNIQUE: _ONCE, RuleKind.TOTAL: _TOTAL}
    return said(texts[rule.kind]).format(field=name)


def _bound(value: float | None, formats: Formats) -> str:
    return NOT_AVAILABLE if value is None else _plain(value, formats)


def _plain(value: float, formats: Formats) -> str:
    return formats.number(value, 0 if value == round(value) else 2)


_SIGNS = {"*": "\N{MULTIPLICATION SIGN}", "-": "\N{MINUS SIGN}", "=": "=", "<=": "\N{LESS-THAN OR EQUAL TO}"}


def _equation(text: str, kind: Kind) -> str:
    return " ".join(_SIGNS.get(part) or field_name(kind, part) for part in text.split(" "))


# -- breaches ------------------------------------------------------------------------------------------------------

_MISSING = QT_TRANSLATE_NOOP("governance", "The column “{expected}” is no longer in the file.")
_RENAMED = QT_TRANSLATE_NOOP("governance", "The column “{expected}” is now called “{found}”.")
_UNREAD = QT_TRANSLATE_NOOP(
    "governance", "“{subject}” should hold {expected}: %n cell(s) could not be read as such.", None, 1
)
_REFUSED = QT_TRANSLATE_NOOP("governance", "“{subject}”: %n row(s) were refused for what they hold there.", None, 1)
_AMOUNTS = QT_TRANSLATE_NOOP("governance", "Amounts were promised {expected} and come {found}.")
_SHIPPING = QT_TRANSLATE_NOOP("governance", "Shipping was promised {expected} and comes {found}.")
_CURRENCY = QT_TRANSLATE_NOOP("governance", "Amounts were promised in {expected} and come in {found}.")
_DATES = QT_TRANSLATE_NOOP("governance", "Dates were promised as {expected} and come as {found}.")
_DECIMALS = QT_TRANSLATE_NOOP("governance", "The decimal mark was promised as “{expected}” and comes as “{found}”.")
_LATE = QT_TRANSLATE_NOOP("governance", "Data up to {subject} were due on {expected}; those we have end on {found}.")
_LATE_NOTHING = QT_TRANSLATE_NOOP("governance", "Data up to {subject} were due on {expected}; there are none.")
_BREAKS = QT_TRANSLATE_NOOP("governance", "“{rule}” does not hold.")
_BREAKS_ROWS = QT_TRANSLATE_NOOP("governance", "“{rule}” does not hold on %n row(s).", None, 1)
_BREAKS_FOUND = QT_TRANSLATE_NOOP("governance", "“{rule}” does not hold: the file has {found}.")
_ORDERS: dict[str, str] = {
    "dmy": QT_TRANSLATE_NOOP("governance", "day/month/year"),
    "mdy": QT_TRANSLATE_NOOP("governance", "month/day/year"),
    "ymd": QT_TRANSLATE_NOOP("governance", "year-month-day"),
}


def breach_text(breach: Breach, formats: Formats) -> str:
    """Return what was promised and what came, as a sentence."""
    if breach.fault is Fault.RULE:
        return _rule_breach(breach, formats)
    template = _template(breach)
    text = counted(_CONTEXT, template, breach.count) if template in {_UNREAD, _REFUSED} else said(template)
    return text.format(
        subject=_subject(breach, formats), expected=_told(breach, breach.expected, formats),
        found=_told(breach, breach.found, formats),
    )  # fmt: skip


def _rule_breach(breach: Breach, formats: Formats) -> str:
    rule = rule_text(breach.rule, breach.kind, formats) if breach.rule is not None else breach.subject
    if breach.found is not None:
        return said(_BREAKS_FOUND).format(rule=rule, found=_told(breach, breach.found, formats))
    if breach.count:
        text = counted(_CONTEXT, _BREAKS_ROWS, breach.count)
        return text.format(rule=rule)
    return said(_BREAKS).format(rule=rule)


def _template(breach: Breach) -> str:
    manner = {
        "amounts": _AMOUNTS, "shipping": _SHIPPING, "currency": _CURRENCY, "date_order": _DATES, "decimal": _DECIMALS,
    }  # fmt: skip
    if breach.fault in {Fault.BASIS, Fault.CURRENCY, Fault.FORMAT}:
        return manner[breach.subject]
    late = _LATE if breach.found is not None else _LATE_NOTHING
    return {
        Fault.MISSING: _MISSING, Fault.RENAMED: _RENAMED, Fault.UNREADABLE: _UNREAD, Fault.REFUSED: _REFUSED,
        Fault.LATE: late,
    }[breach.fault]  # fmt: skip


def _subject(breach: Breach, formats: Formats) -> str:
    return formats.date(date.fromisoformat(breach.subject)) if breach.fault is Fault.LATE else breach.subject


def _told(breach: Breach, value: Told, formats: Formats) -> str:
    if isinstance(value, date):
        return formats.date(value)
    if isinstance(value, float):
        return _plain(value, formats)
    text = value or ""
    if breach.fault is Fault.BASIS:
        return basis_name(text)
    if breach.fault is Fault.UNREADABLE:
        return type_name(Type(text)) if text in set(Type) else text
    return said(_ORDERS[text]) if breach.fault is Fault.FORMAT and text in _ORDERS else text
