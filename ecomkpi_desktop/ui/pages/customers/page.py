"""The customers page."""

from typing import TYPE_CHECKING, ClassVar

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.customers.advice import customers_advice
from ecomkpi_desktop.ui.pages.customers.future import FuturePart
from ecomkpi_desktop.ui.pages.customers.segments import SegmentsPart
from ecomkpi_desktop.ui.pages.customers.view import CustomersQuestion, CustomersView, predicted
from ecomkpi_desktop.ui.pages.page import Page
from ecomkpi_desktop.ui.pages.parts.cards import PictureCard
from ecomkpi_desktop.ui.pages.parts.chooser import Chooser
from ecomkpi_desktop.ui.pages.parts.grid import ResponsiveGrid
from ecomkpi_desktop.ui.pages.parts.group_figure import GroupFigure, GroupQuestion
from ecomkpi_desktop.ui.pages.parts.span_figure import PredictedQuestion, SpanFigure
from ecomkpi_desktop.ui.pages.parts.stacked import stacked
from ecomkpi_desktop.ui.pages.parts.tiles import FigureTile
from ecomkpi_desktop.ui.pages.parts.twin_table import TwinTable
from ecomkpi_desktop.ui.pages.parts.two_lines import TwoLines
from ecomkpi_desktop.ui.plots.cohorts import CohortMap, CohortShow
from ecomkpi_desktop.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.groups import Group

_TILE_IDS = (
    "retention_rate", "repurchase_rate_90", "repurchase_rate_180", "repurchase_rate_365",
    "repurchase_delay_median_days", "new_customers", "returning_customers", "identified_share",
)
_FIGURES = {CohortShow.ACTIVE: "cohort_retention", CohortShow.MARGIN: "cohort_margin"}  # of a cell
_TILE = 160
_MOST_ROWS = 14


