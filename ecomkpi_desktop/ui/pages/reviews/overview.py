"""The calendar of the reviews: the next one, the ones that were held, a search through all of them."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.models.tables import Column, TableModel
from ecomkpi_desktop.present.findings import finding_title
from ecomkpi_desktop.present.reviews import phase_name, place_word, review_name, rhythm_name, stage_name
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.review.cadence.phase_change import PhaseProposal
from ecomkpi_desktop.review.finding import Finding
from ecomkpi_desktop.review.meetings.calendar import Calendar
from ecomkpi_desktop.review.meetings.decisions import Decision
from ecomkpi_desktop.review.meetings.review import Remark, Review
from ecomkpi_desktop.review.meetings.search import Hit, search
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.parts.two_lines import TwoLines
from ecomkpi_desktop.ui.pages.reviews.first import FirstReview
from ecomkpi_desktop.ui.settings_pane.fields import ChoiceBox
from ecomkpi_desktop.ui.theme.fonts import is_large
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.labels import Caption, Card, SectionHeading, Text
from ecomkpi_desktop.ui.widgets.table_view import TableView

FIRST_RULE = {
    "pre_seed": "review.weekly.weekday",
    "seed_series_a": "review.twice_monthly.first_day",
    "post_series_a": "review.monthly.day",
    "maturity": "review.quarterly.day",
}


class NextReview(Card):
    """The next dates, what the phase asks for, and the review to open; before the first one, what a review is.

    Signals:
        open_wanted: a date of the calendar: its review shall be opened.
        export_wanted: the calendar as a file.
    """

    open_wanted = Signal(object)
    export_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._calendar: Calendar | None = None
        self._is_first = False
        theme = context.theme
        self.heading = SectionHeading("", theme, self)
        self.coming = Text("", theme, self)
        self.focus = Caption("", theme, self)
        self.first = FirstReview(context, self)
        self.choice = ChoiceBox(self)
        self.choice.setAccessibleName(self.tr("Review to open"))
        self.choice.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        self.open = Button(self.tr("Open the review"), self, kind="primary")
        self.rules = Button(self.tr("Change the dates…"), self, kind="quiet")
        self.export = Button(self.tr("Calendar file (.ics)…"), self, kind="quiet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.space("large"),) * 4)
        layout.setSpacing(theme.space("tight"))
        for widget in (self.heading, self.coming, self.focus, self.first):
            layout.addWidget(widget)
        layout.addSpacing(theme.space("small"))
        links = QWidget(self)
        line = QVBoxLayout(links) if is_large() else QHBoxLayout(links)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.space("small"))
        line.addWidget(self.rules)
        line.addWidget(self.export)
        line.addStretch(1)
        if is_large():
            layout.addWidget(self.choice)
        first = (self.open,) if is_large() else (self.choice, self.open)
        layout.addWidget(TwoLines(first, (links,), theme.space("small"), self))
        self.open.clicked.connect(self._open)
        self.choice.currentIndexChanged.connect(self._describe)
        self.export.clicked.connect(self.export_wanted)
        self.rules.clicked.connect(self._show_rules)

    def show_calendar(self, calendar: Calendar, *, is_first: bool) -> None:
        """Show other dates.

        Args:
            calendar: the dates.
            is_first: whether no review was opened yet.
        """
        self._calendar, self._is_first = calendar, is_first
        if is_first:
            self._introduce(calendar)
        else:
            self._announce(calendar)
        self.choice.clear()
        for one in calendar.openable:
            period = self._context.formats.period(one.period)
            self.choice.addItem(f"{rhythm_name(one.rhythm)} \N{MIDDLE DOT} {period}", one)
        if calendar.suggested is not None:
            self.choice.setCurrentIndex(calendar.openable.index(calendar.suggested))
        for widget in (self.choice, self.open):
            widget.setEnabled(bool(calendar.openable))
        self.first.setVisible(is_first)
        self._describe()

    def _introduce(self, calendar: Calendar) -> None:
        """Say what a review is."""
        self.heading.setText(self.tr("Your first review"))
        self.coming.setText(
            self.tr(
                "A review freezes the figures of a period, what they say and what you decide. The next one shows "
                "whether the decision worked."
            )
        )
        self.focus.setText(f"{self._next(calendar)}.")

    def _announce(self, calendar: Calendar) -> None:
        """Say when the next reviews are."""
        formats = self._context.formats
        first, *others = calendar.coming
        self.heading.setText(self._next(calendar))
        name = self.tr("{review}, on the figures of {period}.").format(
            review=rhythm_name(first.rhythm), period=formats.period(first.period)
        )
        later = self.tr("Then: {dates}.").format(dates=", ".join(formats.date(one.day) for one in others))
        self.coming.setText(f"{name} {later}" if others else name)
        self.focus.setText(self._focus(calendar))

    def _next(self, calendar: Calendar) -> str:
        day = self._context.formats.weekday_date(calendar.coming[0].day)
        return self.tr("Next review: {day}").format(day=day)

    def _focus(self, calendar: Calendar) -> str:
        return self.tr("{phase}: focus on {focus}; LTV/CAC {required}.").format(
            phase=phase_name(calendar.phase), focus=_lower(words("review", calendar.phase.focus)),
            required=words("review", calendar.phase.required),
        )  # fmt: skip

    @Slot()
    def _describe(self) -> None:
        """Say what the review that is chosen would hold."""
        if self._is_first and self._calendar is not None:
            self.first.show_review(self.choice.currentData(), self._calendar.phase)

    @Slot()
    def _open(self) -> None:
        planned = self.choice.currentData()
        if planned is not None:
            self.open_wanted.emit(planned)

    @Slot()
    def _show_rules(self) -> None:
        if self._calendar is not None:
            self._context.settings_wanted.emit(FIRST_RULE[self._calendar.phase.code])


class PhaseCard(Card):
    """The proposal of another growth phase; hidden without one. It moves nothing by itself.

    Signals:
        answered: (proposal, whether it is taken).
    """

    answered = Signal(object, bool)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, "notice")
        self._context = context
        self._proposal: PhaseProposal | None = None
        theme = context.theme
        self.text = Text("", theme, self)
        self.take = Button("", self)
        self.leave = Button(self.tr("Not now"), self, kind="quiet")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*(theme.space("medium"),) * 4)
        layout.setSpacing(theme.space("small"))
        layout.addWidget(self.text, 1)
        layout.addWidget(self.take)
        layout.addWidget(self.leave)
        self.take.clicked.connect(self._take)
        self.leave.clicked.connect(self._leave)
        self.hide()

    def show_proposal(self, proposal: PhaseProposal | None) -> None:
        """Show a proposal, or nothing."""
        self._proposal = proposal
        self.setVisible(proposal is not None)
        if proposal is None:
            return
        formats = self._context.formats
        facts = " \N{MIDDLE DOT} ".join(
            f"{formats.period(period)}: {formats.ratio(value)}" for period, value in proposal.evidence
        )
        name = phase_name(proposal.proposed)
        self.text.setText(
            self.tr(
                "The last two reviews fit the next phase, {phase} (LTV/CAC {required}). As reviewed: {facts}. "
                "The phase sets the corridor, the focus and the dates of the reviews; it changes only if you decide so."
            ).format(phase=name, required=words("review", proposal.proposed.required), facts=facts)
        )
        self.take.setText(self.tr("Move to “{phase}”").format(phase=name))
        self.take.setAccessibleName(self.take.text())

    @Slot()
    def _take(self) -> None:
        self.answered.emit(self._proposal, True)

    @Slot()
    def _leave(self) -> None:
        self.answered.emit(self._proposal, False)


class ReviewsList(QWidget):
    """Every review, the latest first; with words to look for, the places that hold them.

    Signals:
        chosen: id of a review that shall be shown.
        compare_wanted: ids of two closed reviews, the earlier first.
    """

    chosen = Signal(str)
    compare_wanted = Signal(str, str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._reviews: tuple[Review, ...] = ()
        self._decisions: tuple[Decision, ...] = ()
        self._remarks: tuple[Remark, ...] = ()
        theme = context.theme
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search decisions, minutes, findings"))
        self.search.setAccessibleName(self.tr("Search decisions, minutes, findings"))
        self.search.setClearButtonEnabled(True)
        self.show_one = Button(self.tr("Show"), self)
        self.compare = Button(self.tr("Compare the two"), self)
        self.compare.setToolTip(self.tr("Choose two closed reviews with Ctrl or Shift"))
        self.model = TableModel(self._columns(), self)
        self.table = TableView(self.model, self.tr("Reviews"), theme, self, sortable=False)
        self.hits = TableModel(self._hit_columns(), self)
        self.found = TableView(self.hits, self.tr("What was found"), theme, self, sortable=False)
        self.found.horizontalHeader().setStretchLastSection(True)
        self.nothing = Caption("", theme, self)
        line = QHBoxLayout()
        line.setSpacing(theme.space("small"))
        line.addWidget(self.search, 1)
        line.addWidget(self.show_one)
        line.addWidget(self.compare)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("small"))
        layout.addLayout(line)
        layout.addWidget(self.table)
        layout.addWidget(self.found)
        layout.addWidget(self.nothing)
        self.search.textChanged.connect(self._look)
        self.table.activated.connect(self._show_review)
        self.table.selectionModel().selectionChanged.connect(self._enable)
        self.found.activated.connect(self._show_hit)
        self.show_one.clicked.connect(self._show_chosen)
        self.compare.clicked.connect(self._compare)

    def show_reviews(
        self, reviews: Sequence[Review], decisions: Sequence[Decision], remarks: Sequence[Remark]
    ) -> None:
        """Show other reviews."""
        self._reviews, self._decisions, self._remarks = tuple(reviews), tuple(decisions), tuple(remarks)
        rows = list(reversed(self._reviews))
        if rows != [self.model.row_at(row) for row in range(self.model.rowCount())]:
            self.model.set_rows(rows)
            self.table.fit_height(12)
        self._look()

    # -- inside ------------------------------------------------------------------------------------------------

    def _columns(self) -> list[Column]:
        formats = self._context.formats
        return [
            Column(self.tr("Period"), _period, formats.period),
            Column(self.tr("Review"), self._rhythm),
            Column(self.tr("Day"), _day, formats.date),
            Column(self.tr("Stage"), self._stage, tone=_stage_tone),
            Column("CM3", _cm3, formats.compact_money, numeric=True),
            Column("LTV/CAC", _ltv_cac, formats.ratio, numeric=True),
            Column(self.tr("Decisions"), self._count, formats.count, numeric=True),
        ]

    def _hit_columns(self) -> list[Column]:
        return [
            Column(self.tr("Review"), self._hit_name),
            Column(self.tr("Where"), self._hit_place),
            Column(self.tr("Words"), _hit_text, tip=_hit_text),
        ]

    def _hit_name(self, hit: Hit) -> str:
        return review_name(hit.review, self._context.formats)

    def _hit_place(self, hit: Hit) -> str:
        return place_word(hit.where)

    def _rhythm(self, review: Review) -> str:
        return rhythm_name(review.rhythm)

    def _stage(self, review: Review) -> str:
        return stage_name(review.stage)

    def _count(self, review: Review) -> int:
        if review.is_closed:
            return len(review.decisions)
        return sum(one.review == review.id and not one.is_empty for one in self._decisions)

    def _told(self, finding: Finding) -> str:
        return finding_title(finding, self._context.formats)

    @Slot()
    def _look(self) -> None:
        wanted = self.search.text().strip()
        hits = search(wanted, self._reviews, self._decisions, self._remarks, self._told)
        self.hits.set_rows(hits)
        self.found.fit_height(12)
        self.found.setVisible(bool(hits))
        self.table.setVisible(bool(self._reviews) and not wanted)
        text = self.tr("Nothing holds these words.") if wanted and not hits else ""
        self.nothing.setText(text)
        self.nothing.setVisible(bool(text))
        for widget in (self.search, self.show_one, self.compare):
            widget.setVisible(bool(self._reviews))
        self._enable()

    def _chosen_reviews(self) -> list[Review]:
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.row_at(row) for row in rows]

    @Slot()
    def _enable(self) -> None:
        chosen = self._chosen_reviews() if self.table.isVisibleTo(self) else []
        self.show_one.setEnabled(len(chosen) == 1)
        self.compare.setEnabled(len(chosen) == 2 and all(one.is_closed for one in chosen))

    @Slot(QModelIndex)
    def _show_review(self, index: QModelIndex) -> None:
        self.chosen.emit(self.model.row_at(index.row()).id)

    @Slot(QModelIndex)
    def _show_hit(self, index: QModelIndex) -> None:
        self.chosen.emit(self.hits.row_at(index.row()).review.id)

    @Slot()
    def _show_chosen(self) -> None:
        for review in self._chosen_reviews():
            self.chosen.emit(review.id)

    @Slot()
    def _compare(self) -> None:
        later, earlier = self._chosen_reviews()
        self.compare_wanted.emit(earlier.id, later.id)


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]


def _period(review: Review) -> Period:
    return review.period


def _day(review: Review) -> date:
    return review.day


def _stage_tone(review: Review) -> str:
    return "" if review.is_closed else "accent"


def _cm3(review: Review) -> float | None:
    return review.value("cm3")


def _ltv_cac(review: Review) -> float | None:
    return review.value("ltv_cac")


def _hit_text(hit: Hit) -> str:
    return hit.text
