"""The page of the reviews: their calendar, and the one that is looked at."""

from datetime import UTC, datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QStandardPaths, Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.base.issues import Issue, Severity
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.present.reviews import rhythm_name
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.review.asof.explained import Key
from ecomkpi_desktop.review.cadence.phases import agenda_of
from ecomkpi_desktop.review.meetings.calendar import Calendar, begun, calendar_of
from ecomkpi_desktop.review.meetings.life import DataMark, data_mark
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.page import Advice, Page
from ecomkpi_desktop.ui.pages.parts.cards import PictureCard
from ecomkpi_desktop.ui.pages.parts.twin_table import TwinTable
from ecomkpi_desktop.ui.pages.reviews.advice import reviews_advice
from ecomkpi_desktop.ui.pages.reviews.comparison import SHOWN, comparison_of
from ecomkpi_desktop.ui.pages.reviews.explaining import Explaining
from ecomkpi_desktop.ui.pages.reviews.keeper import ReviewKeeper
from ecomkpi_desktop.ui.pages.reviews.overview import NextReview, PhaseCard, ReviewsList
from ecomkpi_desktop.ui.pages.reviews.review_view import ReviewView
from ecomkpi_desktop.ui.pages.reviews.year import YearLine, year_of
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.labels import SectionHeading
from ecomkpi_desktop.workspace.records import today

if TYPE_CHECKING:
    from ecomkpi_desktop.review.cadence.dates import PlannedReview
    from ecomkpi_desktop.review.cadence.phase_change import PhaseProposal
    from ecomkpi_desktop.review.meetings.review import Review

_EARLIER = 1  # column of the comparison
_IN_THE_FILE = 12  # dates of an exported calendar


