"""Makes the review with its annexes out of the engine's answers."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from ecomkpi_desktop.kpi.period import Period, add_months
from ecomkpi_desktop.kpi.results import Dimension, Step, Trend
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.kpi.whatif.base import base_of
from ecomkpi_desktop.kpi.whatif.levers import Lever, Scenario, present
from ecomkpi_desktop.kpi.whatif.outcome import outcome
from ecomkpi_desktop.review.build import summary_in
from ecomkpi_desktop.review.dossier import Dossier
from ecomkpi_desktop.review.findings import findings_in
from ecomkpi_desktop.review.ladders import Ladders
from ecomkpi_desktop.review.meetings.follow_up import follow_up_of
from ecomkpi_desktop.review.meetings.life import Notes
from ecomkpi_desktop.review.plans import Plans
from ecomkpi_desktop.review.report import Compared, Details, ImportedFile, Report, Scenarios
from ecomkpi_desktop.review.rules.situation import Situation, situation_of
from ecomkpi_desktop.review.sources import DataState
from ecomkpi_desktop.review.summary import Assumption, ReviewSummary
from ecomkpi_desktop.review.work import Work, work_of
from ecomkpi_desktop.settings.values import Settings

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.workspace.records import ImportRecord

TREND_MONTHS = 24


def report_of(
    engine: "Engine",
    selection: Selection,
    settings: Settings,
    state: DataState,
    *,
    title: str,
    generated_on: date,
    imports: "Iterable[ImportRecord]" = (),
    scenarios: Sequence[Scenario] = (),
    notes: Notes | None = None,
    dossier: Dossier | None = None,
) -> Report:
    """Return the one page and everything its annexes say. Runs on a worker thread.

    Args:
        engine: the figures.
        selection: period and channels of the review.
        settings: assumptions and thresholds in force.
        state: how far the data reach and how they reconcile.
        title: name of the document.
        generated_on: day of print.
        imports: records of the document; those that were removed are left out.
        scenarios: saved what-ifs.
        notes: reviews and decisions; those of a review of this period that is not closed yet are printed.
        dossier: what was read of the document beside its figures.
    """
    situation = situation_of(engine, selection, settings, state)
    summary = summary_in(engine, situation, title=title, generated_on=generated_on)
    details = Details(
        figures=situation.figures,
        findings=findings_in(situation),
        ladders=ladders_of(engine, situation),
        trend=_trend(engine, selection, situation),
        ltv=engine.ltv_table(selection),
        rfm=engine.rfm(selection) if engine.facts.customers else None,
        cohorts=engine.cohorts(selection),
        scenarios=_scenarios(engine, selection, scenarios),
        histories=tuple(_histories(settings, summary.assumptions)),
        files=tuple(_files(imports)),
        day_gaps=state.day_gaps,
        number_gaps=state.number_gaps,
        reconciliation=engine.reconciliation(),
        plans=situation.plans,
        work=work_of(engine, situation, dossier),
    )
    return Report(with_decisions(summary, selection, notes, engine), details)


def ladders_of(engine: "Engine", situation: Situation) -> Ladders:
    """Return the ladder of a situation by month and by channel."""
    selection = situation.selection
    months, channels = (engine.by(one, selection) for one in (Dimension.MONTH, Dimension.CHANNEL))
    return Ladders(months, channels, situation.channels)


def reviewed(
    engine: "Engine", selection: Selection, settings: Settings, state: DataState, *, title: str, generated_on: date,
    notes: Notes | None = None, dossier: Dossier | None = None,
) -> tuple[ReviewSummary, Work, Plans | None]:  # fmt: skip
    """Return the one page, the manager's work and plans, for what is made of no other annex; as :func:`report_of`."""
    situation = situation_of(engine, selection, settings, state)
    summary = summary_in(engine, situation, title=title, generated_on=generated_on)
    return with_decisions(summary, selection, notes, engine), work_of(engine, situation, dossier), situation.plans


def with_decisions(
    summary: ReviewSummary, selection: Selection, notes: Notes | None, engine: "Engine"
) -> ReviewSummary:
    """Return the page with the decisions of the review of its period that is being prepared or held, if there is one.

    Args:
        summary: the page.
        selection: period and channels it looks at.
        notes: all reviews and decisions.
        engine: the figures of today, for the follow-up.
    """
    open_ones = [one for one in notes.reviews if not one.is_closed and one.selection == selection] if notes else []
    if notes is None or not open_ones:
        return summary
    review = open_ones[-1]
    own = sorted((one for one in notes.decisions if one.review == review.id), key=lambda one: one.order)
    return replace(
        summary,
        decisions=tuple(one for one in own if not one.is_empty),
        follow_up=follow_up_of(review, notes.reviews, notes.decisions, engine),
    )


def _trend(engine: "Engine", selection: Selection, situation: Situation) -> Trend | None:
    """Return the months of two years up to the end of the period, as far as the data reach back."""
    if situation.covered is None:
        return None
    period, covered = selection.period, situation.covered
    start = max(min(add_months(period.end, -TREND_MONTHS), period.start), covered.start.replace(day=1))
    end = min(period.end, covered.end)
    return engine.trend(Step.MONTH, selection.over(Period(start, end))) if start < end else None


def _scenarios(engine: "Engine", selection: Selection, saved: Sequence[Scenario]) -> Scenarios | None:
    base = base_of(engine, selection) if saved else None
    if base is None:
        return None
    return Scenarios(
        {lever: present(base, lever) for lever in Lever},
        outcome(base, Scenario()),
        tuple(Compared(scenario, outcome(base, scenario)) for scenario in saved),
    )


def _histories(settings: Settings, assumptions: Iterable[Assumption]) -> Iterator[Assumption]:
    """Return every dated value of the assumptions of the page."""
    for one in assumptions:
        stated = settings.values.get(one.key, ())
        if len(stated) < 2:  # one value is the one in force
            yield one
            continue
        for dated in stated:
            yield replace(one, value=dated.value, valid_from=dated.valid_from, is_default=False, source=dated.note)


def _files(imports: "Iterable[ImportRecord]") -> Iterator[ImportedFile]:
    for record in imports:
        if record.removed_at is None:
            first, last = record.period or (None, None)
            yield ImportedFile(
                record.id, record.file, record.kind, record.rows_read, record.rows_accepted, record.rows_rejected,
                record.rows_ignored, first, last, record.imported_at.date(),
            )  # fmt: skip
