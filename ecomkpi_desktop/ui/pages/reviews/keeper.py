"""Reads and writes the notes of the reviews, and has their figures computed; no widgets."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.base.issues import Issue, Severity
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.review.meetings.decisions import Decision, DecisionState
from ecomkpi_desktop.review.meetings.follow_up import verdict_of
from ecomkpi_desktop.review.meetings.frozen import Paper
from ecomkpi_desktop.review.meetings.review import Look, PhaseAnswer, Remark, Review, by_time
from ecomkpi_desktop.review.notebook import Noted, forget, keep
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.workspace.edits import Batch, SetSetting, Wording
from ecomkpi_desktop.workspace.notes import new_id
from ecomkpi_desktop.workspace.records import today

if TYPE_CHECKING:
    from collections.abc import Callable

    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.kpi.selection import Selection
    from ecomkpi_desktop.review.cadence.dates import PlannedReview
    from ecomkpi_desktop.review.cadence.phase_change import PhaseProposal
    from ecomkpi_desktop.review.dossier import Dossier
    from ecomkpi_desktop.review.meetings.kept_work import Kept, KeptWork
    from ecomkpi_desktop.review.meetings.life import Closing, DataMark, Notes, Prepared
    from ecomkpi_desktop.workspace.document import Document

T = TypeVar("T", bound=Noted)

_OPENED = Wording(QT_TRANSLATE_NOOP("edits", "Opening of a review"))
_CHANGED = Wording(QT_TRANSLATE_NOOP("edits", "Change of a review"))
_DECIDED = Wording(QT_TRANSLATE_NOOP("edits", "Change of a decision"))
_REMARKED = Wording(QT_TRANSLATE_NOOP("edits", "Remark on a review"))
_CLOSED = Wording(QT_TRANSLATE_NOOP("edits", "Closing of a review"))
_ANSWERED = Wording(QT_TRANSLATE_NOOP("edits", "Answer to a proposal"))


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a job is about, so that an answer that comes too late is told from the one that is waited for."""

    review: Review
    answer: Any