class CustomersPage(Page):
    """Cohort triangle, repurchase, retention, new and returning customers."""

    key: ClassVar[str] = "customers"
    icon: ClassVar[str] = "customers"
    advice_beside: ClassVar[bool] = False  # the cohorts need the whole width

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._view: CustomersView | None = None
        self.tiles = {figure_id: FigureTile(context, figure_id, self) for figure_id in _TILE_IDS}
        self.tiles["repurchase_rate_365"].set_note(self.tr("within 365 days"))
        self.chooser = Chooser(
            self.tr("What the cells show"),
            [(CohortShow.ACTIVE, self.tr("Share that orders")), (CohortShow.MARGIN, self.tr("Margin per customer"))],
            self,
        )
        self.chooser.chosen.connect(self._choose)
        self.ages = Chooser(
            self.tr("How time is counted"),
            [(False, self.tr("By calendar month")), (True, self.tr("By age of 30 days"))],
            self,
        )
        self.ages.chosen.connect(self._follow)
        self._beside: QWidget = self  # what a group that is asked for is explained beside
        self.cohorts = CohortMap(context, self)
        self.cohorts.picked.connect(self._pick_cell)
        heading = self.tr("Cohorts by month of first order")
        space = context.theme.space("small")
        choosers = TwoLines((self.ages,), (self.chooser,), space, self)
        self.card = PictureCard(context, heading, stacked(choosers, self.cohorts, space), self)
        tiles = list(self.tiles.values())
        self.set_picture(ResponsiveGrid(tiles, _TILE, space, self, most=4), 0)
        self.persons_button = Button(self.tr("Who is one customer?"), self)
        self.persons_button.clicked.connect(context.persons_wanted)
        self.set_action(self.persons_button)
        self.set_table(self.card)  # over the whole width: three years are 36 columns
        self.table = TwinTable(context, self.tr("Cohorts as a table"), self, most=_MOST_ROWS)
        self.table.picked.connect(self._pick_row)
        self.add_section(self.tr("Cohorts as a table"), self.table)
        self.segments = SegmentsPart(context, self)
        self.segments.wanted.connect(self._ask_group)
        self.add_section(self.tr("Who leaves the margin, and what to do with whom"), self.segments)
        self.future = FuturePart(context, self)
        self.future.wanted.connect(self._ask_future)
        self.future.months_wanted.connect(self._ask_months)
        self.add_section(self.tr("What today's customers will still leave"), self.future)

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Customers")

    def lead(self) -> str:
        """Return what the page answers."""
        return self.tr("Do customers come back, how soon, and what do they bring over time?")

    def refresh(self, changes: Changes) -> None:  # noqa: ARG002 - everything here depends on all of it
        """Ask for cohorts, segments and figures; what was estimated of other figures is taken away."""
        self.future.clear()
        self.request("all", CustomersQuestion(self.context.session.settings), self._show)

    @Slot(object)
    def _show(self, view: CustomersView) -> None:
        self._view = view
        if not self.holds_sales(view.figures):
            self.show_no_sale()
            return
        if not view.triangle.months and self.is_scoped:
            self.show_empty(
                self.tr("No first order under these filters"),
                self.tr("Cohorts are made of first orders, and the filters leave none of them."),
                "whole_shop",
                self.tr("Remove the filters"),
            )
            return
        if not view.triangle.months:
            self.show_empty(
                self.tr("No customer is known"),
                self.tr(
                    "The orders do not say who bought. Export them again with the customer's number or e-mail to see "
                    "who comes back."
                ),
                "import",
                self.tr("Import files…"),
            )
            return
        for figure_id, tile in self.tiles.items():
            tile.setVisible(figure_id in view.figures)
            if figure_id in view.figures:
                tile.set_figure(view.figures[figure_id], view.previous.get(figure_id))
        self.segments.show_rfm(view.rfm)
        self._follow()
        self.set_advice(customers_advice(view, self.context.formats))
        self.show_content()

    @Slot()
    def _follow(self) -> None:
        view = self._view
        if view is None:
            return
        by_age = bool(self.ages.value)
        if self.cohorts.set_triangle(view.by_age if by_age else view.triangle, by_age=by_age):
            self._fill()

    @Slot()
    def _ask_future(self) -> None:
        request, future = self.context.session.request, self.future
        request(f"{self.key}.future", predicted, future.show_predicted, future.show_error)

    @Slot(int, object)
    def _ask_months(self, months: int, beside: QWidget) -> None:
        self._beside = beside
        self.request("months", PredictedQuestion(months), self._explain_group)

    @Slot(object)
    def _choose(self, show: CohortShow) -> None:
        self.cohorts.set_show(show)
        self._fill()

    @Slot(str)
    def _pick_cell(self, key: str) -> None:
        row, age = (int(part) for part in key.split())
        self._ask_cohort(_FIGURES[self.cohorts.shown], row, age, self.cohorts.anchor)

    @Slot(int, int)
    def _pick_row(self, row: int, column: int) -> None:
        """Explain a cell of the table: its month and size stand before the ages."""
        figure_id = _FIGURES[self.cohorts.shown] if column > 1 else "cohort_customers"
        self._ask_cohort(figure_id, row, max(column - 2, 0), self.table.anchor)

    def _ask_cohort(self, figure_id: str, row: int, age: int, beside: QWidget) -> None:
        from ecomkpi_desktop.kpi.groups import Group, GroupKind

        if self._view is None:
            return
        kind, triangle = GroupKind.COHORT, self._view.triangle
        if self.ages.value:
            kind, triangle = GroupKind.COHORT_BY_AGE, self._view.by_age
        if not np.isfinite(triangle.active[row, age]):
            return  # nothing is known of the cell yet
        self._ask_group(figure_id, Group(kind, f"{triangle.months[row]:%Y-%m}", age), beside)

    @Slot(str, object, object)
    def _ask_group(self, figure_id: str, group: "Group", beside: QWidget) -> None:
        self._beside = beside
        self.request("group", GroupQuestion(figure_id, group), self._explain_group)

    @Slot(object)
    def _explain_group(self, found: GroupFigure | SpanFigure) -> None:
        self.context.explain(found.figure, self._beside, found.origin)

    def _fill(self) -> None:
        if self._view is None:
            return
        by_age = bool(self.ages.value)
        triangle = self._view.by_age if by_age else self._view.triangle
        incomplete = bool((np.isfinite(triangle.active) & ~triangle.complete).any())
        hatched = self.tr("Hatched cells: the month is not over in the data.")
        if by_age:
            hatched = self.tr("Hatched cells: not all customers of the row are that old in the data.")
        self.card.set_note(hatched if incomplete else "")
        self.table.show_twin(self.cohorts.twin())
