"""The mentor's words on positions."""

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.positioning import position_word
from ecomkpi_desktop.review.positioning.audit import PositioningAudit
from ecomkpi_desktop.review.positioning.readings import CategoryReading
from ecomkpi_desktop.review.positioning.rules import Position
from ecomkpi_desktop.ui.pages.page import Advice


def positioning_advice(audit: PositioningAudit, formats: Formats) -> Advice:
    """Return what the map says, where to look, what to leave alone."""
    stuck = sorted(audit.of(Position.MIDDLE), key=lambda one: -one.shortfall(audit.thresholds.floor))
    return Advice(_means(audit, stuck, formats), _look(audit, stuck, formats), _do_not(audit, stuck))


def _means(audit: PositioningAudit, stuck: list[CategoryReading], formats: Formats) -> str:
    translate = QCoreApplication.translate
    if stuck:
        worst = stuck[0]
        text = translate(
            "PositioningAdvice",
            "{category} is stuck in the middle: of {price} sold, {kept} is left once the goods are paid, and the "
            "minimum "
            "is {floor}.",
        ).format(
            category=worst.name, price=formats.money(100, 0), kept=formats.money(100 * (worst.margin or 0.0), 0),
            floor=formats.money(100 * audit.thresholds.floor, 0),
        )  # fmt: skip
        lost = worst.shortfall(audit.thresholds.floor)
        if lost > 0:
            missing = translate("PositioningAdvice", "Over the period {amount} are missing from that minimum.")
            text = f"{text} {missing.format(amount=formats.money(lost, 0))}"
        return f"{text} {_euro(worst, formats)}"
    known = [one for one in audit.categories if one.position is not Position.UNKNOWN]
    if not known:
        return translate(
            "PositioningAdvice",
            "No category can be placed yet: margins between the minimum and the ideal say nothing without a price to "
            "compare with, and margins at a default rate say nothing at all.",
        )
    first = known[0]
    return translate("PositioningAdvice", "No category is stuck in the middle. {category}: {position}. {euro}").format(
        category=first.name, position=position_word(first.position).lower(), euro=_euro(first, formats)
    )


def _euro(one: CategoryReading, formats: Formats) -> str:
    translate = QCoreApplication.translate
    if one.break_even_roas is None:
        return translate(
            "PositioningAdvice", "Nothing is left for advertising there: no return on ads can pay {unit} back."
        ).format(unit=formats.money(1, 0))
    return translate(
        "PositioningAdvice",
        "There, {unit} of advertising must bring {back} of sales to pay itself.",
    ).format(
        unit=formats.money(1, 0), back=formats.money(one.break_even_roas)
    )


def _look(audit: PositioningAudit, stuck: list[CategoryReading], formats: Formats) -> str:
    translate = QCoreApplication.translate
    if not audit.has_prices:
        return translate(
            "PositioningAdvice",
            "Note ten prices of your three closest competitors, best sellers first: half an hour tells low-cost from "
            "stuck and premium from lucky.",
        )
    if audit.declared is Position.UNKNOWN:
        return translate(
            "PositioningAdvice",
            "Declare the position you want to hold: the thresholds and the levers below then follow it, and what "
            "contradicts it becomes a finding.",
        )
    missed = [check for check in audit.checks if check.is_met is False]
    if missed or stuck:
        best = max(audit.levers, key=lambda lever: lever.money or 0.0)
        return translate(
            "PositioningAdvice", "The largest lever of your position brings {amount} over the period: see the levers "
            "below."
        ).format(amount=formats.money(best.money, 0))
    return translate("PositioningAdvice", "Hold the position: look at the prices again before the next season.")


def _do_not(audit: PositioningAudit, stuck: list[CategoryReading]) -> str:
    translate = QCoreApplication.translate
    if stuck:
        return translate(
            "PositioningAdvice",
            "Do not answer with one more discount: it moves the category further down.",
        )
    if audit.declared is Position.LOW_COST:
        return translate(
            "PositioningAdvice",
            "Do not follow every price: be cheap because you cost little, not by habit.",
        )
    return translate(
        "PositioningAdvice", "Do not raise all prices at once: begin where the margin is thin and the reviews are good."
    )