class ReviewKeeper(QObject):
    """What the page knows of reviews.

    An edit reaches the document a moment later: until then what was written is remembered here, so that two quick
    changes never undo each other.

    Signals:
        prepared: :class:`Prepared` of the review that was asked for.
        explained: (review id, :class:`AsOfToday`).
        failed: an :class:`Issue`.
        closed: id of a review that is closed from now on.
    """

    prepared = Signal(object)
    explained = Signal(str, object)
    failed = Signal(object)
    closed = Signal(str)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._ahead: dict[tuple[str, str], Noted] = {}
        self._gone: set[tuple[str, str]] = set()
        self._closing: Review | None = None
        self._mark: DataMark | None = None
        self._explaining = ""
        self._review_of_holdings: Review | None = None
        context.session.changed.connect(self._follow)
        context.session.failed.connect(self._forget_ahead)
        context.session.closed.connect(self._forget_ahead)

    # -- what is written ---------------------------------------------------------------------------------------

    @property
    def reviews(self) -> tuple[Review, ...]:
        """Every review, in the order of the days they look at."""
        return tuple(by_time(self._all(Review)))

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """Every decision, as it stands."""
        return self._all(Decision)

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """Every remark."""
        return self._all(Remark)

    @property
    def is_settled(self) -> bool:
        """Whether everything written has reached the document."""
        return not self._ahead and not self._gone

    def review(self, review_id: str) -> Review | None:
        """Return a review, or None."""
        return next((one for one in self.reviews if one.id == review_id), None)

    def before(self, review: Review) -> Review | None:
        """Return the closed review of the same kind before one, or None."""
        earlier = [
            one for one in self.reviews
            if one.is_closed and one.rhythm is review.rhythm and one.period.end <= review.period.start
        ]  # fmt: skip
        return earlier[-1] if earlier else None

    def decisions_of(self, review: Review) -> tuple[Decision, ...]:
        """Return the decisions of a review as they stand, in the order in which they were taken."""
        return tuple(sorted((one for one in self.decisions if one.review == review.id), key=lambda one: one.order))

    def remarks_on(self, review: Review) -> tuple[Remark, ...]:
        """Return what was said of a closed review afterwards."""
        return tuple(one for one in self.remarks if one.review == review.id)

    def paper_of(self, review: Review) -> Paper | None:
        """Return the printed summary of a closed review; None where this program cannot read it."""
        return self._context.session.notebook.get(Paper, review.id)

    def work_of(self, review: Review) -> "Kept | None":
        """Return the manager's work as a closed review keeps it; None where it kept none or this program is older."""
        from ecomkpi_desktop.review.meetings.kept_work import KeptWork

        note = self._context.session.notebook.get(KeptWork, review.id)
        return note.kept if note is not None else None

    def proposal(self) -> "PhaseProposal | None":
        """Return the proposal of another phase that has no answer yet."""
        from ecomkpi_desktop.review.cadence.phase_change import proposed_phase

        closed = tuple(one for one in self.reviews if one.is_closed)
        found = proposed_phase(closed, self._context.session.settings)
        answered = {answer.id for answer in self._all(PhaseAnswer)}
        return None if found is None or found.last_review in answered else found

    # -- changes -----------------------------------------------------------------------------------------------

    def open(self, planned: "PlannedReview") -> Review:
        """Open a review of a date of the calendar; it looks at the part of the business that the window shows."""
        from ecomkpi_desktop.present.plans import agenda_text
        from ecomkpi_desktop.review.agenda import agenda_items
        from ecomkpi_desktop.review.governance.agenda import points_of
        from ecomkpi_desktop.review.meetings.life import opened
        from ecomkpi_desktop.review.pillars.record import points_of as pillar_points

        session = self._context.session
        look = Look.of(session.selection) if session.selection is not None else Look()
        points = (agenda_text(one, self._context.formats) for one in agenda_items(session.planned, today()))
        more = (*points_of(session.sharing(today())), *pillar_points(session.notebook), *points)
        phase, is_first = str(session.settings.get("phase")), not self.reviews
        review = opened(planned, phase, new_id(), today(), look, more, is_first=is_first)
        self._keep(_OPENED, review)
        return review

    def put(self, review: Review) -> None:
        """Write a review that is not closed."""
        before = self.review(review.id)
        if review != before and (before is None or not before.is_closed):
            self._keep(_CHANGED, review)

    def discard(self, review: Review) -> None:
        """Remove a review that is not closed, with its decisions."""
        things: tuple[Noted, ...] = (review, *self.decisions_of(review))
        self._gone |= {(thing.KIND, thing.id) for thing in things}
        self._context.session.edit(forget(_CHANGED, *things))

    def decide(self, review: Review, **values: Any) -> Decision:
        """Add a decision to a review."""
        last = max((one.number for one in self.decisions_of(review)), default=0)
        decision = Decision(new_id(), review.id, last + 1, **values)
        self._keep(_DECIDED, decision)
        return decision

    def put_decision(self, decision: Decision) -> None:
        """Write a decision."""
        self._keep(_DECIDED, decision)

    def put_state(self, review: Review, decision: Decision, state: DecisionState) -> Review:
        """Say what became of an earlier decision; the follow-up of the review goes with it."""
        after = replace(decision, state=state, state_on=today())
        self._keep(_DECIDED, after)
        lines = tuple(
            replace(line, decision=after, verdict=verdict_of(after, line.now, line.window))
            if line.decision.id == after.id
            else line
            for line in review.follow_up
        )
        return replace(review, follow_up=lines)

    def remove_decision(self, decision: Decision) -> None:
        """Take a decision back before its review is closed."""
        self._gone.add((decision.KIND, decision.id))
        self._context.session.edit(forget(_DECIDED, decision))

    def remark(self, review: Review, text: str) -> None:
        """Say something of a closed review."""
        self._keep(_REMARKED, Remark(new_id(), review.id, datetime.now(UTC).replace(microsecond=0), text))

    def answer(self, proposal: "PhaseProposal", *, taken: bool) -> None:
        """Answer the proposal of another phase; nothing but this moves the phase."""
        answer = PhaseAnswer(proposal.last_review, proposal.proposed.code, taken, today())
        self._keep(_ANSWERED, answer)
        if taken:
            self._context.session.edit(SetSetting("phase", proposal.proposed.code))

    # -- figures -----------------------------------------------------------------------------------------------

    def prepare(self, review: Review) -> None:
        """Ask for the findings and the follow-up of a review; ``prepared`` follows."""
        session = self._context.session
        settings, notes, day = session.settings, self._notes(), today()
        state_of = session.state_question(day)

        def work(engine: "Engine", _selection: "Selection") -> "Prepared":
            from ecomkpi_desktop.review.meetings.life import prepared

            return prepared(review, notes.reviews, notes.decisions, engine, settings, state_of(engine))

        session.request("reviews.prepare", work, self.prepared.emit, self.failed.emit)

    def explain(self, review: Review) -> None:
        """Ask for the figures of a closed review as of today; ``explained`` follows."""
        session, frozen = self._context.session, review.frozen
        if frozen is None:
            return
        settings = session.settings
        self._review_of_holdings = review

        def read(document: Any) -> "_Asked":
            from ecomkpi_desktop.review.asof.holdings import read_holdings

            return _Asked(review, read_holdings(document, frozen.basis, settings))

        session.ask(read, self._compare, self.failed.emit)

    def close(self, review: Review) -> None:
        """Close a review for good; ``closed`` or ``failed`` follows."""
        from ecomkpi_desktop.review.meetings.life import data_mark

        self._closing = review
        session = self._context.session
        notebook, facts = session.notebook, session.facts

        def read(document: "Document") -> "tuple[DataMark, Dossier]":
            from ecomkpi_desktop.models.dossier import dossier_of

            return data_mark(document), dossier_of(document, notebook, facts)

        session.ask(read, self._freeze, self._not_closed)

    # -- inside ------------------------------------------------------------------------------------------------

    def _notes(self) -> "Notes":
        from ecomkpi_desktop.review.meetings.life import Notes

        return Notes(self.reviews, self.decisions)

    def _all(self, kind: type[T]) -> tuple[T, ...]:
        written = {one.id: one for one in self._context.session.notebook.all(kind)}
        for (name, note_id), thing in self._ahead.items():
            if name == kind.KIND and isinstance(thing, kind):
                written[note_id] = thing
        return tuple(one for key, one in sorted(written.items()) if (kind.KIND, key) not in self._gone)

    def _keep(self, wording: Wording, *things: Noted) -> None:
        self._ahead.update({(thing.KIND, thing.id): thing for thing in things})
        self._context.session.edit(keep(wording, *things))

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        if Changes.NOTES in changes and self._context.session.sequence.is_idle:
            self._forget_ahead()

    @Slot()
    def _forget_ahead(self, _issue: object = None) -> None:
        self._ahead.clear()
        self._gone.clear()

    @Slot(object)
    def _compare(self, asked: "_Asked") -> None:
        if self._review_of_holdings is not asked.review:
            return
        review, holdings = asked.review, asked.answer
        session = self._context.session
        ids = [record.id for record in session.imports]
        facts = session.facts if ids == [record.id for record in holdings.now.records] else None

        def work() -> "_Asked":
            from ecomkpi_desktop.review.asof.explained import as_of_today

            return _Asked(review, as_of_today(review, holdings, facts))

        session.runner.run("reviews.explain", work, self._compared, self.failed.emit)

    @Slot(object)
    def _compared(self, asked: "_Asked") -> None:
        if self._review_of_holdings is asked.review:
            self.explained.emit(asked.review.id, asked.answer)

    @Slot(object)
    def _freeze(self, read: "tuple[DataMark, Dossier]") -> None:
        mark, dossier = read
        review, session = self._closing, self._context.session
        if review is None:
            return
        if tuple(record.id for record in session.imports) != mark.import_ids:
            self._not_closed(Issue("review_data_moved", Severity.WARNING))
            return
        self._mark = mark
        session.request("reviews.close", self._closing_work(review, mark, dossier), self._write, self._not_closed)

    def _closing_work(
        self, review: Review, mark: "DataMark", dossier: "Dossier"
    ) -> "Callable[[Engine, Selection], tuple[Closing, KeptWork]]":
        session = self._context.session
        settings, notes, day = session.settings, self._notes(), today()
        state_of = session.state_question(day)
        title = session.path.stem if session.path is not None else ""
        at = datetime.now(UTC).replace(microsecond=0)

        def work(engine: "Engine", _selection: "Selection") -> "tuple[Closing, KeptWork]":
            from ecomkpi_desktop.review.definitions import definitions_of
            from ecomkpi_desktop.review.meetings.kept_work import work_kept
            from ecomkpi_desktop.review.meetings.life import closed
            from ecomkpi_desktop.review.report_build import ladders_of
            from ecomkpi_desktop.review.rules.situation import situation_of
            from ecomkpi_desktop.review.work import work_of

            state = state_of(engine)
            closing = closed(review, notes, engine, settings, state, mark, title=title, at=at, today=day)
            situation = situation_of(engine, review.selection, settings, state)
            done = work_of(engine, situation, dossier)
            kept = work_kept(
                review.id, done, situation.plans, situation.figures, ladders_of(engine, situation),
                definitions_of(closing.paper.summary),
            )  # fmt: skip
            return closing, kept

        return work

    @Slot(object)
    def _write(self, made: "tuple[Closing, KeptWork]") -> None:
        from ecomkpi_desktop.review.pillars.gathering import Written
        from ecomkpi_desktop.review.pillars.record import scores_at

        closing, work = made
        session, mark, self._closing = self._context.session, self._mark, None
        if mark is None or tuple(record.id for record in session.imports) != mark.import_ids:
            self.failed.emit(Issue("review_data_moved", Severity.WARNING))
            return
        written = Written(self.reviews, self.decisions, session.written.answers, closing.extras)
        pillars = scores_at(closing.review, written, session.settings, today())
        edits = [keep(_CLOSED, closing.review, closing.paper, work, *pillars, closed=True)]
        if closing.decisions:
            edits.append(keep(_DECIDED, *closing.decisions))
        if closing.emptied:
            edits.append(forget(_DECIDED, *closing.emptied))
            self._gone |= {(one.KIND, one.id) for one in closing.emptied}
        things: tuple[Noted, ...] = (closing.review, *closing.decisions)
        self._ahead.update({(thing.KIND, thing.id): thing for thing in things})
        session.edit(Batch(tuple(edits)))
        self.closed.emit(closing.review.id)

    @Slot(object)
    def _not_closed(self, issue: Issue) -> None:
        self._closing = None
        self.failed.emit(issue)

