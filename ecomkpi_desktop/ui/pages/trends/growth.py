"""Growth of net revenue: its pace, and what new and returning customers added to it."""

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.parts.cards import PictureCard
from ecomkpi_desktop.ui.pages.parts.chooser import Chooser
from ecomkpi_desktop.ui.pages.parts.drawer import Drawer
from ecomkpi_desktop.ui.pages.parts.grid import ResponsiveGrid
from ecomkpi_desktop.ui.pages.parts.stacked import stacked
from ecomkpi_desktop.ui.pages.parts.tiles import FigureTile
from ecomkpi_desktop.ui.pages.parts.twin_table import TwinTable
from ecomkpi_desktop.ui.plots.bridge import Bridge, BridgeStep
from ecomkpi_desktop.ui.plots.twin import Cell, Twin, TwinColumn
from ecomkpi_desktop.ui.widgets.labels import Text

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.growth import Growth
    from ecomkpi_desktop.ui.pages.trends.view import GrowthView

_IDS = ("revenue_growth_year", "revenue_growth_3_months", "revenue_growth_3_months_sequential")
_TILE = 200


# What a kind of buyer brings in the period.
_REVENUE = {
    "new": "new_customer_revenue", "returning": "returning_customer_revenue", "unidentified": "unidentified_revenue",
}  # fmt: skip


# Customers by kind of buyer, and all of them; those without identity are no customers: their revenue is all there is.
_CUSTOMERS = ("new_customers", "returning_customers", "unidentified_revenue", "customers")
_OF_CUSTOMERS, _OF_BEFORE = (1, 2), (1, 3)  # columns of the table


