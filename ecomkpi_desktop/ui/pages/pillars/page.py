"""The page of the four pillars."""

from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.base import clock
from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.review.pillars.pillar import Origin, Part, Pillar
from ecomkpi_desktop.review.pillars.record import PillarScores, in_order
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.page import Page
from ecomkpi_desktop.ui.pages.parts.cards import PictureCard
from ecomkpi_desktop.ui.pages.parts.stacked import stacked
from ecomkpi_desktop.ui.pages.parts.twin_table import TwinTable
from ecomkpi_desktop.ui.pages.pillars.advice import pillars_advice
from ecomkpi_desktop.ui.pages.pillars.picture import PillarsPicture
from ecomkpi_desktop.ui.pages.pillars.questions import Questions
from ecomkpi_desktop.ui.pages.pillars.view import PillarsQuestion, PillarsView
from ecomkpi_desktop.ui.pages.pillars.words import parts_twin, trend_twin
from ecomkpi_desktop.ui.widgets.labels import Caption


class PillarsPage(Page):
    """Four scores with their parts and links, the self-assessment, the line from review to review."""

    key: ClassVar[str] = "pillars"
    icon: ClassVar[str] = "pillars"
    interests: ClassVar[Changes] = Changes.EVERYTHING
    advice_beside: ClassVar[bool] = False

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._view: PillarsView | None = None
        space = context.theme.space("small")
        self.picture = PillarsPicture(context, self)
        self.picture.picked.connect(self._open_key)
        note = self.tr(
            "A bar is as long as its part weighs, and filled as far as it goes; hatched: not known, left out of the "
            "score. Green arrow: carries; red: holds back; dashed: not known."
        )
        self.set_picture(PictureCard(context, self.tr("Scores out of 100"), self.picture, self, note=note), 0)
        self.questions = Questions(context, self)
        words = Caption(
            self.tr("Counted only where nothing was measured. Move with the arrows; Ctrl+Z takes an answer back."),
            context.theme, self,
        )  # fmt: skip
        self.add_section(self.tr("Six sentences about what no file says"), stacked(words, self.questions, space))
        self.table = TwinTable(context, self.tr("Parts of the scores"), self, most=18)
        self.table.picked.connect(self._open_row)
        self.add_section(self.tr("What each score is made of"), self.table)
        self.trend = TwinTable(context, self.tr("Scores from review to review"), self, bold_last=True)
        self.trend_words = Caption("", context.theme, self)
        self.add_section(self.tr("From review to review"), stacked(self.trend_words, self.trend, space))

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Pillars")

    def lead(self) -> str:
        """Return what the page answers."""
        return self.tr("Which of the four pillars carries the shop, which one holds it back, and where to begin?")

    def refresh(self, changes: Changes) -> None:  # noqa: ARG002 - everything here depends on all of it
        """Show the answers and ask for the scores."""
        session = self.context.session
        self.questions.show_answers()
        question = PillarsQuestion(session.settings, session.state_question(clock.today()), session.written)
        self.request("all", question, self._show)

    # -- inside ------------------------------------------------------------------------------------------------

    @Slot(object)
    def _show(self, view: PillarsView) -> None:
        self._view = view
        formats = self.context.formats
        kept = in_order(self.context.session.notebook.all(PillarScores))
        past = {
            pillar: tuple(score for one in kept if (score := one.of(pillar)) is not None) for pillar in Pillar
        }
        self.picture.set_scores(view.scores, past)
        parts = [part for score in view.scores for part in score.parts]
        self.questions.show_measured({part.key for part in parts if part.origin is Origin.MEASURED})
        self.table.show_twin(parts_twin(view.scores, formats))
        self.trend.show_twin(trend_twin(kept, view.scores, formats))
        self.trend_words.setText(
            self.tr("As they were when each review was closed; later data do not change them.") if kept
            else self.tr("Each review that is closed keeps its scores: the first one begins the line.")
        )  # fmt: skip
        self.set_advice(pillars_advice(view.scores, formats))
        self.show_content()

    @Slot(str)
    def _open_key(self, key: str) -> None:
        found = next((part for name, part in self._parts_by_key() if name == key), None)
        if found is not None:
            self._open(found, self.picture.anchor)

    @Slot(int, int)
    def _open_row(self, row: int, _column: int) -> None:
        self._open([part for _name, part in self._parts_by_key()][row], self.table.anchor)

    def _parts_by_key(self) -> list[tuple[str, Part]]:
        scores = self._view.scores if self._view is not None else ()
        return [(f"{score.pillar}/{part.key}", part) for score in scores for part in score.parts]

    def _open(self, part: Part, anchor: QWidget) -> None:
        """Show where a part comes from: its figure, the page that measures it, or the sentence that was answered."""
        figure = self._view.figures.get(part.figure_id) if self._view is not None and part.figure_id else None
        chooser = self.questions.choosers.get(part.key)
        if figure is not None:
            self.context.explain(figure, anchor)
        elif part.page:
            self.context.page_wanted.emit(part.page)
        elif chooser is not None and part.origin is not Origin.MEASURED:
            self._parts.scroll.ensureWidgetVisible(chooser)
            chooser.setFocus()
