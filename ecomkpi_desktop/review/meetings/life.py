"""The life of a review: each step gives the review as it is after it. Nothing here writes."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from ecomkpi_desktop import __version__
from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.registry import DEFINITIONS_VERSION
from ecomkpi_desktop.kpi.results import Breakdown, Dimension
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.review.agenda import AgendaItem
from ecomkpi_desktop.review.build import summary_of
from ecomkpi_desktop.review.cadence.dates import PlannedReview
from ecomkpi_desktop.review.cadence.phases import agenda_of
from ecomkpi_desktop.review.findings import findings_in
from ecomkpi_desktop.review.meetings.decisions import Decision
from ecomkpi_desktop.review.meetings.follow_up import follow_up_of, settled
from ecomkpi_desktop.review.meetings.frozen import Basis, Frozen, FrozenFigure, Paper, SourceFile, settings_kept
from ecomkpi_desktop.review.meetings.review import Look, Point, Review, Stage
from ecomkpi_desktop.review.notebook import Notebook
from ecomkpi_desktop.review.pillars.gathering import Written, extras_of
from ecomkpi_desktop.review.pillars.inputs import Extras
from ecomkpi_desktop.review.questions import questions_of
from ecomkpi_desktop.review.rules.reads import Reads
from ecomkpi_desktop.review.rules.situation import figures_before, situation_of
from ecomkpi_desktop.review.sources import DataState
from ecomkpi_desktop.review.status import statuses
from ecomkpi_desktop.review.summary import Meeting
from ecomkpi_desktop.review.trust import grade_of
from ecomkpi_desktop.settings.values import Settings

if TYPE_CHECKING:
    from ecomkpi_desktop.workspace.document import Document
    from ecomkpi_desktop.workspace.records import ImportRecord

CHANNEL_FIGURES = ("orders", "net_revenue", "cm1", "cm2", "marketing_spend", "cm3")
# What they are made of is kept beside them, so that each explains itself with the numbers of then.
_CHANNEL_TERMS = ("ordered_revenue", "refunds", "cogs", "logistics_cost", "payment_fees", "marketplace_fees")


def opened(
    planned: PlannedReview, phase: str, note_id: str, today: date, look: Look | None = None,
    more: tuple[str, ...] = (), *, is_first: bool = False,
) -> Review:  # fmt: skip
    """Return a new review of a date of the calendar, with the agenda of its phase and the points of the day.

    The first one of all has nothing decided earlier to judge.
    """
    points = tuple(Point(text) for text in agenda_of(phase, planned.rhythm, more, is_first=is_first))
    return Review(
        note_id, planned.rhythm, planned.period, planned.day, today, phase, planned.nominal, look or Look(),
        agenda=points,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Prepared:
    """What preparing a review gives.

    Attributes:
        review: with findings and follow-up.
        figures: every figure of its period, for the table of the meeting.
        extras: facts of the manager's work that the four pillars look at.
        questions: what the findings ask at the meeting.
    """

    review: Review
    figures: Mapping[str, Figure]
    extras: Extras = field(default_factory=Extras)
    questions: tuple[AgendaItem, ...] = ()


def prepared(
    review: Review, reviews: Iterable[Review], decisions: Iterable[Decision], engine: Reads, settings: Settings,
    state: DataState,
) -> Prepared:  # fmt: skip
    """Return a review with the findings of its period and what became of earlier decisions."""
    situation = situation_of(engine, review.selection, settings, state)
    stage = Stage.PREPARED if review.stage is Stage.OPENED else review.stage
    found, known = findings_in(situation), tuple(reviews)
    lines = follow_up_of(review, known, decisions, engine)
    ready = replace(review, stage=stage, findings=found, follow_up=lines)
    extras = extras_of(situation, state.written or Written())
    return Prepared(ready, situation.figures, extras, questions_of(review, found, known))


def held(review: Review, on: date) -> Review:
    """Return a review whose meeting has taken place."""
    return replace(review, stage=Stage.HELD, held_on=review.held_on or on)


@dataclass(frozen=True, slots=True)
class DataMark:
    """What the document holds at a moment: its imports and everything else the figures rest on.

    Attributes:
        sources: imports in force.
        channel_map: as the user decided.
        identity_log: lines of the log of decisions on customers.
        fingerprint: of the tables.
    """

    sources: tuple[SourceFile, ...]
    channel_map: Mapping[str, str]
    identity_log: int
    fingerprint: str

    @property
    def import_ids(self) -> tuple[int, ...]:
        """Numbers of the imports."""
        return tuple(source.import_id for source in self.sources)

    def is_of(self, basis: Basis) -> bool:
        """Tell whether the tables are still those of a closed review: the same rows, channels and customers."""
        return (
            self.fingerprint == basis.fingerprint
            and self.channel_map == basis.channel_map
            and self.identity_log == basis.identity_log
        )


def data_mark(document: "Document") -> DataMark:
    """Return what a document holds now. Runs on the document's thread; quick."""
    sources = tuple(map(_source, document.imports()))
    return DataMark(sources, dict(document.channel_map()), len(document.decision_log()), document.fingerprint())


