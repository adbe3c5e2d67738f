"""A summary made by hand, with awkward things in it: long names, eight channels, negative margins, missing values."""

from dataclasses import replace
from datetime import date

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.issues import Severity
from ecomkpi_desktop.kpi.figure import Figure, Reason, Unit
from ecomkpi_desktop.kpi.period import Period, add_months
from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED, UNKNOWN_CHANNEL
from ecomkpi_desktop.review.finding import Fact, Finding, money, rate, ratio
from ecomkpi_desktop.review.rules.corridor_words import BELOW
from ecomkpi_desktop.review.rules.growth import _PLATEAU
from ecomkpi_desktop.review.rules.parts import _CHANNEL
from ecomkpi_desktop.review.sources import SourceState
from ecomkpi_desktop.review.status import Status, corridor_of
from ecomkpi_desktop.review.summary import (
    Assumption,
    BreakEven,
    ChannelLine,
    Definition,
    Dial,
    LadderStep,
    MonthlyLine,
    ReviewSummary,
)
from ecomkpi_desktop.review.trust import Grade, Trust
from ecomkpi_desktop.settings.catalogue import OPTIONS
from ecomkpi_desktop.settings.values import Settings

SETTINGS = Settings().with_value("payment.pct", 0.019)
PERIOD = Period(date(2025, 1, 1), date(2026, 1, 1))
_NET = 2_748_512.4
_STEPS = (
    ("gross_sales", 3_120_400.0, 0),
    ("discounts", 214_300.0, -1),
    ("shipping_income", 96_412.4, 1),
    ("refunds", 254_000.0, -1),
    ("net_revenue", _NET, 0),
    ("cogs", 1_402_911.0, -1),
    ("cm1", 1_345_601.4, 0),
    ("logistics_cost", 401_223.0, -1),
    ("payment_fees", 52_310.0, -1),
    ("marketplace_fees", 71_112.0, -1),
    ("cm2", 820_956.4, 0),
    ("marketing_spend", 611_000.0, -1),
    ("cm3", 209_956.4, 0),
    ("fixed_costs", 264_000.0, -1),
    ("operating_result", -54_043.6, 0),
)
_CHANNELS = (
    ("Recherche payante – Google Ads (marque et hors marque)", 811_223.0, -41_233.5),
    ("Réseaux sociaux payants", 544_110.0, -88_004.0),
    ("Place de marché Amazon", 422_118.0, 51_002.0),
    ("E-mail et automatisation", 318_222.0, 121_450.0),
    ("Référencement naturel", 301_993.0, 99_871.0),
    ("Affiliation et comparateurs de prix", 122_004.0, 3_221.0),
    (UNKNOWN_CHANNEL, 118_230.0, 40_119.0),
    ("Influence", 60_612.4, 11_430.9),
)


def example_summary() -> ReviewSummary:
    """Return the summary of a year of a fictional shop."""
    return ReviewSummary(
        title="Maison Été & Œuvres",
        currency="EUR",
        period=PERIOD,
        compared_period=PERIOD.year_before(),
        channels=None,
        generated_on=date(2026, 1, 15),
        definitions_version=1,
        phase="post_series_a",
        activity="ecommerce",
        dials=_dials(),
        ladder=tuple(LadderStep(key, REGISTRY[key].name, value, sign, value / _NET) for key, value, sign in _STEPS),
        channel_lines=_channel_lines(),
        monthly=_monthly(),
        break_even=BreakEven(
            date(2025, 12, 1), tuple(-3000.0 + 1150.0 * day - 4.0 * day * day for day in range(1, 32)), 22_000.0, 24, 20
        ),
        findings=_findings(),
        finding_count=7,
        assumptions=_assumptions(),
        definitions=_definitions(),
        sources=(
            SourceState(Kind.ORDERS, 12, 541_909, date(2023, 1, 1), date(2025, 12, 31)),
            SourceState(Kind.PRODUCTS, 1, 1_204),
            SourceState(Kind.SPEND, 24, 8_412, date(2023, 1, 1), date(2025, 12, 31)),
            SourceState(Kind.SESSIONS, 12, 1_096, date(2023, 1, 1), date(2025, 11, 30)),
        ),
        cost_coverage=0.84,
        residual=0.0,
    )


def first_day_summary() -> ReviewSummary:
    """Return the summary of a shop of which nothing but one month of orders is known."""
    whole = example_summary()
    unknown = tuple(
        replace(
            dial, figure=replace(dial.figure, value=None, reason=Reason.NO_DATA),
            judged=replace(dial.judged, value=None, reason=Reason.NO_DATA), status=Status.UNKNOWN, compared=None,
        )
        for dial in whole.dials
    )
    return replace(
        whole, dials=unknown, findings=(), finding_count=0, break_even=None, monthly=MonthlyLine(),
        compared_period=None, channel_lines=whole.channel_lines[-1:], sources=(), cost_coverage=None,
    )


