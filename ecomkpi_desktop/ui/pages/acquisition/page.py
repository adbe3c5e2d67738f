"""The acquisition page."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.kpi.figure import Figure, Reason
from ecomkpi_desktop.ui.context import Context, Origin
from ecomkpi_desktop.ui.pages.acquisition.advice import acquisition_advice
from ecomkpi_desktop.ui.pages.acquisition.readings import (
    HORIZON_IDS,
    TABLE_IDS,
    by_spend,
    channel_twin,
    gauge_reading,
    horizon_twin,
    pair_rows,
)
from ecomkpi_desktop.ui.pages.acquisition.view import AcquisitionQuestion, AcquisitionView
from ecomkpi_desktop.ui.pages.page import Page
from ecomkpi_desktop.ui.pages.parts.cards import PictureCard
from ecomkpi_desktop.ui.pages.parts.gate import GateCard
from ecomkpi_desktop.ui.pages.parts.grid import ResponsiveGrid
from ecomkpi_desktop.ui.pages.parts.group_figure import GroupFigure, GroupQuestion, HorizonQuestion
from ecomkpi_desktop.ui.pages.parts.names import short_name
from ecomkpi_desktop.ui.pages.parts.overlap import OverlapPart
from ecomkpi_desktop.ui.pages.parts.tiles import FigureTile
from ecomkpi_desktop.ui.pages.parts.twin_table import TwinTable
from ecomkpi_desktop.ui.plots.bars import PairedBars
from ecomkpi_desktop.ui.plots.gauge import CorridorGauge
from ecomkpi_desktop.ui.plots.payback import PaybackCurve
from ecomkpi_desktop.ui.widgets.labels import Caption

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.groups import Group

_TILE_IDS = ("cac", "ltv", "payback_months", "new_customers", "marketing_spend", "mer")
_TILE = 150


class AcquisitionPage(Page):
    """LTV/CAC in its corridor, cost and value of a customer by channel, the payback curve."""

    key: ClassVar[str] = "acquisition"
    icon: ClassVar[str] = "acquisition"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._view: AcquisitionView | None = None
        self.gauge = CorridorGauge(context, self)
        self.gauge.picked.connect(self._explain)
        self.set_picture(PictureCard(context, self.tr("LTV/CAC in its corridor"), self.gauge, self), 0)
        self.tiles = {figure_id: FigureTile(context, figure_id, self) for figure_id in _TILE_IDS}
        space = context.theme.space("small")
        self.set_picture(ResponsiveGrid(list(self.tiles.values()), _TILE, space, self), 0)
        self.gate = GateCard(context, self)
        self.set_picture(self.gate, 0)
        self.horizons = TwinTable(context, self.tr("LTV at 3, 6, 12, 24 and 36 months"), self)
        self.horizons.picked.connect(self._ask_horizon)
        self._beside: QWidget = self  # what a group that is asked for is explained beside
        self.overlap = OverlapPart(context, self)
        self.overlap.wanted.connect(self._ask_group)
        self.bars = PairedBars(context, short_name("cac"), short_name("ltv"), short_name("ltv_cac"), self)
        self.bars.setAccessibleName(self.tr("Cost and value of a customer by channel"))
        self.bars.picked.connect(self._explain_channel)
        self.payback = PaybackCurve(context, self)
        self.payback.picked.connect(self._explain_payback)
        self.add_section(self.tr("When a customer has paid back"), PictureCard(context, "", self.payback, self))
        self.add_section(self.tr("LTV at 3, 6, 12, 24 and 36 months"), self.horizons)
        about = self.tr(
            "Margin (CM2) per customer of those old enough for the whole horizon; a dash where fewer than 30 are. "
            "What is known so far stands beside it."
        )
        self.set_table(Caption(about, context.theme, self))
        self.add_section(self.tr("Cost and value of a customer by channel"), PictureCard(context, "", self.bars, self))
        self.table = TwinTable(context, self.tr("Acquisition by channel"), self)
        self.table.picked.connect(self._explain_cell)
        self.add_section(self.tr("Acquisition by channel"), self.table)
        self.add_section(self.tr("Customers that channels share"), self.overlap)

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Acquisition")

    def lead(self) -> str:
        """Return what the page answers."""
        return self.tr("What a new customer costs, what the customer brings back, and how long it takes.")

    def refresh(self, changes: Changes) -> None:  # noqa: ARG002 - everything here depends on all of it
        """Ask for channels, curves and corridor."""
        self.request("all", AcquisitionQuestion(self.context.session.settings), self._show)

    @Slot(object)
    def _show(self, view: AcquisitionView) -> None:
        self._view = view
        if not self.holds_sales(view.figures):
            self.show_no_sale()
            return
        if self.is_scoped and not view.figures["new_customers"].value:
            self.show_empty(
                self.tr("No new customer under these filters"),
                self.tr("What a customer costs and brings back begins with a first order, and the filters leave none."),
                "whole_shop",
                self.tr("Remove the filters"),
            )
            return
        identified = view.figures.get("identified_share")
        if not view.figures["new_customers"].value and identified is not None and not identified.value:
            self.show_empty(
                self.tr("The orders do not say who bought"),
                self.tr(
                    "To see what a customer costs and brings back, export the orders again with the customer's number "
                    "or e-mail."
                ),
                "import",
                self.tr("Import files…"),
            )
            return
        formats = self.context.formats
        self.gauge.set_reading(gauge_reading(view, formats))
        unpaid = view.figures["cac"].value == 0
        self.tiles["cac"].set_note(self.tr("no advertising cost recorded") if unpaid else "")
        for figure_id, tile in self.tiles.items():
            tile.setVisible(figure_id in view.figures)
            if figure_id in view.figures:
                tile.set_figure(_told(figure_id, view.figures), view.previous.get(figure_id))
        self.gate.show_gate(view.gate)
        self.bars.set_rows(pair_rows(view, formats))
        self.payback.set_curves(view.curves)
        if view.horizons is not None:
            self.horizons.show_twin(horizon_twin(view.horizons))
        self.overlap.show_overlap(view.overlap)
        titles = {figure_id: short_name(figure_id) for figure_id in TABLE_IDS}
        self.table.show_twin(channel_twin(view, titles))
        self.set_advice(acquisition_advice(view, formats))
        self.show_content()

    @Slot(str)
    def _explain(self, figure_id: str) -> None:
        if self._view is not None:
            self.context.explain(self._view.figures[figure_id], self.gauge.anchor)

    @Slot(str)
    def _explain_payback(self, figure_id: str) -> None:
        if self._view is not None:
            self.context.explain(self._view.figures[figure_id], self.payback.anchor)

    @Slot(str)
    def _explain_channel(self, channel: str) -> None:
        figure = self._channel_figure(channel)
        if figure is not None:
            self.context.explain(figure, self.bars.anchor, self._part(channel))

    @Slot(int, int)
    def _explain_cell(self, row: int, column: int) -> None:
        """Explain the figure of a cell of the table of channels."""
        rows = by_spend(self._view.channels) if self._view is not None else []
        figure_id = TABLE_IDS[min(max(column - 1, 0), len(TABLE_IDS) - 1)]
        figure = rows[row].figures.get(figure_id)
        if figure is not None:
            self.context.explain(figure, self.table.anchor, self._part(rows[row].channel))

    @Slot(int, int)
    def _ask_horizon(self, row: int, column: int) -> None:
        """Explain a cell of the table of horizons: the horizon, LTV, LTV in revenue, customers, so far, months."""
        if self._view is not None and self._view.horizons is not None:
            question = HorizonQuestion(HORIZON_IDS[column], self._view.horizons.months[row])
            self.request("horizon", question, self._explain_horizon)

    @Slot(object)
    def _explain_horizon(self, found: GroupFigure) -> None:
        self.context.explain(found.figure, self.horizons.anchor, found.origin)

    @Slot(str, object, object)
    def _ask_group(self, figure_id: str, group: "Group", beside: QWidget) -> None:
        self._beside = beside
        self.request("group", GroupQuestion(figure_id, group), self._explain_group)

    @Slot(object)
    def _explain_group(self, found: GroupFigure) -> None:
        self.context.explain(found.figure, self._beside, found.origin)

    def _part(self, channel: str) -> Origin:
        selection = self.context.session.selection
        return Origin(selection.through(frozenset({channel})) if selection is not None else None)

    def _channel_figure(self, channel: str) -> Figure | None:
        rows = self._view.channels if self._view is not None else ()
        return next((row.figures.get("ltv_cac") for row in rows if row.channel == channel), None)


def _told(figure_id: str, figures: Mapping[str, Figure]) -> Figure:
    """Return a figure of a tile; a spend that nobody told is unknown there, not 0."""
    own = figures[figure_id]
    return replace(own, value=None, reason=Reason.NO_SPEND) if figure_id == "marketing_spend" and own.untold else own