class ReviewsPage(Page):
    """Calendar, list, and one review at a time."""

    key: ClassVar[str] = "reviews"
    icon: ClassVar[str] = "calendar"
    interests: ClassVar[Changes] = Changes.EVERYTHING

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.keeper = ReviewKeeper(context, self)
        self._explaining = Explaining(context, self)
        self._compared: tuple[Review, Review] | None = None
        theme = context.theme
        self.overview = QWidget(self)
        self.next = NextReview(context, self.overview)
        self.phase = PhaseCard(context, self.overview)
        self.list = ReviewsList(context, self.overview)
        self.year = YearLine(context, self.overview)
        self.comparison = TwinTable(context, self.tr("Two reviews side by side"), self.overview, most=30)
        self.leave_comparison = Button(self.tr("Close the comparison"), self.overview, kind="quiet")
        self.comparison_heading = SectionHeading(self.tr("Two reviews side by side"), theme, self.overview)
        column = QVBoxLayout(self.overview)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("small"))
        column.addWidget(self.phase)
        column.addWidget(self.next)
        column.addWidget(PictureCard(context, self.tr("A year of reviews"), self.year, self.overview))
        column.addSpacing(theme.space("medium"))
        self.list_heading = SectionHeading(self.tr("All reviews"), theme, self.overview)
        column.addWidget(self.list_heading)
        column.addWidget(self.list)
        for widget in (self.comparison_heading, self.comparison, self.leave_comparison):
            column.addWidget(widget)
            widget.hide()
        self._body = QWidget(self)
        self._stack = QVBoxLayout(self._body)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.overview)
        self.set_picture(self._body, 0)
        self._parts.pictures.addStretch(1)
        self.year.picked.connect(self.show_review)
        self.next.open_wanted.connect(self._open)
        self.next.export_wanted.connect(self._ask_file)
        self.phase.answered.connect(self._answer)
        self.list.chosen.connect(self.show_review)
        self.list.compare_wanted.connect(self._compare)
        self.leave_comparison.clicked.connect(self._leave_comparison)
        self.comparison.picked.connect(self._explain)

    @cached_property
    def view(self) -> ReviewView:
        """The review that is open: made with the first one, for it takes longer than turning to the page may."""
        view = ReviewView(self.context, self.keeper, self._body)
        view.left.connect(self.show_overview)
        view.printed.connect(self._print)
        view.hide()
        self._stack.addWidget(view)
        return view

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Reviews")

    def lead(self) -> str:
        """Return what the page answers."""
        return self.tr("What was decided, on which figures, and what came of it?")

    def refresh(self, changes: Changes) -> None:
        """Show the notes as they are; the figures of a review are computed anew only when they may have moved."""
        if self.overview.isHidden() and self.view.review is not None:
            self.view.update_review()
            if changes & ~(Changes.NOTES | Changes.FILTERS):
                self.view.compute()
        else:
            self.show_overview()
        self.show_content()

    @Slot()
    def show_overview(self) -> None:
        """Show the calendar and the list."""
        keeper = self.keeper
        reviews = keeper.reviews
        self.next.show_calendar(self._calendar(), is_first=not reviews)
        self.phase.show_proposal(keeper.proposal())
        self.list.show_reviews(reviews, keeper.decisions, keeper.remarks)
        for widget in (self.list_heading, self.list):
            widget.setVisible(bool(reviews))
        self.year.set_year(year_of(self.context.session.settings, reviews, today()))
        self.set_advice(reviews_advice(reviews))
        if self.overview.isHidden():
            self.view.hide()
            self.overview.show()

    @Slot(str)
    def show_review(self, review_id: str) -> None:
        """Show one review."""
        review = self.keeper.review(review_id)
        if review is not None:
            self.overview.hide()
            self.set_advice(Advice())  # a review has words of its own, and needs the whole width
            self.view.show()
            self.view.show_review(review)

    def go_on(self) -> None:
        """Show the review that was begun, else open the one that is due."""
        open_one, due = begun(self.keeper.reviews), self._calendar().suggested
        if open_one is not None:
            self.show_review(open_one.id)
        elif due is not None:
            self._open(due)
        else:
            self.show_overview()

    # -- inside ------------------------------------------------------------------------------------------------

    def _calendar(self) -> Calendar:
        facts, covered = self.context.session.facts, None
        if facts is not None and facts.first_day is not None and facts.last_day is not None:
            covered = Period(facts.first_day, facts.last_day + timedelta(days=1))
        return calendar_of(self.context.session.settings, covered, self.keeper.reviews, today())

    @Slot(object)
    def _open(self, planned: "PlannedReview") -> None:
        review = self.keeper.open(planned)
        self.show_review(review.id)

    @Slot(object, bool)
    def _answer(self, proposal: "PhaseProposal", taken: bool) -> None:
        self.keeper.answer(proposal, taken=taken)
        self.show_overview()

    @Slot(str, str)
    def _compare(self, earlier: str, later: str) -> None:
        first, second = self.keeper.review(earlier), self.keeper.review(later)
        if first is None or second is None:
            return
        self._compared = (first, second)
        self.comparison.show_twin(comparison_of(first, second, self.context.formats))
        for widget in (self.comparison_heading, self.comparison, self.leave_comparison):
            widget.show()

    @Slot(int, int)
    def _explain(self, row: int, column: int) -> None:
        """Explain a figure of the comparison: as the earlier review kept it in its column, else the later one."""
        if self._compared is None or row >= len(SHOWN):
            return
        review = self._compared[0] if column == _EARLIER else self._compared[1]
        key, beside = Key(SHOWN[row]), self.comparison.anchor

        def show(mark: DataMark) -> None:
            is_same = review.frozen is not None and mark.is_of(review.frozen.basis)
            self._explaining.then(review, key, beside, is_same_data=is_same)

        session = self.context.session
        session.ask(data_mark, show, session.failed.emit)

    @Slot()
    def _leave_comparison(self) -> None:
        for widget in (self.comparison_heading, self.comparison, self.leave_comparison):
            widget.hide()

    @Slot(object)
    def _print(self, review: "Review") -> None:
        from ecomkpi_desktop.ui.printing import ReviewPrinting

        paper = self.keeper.paper_of(review)
        if paper is None:
            self.context.session.failed.emit(Issue("review_paper_unreadable", Severity.WARNING))
            return
        ReviewPrinting(self.context, self.window()).preview_of(paper.summary, self.keeper.work_of(review))

    # -- calendar file -----------------------------------------------------------------------------------------

    @Slot()
    def _ask_file(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = f"{self.tr('Reviews')}.ics"
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Calendar of the reviews"), str(Path(folder) / name), self.tr("Calendar (*.ics)")
        )
        if chosen:
            self.export_calendar(Path(chosen).with_suffix(".ics"))

    def export_calendar(self, path: Path) -> None:
        """Write the next dates to a calendar file."""
        from ecomkpi_desktop.output.ics import Event, write_calendar
        from ecomkpi_desktop.review.cadence.dates import next_reviews

        session = self.context.session
        settings = session.settings
        phase, shop = str(settings.get("phase")), session.path.stem if session.path is not None else ""
        dates = next_reviews(settings, today(), _IN_THE_FILE)
        agendas = {one.rhythm: "\n".join(words("review", text) for text in agenda_of(phase, one.rhythm))
                   for one in dates}  # fmt: skip
        titles = {one.rhythm: f"{rhythm_name(one.rhythm)} \N{EN DASH} {shop}" for one in dates}
        made_at = datetime.now(UTC)

        def write(document: Any) -> Path:
            # The day of the rule, not the one it was moved to: a moved date moves the event in other calendars too.
            events = [
                Event(f"{one.rhythm}-{one.nominal:%Y%m%d}-{document.id}@ecomkpi", one.day, titles[one.rhythm],
                      agendas[one.rhythm])
                for one in dates
            ]  # fmt: skip
            write_calendar(path, events, made_at)
            return path

        session.ask(write, self.context.file_written.emit, session.failed.emit)