def _dials() -> tuple[Dial, ...]:
    cm3_rate = Figure("cm3_rate", 209_956.4 / _NET, Unit.RATE)
    return (
        _dial(Figure("cm3", 209_956.4, Unit.MONEY), 261_300.0, Status.BELOW, Grade.B, cm3_rate),
        _dial(Figure("ltv_cac", 2.34, Unit.RATIO), 2.9, Status.BELOW, Grade.B),
        _dial(Figure("retention_rate", 0.312, Unit.RATE), 0.336, Status.IN, Grade.A),
        _dial(Figure("aov", 71.42, Unit.MONEY), 69.9, Status.IN, Grade.A),
        _dial(Figure("conversion_rate", 0.0174, Unit.RATE), None, Status.IN, Grade.C),
        _dial(Figure("break_even_day", 24.0, Unit.DAY_OF_MONTH), 19.0, Status.ABOVE, Grade.A),
    )


def _dial(
    figure: Figure, before: float | None, status: Status, grade: Grade, judged: Figure | None = None
) -> Dial:
    compared = Figure(figure.id, before, figure.unit) if before is not None else None
    corridor = corridor_of(figure.id, SETTINGS)
    return Dial(REGISTRY[figure.id].short_name, figure, judged or figure, status, corridor, Trust(grade), compared)


def _channel_lines() -> tuple[ChannelLine, ...]:
    lines = [
        ChannelLine(name, 1, {
            "net_revenue": sales, "cm1": sales * 0.49, "cm2": sales * 0.31, "marketing_spend": sales * 0.31 - cm3,
            "cm3": cm3,
        })
        for name, sales, cm3 in _CHANNELS
    ]
    rest = {"net_revenue": 50_000.0, "cm1": 24_000.0, "cm2": 15_000.0, "marketing_spend": 0.0, "cm3": 15_000.0}
    lost = {"net_revenue": None, "cm1": None, "cm2": None, "marketing_spend": 3_100.0, "cm3": -3_100.0}
    total = {"net_revenue": _NET, "cm1": 1_345_601.4, "cm2": 820_956.4, "marketing_spend": 611_000.0, "cm3": 209_956.4}
    return (*lines, ChannelLine("", 3, rest), ChannelLine(NOT_ALLOCATED, 1, lost), ChannelLine("", 11, total))


def _monthly() -> MonthlyLine:
    starts = tuple(add_months(date(2024, 1, 1), month) for month in range(24))
    season = (0.9, 0.8, 0.9, 0.95, 1.0, 0.9, 0.85, 0.7, 1.0, 1.05, 1.35, 1.6)
    sales = tuple(228_000.0 * season[month % 12] * (1 + 0.004 * month) for month in range(24))
    margin = tuple(value * (0.14 - 0.005 * month) for month, value in enumerate(sales))
    return MonthlyLine(starts, sales, margin, (True,) * 23 + (False,))


def _findings() -> tuple[Finding, ...]:
    return (
        Finding("ltv_cac_below", Severity.ERROR, BELOW["ltv_cac"],
                {"value": ratio(2.34), "bound": ratio(3.0)}, 134_000.0),
        Finding("channel_loses_money", Severity.ERROR, _CHANNEL,
                {"channel": Fact("Réseaux sociaux payants"), "loss": money(88_004.0)}, 88_004.0),
        Finding("plateau", Severity.WARNING, _PLATEAU,
                {"now": rate(0.021), "before": rate(0.284), "months": Fact(3, Unit.COUNT)}, 41_200.0),
    )


def _assumptions() -> tuple[Assumption, ...]:
    groups = {"costs", "definitions", "business"}
    shown = [option for option in OPTIONS if option.group in groups and "*" not in option.key]
    found = [
        Assumption(option.key, option.label, "", option.type, SETTINGS.get(option.key), None,
                   not SETTINGS.is_set(option.key), "")
        for option in shown
    ]
    amazon = Assumption("marketplace.Amazon.pct", "Marketplace fee", "Amazon", OPTIONS[0].type, 0.15,
                        date(2025, 3, 1), False, "")
    return (*found, amazon)


def _definitions() -> tuple[Definition, ...]:
    margins = ("net_revenue", "cm1", "cm2", "cm3")
    shown = (*margins, "ltv_cac", "ltv", "cac", "retention_rate", "aov", "conversion_rate", "break_even_day")
    return tuple(Definition(key, REGISTRY[key].short_name, REGISTRY[key].formula) for key in shown)
