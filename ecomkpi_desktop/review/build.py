"""Makes the summary of a period out of the engine's answers."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

import numpy as np

from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.period import Period, add_months
from ecomkpi_desktop.kpi.registry import DEFINITIONS_VERSION, DIALS, REGISTRY
from ecomkpi_desktop.kpi.results import Breakdown, Dimension, Trend
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED, Selection
from ecomkpi_desktop.review.findings import findings_in
from ecomkpi_desktop.review.rules.reads import Reads
from ecomkpi_desktop.review.rules.situation import Situation, situation_of
from ecomkpi_desktop.review.sources import DataState
from ecomkpi_desktop.review.status import corridor_of, judge_of, only_channel
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
from ecomkpi_desktop.review.trust import trust_of
from ecomkpi_desktop.settings.catalogue import OPTIONS, option_for
from ecomkpi_desktop.settings.values import DatedValue, Settings

TOP_FINDINGS = 3
TOP_CHANNELS = 8
_MONTHS_SHOWN = 24
_LADDER = (
    ("gross_sales", 0), ("discounts", -1), ("shipping_income", 1), ("refunds", -1), ("net_revenue", 0), ("cogs", -1),
    ("cm1", 0), ("logistics_cost", -1), ("payment_fees", -1), ("marketplace_fees", -1),
    ("other_costs", -1), ("cm2", 0),
    ("marketing_spend", -1), ("cm3", 0), ("fixed_costs", -1), ("operating_result", 0),
)  # fmt: skip
_CHANNEL_FIGURES = ("orders", "net_revenue", "cm1", "cm2", "marketing_spend", "cm3")
_DEFINED = (
    "net_revenue", "cm1", "cm2", "cm3", "ltv_cac", "ltv", "cac", "retention_rate", "aov", "conversion_rate",
    "break_even_day",
)  # fmt: skip
_OPTIONAL = frozenset({"other_costs"})  # steps left out where they are nil
_GROUPS = ("costs", "definitions", "business")
_GROUPS_ONCE_SET = (*_GROUPS, "hidden")


def summary_of(
    engine: Reads, selection: Selection, settings: Settings, state: DataState, *, title: str, generated_on: date
) -> ReviewSummary:
    """Return everything the printed page says.

    Args:
        engine: the figures.
        selection: period and channels of the review.
        settings: assumptions and thresholds in force.
        state: how far the data reach and how they reconcile.
        title: name of the document.
        generated_on: day of print.
    """
    return summary_in(
        engine, situation_of(engine, selection, settings, state), title=title, generated_on=generated_on
    )


def summary_in(engine: Reads, situation: Situation, *, title: str, generated_on: date) -> ReviewSummary:
    """Return the same from a situation that was asked for already."""
    selection, settings, state = situation.selection, situation.settings, situation.state
    found = findings_in(situation)
    coverage = situation.figures.get("cost_coverage")
    return ReviewSummary(
        title=title,
        currency=str(settings.get("currency")),
        period=selection.period,
        compared_period=situation.compared_period,
        channels=None if selection.channels is None else tuple(sorted(selection.channels)),
        generated_on=generated_on,
        definitions_version=DEFINITIONS_VERSION,
        phase=str(settings.get("phase")),
        activity=str(settings.get("activity")),
        dials=tuple(_dial(figure_id, situation) for figure_id in DIALS),
        ladder=_ladder(situation.figures),
        channel_lines=channel_lines(engine.by(Dimension.CHANNEL, selection)),
        monthly=_monthly(situation.history, selection.period),
        break_even=_break_even(situation),
        findings=found[:TOP_FINDINGS],
        finding_count=len(found),
        assumptions=tuple(_assumptions(settings, selection.period)),
        definitions=tuple(
            Definition(key, REGISTRY[key].short_name, REGISTRY[key].formula) for key in _DEFINED if key in REGISTRY
        ),
        sources=state.sources,
        cost_coverage=coverage.value if coverage is not None else None,
        residual=state.residual,
        scope=selection.scope,
        costs=situation.costs,
    )


def channel_lines(table: Breakdown, top: int = TOP_CHANNELS) -> tuple[ChannelLine, ...]:
    """Return the biggest channels, the others together, what is not allocated, and the total."""
    sales = np.nan_to_num(table.columns["net_revenue"]) if "net_revenue" in table.columns else np.zeros(len(table.keys))
    named = [place for place, key in enumerate(table.keys) if key != NOT_ALLOCATED]
    named.sort(key=lambda place: -float(sales[place]))
    # One channel left over is shown by its own name: "one other" says less in as much room.
    shown = named if len(named) <= top + 1 else named[:top]
    untold = table.is_untold  # of all channels or of none: a spend file tells what it does not name
    lines = [ChannelLine(table.keys[place], 1, _row(table, [place]), untold) for place in shown]
    others = named[len(shown) :]
    if others:
        lines.append(ChannelLine("", len(others), _row(table, others), untold))
    for place, key in enumerate(table.keys):
        if key == NOT_ALLOCATED:
            row = _row(table, [place])
            if any(row.values()):
                lines.append(ChannelLine(key, 1, row, untold))
    lines.append(ChannelLine("", len(named), {key: table.total.get(key) for key in _CHANNEL_FIGURES}, untold))
    return tuple(lines)


def _row(table: Breakdown, places: Sequence[int]) -> dict[str, float | None]:
    row: dict[str, float | None] = {}
    for key in _CHANNEL_FIGURES:
        column = table.columns.get(key)
        cells = column[list(places)] if column is not None else np.empty(0)
        row[key] = None if column is None or bool(np.isnan(cells).all()) else float(np.nansum(cells))
    return row


def _dial(figure_id: str, situation: Situation) -> Dial:
    figure = situation.figures[figure_id]
    judged = judge_of(situation.figures, figure_id)
    compared = situation.compared.get(figure_id) if situation.compared is not None else None
    return Dial(
        name=REGISTRY[figure_id].short_name,
        figure=figure,
        judged=judged,
        status=situation.statuses[figure_id],
        corridor=corridor_of(figure_id, situation.settings, only_channel(situation.selection)),
        trust=trust_of(figure, situation.selection.period, situation.state, situation.settings),
        compared=compared,
    )


def _ladder(figures: Mapping[str, Figure]) -> tuple[LadderStep, ...]:
    net = figures["net_revenue"].value if "net_revenue" in figures else None
    steps = []
    for key, sign in _LADDER:
        value = figures[key].value if key in figures else None
        if key in _OPTIONAL and not value:
            continue
        share = value / net if value is not None and net is not None and net > 0 else None
        untold = value is not None and figures[key].untold
        steps.append(LadderStep(key, REGISTRY[key].name, value, sign, share, untold))
    return tuple(steps)


def _monthly(history: Trend | None, period: Period) -> MonthlyLine:
    if history is None:
        return MonthlyLine()
    # Two years end with the period: the season of the year before stands beside this one's.
    start = min(add_months(period.end, -_MONTHS_SHOWN), period.start)
    places = [place for place, first in enumerate(history.starts) if start <= first < period.end]
    places = places[-max(_MONTHS_SHOWN, period.month_count) :]

    def column(key: str) -> tuple[float | None, ...]:
        values = history.columns.get(key)
        cells = (None if values is None else float(values[place]) for place in places)
        return tuple(None if cell is None or np.isnan(cell) else cell for cell in cells)

    return MonthlyLine(
        tuple(history.starts[place] for place in places),
        column("net_revenue"),
        column("cm3"),
        tuple(bool(history.complete[place]) for place in places),
    )


def _break_even(situation: Situation) -> BreakEven | None:
    complete = [month for month in situation.months if month.complete and month.fixed_costs > 0]
    if not complete:
        return None
    month = complete[-1]
    marker = int(situation.settings.number("corridor.break_even_day.ceiling"))
    cumulative = tuple(float(value) for value in month.cumulative)
    return BreakEven(month.month, cumulative, month.fixed_costs, month.day, marker)


def _assumptions(settings: Settings, period: Period) -> Iterator[Assumption]:
    plain = [option.key for option in OPTIONS if option.group in _GROUPS and "*" not in option.key]
    starred = sorted(key for key in settings.values if key not in plain and option_for(key).group in _GROUPS_ONCE_SET)
    last = period.end - timedelta(days=1)
    for key in (*plain, *starred):
        option = option_for(key)
        force = _in_force(settings.history(key), last)
        before, star, after = option.key.partition("*")
        # Before the first date of a value that was set, the default is in force.
        is_default = not any(force is dated for dated in settings.values.get(key, ()))
        yield Assumption(
            key=key,
            label=option.label,
            subject=key[len(before) : len(key) - len(after)] if star else "",
            type=option.type,
            value=force.value,
            valid_from=force.valid_from,
            is_default=is_default,
            source=option.source if is_default else force.note,
        )


def _in_force(history: tuple[DatedValue, ...], day: date) -> DatedValue:
    """Return the value in force on a day; the first one where all begin later."""
    begun = [dated for dated in history if dated.valid_from is None or dated.valid_from <= day]
    return begun[-1] if begun else history[0]