class GrowthPart(QWidget):
    """Three rates, the bridge by kind of buyer, its table on demand.

    Signals:
        span_wanted: a figure of other days is asked for: its id, the days, the widget to explain it beside.
    """

    span_wanted = Signal(str, object, object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._view: GrowthView | None = None
        self._growth: Growth | None = None  # what is shown of it
        theme = context.theme
        space = theme.space("small")
        self.tiles = {figure_id: FigureTile(context, figure_id, self) for figure_id in _IDS}
        self.against = Chooser(
            self.tr("What the growth is measured on"),
            [(True, self.tr("On the year before")), (False, self.tr("On the period before"))],
            self,
        )
        self.against.chosen.connect(self._fill)
        self.bridge = Bridge(context, self.tr("Change of net revenue by kind of buyer"), self)
        self.bridge.picked.connect(self._explain)
        self.words = Text("", theme, self)
        self.table = TwinTable(context, self.tr("Growth as a table"), self, bold_last=True)
        self.table.picked.connect(self._pick_row)
        self.drawer = Drawer(context, self.tr("Growth as a table"), self.table, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space)
        layout.addWidget(ResponsiveGrid(list(self.tiles.values()), _TILE, space, self, most=3))
        layout.addWidget(PictureCard(context, "", stacked(self.against, self.bridge, space), self))
        layout.addWidget(self.words)
        layout.addWidget(self.drawer)

    @Slot(object)
    def show_growth(self, view: "GrowthView") -> None:
        """Show another selection."""
        self._view = view
        for figure_id, tile in self.tiles.items():
            tile.set_figure(view.figures[figure_id])
        self._fill()

    # -- inside ------------------------------------------------------------------------------------------------

    @Slot()
    def _fill(self) -> None:
        view = self._view
        if view is None:
            return
        growth = view.on_year if self.against.value else view.on_before
        self._growth = growth
        self.bridge.setVisible(growth is not None)
        self.drawer.setVisible(growth is not None)
        if growth is None:
            self.words.setText(
                self.tr("The data do not cover both periods, or do not say who bought: there is nothing to compare.")
            )
            return
        self._draw(growth)
        self.table.show_twin(self._twin(growth))
        self.words.setText(self._words(growth))

    def _draw(self, growth: "Growth") -> None:
        formats, names = self._context.formats, self._names()
        before, now = float(growth.before.net_revenue.sum()), float(growth.now.net_revenue.sum())
        key = "net_revenue_year_before" if self.against.value else "before"
        start = BridgeStep(key, formats.period(growth.compared), before, leads=bool(self.against.value))
        steps = [
            BridgeStep(_REVENUE[buyers], names[buyers], float(amount), leads=True)
            for buyers, amount in zip(growth.now.buyers, growth.net_revenue_change, strict=True)
            if amount
        ]
        self.bridge.set_bridge(start, steps, BridgeStep("net_revenue", formats.period(growth.period), now, leads=True))

    def _names(self) -> dict[str, str]:
        return {
            "new": self.tr("New customers"),
            "returning": self.tr("Returning customers"),
            "unidentified": self.tr("Customers not known"),
        }

    def _twin(self, growth: "Growth") -> Twin:
        columns = (
            TwinColumn(self.tr("Buyers")), TwinColumn(self.tr("Customers before"), Unit.COUNT),
            TwinColumn(self.tr("Customers now"), Unit.COUNT), TwinColumn(self.tr("Net revenue before"), Unit.MONEY),
            TwinColumn(self.tr("Net revenue now"), Unit.MONEY), TwinColumn(self.tr("Change"), Unit.MONEY),
            TwinColumn(self.tr("By their number"), Unit.MONEY), TwinColumn(self.tr("By what each brings"), Unit.MONEY),
            TwinColumn(self.tr("Change of CM3"), Unit.MONEY),
        )  # fmt: skip
        numbers = growth.through_number
        values = (
            growth.before.customers, growth.now.customers, growth.before.net_revenue, growth.now.net_revenue,
            growth.net_revenue_change, numbers, growth.net_revenue_change - numbers, growth.cm3_change,
        )  # fmt: skip
        names = self._names()
        rows: list[tuple[Cell, ...]] = [
            (names[buyers], *(float(column[place]) for column in values))
            for place, buyers in enumerate(growth.now.buyers)
        ]
        rows.append((self.tr("Total"), *(_sum(column) for column in values)))
        return Twin(columns, tuple(rows))

    def _words(self, growth: "Growth") -> str:
        formats, margin = self._context.formats, float(growth.cm3_change.sum())
        text = self._carried(float(growth.net_revenue_change[0]), float(growth.net_revenue_change[1]))
        if not np.isfinite(margin):
            return text
        amount = formats.money(margin, 0)
        signed = f"+{amount}" if margin > 0 else amount
        moved = self.tr("CM3 moved by {amount} at the same time.").format(amount=signed)
        return f"{text} {moved}"

    def _carried(self, new: float, returning: float) -> str:
        """Return who carried the change."""
        if new > 0 >= returning:
            return self.tr(
                "Growth is bought: new customers carry it, returning ones do not. Ask what they did not find."
            )
        if returning > 0 >= new:
            return self.tr(
                "Loyalty carries the sales while newcomers bring less: this holds for a time, not for good."
            )
        if new > 0:
            return self.tr("New and returning customers both add to it.")
        return self.tr(
            "New and returning customers both bring less than before: look at the offer before the channels."
        )

    @Slot(int, int)
    def _pick_row(self, row: int, column: int) -> None:
        """Explain what the buyers of a row, or all of them, bring or are, now or in the period compared with."""
        growth = self._growth
        if self._view is None or growth is None:
            return
        ids = _CUSTOMERS if column in _OF_CUSTOMERS else (*_REVENUE.values(), "net_revenue")
        if column in _OF_BEFORE:
            self.span_wanted.emit(ids[row], growth.compared, self.table.anchor)
        else:
            self._context.explain(self._view.figures[ids[row]], self.table.anchor)

    @Slot(str)
    def _explain(self, figure_id: str) -> None:
        if self._view is not None:
            self._context.explain(self._view.figures[figure_id], self.bridge.anchor)


def _sum(column: "np.ndarray[tuple[int], np.dtype[np.float64]]") -> float:
    return float(np.nansum(column)) if np.isfinite(column).any() else float("nan")
