"""The mentor's words on a what-if."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.kpi.whatif.base import Base
from ecomkpi_desktop.kpi.whatif.levers import Lever, Scenario, present
from ecomkpi_desktop.kpi.whatif.outcome import outcome
from ecomkpi_desktop.kpi.whatif.sensitivity import Swing
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.review.costs.audit import CostAudit
from ecomkpi_desktop.review.status import Corridor, Status
from ecomkpi_desktop.ui.pages.page import Advice
from ecomkpi_desktop.ui.pages.whatif.words import is_same, short_lever, value_text

_MANY = 3  # levers moved at once
_LOOK = {
    Lever.CONVERSION: QT_TRANSLATE_NOOP(
        "WhatIfAdvice", "Look at conversion by channel: which one sends visits that nearly never become orders?"
    ),
    Lever.AOV: QT_TRANSLATE_NOOP(
        "WhatIfAdvice", "Look at the products that are bought together, and at the order value from which shipping is "
        "free: both move the basket without a discount.",
    ),
    Lever.RETENTION: QT_TRANSLATE_NOOP(
        "WhatIfAdvice", "Look at Customers: how long until the second order? That is the time in which to write to "
        "them.",
    ),
    Lever.CAC: QT_TRANSLATE_NOOP(
        "WhatIfAdvice", "Look at Acquisition: the channel with the dearest new customers is where a lower CAC begins."
    ),
    Lever.PRODUCT_COST: QT_TRANSLATE_NOOP(
        "WhatIfAdvice", "Look at Profitability by category: where is the margin thinnest? Purchase and price both move "
        "this share.",
    ),
    Lever.SHIPPING: QT_TRANSLATE_NOOP(
        "WhatIfAdvice", "Look at the tariffs of your carriers, at parcel sizes and at orders sent in two parcels."
    ),
    Lever.RETURN_RATE: QT_TRANSLATE_NOOP(
        "WhatIfAdvice", "Look at the products that come back most: description, pictures and sizes come before any "
        "fee for returning.",
    ),
    Lever.FIXED_COSTS: QT_TRANSLATE_NOOP(
        "WhatIfAdvice", "Look at the fixed costs added in the last year: which of them would you not sign again?"
    ),
}  # fmt: skip


def whatif_advice(
    base: Base, scenario: Scenario, swings: Sequence[Swing], corridor: Corridor | None, formats: Formats
) -> Advice:
    """Return what the scenario says, where to look, what to leave alone.

    Args:
        base: the period as it was.
        scenario: the levers moved.
        swings: tornado of CM3, the strongest lever first.
        corridor: of LTV/CAC.
        formats: how numbers are written.
    """
    after = outcome(base, scenario)
    return Advice(
        _means(base, scenario, after, swings, formats),
        words("WhatIfAdvice", _LOOK[swings[0].lever]) if swings else "",
        _do_not(base, scenario, after, corridor, formats),
    )


def result_sentence(base: Base, scenario: Scenario, formats: Formats) -> str:
    """Return what the scenario comes to, for the head of the tree."""
    if not scenario.values:
        return QCoreApplication.translate("WhatIfAdvice", "Move a lever: everything that hangs on it follows.")
    before, after = outcome(base, Scenario()), outcome(base, scenario)
    parts = []
    for figure_id, unit, text in (
        ("cm3", Unit.MONEY, QCoreApplication.translate("WhatIfAdvice", "CM3 {now} → {then}")),
        ("operating_result", Unit.MONEY, QCoreApplication.translate("WhatIfAdvice", "result {now} → {then}")),
        ("ltv_cac", Unit.RATIO, QCoreApplication.translate("WhatIfAdvice", "LTV/CAC {now} → {then}")),
        ("break_even_day", Unit.DAY_OF_MONTH, QCoreApplication.translate("WhatIfAdvice", "break-even {now} → {then}")),
    ):
        now, then = before[figure_id], after[figure_id]
        if not is_same(now, then):
            parts.append(text.format(now=value_text(now, unit, formats), then=value_text(then, unit, formats)))
    return "  ·  ".join(parts) or QCoreApplication.translate("WhatIfAdvice", "None of the results moves.")


def span_sentence(
    costs: CostAudit | None, before: Mapping[str, float | None], after: Mapping[str, float | None], formats: Formats
) -> str:
    """Return between what CM3 lies while costs are not known; they are taken to grow as the orders do. "" if known."""
    now, then, many, orders = before["cm3"], after["cm3"], after["orders"], before["orders"]
    if costs is None or not costs.moving or now is None or then is None or not orders or many is None:
        return ""
    low, high = ((end - costs.cm3.now) * many / orders + then for end in (costs.cm3.low, costs.cm3.high))
    text = QCoreApplication.translate(
        "WhatIfAdvice", "CM3 {then}, between {low} and {high} while costs are not all known."
    )
    return text.format(
        then=formats.compact_money(then), low=formats.compact_money(low), high=formats.compact_money(high)
    )


def _means(
    base: Base, scenario: Scenario, after: Mapping[str, float | None], swings: Sequence[Swing], formats: Formats
) -> str:
    parts = []
    gain = (after["cm3"] or 0.0) - (outcome(base, Scenario())["cm3"] or 0.0)
    if scenario.values and not is_same(gain, 0.0):
        text = (
            QCoreApplication.translate("WhatIfAdvice", "This scenario brings {amount} more CM3 over the same period.")
            if gain > 0
            else QCoreApplication.translate("WhatIfAdvice", "This scenario costs {amount} of CM3 over the same period.")
        )
        parts.append(text.format(amount=formats.compact_money(abs(gain))))
    if swings:
        text = QCoreApplication.translate(
            "WhatIfAdvice", "The strongest lever on CM3 is “{lever}”: a tenth of it is worth {amount}."
        )
        amount = formats.compact_money(swings[0].width / 2)
        parts.append(text.format(lever=short_lever(swings[0].lever), amount=amount))
    return " ".join(parts)


def _do_not(
    base: Base, scenario: Scenario, after: Mapping[str, float | None], corridor: Corridor | None, formats: Formats
) -> str:
    ratio = after["ltv_cac"]
    if ratio is not None and corridor is not None and corridor.place(ratio) is Status.BELOW:
        text = QCoreApplication.translate(
            "WhatIfAdvice",
            "Do not spend more on acquisition: at {ratio} a customer brings back too little for what it costs.",
        )
        return text.format(ratio=formats.ratio(ratio))
    if len(scenario.values) > _MANY:
        return QCoreApplication.translate(
            "WhatIfAdvice", "Do not promise them all at once: choose the one you can act on this month, and measure it."
        )
    asked, now = scenario.values.get(Lever.CAC), present(base, Lever.CAC)
    if asked is not None and now is not None and asked < now:
        return QCoreApplication.translate(
            "WhatIfAdvice",
            "Do not cut the budget to lower the CAC: here as many new customers come for less, which takes better "
            "campaigns, not smaller ones.",
        )
    return QCoreApplication.translate(
        "WhatIfAdvice",
        "Do not read this as a forecast: whatever you do not move keeps its present rate, and customers react.",
    )
