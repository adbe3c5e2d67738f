"""The mentor's words on acquisition."""

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.figure import Reason
from ecomkpi_desktop.kpi.results import ChannelRow
from ecomkpi_desktop.present.channels import channel_name
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.texts import counted
from ecomkpi_desktop.review.status import Status
from ecomkpi_desktop.ui.pages.acquisition.view import AcquisitionView
from ecomkpi_desktop.ui.pages.page import Advice


def acquisition_advice(view: AcquisitionView, formats: Formats) -> Advice:
    """Return what LTV/CAC says, where to look, what to leave alone."""
    return Advice(_means(view, formats), _look(view), _do_not(view))


def _means(view: AcquisitionView, formats: Formats) -> str:
    figures = view.figures
    ltv, cac, ratio = figures["ltv"], figures["cac"], figures["ltv_cac"]
    if ratio.value is None:
        return _unknown(view, formats)
    text = QCoreApplication.translate(
        "AcquisitionAdvice", "A new customer costs {cac} and brings back {ltv} of margin: {back} for each {unit} spent."
    )
    back, unit = formats.money(ratio.value), formats.money(1, 0)
    text = text.format(cac=formats.money(cac.value), ltv=formats.money(ltv.value), back=back, unit=unit)
    payback = figures.get("payback_months")
    if payback is not None and payback.value is not None:
        months = QT_TRANSLATE_NOOP("AcquisitionAdvice", "The cost is back after %n month(s).", None, 1)
        text = f"{text} {counted('AcquisitionAdvice', months, round(payback.value))}"
    if view.headroom is not None and view.headroom > 0 and view.status is not Status.BELOW:
        room = QCoreApplication.translate(
            "AcquisitionAdvice",
            "At equal quality, up to {amount} more could be spent before the ratio falls to its floor; the next "
            "customers usually cost more than the last ones.",
        ).format(amount=formats.compact_money(view.headroom))
        text = f"{text} {room}"
    return text


def _unknown(view: AcquisitionView, formats: Formats) -> str:
    reason = view.figures["ltv_cac"].reason
    if reason is Reason.NOT_SPLIT and view.figures["ltv"].value is None:
        return QCoreApplication.translate(
            "AcquisitionAdvice",
            "What these customers cost cannot be told: advertising is paid for the whole shop, not by country, "
            "category or kind of customer.",
        )
    if reason is Reason.NOT_SPLIT:
        text = QCoreApplication.translate(
            "AcquisitionAdvice",
            "These customers bring back {ltv} of margin. What they cost cannot be told: advertising is paid for the "
            "whole shop, not by country, category or kind of customer.",
        )
        return text.format(ltv=formats.figure(view.figures["ltv"]))
    if reason is Reason.NOT_ENOUGH_HISTORY:
        reached = view.figures.get("ltv_reached_months")
        months = round(reached.value) if reached is not None and reached.value is not None else 0
        text = QT_TRANSLATE_NOOP(
            "AcquisitionAdvice",
            "The history is too short for the horizon of the LTV: only %n month(s) of customers' lives are known. The "
            "curve shows what they have brought so far.",
            None,
            1,
        )
        return counted("AcquisitionAdvice", text, months)
    if reason is Reason.NO_SPEND or view.figures["cac"].value is None:
        return QCoreApplication.translate(
            "AcquisitionAdvice",
            "What customers bring back is known, what they cost is not. Without the advertising costs nobody can say "
            "whether acquisition pays.",
        )
    if view.figures["cac"].value == 0:
        return QCoreApplication.translate(
            "AcquisitionAdvice",
            "No acquisition spend is recorded in this period: new customers came for free, or a file is missing.",
        )
    ltv = view.figures["ltv"]
    text = QCoreApplication.translate("AcquisitionAdvice", "LTV: {ltv}. The ratio cannot be given for this period.")
    return text.format(ltv=formats.figure(ltv))


def _look(view: AcquisitionView) -> str:
    worst = [row for row in view.channels if view.channel_status[row.channel] is Status.BELOW]
    worst.sort(key=_spend_of, reverse=True)
    if worst:
        return QCoreApplication.translate(
            "AcquisitionAdvice",
            "{channel} spends the most among the channels under their floor: look at the campaigns that bring new "
            "customers there, and at what these customers buy the second time.",
        ).format(channel=channel_name(worst[0].channel))
    if view.figures["ltv_cac"].reason is Reason.NOT_SPLIT:
        return QCoreApplication.translate(
            "AcquisitionAdvice",
            "Compare the LTV of one country or category with another's, then remove the filters to see whether "
            "acquisition pays.",
        )
    if view.figures["ltv_cac"].value is None:
        return QCoreApplication.translate(
            "AcquisitionAdvice",
            "Import the cost exports of the advertising platforms for the same dates as the orders.",
        )
    return QCoreApplication.translate(
        "AcquisitionAdvice",
        "Compare the curves of the channels: one that rises late may still pay, one that stays flat never will.",
    )


def _do_not(view: AcquisitionView) -> str:
    if view.status is Status.BELOW:
        return QCoreApplication.translate(
            "AcquisitionAdvice", "Do not raise the budget: more volume at this ratio only enlarges the loss."
        )
    if view.status is Status.ABOVE:
        return QCoreApplication.translate(
            "AcquisitionAdvice",
            "Do not double the budget at once: raise it in steps and watch the cost of the customers added.",
        )
    return QCoreApplication.translate(
        "AcquisitionAdvice",
        "Do not trust the conversions the platforms claim: count the real first orders of each channel.",
    )


def _spend_of(row: ChannelRow) -> float:
    figure = row.figures.get("marketing_spend")
    return figure.value or 0.0 if figure is not None else 0.0
