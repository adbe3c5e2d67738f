"""Channels together: leaning on marketplaces, sales without a customer, touch points that differ."""

from collections.abc import Iterator, Mapping

from ecomkpi_desktop.base.issues import Severity
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.results import ChannelRow
from ecomkpi_desktop.review.finding import Advice, Finding, count, money, rate
from ecomkpi_desktop.review.omnichannel.audit import marker_of
from ecomkpi_desktop.review.omnichannel.maturity import ENOUGH_IDENTIFIED
from ecomkpi_desktop.review.omnichannel.places import marketplaces_among, places_of
from ecomkpi_desktop.review.omnichannel.touch_points import Answer
from ecomkpi_desktop.review.rules.situation import Situation

_LEANING = Advice(
    QT_TRANSLATE_NOOP("review", "{share} of net revenue comes through marketplaces; the marker is {marker}"),
    QT_TRANSLATE_NOOP(
        "review",
        "They set the fees, they keep the customers’ addresses, and they can close the account.",
    ),
    QT_TRANSLATE_NOOP(
        "review",
        "Look at what an order leaves there after the fees, and what brings buyers to your site.",
    ),
    QT_TRANSLATE_NOOP("review", "Do not leave from one day to the next: let the site grow first."),
)
_NOBODY = Advice(
    QT_TRANSLATE_NOOP("review", "Only {share} of the sales have a known customer"),
    QT_TRANSLATE_NOOP(
        "review",
        "What the others bring is in no retention and no LTV: acquisition is judged on a part.",
    ),
    QT_TRANSLATE_NOOP("review", "Look at which channel they come from, and at who could be one customer."),
    QT_TRANSLATE_NOOP("review", "Do not count each order without a customer as a new one."),
)
_DIFFER = Advice(
    QT_TRANSLATE_NOOP("review", "{differ} of {looked} touch points differ from channel to channel"),
    QT_TRANSLATE_NOOP("review", "The customer sees one house: what differs is felt as a mistake, or as a trick."),
    QT_TRANSLATE_NOOP(
        "review",
        "Settle the one that costs most calls to the service first, and write down who does it.",
    ),
    QT_TRANSLATE_NOOP("review", "Do not buy a tool before the rule is agreed."),
)
ADVICE: Mapping[str, Advice] = {
    "marketplace_dependence": _LEANING,
    "customers_unknown": _NOBODY,
    "touch_points_differ": _DIFFER,
}


def marketplace_dependence(situation: Situation) -> Iterator[Finding]:
    """Yield that marketplaces weigh more than they do in the market."""
    total = situation.value("net_revenue")
    if not total or total < 0 or situation.selection.channels is not None:
        return
    fees = {row.channel: _fee_share(row) for row in situation.channels}
    through = set(marketplaces_among(places_of(fees, situation.settings, situation.state.channels.places)))
    sales = sum(
        row.figures["net_revenue"].value or 0.0
        for row in situation.channels
        if row.channel in through and "net_revenue" in row.figures
    )
    marker = marker_of(situation.settings)
    if sales / total > marker.value:
        evidence = {"share": rate(sales / total), "marker": rate(marker.value), "marketplace_revenue": money(sales)}
        yield Finding("marketplace_dependence", Severity.WARNING, _LEANING, evidence, None, "net_revenue")


def customers_unknown(situation: Situation) -> Iterator[Finding]:
    """Yield that too much of the sales has no known customer; nothing where no customer is known at all."""
    share = situation.value("identified_share")
    if share is not None and 0 < share < ENOUGH_IDENTIFIED:
        evidence = {"share": rate(share), "enough": rate(ENOUGH_IDENTIFIED)}
        yield Finding("customers_unknown", Severity.WARNING, _NOBODY, evidence, None, "identified_share")


def touch_points_differ(situation: Situation) -> Iterator[Finding]:
    """Yield that the manager found touch points that differ from channel to channel."""
    points = situation.state.channels.points
    differ, same = len(points.of(Answer.DIFFERS)), len(points.of(Answer.SAME))
    if differ:
        evidence = {"differ": count(differ), "looked": count(differ + same)}
        yield Finding("touch_points_differ", Severity.INFO, _DIFFER, evidence, place="omnichannel")


def _fee_share(row: ChannelRow) -> float:
    known = row.figures
    fees, net = (known[name].value if name in known else None for name in ("marketplace_fees", "net_revenue"))
    return fees / net if fees and net and net > 0 else 0.0
