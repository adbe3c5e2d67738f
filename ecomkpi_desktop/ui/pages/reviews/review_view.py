"""One review as a guided page: four steps while it is open; what was decided, then and now once it is closed."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomkpi_desktop.base.issues import Issue, Severity
from ecomkpi_desktop.present.issues import sentence
from ecomkpi_desktop.present.plans import agenda_text
from ecomkpi_desktop.present.reviews import review_name, stage_name
from ecomkpi_desktop.review.asof.explained import AsOfToday
from ecomkpi_desktop.review.finding import Finding
from ecomkpi_desktop.review.meetings.decisions import Decision, DecisionState, FollowUp
from ecomkpi_desktop.review.meetings.life import Prepared, held
from ecomkpi_desktop.review.meetings.points import with_questions
from ecomkpi_desktop.review.meetings.review import Point, Review, Stage
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.parts.chooser import Chooser
from ecomkpi_desktop.ui.pages.reviews.closed import AsOfPart, HeldPart, RemarksPart
from ecomkpi_desktop.ui.pages.reviews.decision_table import finding_key
from ecomkpi_desktop.ui.pages.reviews.keeper import ReviewKeeper
from ecomkpi_desktop.ui.pages.reviews.steps import CloseStep, HoldStep, OpenStep, PrepareStep
from ecomkpi_desktop.ui.widgets.buttons import Button, IconButton
from ecomkpi_desktop.ui.widgets.labels import Caption, Heading, Rule
from ecomkpi_desktop.ui.widgets.notice import Notice
from ecomkpi_desktop.workspace.records import today

OPEN, PREPARE, HOLD, CLOSE = range(4)
_STEP_OF = {Stage.OPENED: OPEN, Stage.PREPARED: PREPARE, Stage.HELD: HOLD, Stage.CLOSED: CLOSE}


class ReviewView(QWidget):
    """Shows and edits one review.

    Signals:
        left: back to all reviews.
        printed: a closed review shall be printed.
    """

    left = Signal()
    printed = Signal(object)

    def __init__(self, context: Context, keeper: ReviewKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._keeper = keeper
        self._review: Review | None = None
        theme = context.theme
        self.back = IconButton("chevron-left", self.tr("All reviews"), theme, self)
        self.heading = Heading("", theme, self)
        self.state = Caption("", theme, self)
        self.see = Button(self.tr("Look at this period"), self, kind="quiet")
        self.see.setToolTip(self.tr("Puts the whole window on the days and the part of the shop of this review"))
        self.print = Button(self.tr("Print…"), self)
        self.discard = Button(self.tr("Discard this review"), self, kind="quiet")
        self.notice = Notice(theme, self)
        names = (self.tr("1. Open"), self.tr("2. Prepare"), self.tr("3. Hold"), self.tr("4. Close"))
        self.steps = Chooser(self.tr("Steps of the review"), list(enumerate(names)), self)
        parts = (self.tr("What was decided"), self.tr("As reviewed, as of today"), self.tr("Remarks"))
        self.parts = Chooser(self.tr("Parts of the review"), list(enumerate(parts)), self)
        self.open_step = OpenStep(context, self)
        self.prepare_step = PrepareStep(context, self)
        self.hold_step = HoldStep(context, self)
        self.close_step = CloseStep(context, self)
        self.held_part = HeldPart(context, self)
        self.as_of = AsOfPart(context, self)
        self.remarks = RemarksPart(context, self)
        self.onward = Button("", self, kind="primary")
        self._stack = _Stack(
            (self.open_step, self.prepare_step, self.hold_step, self.close_step, self.held_part, self.as_of,
             self.remarks), self,
        )  # fmt: skip
        self._arrange()
        self._connect()

    @property
    def review(self) -> Review | None:
        """What is shown."""
        return self._review

    def show_review(self, review: Review) -> None:
        """Show another review, at the step it has come to."""
        self._review = review
        self.notice.dismiss()
        self.close_step.forget()
        if review.is_closed:
            self.parts.choose(0)
            self.as_of.show_waiting()
        else:
            self.steps.choose(_STEP_OF[review.stage])
        self.update_review()
        self.compute()

    def update_review(self) -> None:
        """Show the review as it is written now; it may be gone."""
        review = self._keeper.review(self._review.id) if self._review is not None else None
        if review is None:
            self._review = None
            self.left.emit()
            return
        self._review = review
        formats = self._context.formats
        self.heading.setText(review_name(review, formats))
        self.state.setText(self._state_text(review))
        for widget, is_shown in (
            (self.steps, not review.is_closed), (self.parts, review.is_closed), (self.print, review.is_closed),
            (self.discard, not review.is_closed),
        ):  # fmt: skip
            widget.setVisible(is_shown)
        if review.is_closed:
            self.held_part.show_review(review)
            self.remarks.show_remarks(self._keeper.remarks_on(review))
        else:
            decisions = self._keeper.decisions_of(review)
            self.open_step.show_review(review)
            self.prepare_step.show_follow_up(review)
            self.hold_step.show_review(review, decisions)
            self.close_step.show_review(review, decisions)
        self._show_part()

    def compute(self) -> None:
        """Ask for the figures that the review shows."""
        if self._review is None:
            return
        if self._review.is_closed:
            self._keeper.explain(self._review)
        else:
            self._keeper.prepare(self._review)

    # -- building ----------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        theme = self._context.theme
        head = QHBoxLayout()
        head.setSpacing(theme.space("small"))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.heading)
        names.addWidget(self.state)
        head.addWidget(self.back)
        head.addLayout(names, 1)
        for widget in (self.see, self.discard, self.print):
            head.addWidget(widget)
        foot = QHBoxLayout()
        foot.addWidget(self.onward)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("small"))
        layout.addLayout(head)
        layout.addWidget(self.notice)
        layout.addWidget(self.steps)
        layout.addWidget(self.parts)
        layout.addWidget(Rule(self))
        layout.addWidget(self._stack)
        layout.addSpacing(theme.space("small"))
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.back.clicked.connect(self._leave)
        self.see.clicked.connect(self._see)
        self.print.clicked.connect(self._print)
        self.discard.clicked.connect(self._discard)
        self.steps.chosen.connect(self._show_part)
        self.parts.chosen.connect(self._show_part)
        self.onward.clicked.connect(self._go_on)
        self.open_step.agenda.changed.connect(self._put_agenda)
        self.prepare_step.findings.decide_wanted.connect(self._decide_on)
        self.prepare_step.follow_model.state_chosen.connect(self._put_state)
        self.hold_step.agenda_changed.connect(self._put_agenda)
        self.hold_step.texts_changed.connect(self._put_texts)
        self.hold_step.add_wanted.connect(self._add_decision)
        self.hold_step.model.edited.connect(self._keeper.put_decision)
        self.hold_step.table.remove_wanted.connect(self._remove_decision)
        self.close_step.close_wanted.connect(self._close)
        self.remarks.said.connect(self._say)
        self._keeper.prepared.connect(self._show_prepared)
        self._keeper.explained.connect(self._show_explained)
        self._keeper.failed.connect(self._tell)
        self._keeper.closed.connect(self._show_closed)

    # -- showing -----------------------------------------------------------------------------------------------

    def _state_text(self, review: Review) -> str:
        formats = self._context.formats
        if review.frozen is not None:
            return self.tr("Held on {held}, closed on {closed}. Definitions version {version}.").format(
                held=formats.date(review.day), closed=formats.date(review.frozen.closed_at.astimezone().date()),
                version=review.frozen.basis.definitions_version,
            )  # fmt: skip
        return self.tr("{stage}. Planned for {day}.").format(
            stage=stage_name(review.stage), day=formats.date(review.planned_for)
        )

    @Slot()
    def _show_part(self, _chosen: object = None) -> None:
        review = self._review
        if review is None:
            return
        self._stack.show_place(4 + self.parts.value if review.is_closed else self.steps.value)
        texts = {OPEN: self.tr("Prepare the review"), PREPARE: self.tr("Hold the meeting"),
                 HOLD: self.tr("Go to closing")}  # fmt: skip
        text = "" if review.is_closed else texts.get(self.steps.value, "")
        self.onward.setText(text)
        self.onward.setAccessibleName(text)
        self.onward.setVisible(bool(text))

    @Slot(object)
    def _show_prepared(self, found: Prepared) -> None:
        review = self._review
        if review is None or review.is_closed or review.id != found.review.id:
            return
        # What was typed while the figures were computed stays.
        fresh = replace(review, findings=found.review.findings, follow_up=found.review.follow_up)
        self.prepare_step.show_prepared(Prepared(fresh, found.figures), self._keeper.before(review))
        self.hold_step.model.set_findings(fresh.findings)
        if review.stage is not Stage.OPENED:
            formats = self._context.formats
            asked = {one.topic: agenda_text(one, formats) for one in found.questions}
            self._put(with_questions(fresh, asked))

    @Slot(str, object)
    def _show_explained(self, review_id: str, found: AsOfToday) -> None:
        if self._review is not None and self._review.id == review_id:
            self.as_of.show_found(self._review, found)

    @Slot(object)
    def _tell(self, issue: Issue) -> None:
        self.notice.tell(sentence(issue), issue.severity)

    # -- changing ----------------------------------------------------------------------------------------------

    def _put(self, review: Review) -> None:
        self._keeper.put(review)
        self.update_review()

    def _change(self, **values: Any) -> None:
        review = self._review
        if review is not None and not review.is_closed:
            self._put(replace(review, **values))

    @Slot()
    def _go_on(self) -> None:
        review, step = self._review, self.steps.value
        if review is None:
            return
        if step == OPEN and review.stage is Stage.OPENED:
            self._put(replace(review, stage=Stage.PREPARED))
            self.compute()
        elif step == PREPARE and review.stage in {Stage.OPENED, Stage.PREPARED}:
            self._put(held(review, today()))
        elif step == HOLD:
            self.hold_step.keep_texts()
        self.steps.choose(step + 1)
        self.steps.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _put_agenda(self, points: tuple[Point, ...]) -> None:
        self._change(agenda=points)

    @Slot(str, str)
    def _put_texts(self, present: str, minutes: str) -> None:
        self._change(present=present, minutes=minutes)

    @Slot(object, object)
    def _put_state(self, line: FollowUp, state: DecisionState) -> None:
        if self._review is not None:
            self._put(self._keeper.put_state(self._review, line.decision, state))

    @Slot()
    def _add_decision(self) -> None:
        if self._review is None:
            return
        decision = self._keeper.decide(self._review)
        self.update_review()
        self._edit(decision)

    @Slot(object)
    def _decide_on(self, finding: Finding) -> None:
        if self._review is None:
            return
        # What is found of a channel is settled by the figure of that channel.
        channel = finding.subject if "channel" in finding.evidence and finding.figure_id else ""
        decision = self._keeper.decide(
            self._review, finding=finding_key(finding), figure_id=finding.figure_id, channel=channel
        )
        self.steps.choose(HOLD)
        self.update_review()
        self._edit(decision)

    def _edit(self, decision: Decision) -> None:
        rows = [one.id for one in self.hold_step.model.decisions]
        if decision.id in rows:
            self.hold_step.table.edit_row(rows.index(decision.id))

    @Slot(int)
    def _remove_decision(self, row: int) -> None:
        self._keeper.remove_decision(self.hold_step.model.decisions[row])
        self.update_review()

    @Slot()
    def _close(self) -> None:
        self.hold_step.keep_texts()
        if self._review is not None:
            self._keeper.close(self._review)

    @Slot(str)
    def _show_closed(self, review_id: str) -> None:
        review = self._keeper.review(review_id)
        if review is not None and self._review is not None and self._review.id == review_id:
            self.show_review(review)
            text = self.tr("The review is closed. Its figures stay as they are; what moves later is explained here.")
            self.notice.tell(text, Severity.INFO)
            self.parts.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _say(self, text: str) -> None:
        if self._review is not None:
            self._keeper.remark(self._review, text)
            self.update_review()

    @Slot()
    def _discard(self) -> None:
        if self._review is not None and not self._review.is_closed:
            self._keeper.discard(self._review)
            self._review = None
            self.left.emit()

    @Slot()
    def _leave(self) -> None:
        if self._review is not None and not self._review.is_closed:
            self.hold_step.keep_texts()
        self._review = None
        self.left.emit()

    @Slot()
    def _see(self) -> None:
        if self._review is not None:
            self._context.session.select(self._review.selection)

    @Slot()
    def _print(self) -> None:
        if self._review is not None:
            self.printed.emit(self._review)


class _Stack(QWidget):
    """Shows one of several widgets, as high as that one."""

    def __init__(self, widgets: tuple[QWidget, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widgets = widgets
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            widget.hide()
            layout.addWidget(widget)

    def show_place(self, place: int) -> None:
        """Show the widget at a place."""
        for number, widget in enumerate(self._widgets):
            widget.setVisible(number == place)


