"""Words of the hidden costs: lines, what they are paid on, what is known of them, the gate and its reasons."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.present.assumptions import assumption_value
from ecomkpi_desktop.present.decimals import Place
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.texts import counted, words
from ecomkpi_desktop.review.costs.audit import AuditedLine, CostSource, CostStatus
from ecomkpi_desktop.review.costs.gate import Gate
from ecomkpi_desktop.review.trust import COVERED
from ecomkpi_desktop.settings.cost_lines import HIDDEN_COSTS, CostBase, CostLine, Rung

translate = QCoreApplication.translate  # under this name lupdate finds the words
_NAMED = 4  # lines named in a reason before the others are counted

_BASES: Mapping[CostBase, str] = {
    CostBase.GOODS_COST: QT_TRANSLATE_NOOP("costs", "of the product cost"),
    CostBase.SALES: QT_TRANSLATE_NOOP("costs", "of sales excl. VAT"),
    CostBase.COLLECTED: QT_TRANSLATE_NOOP("costs", "of what is collected"),
    CostBase.ORDER: QT_TRANSLATE_NOOP("costs", "per order"),
    CostBase.MARKET_ORDER: QT_TRANSLATE_NOOP("costs", "per marketplace order"),
    CostBase.ITEM: QT_TRANSLATE_NOOP("costs", "per item"),
    CostBase.RETURN: QT_TRANSLATE_NOOP("costs", "per return"),
    CostBase.RETURNED_GOODS: QT_TRANSLATE_NOOP("costs", "recovered"),
    CostBase.SPEND: QT_TRANSLATE_NOOP("costs", "of the ad spend"),
    CostBase.MONTH: QT_TRANSLATE_NOOP("costs", "per month"),
}
_RUNGS: Mapping[Rung, str] = {
    Rung.CM1: QT_TRANSLATE_NOOP("costs", "Goods (CM1)"),
    Rung.CM2: QT_TRANSLATE_NOOP("costs", "Orders and returns (CM2)"),
    Rung.CM3: QT_TRANSLATE_NOOP("costs", "Winning customers (CM3)"),
}
_UNKNOWN = QT_TRANSLATE_NOOP("costs", "%n cost line(s) not answered: {names}.", None, 1)
_WITH_OTHERS = QT_TRANSLATE_NOOP(
    "costs", "%n cost line(s) not answered, {hidden} of the {all} hidden costs among them: {names}.", None, 1
)
_STATUSES: Mapping[CostStatus, str] = {
    CostStatus.KNOWN: QT_TRANSLATE_NOOP("costs", "known"),
    CostStatus.ESTIMATED: QT_TRANSLATE_NOOP("costs", "estimated"),
    CostStatus.UNKNOWN: QT_TRANSLATE_NOOP("costs", "unknown"),
    CostStatus.NONE: QT_TRANSLATE_NOOP("costs", "none"),
}


def line_name(line: CostLine) -> str:
    """Return what a line is called."""
    return words("settings", line.label).format(name=line.code.partition(":")[2])


def line_about(line: CostLine) -> str:
    """Return where the own figure is found."""
    return words("costs", line.about)


def base_words(line: CostLine) -> str:
    """Return what a line is paid on, as it follows a number."""
    return words("costs", _BASES[line.base])


def rung_words(rung: Rung) -> str:
    """Return the heading over the lines of a step of the ladder."""
    return words("costs", _RUNGS[rung])


def status_word(one: AuditedLine) -> str:
    """Return what is known of a line in a word."""
    return word_of(one.status)


def word_of(status: CostStatus) -> str:
    """Return the word of a status."""
    return words("costs", _STATUSES[status])


def standing_words(one: AuditedLine, formats: Formats) -> str:
    """Return what is known of a line, and who says so."""
    if one.source is CostSource.FILES:
        return translate("costs", "known from your files")
    if one.source is CostSource.ABSENT:
        return translate("costs", "nothing here that it is paid on")
    status = words("costs", _STATUSES[one.status])
    if one.status in {CostStatus.ESTIMATED, CostStatus.UNKNOWN}:
        low, high = (assumption_value(one.line.key, end, formats) for end in (one.money.low, one.money.high))
        return translate("costs", "{status}: {low} to {high} {base}").format(
            status=status, low=low, high=high, base=base_words(one.line)
        )
    if one.since is not None:
        return translate("costs", "{status} since {day}").format(status=status, day=formats.date(one.since))
    return status


def money_words(one: AuditedLine, formats: Formats) -> str:
    """Return what a line takes, or how much it can move, in a few words."""
    if one.source is CostSource.FILES or one.status is CostStatus.NONE:
        return "–"
    if one.money.width:
        if one.status is CostStatus.ESTIMATED:
            return translate("costs", "± {amount}").format(amount=formats.compact_money(one.money.width / 2))
        return translate("costs", "up to {amount}").format(amount=formats.compact_money(one.money.width))
    return formats.compact_money(one.money.amount)


def gate_title(gate: Gate) -> str:
    """Return whether the acquisition budget may be raised."""
    if gate.is_open:
        return translate("costs", "The way is open: nothing here speaks against a larger acquisition budget")
    return translate("costs", "Not yet: do not raise the acquisition budget")


def gate_reasons(gate: Gate, formats: Formats) -> tuple[str, ...]:
    """Return each reason in a sentence; a reserve where LTV/CAC cannot be told."""
    found = []
    if gate.unknown:
        names = [line_name(line) for line in gate.unknown]
        hidden = sum(line in HIDDEN_COSTS for line in gate.unknown)
        # Fees and picking are asked as well: without a word the count would not be the one of the hidden costs.
        text = counted("costs", _WITH_OTHERS if 0 < hidden < len(names) else _UNKNOWN, len(names))
        named = ", ".join(names[:_NAMED])
        if len(names) > _NAMED:
            named = translate("costs", "{names} and {count} more").format(names=named, count=len(names) - _NAMED)
        found.append(text.format(names=named, hidden=hidden, all=len(HIDDEN_COSTS)))
    if gate.coverage is not None:
        text = translate("costs", "Only {coverage} of sales have a known product cost; {needed} are needed.")
        found.append(text.format(coverage=formats.rate(gate.coverage, 0), needed=formats.rate(COVERED, 0)))
    if gate.ltv_cac is not None:
        text = translate("costs", "LTV/CAC is {value}, under its floor of {floor}.")
        floor = formats.value(gate.floor, Unit.RATIO, Place.BOUND)
        found.append(text.format(value=formats.ratio(gate.ltv_cac), floor=floor))
    elif not gate.is_ltv_cac_known:
        found.append(
            translate("costs", "LTV/CAC cannot be told here: nothing says yet whether new customers pay back.")
        )
    return tuple(found)
