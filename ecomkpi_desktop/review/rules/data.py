"""What the data do not know: estimated costs, and sources that have stopped."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.issues import Severity
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.kpi.period import Period, add_months
from ecomkpi_desktop.review.finding import Advice, Fact, Finding, Trace, money, rate
from ecomkpi_desktop.review.rules.situation import Situation
from ecomkpi_desktop.review.trust import COVERED

_STALE_DAYS = 35  # a month and the few days it takes to export it
_DOUBT = 0.10  # how far an estimated product cost may well be from the real one

_COVERAGE = Advice(
    QT_TRANSLATE_NOOP("review", "Only {coverage} of sales have a known product cost"),
    QT_TRANSLATE_NOOP("review", "An estimate a tenth out moves CM1 by {doubt}: margins are a range, not a number."),
    QT_TRANSLATE_NOOP("review", "Import the product costs, beginning with the products that sell most."),
    QT_TRANSLATE_NOOP("review", "Do not raise the acquisition budget while a tenth of the costs is unknown."),
)
_NO_COST = replace(_COVERAGE, title=QT_TRANSLATE_NOOP("review", "No product cost is known: margins are estimates"))
_NONE = 0.005  # a coverage that rounds to nothing
_STALE = Advice(
    QT_TRANSLATE_NOOP("review", "{source}: nothing after {last}, {days} days ago"),
    QT_TRANSLATE_NOOP(
        "review", "What a source no longer says is missing from the figures: costs vanish, margins look better."
    ),
    QT_TRANSLATE_NOOP("review", "Drop its next export on the window, or check who was to send it."),
    QT_TRANSLATE_NOOP("review", "Do not compare months that this source covers with months it does not."),
)
_ALL_STALE = Advice(
    QT_TRANSLATE_NOOP("review", "Nothing was imported after {last}, {days} days ago"),
    QT_TRANSLATE_NOOP("review", "The figures describe what was: what has happened since is in none of them."),
    QT_TRANSLATE_NOOP("review", "Drop the next exports on the window; the same files as last time will do."),
    QT_TRANSLATE_NOOP("review", "Do not decide on next month with figures of that day."),
)
ADVICE: Mapping[str, Advice] = {"costs_unknown": _COVERAGE, "source_stale": _STALE, "data_stale": _ALL_STALE}
VARIANTS: Mapping[str, Advice] = {"costs_unknown.all": _NO_COST}
SOURCE_NAMES: Mapping[Kind, str] = {
    Kind.ORDERS: QT_TRANSLATE_NOOP("review", "Orders"),
    Kind.REFUNDS: QT_TRANSLATE_NOOP("review", "Refunds"),
    Kind.PRODUCTS: QT_TRANSLATE_NOOP("review", "Product costs"),
    Kind.SPEND: QT_TRANSLATE_NOOP("review", "Advertising spend"),
    Kind.SESSIONS: QT_TRANSLATE_NOOP("review", "Sessions"),
    Kind.FIXED_COSTS: QT_TRANSLATE_NOOP("review", "Fixed costs"),
    Kind.ORDER_LINES: QT_TRANSLATE_NOOP("review", "Order lines"),
    Kind.CUSTOMERS: QT_TRANSLATE_NOOP("review", "Customers"),
    Kind.PAYMENTS: QT_TRANSLATE_NOOP("review", "Payments"),
    Kind.SETTLEMENTS: QT_TRANSLATE_NOOP("review", "Marketplace statements"),
    Kind.SHIPPING_COSTS: QT_TRANSLATE_NOOP("review", "Shipping costs"),
    Kind.COMPETITOR_PRICES: QT_TRANSLATE_NOOP("review", "Competitors' prices"),
    Kind.EXCHANGE_RATES: QT_TRANSLATE_NOOP("review", "Exchange rates"),
    Kind.ANNOTATIONS: QT_TRANSLATE_NOOP("review", "Events"),
}
_FIGURES = {Kind.ORDERS: "orders", Kind.SPEND: "marketing_spend", Kind.SESSIONS: "sessions"}
_REGULAR = (Kind.ORDERS, Kind.SPEND, Kind.SESSIONS)  # expected every month; refunds and costs come as they come


def low_coverage(situation: Situation) -> Iterator[Finding]:
    """Yield a share of known product costs under 90 %."""
    figure = situation.figures.get("cost_coverage")
    coverage = figure.value if figure is not None else None
    cogs = situation.value("cogs")
    if coverage is None or coverage >= COVERED:
        return
    doubt = None if cogs is None else max(cogs, 0.0) * (1 - coverage) * _DOUBT
    evidence = {"coverage": rate(coverage), "doubt": money(doubt)}
    advice = _NO_COST if coverage < _NONE else _COVERAGE
    yield Finding("costs_unknown", Severity.WARNING, advice, evidence, doubt, "cost_coverage")


def stale_sources(situation: Situation) -> Iterator[Finding]:
    """Yield kinds of data whose last day is old, against today or against the freshest source.

    Kinds that stop on the same day have one cause and are one finding; where all do, nobody imports any more.
    """
    lasts = {kind: last for kind in _REGULAR if (last := situation.state.last_day(kind)) is not None}
    if not lasts:
        return
    now = situation.state.today or max(lasts.values())
    for last in sorted(set(lasts.values())):
        days = (now - last).days
        if days <= _STALE_DAYS:
            continue
        kinds = [kind for kind, day in lasts.items() if day == last]
        names = Fact(tuple(SOURCE_NAMES[kind] for kind in kinds), is_word=True)
        evidence = {"source": names, "last": Fact(last), "days": Fact(days, Unit.COUNT)}
        subject = ", ".join(map(str, kinds))
        rows = _last_month(situation, kinds[0], last)
        if len(kinds) == len(lasts):
            yield Finding("data_stale", Severity.WARNING, _ALL_STALE, evidence, None, "", subject, rows)
        else:
            yield Finding("source_stale", Severity.WARNING, _STALE, evidence, None, "", subject, rows)


def _last_month(situation: Situation, kind: Kind, last: date) -> Trace:
    """Return the last month that a kind of data speaks of: its rows are the last that arrived."""
    first = last.replace(day=1)
    return Trace(_FIGURES[kind], situation.selection.over(Period(first, add_months(first, 1))))
