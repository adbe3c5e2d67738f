"""The profitability page."""

from functools import partial
from typing import ClassVar

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.kpi.figure import Reason
from ecomkpi_desktop.kpi.results import Breakdown, Dimension
from ecomkpi_desktop.models.tables import TableModel
from ecomkpi_desktop.present.reasons import reason_sentence
from ecomkpi_desktop.present.spans import span_words
from ecomkpi_desktop.present.untold import untold_note
from ecomkpi_desktop.ui.context import Context, Origin
from ecomkpi_desktop.ui.pages.page import Page
from ecomkpi_desktop.ui.pages.parts.cards import PictureCard
from ecomkpi_desktop.ui.pages.parts.chooser import Chooser
from ecomkpi_desktop.ui.pages.parts.names import figure_name
from ecomkpi_desktop.ui.pages.parts.part_figure import PartFigure, PartQuestion
from ecomkpi_desktop.ui.pages.parts.two_lines import TwoLines
from ecomkpi_desktop.ui.pages.profitability.advice import ladder_advice
from ecomkpi_desktop.ui.pages.profitability.ladder_table import (
    LadderRow,
    amount_columns,
    figure_of,
    ladder_rows,
    rate_columns,
)
from ecomkpi_desktop.ui.pages.profitability.losses import LossesPart
from ecomkpi_desktop.ui.pages.profitability.view import LADDER_IDS, LadderQuestion, LadderView, breakdown_of, losses_of
from ecomkpi_desktop.ui.plots.waterfall import Waterfall
from ecomkpi_desktop.ui.widgets.labels import Caption
from ecomkpi_desktop.ui.widgets.table_view import TableView

_MOST_ROWS = 18


