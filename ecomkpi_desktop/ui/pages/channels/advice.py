"""The mentor's words on channels."""

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.figures_acquisition import MIN_RANKED_ORDERS
from ecomkpi_desktop.kpi.selection import UNKNOWN_CHANNEL
from ecomkpi_desktop.present.channels import channel_name
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.texts import counted
from ecomkpi_desktop.ui.pages.channels.view import ChannelsView
from ecomkpi_desktop.ui.pages.page import Advice

_MUCH_UNKNOWN = 0.2  # of net revenue without a known source: comparing the others says little
_FAR_APART = 2.0  # conversions this many times apart are worth a look


def channels_advice(view: ChannelsView, formats: Formats) -> Advice:
    """Return which channels earn, where to look, what to leave alone."""
    return Advice(_means(view, formats), _look(view, formats), _do_not(view))


def losing(view: ChannelsView) -> list[str]:
    """Return the channels that lose money after their advertising, the worst first."""
    if view.judged != "cm3":
        return []
    found = [name for name in view.channels if (view.amount(name) or 0.0) < 0]
    return found[::-1]


def unknown_share(view: ChannelsView) -> float:
    """Return the share of net revenue whose orders do not say where they came from."""
    whole, unknown = view.figures["net_revenue"].value, view.amount(UNKNOWN_CHANNEL, "net_revenue")
    return unknown / whole if whole and unknown else 0.0


def _means(view: ChannelsView, formats: Formats) -> str:
    translate = QCoreApplication.translate
    best = view.channels[0]
    amount = formats.money(view.amount(best), 0)
    if view.judged != "cm3":
        text = translate(
            "ChannelsAdvice",
            "Before marketing, {channel} brings the most: {amount}. What it costs cannot be told here: advertising is "
            "paid for the whole shop, not by country, category or kind of customer.",
        )
        return text.format(channel=channel_name(best), amount=amount)
    if not view.figures["marketing_spend"].value:
        text = translate(
            "ChannelsAdvice",
            "{channel} brings the most: {amount}. No advertising costs are recorded in this period, so that CM3 is "
            "only what remains before marketing.",
        )
        return text.format(channel=channel_name(best), amount=amount)
    text = translate("ChannelsAdvice", "{channel} earns the most once its advertising is paid: {amount}.")
    parts = [text.format(channel=channel_name(best), amount=amount)]
    lost = losing(view)
    if lost:
        names = QT_TRANSLATE_NOOP("ChannelsAdvice", "%n channel(s) lose money, {channel} the most: {amount}.", None, 1)
        loss = formats.money(view.amount(lost[0]), 0)
        parts.append(
            counted("ChannelsAdvice", names, len(lost)).format(channel=channel_name(lost[0]), amount=loss)
        )
    else:
        parts.append(translate("ChannelsAdvice", "No channel loses money."))
    return " ".join(parts)


def _look(view: ChannelsView, formats: Formats) -> str:
    translate = QCoreApplication.translate
    if lost := losing(view):
        text = translate(
            "ChannelsAdvice",
            "Look at {channel}: which campaigns spend there, and do the customers it brings order again? The "
            "acquisition page says what they are worth.",
        )
        return text.format(channel=channel_name(lost[0]))
    share = unknown_share(view)
    if share > _MUCH_UNKNOWN:
        text = translate(
            "ChannelsAdvice",
            "{share} of net revenue does not say where it came from: bring sources and channels together first, under "
            "the table.",
        )
        return text.format(share=formats.rate(share, 0))
    return _conversions(view, formats) or translate(
        "ChannelsAdvice",
        "Compare the CM3 rate of the channels: a large channel with a thin margin is where a better basket pays most.",
    )


def _conversions(view: ChannelsView, formats: Formats) -> str:
    """Return what two conversions far apart say; "" where too few are known."""
    known: list[tuple[float, str]] = []
    for name, row in view.rows.items():
        rate, orders = row.figures.get("conversion_rate"), row.figures.get("orders")
        if rate is not None and rate.value and orders is not None and (orders.value or 0) >= MIN_RANKED_ORDERS:
            known.append((rate.value, name))
    if len(known) < 2 or max(known)[0] < _FAR_APART * min(known)[0]:
        return ""
    (low, worst), (high, best) = min(known), max(known)
    text = QCoreApplication.translate(
        "ChannelsAdvice",
        "{worst} turns {low} of its visits into orders, {best} {high}: look at the pages its visitors land on before "
        "its budget.",
    )
    return text.format(
        worst=channel_name(worst), low=formats.rate(low), best=channel_name(best), high=formats.rate(high)
    )


def _do_not(view: ChannelsView) -> str:
    if losing(view):
        return QCoreApplication.translate(
            "ChannelsAdvice",
            "Do not close a channel on one month: lower its budget in steps and watch whether the other channels lose "
            "orders too.",
        )
    return QCoreApplication.translate(
        "ChannelsAdvice",
        "Do not move the whole budget to the best rate: the next customers of a channel cost more than the last ones.",
    )