def _source(record: "ImportRecord") -> SourceFile:
    first, last = record.period or (None, None)
    return SourceFile(
        record.id, record.file, record.sha256, record.digest, record.kind, record.rows_accepted, first, last,
        record.imported_at,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Closing:
    """What closing a review writes: the review and its paper for good, and the decisions that it settles.

    Attributes:
        review, paper: closed.
        decisions: as they stand from now on; those without a word are gone.
        emptied: decisions without a word.
        extras: facts of the manager's work on the day, for the scores that are kept with it.
    """

    review: Review
    paper: Paper
    decisions: tuple[Decision, ...]
    emptied: tuple[Decision, ...]
    extras: Extras = field(default_factory=Extras)


@dataclass(frozen=True, slots=True)
class Notes:
    """The notes that closing looks at."""

    reviews: tuple[Review, ...]
    decisions: tuple[Decision, ...]


def notes_of(notebook: Notebook) -> Notes:
    """Return the reviews and decisions of a document."""
    return Notes(notebook.all(Review), notebook.all(Decision))


def closed(
    review: Review, notes: Notes, engine: Reads, settings: Settings, state: DataState, mark: DataMark, *,
    title: str, at: datetime, today: date,
) -> Closing:  # fmt: skip
    """Return a review closed for good: figures, assumptions and fingerprints frozen in it.

    Args:
        review: the one to close.
        notes: all reviews and decisions.
        engine: the figures.
        settings: in force.
        state: how far the data reach.
        mark: what the document holds; the engine was built from exactly that.
        title: name of the document.
        at: moment of closing, UTC.
        today: the same as a day.
    """
    ready = prepared(review, notes.reviews, notes.decisions, engine, settings, state)
    own = tuple(sorted((one for one in notes.decisions if one.review == review.id), key=lambda one: one.order))
    decided = tuple(_with_baseline(one, ready, engine) for one in own if not one.is_empty)
    final = replace(
        ready.review, stage=Stage.CLOSED, held_on=ready.review.held_on or today, decisions=decided,
        frozen=Frozen(at, _figures(engine, ready, settings, state), _channels(engine, review.selection),
                      _basis(settings, mark)),
    )  # fmt: skip
    summary = summary_of(engine, review.selection, settings, state, title=title, generated_on=today)
    meeting = Meeting(final.rhythm, final.day, today, final.present, final.minutes)
    paper = Paper(
        review.id,
        # The page has room for the first ones; its annex tells them all.
        replace(
            summary, meeting=meeting, decisions=decided, follow_up=final.follow_up, findings=final.findings,
            finding_count=len(final.findings),
        ),
    )
    moved = tuple(
        after for line in final.follow_up for after in (settled(line),) if after != line.decision
    )
    emptied = tuple(one for one in own if one.is_empty)
    return Closing(final, paper, (*decided, *moved), emptied, ready.extras)


def _with_baseline(decision: Decision, ready: Prepared, engine: Reads) -> Decision:
    figures = ready.figures
    if decision.channel:
        is_known = decision.channel in engine.facts.channels
        figures = engine.figures(decision.seen_in(ready.review.selection)) if is_known else {}
    figure = figures.get(decision.figure_id)
    return replace(decision, baseline=figure.value if figure is not None else None)


def _figures(
    engine: Reads, ready: Prepared, settings: Settings, state: DataState
) -> dict[str, FrozenFigure]:
    selection = ready.review.selection
    judged = statuses(ready.figures, settings, figures_before(engine, selection))
    return {
        key: FrozenFigure(
            figure.value, figure.unit, judged[key], grade_of(figure, selection.period, state, settings),
            figure.coverage, figure.reason, dict(figure.inputs), figure.untold,
        )
        for key, figure in ready.figures.items()
    }  # fmt: skip


def _channels(engine: Reads, selection: Selection) -> dict[str, dict[str, float]]:
    return channel_amounts(engine.by(Dimension.CHANNEL, selection), (*CHANNEL_FIGURES, *_CHANNEL_TERMS))


def channel_amounts(
    table: Breakdown, figure_ids: tuple[str, ...] = CHANNEL_FIGURES
) -> dict[str, dict[str, float]]:
    """Return amounts of every channel of a breakdown."""
    return {
        key: {name: float(table.columns[name][place]) for name in figure_ids if name in table.columns}
        for place, key in enumerate(table.keys)
    }


def _basis(settings: Settings, mark: DataMark) -> Basis:
    return Basis(
        DEFINITIONS_VERSION, __version__, settings_kept(settings), mark.channel_map, mark.identity_log, mark.sources,
        mark.fingerprint,
    )