class ProfitabilityPage(Page):
    """Waterfall of the ladder, and the ladder by channel, product, category or month."""

    key: ClassVar[str] = "profitability"
    icon: ClassVar[str] = "profitability"
    interests: ClassVar[Changes] = Changes.DATA | Changes.ASSUMPTIONS | Changes.THRESHOLDS | Changes.FILTERS

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._view: LadderView | None = None
        self._breakdown: Breakdown | None = None
        self.waterfall = Waterfall(context, self)
        self.waterfall.picked.connect(self._explain)
        self.card = PictureCard(context, "", self.waterfall, self)
        self.set_picture(self.card, 0)
        self.dimension = Chooser(
            self.tr("Rows of the table"),
            [
                (Dimension.CHANNEL, self.tr("Channel")),
                (Dimension.CATEGORY, self.tr("Category")),
                (Dimension.PRODUCT, self.tr("Product")),
                (Dimension.MONTH, self.tr("Month")),
                (Dimension.COUNTRY, self.tr("Country")),
            ],
            self,
        )
        self.dimension.chosen.connect(self._ask_breakdown)
        self.measure = Chooser(
            self.tr("Amounts or rates"), [(False, self.tr("Amounts")), (True, self.tr("Share of net revenue"))], self
        )
        self.measure.chosen.connect(self._fill_table)
        self.model = TableModel((), self, bold_last=True)
        self.table = TableView(self.model, self.tr("Margin ladder by part of the business"), context.theme, self)
        self.table.activated.connect(self._explain_row)
        self.anchor = QWidget(self.table.viewport())  # lies on the cell that was picked
        self.anchor.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hint = Caption("", context.theme, self)
        self.set_table(self._table_part(), self.tr("Where it is earned"))
        self.losses = LossesPart(context, self)
        self.add_section(self.tr("Orders that lose money"), self.losses)

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Profitability")

    def lead(self) -> str:
        """Return what the page answers."""
        return self.tr("What remains of each sale after goods, shipping, fees and marketing, and where it is earned.")

    def refresh(self, changes: Changes) -> None:  # noqa: ARG002 - everything here depends on all of it
        """Ask for the ladder and its breakdown."""
        self.request("ladder", LadderQuestion(self.context.session.settings), self._show_ladder)
        self.request("losses", losses_of, self.losses.show_losses)
        self._ask_breakdown()

    # -- inside ------------------------------------------------------------------------------------------------

    def _table_part(self) -> QWidget:
        part = QWidget(self)
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self.context.theme.space("small"))
        space = self.context.theme.space("small")
        layout.addWidget(TwoLines((self.dimension,), (self.measure,), space, part))
        layout.addWidget(self.table)
        layout.addWidget(self.hint)
        return part

    @Slot(object)
    def _show_ladder(self, view: LadderView) -> None:
        self._view = view
        if not self.holds_sales(view.figures):
            self.show_no_sale()
            return
        amounts = view.amounts
        if not view.has_fixed_costs:
            amounts["fixed_costs"] = amounts["operating_result"] = None
        names = {figure_id: figure_name(figure_id) for figure_id in LADDER_IDS}
        self.waterfall.set_ladder(amounts, names, view.estimated, untold=view.is_untold)
        self.card.set_note(self._note(view))
        self.losses.show_figures(view.figures, view.previous)
        self.set_advice(ladder_advice(view, self.context.formats))
        self.show_content()

    def _note(self, view: LadderView) -> str:
        notes = []
        cogs = view.figures.get("cogs")
        if view.estimated and cogs is not None and cogs.coverage is not None:
            share = self.context.formats.rate(cogs.coverage, 0)
            text = self.tr("Hatched: estimated. Only {share} of the sales have a known product cost.")
            notes.append(text.format(share=share))
        if view.is_untold:
            notes.append(untold_note())
        elif view.value("marketing_spend") == 0:
            text = self.tr("No advertising cost is recorded in this period: CM3 is what remains before marketing.")
            notes.append(text)
        fixed = view.figures.get("fixed_costs")
        if fixed is not None and fixed.reason is Reason.NOT_SPLIT:
            text = self.tr(
                "The ladder ends at CM2: marketing and fixed costs belong to no country, category or kind of customer."
            )
            notes.append(text)
        elif fixed is not None and fixed.value is None:
            notes.append(reason_sentence(fixed.reason))
        elif not view.has_fixed_costs:
            notes.append(self.tr("No fixed costs are known: set them in the settings to see the operating result."))
        span = span_words(view.figures["cm3"], self.context.formats) if "cm3" in view.figures else ""
        if span:
            notes.append(self.tr("CM3 lies {span}: not all costs are known (see Hidden costs).").format(span=span))
        return " ".join(notes)

    @Slot()
    def _ask_breakdown(self) -> None:
        self.request("breakdown", partial(breakdown_of, dimension=self.dimension.value), self._show_breakdown)

    @Slot(object)
    def _show_breakdown(self, breakdown: Breakdown) -> None:
        self._breakdown = breakdown
        self._fill_table()

    @Slot()
    def _fill_table(self) -> None:
        breakdown = self._breakdown
        if breakdown is None:
            return
        formats = self.context.formats
        first = self.dimension.tabText(self.dimension.currentIndex())
        make = rate_columns if self.measure.value else amount_columns
        columns = make(first, self.tr("Fees, other"), formats)
        self.model.set_columns(columns, ladder_rows(breakdown, formats, self.tr("Total")))
        self.table.fit_height(_MOST_ROWS)
        self.hint.setText(self.tr("Double-click a figure, or press Enter on it, to see how it is made."))

    @Slot(str)
    def _explain(self, figure_id: str) -> None:
        if self._view is not None and figure_id in self._view.figures:
            self.context.explain(self._view.figures[figure_id], self.waterfall.anchor)

    @Slot(QModelIndex)
    def _explain_row(self, index: QModelIndex) -> None:
        row, breakdown = self.model.row_at(index.row()), self._breakdown
        if not isinstance(row, LadderRow) or breakdown is None:
            return
        key = None if self.model.is_total(index.row()) else row.key
        selection = self.context.session.selection
        whole = selection is not None and selection.scope.is_whole
        # Marketing belongs to no product, and to no part of the orders.
        split = whole and (breakdown.dimension in {Dimension.CHANNEL, Dimension.MONTH} or key is None)
        figure_id = figure_of(index.column(), as_rates=bool(self.measure.value), split=split)
        self.anchor.setGeometry(self.table.visualRect(index))
        self.request("row", PartQuestion(figure_id, breakdown.dimension, key), self._explain_found)

    @Slot(object)
    def _explain_found(self, found: PartFigure) -> None:
        self.context.explain(found.figure, self.anchor, Origin(found.part))
