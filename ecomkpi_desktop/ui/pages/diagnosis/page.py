"""The diagnosis page."""

from datetime import date
from typing import ClassVar

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomkpi_desktop.base import clock
from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.kpi.period import add_months
from ecomkpi_desktop.present.diagnosis import (
    basis_sentence,
    market_source,
    missing_texts,
    signed_rate,
    verdict_sentence,
)
from ecomkpi_desktop.review.diagnosis.market import MarketFigure, Measure, market_figures
from ecomkpi_desktop.review.diagnosis.pace import NEEDED, Pace
from ecomkpi_desktop.ui.context import Context, Origin
from ecomkpi_desktop.ui.pages.diagnosis.advice import diagnosis_advice
from ecomkpi_desktop.ui.pages.diagnosis.market_part import MarketPart
from ecomkpi_desktop.ui.pages.diagnosis.path import QuestionPath
from ecomkpi_desktop.ui.pages.diagnosis.view import DiagnosisQuestion, DiagnosisView, GrowthFigure, GrowthQuestion
from ecomkpi_desktop.ui.pages.page import Page
from ecomkpi_desktop.ui.pages.parts.cards import PictureCard
from ecomkpi_desktop.ui.pages.parts.drawer import Drawer
from ecomkpi_desktop.ui.pages.parts.twin_table import TwinTable
from ecomkpi_desktop.ui.plots.growth_line import GrowthLine, GrowthReading, MarketSpan
from ecomkpi_desktop.ui.widgets.labels import Caption, Card, Text

_PICTURE = 260


class DiagnosisPage(Page):
    """Whether growth has flattened, and which of five causes holds it back."""

    key: ClassVar[str] = "diagnosis"
    icon: ClassVar[str] = "diagnosis"
    interests: ClassVar[Changes] = Changes.EVERYTHING

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        theme = context.theme
        self._months: tuple[date, ...] = ()
        self._asked_from: QWidget = self
        self.verdict = Text("", theme, self, role="heading")
        self.basis = Caption("", theme, self)
        card = Card(self)
        column = QVBoxLayout(card)
        column.setContentsMargins(*(theme.space("large"),) * 4)
        column.setSpacing(theme.space("tight"))
        column.addWidget(self.verdict)
        column.addWidget(self.basis)
        self.set_head(card)
        self.line = GrowthLine(context, self)
        self.line.setMinimumHeight(_PICTURE)
        self.line.picked.connect(self._ask_growth)
        note = self.tr("Each point: net revenue of three months against the same three months a year before.")
        heading = self.tr("Growth year on year, and the market's")
        self.picture = PictureCard(context, heading, self.line, self, note=note)
        self.set_picture(self.picture, 0)
        self.missing = Text("", theme, self)
        self.lacking = PictureCard(context, self.tr("What would let more be said"), self.missing, self)
        self.set_picture(self.lacking, 0)
        self._parts.pictures.addStretch(1)
        self.table = TwinTable(context, self.tr("Growth as a table"), self)
        self.table.picked.connect(self._ask_row)
        self.drawer = Drawer(context, self.tr("Growth as a table"), self.table, self)
        self.set_table(self.drawer)
        self.path = QuestionPath(context, self)
        self.add_section(self.tr("Five questions, in this order"), self.path)
        self.market = MarketPart(context, self)
        self.add_section(self.tr("The market beside you"), self.market)

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Diagnosis")

    def lead(self) -> str:
        """Return what the page answers."""
        return self.tr("Does growth flatten, and which of five causes holds it back?")

    def refresh(self, changes: Changes) -> None:  # noqa: ARG002 - everything here depends on all of it
        """Ask for the diagnosis."""
        session = self.context.session
        market = market_figures(session.notebook)
        state_of = session.state_question(clock.today())
        self.request("all", DiagnosisQuestion(session.settings, state_of, market), self._show)

    # -- inside ------------------------------------------------------------------------------------------------

    @Slot(object)
    def _show(self, view: DiagnosisView) -> None:
        if not view.has_sales:
            self.show_no_sale()
            return
        diagnosis, formats = view.diagnosis, self.context.formats
        self.verdict.setText(verdict_sentence(diagnosis, formats))
        basis = basis_sentence(diagnosis.pace, formats)
        self.basis.setText(basis)
        self.basis.setVisible(bool(basis))
        reading = self._reading(diagnosis.pace)
        self._months = reading.months if reading is not None else ()
        # Without a year on year there is nothing to draw: what is missing stands in its place.
        self.missing.setText("\n".join(f"\N{BULLET} {text}" for text in missing_texts(diagnosis)))
        self.lacking.setVisible(reading is None)
        self.picture.setVisible(reading is not None)
        self.drawer.setVisible(reading is not None)
        self.line.set_reading(reading)
        self.table.show_twin(self.line.twin())
        self.path.set_answers(diagnosis.answers)
        self.market.show_market(diagnosis.market, view.break_even)
        self.set_advice(diagnosis_advice(diagnosis))
        self.show_content()

    def _reading(self, pace: Pace | None) -> GrowthReading | None:
        """Return the months with a growth; None where there is none."""
        if pace is None or not np.isfinite(pace.growth).any():
            return None
        months, growth = pace.months[NEEDED - 1 :], pace.growth[NEEDED - 1 :]
        ends = tuple(add_months(month, 1) for month in months)
        spans = [
            self._span(figure)
            for figure in market_figures(self.context.session.notebook)
            if figure.measure is Measure.GROWTH and figure.period.end > months[0] and figure.first < ends[-1]
        ]
        since = pace.since
        text = ""
        if since is not None:
            text = self.tr("Plateau since {month}").format(month=self.context.formats.month(since))
        return GrowthReading(months, ends, growth, tuple(spans), since, text)

    def _span(self, figure: MarketFigure) -> MarketSpan:
        formats = self.context.formats
        growth = signed_rate(figure.value, formats)
        short = self.tr("Market {growth}").format(growth=growth)
        text = self.tr("Market in {period}: {growth} ({source})").format(
            period=formats.period(figure.period), growth=growth, source=market_source(figure)
        )
        return MarketSpan(figure.first, figure.period.end, figure.value, text, short)

    @Slot(str)
    def _ask_growth(self, month: str) -> None:
        self._asked_from = self.line.anchor
        self.request("growth", GrowthQuestion(date.fromisoformat(month)), self._explain_growth)

    @Slot(int, int)
    def _ask_row(self, row: int, _column: int) -> None:
        self._asked_from = self.table.anchor
        self.request("growth", GrowthQuestion(self._months[row]), self._explain_growth)

    @Slot(object)
    def _explain_growth(self, found: GrowthFigure) -> None:
        self.context.explain(found.figure, self._asked_from, Origin(found.part))
