"""The basket page."""

from functools import partial
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.kpi.attach import MIN_ORDERS, Pair
from ecomkpi_desktop.kpi.results import Breakdown, Dimension
from ecomkpi_desktop.ui.context import Context, Origin
from ecomkpi_desktop.ui.pages.basket.advice import basket_advice
from ecomkpi_desktop.ui.pages.basket.tables import (
    PAIR_IDS,
    PART_IDS,
    bridge_steps,
    conventions_twin,
    pairs_twin,
    parts_twin,
    sold_first,
)
from ecomkpi_desktop.ui.pages.basket.view import BasketView, basket_by, basket_pairs, basket_view
from ecomkpi_desktop.ui.pages.page import Page
from ecomkpi_desktop.ui.pages.parts.cards import PictureCard
from ecomkpi_desktop.ui.pages.parts.chooser import Chooser
from ecomkpi_desktop.ui.pages.parts.grid import ResponsiveGrid
from ecomkpi_desktop.ui.pages.parts.group_figure import GroupFigure, GroupQuestion
from ecomkpi_desktop.ui.pages.parts.names import short_name
from ecomkpi_desktop.ui.pages.parts.part_figure import PartFigure, PartQuestion
from ecomkpi_desktop.ui.pages.parts.stacked import stacked
from ecomkpi_desktop.ui.pages.parts.tiles import FigureTile
from ecomkpi_desktop.ui.pages.parts.twin_table import TwinTable
from ecomkpi_desktop.ui.plots.bridge import Bridge
from ecomkpi_desktop.ui.widgets.labels import Caption

_TILE_IDS = ("aov", "units_per_order", "unit_price", "discount_rate", "return_rate_value", "return_rate_orders")
_ALTERNATIVES = ("aov_fevad", "aov_ttc", "aov_net_of_refunds", "aov_shopify", "aov_woocommerce")
_TILE = 150
_MOST_ROWS = 14


class BasketPage(Page):
    """Average order value, its levers, and the bridge to how others count it."""

    key: ClassVar[str] = "basket"
    icon: ClassVar[str] = "basket"
    interests: ClassVar[Changes] = Changes.DATA | Changes.ASSUMPTIONS | Changes.FILTERS

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._view: BasketView | None = None
        self._breakdown: Breakdown | None = None
        self._pairs: tuple[Pair, ...] = ()
        self.tiles = {figure_id: FigureTile(context, figure_id, self) for figure_id in _TILE_IDS}
        space = context.theme.space("small")
        self.alternative = Chooser(
            self.tr("Convention to compare with"), [(name, short_name(name)) for name in _ALTERNATIVES], self
        )
        self.alternative.chosen.connect(self._draw)
        self.bridge = Bridge(context, self.tr("From the house's basket to another convention"), self, decimals=2)
        self.bridge.picked.connect(self._explain)
        picture = stacked(self.alternative, self.bridge, space)
        self.set_picture(PictureCard(context, self.tr("One basket, several conventions"), picture, self), 0)
        self.set_picture(ResponsiveGrid(list(self.tiles.values()), _TILE, space, self, most=3), 0)
        self._parts.pictures.addStretch(1)
        self.conventions = TwinTable(context, self.tr("Conventions side by side"), self)
        self.conventions.picked.connect(self._explain_convention)
        self.set_table(self.conventions, self.tr("Conventions side by side"))
        self.dimension = Chooser(
            self.tr("Rows of the table"),
            [(Dimension.CATEGORY, self.tr("Category")), (Dimension.PRODUCT, self.tr("Product")),
             (Dimension.COUNTRY, self.tr("Country"))],
            self,
        )  # fmt: skip
        self.dimension.chosen.connect(self._ask_parts)
        self.table = TwinTable(context, self.tr("Price, discounts and returns by part of the range"), self,
                               most=_MOST_ROWS)  # fmt: skip
        self.table.picked.connect(self._ask_cell)
        self.add_section(self.tr("Where the price is given away"), stacked(self.dimension, self.table, space))

        self._add_pairs()

    def _add_pairs(self) -> None:
        self.pairs = TwinTable(self.context, self.tr("Products bought together"), self)
        self.pairs.picked.connect(self._ask_pair)
        self.pairs_words = Caption("", self.context.theme, self)
        space = self.context.theme.space("small")
        self.add_section(self.tr("Which product calls for another"), stacked(self.pairs_words, self.pairs, space))

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Basket")

    def lead(self) -> str:
        """Return what the page answers."""
        return self.tr("What an order is worth, what it is made of, and which lever would raise it.")

    def refresh(self, changes: Changes) -> None:  # noqa: ARG002 - everything here depends on all of it
        """Ask for the basket and its parts."""
        self.request("all", basket_view, self._show)
        self.request("pairs", basket_pairs, self._show_pairs)
        self._ask_parts()

    # -- inside ------------------------------------------------------------------------------------------------

    @Slot(object)
    def _show(self, view: BasketView) -> None:
        self._view = view
        if not view.bridges:
            self.show_no_sale()
            return
        for figure_id, tile in self.tiles.items():
            tile.set_figure(view.figures[figure_id], view.previous.get(figure_id))
        self._draw()
        self.conventions.show_twin(conventions_twin(view.bridges))
        self.set_advice(basket_advice(view, self.context.formats))
        self.show_content()

    @Slot(object)
    def _show_pairs(self, pairs: tuple[Pair, ...]) -> None:
        self._pairs = pairs
        self.pairs.setVisible(bool(pairs))
        self.pairs.show_twin(pairs_twin(pairs))
        self.pairs_words.setText(self._words_on_pairs())

    def _words_on_pairs(self) -> str:
        if not self._pairs:
            return self.tr(
                "No two products are in the same basket clearly more often than by chance (at least %n order(s) with "
                "both are needed).",
                None,
                MIN_ORDERS,
            )
        return self.tr(
            "Pairs in at least %n order(s), clearly more often together than by chance; those that bring most baskets "
            "first. Expected: the share if the two had nothing to do with each other.",
            None,
            MIN_ORDERS,
        )

    @Slot()
    def _draw(self) -> None:
        bridges = self._view.bridges if self._view is not None else ()
        chosen = next((bridge for bridge in bridges if bridge.alternative == self.alternative.value), None)
        if chosen is not None:
            self.bridge.set_bridge(*bridge_steps(chosen))

    @Slot()
    def _ask_parts(self) -> None:
        self.request("parts", partial(basket_by, dimension=self.dimension.value), self._show_parts)

    @Slot(object)
    def _show_parts(self, breakdown: Breakdown) -> None:
        first = self.dimension.tabText(self.dimension.currentIndex())
        self._breakdown = breakdown
        self.table.show_twin(parts_twin(breakdown, first, self.context.formats))

    # -- where a number comes from -----------------------------------------------------------------------------

    @Slot(int, int)
    def _explain_convention(self, row: int, _column: int) -> None:
        if self._view is not None:
            figure_id = self._view.bridges[row].alternative
            self.context.explain(self._view.figures[figure_id], self.conventions.anchor)

    @Slot(int, int)
    def _ask_cell(self, row: int, column: int) -> None:
        if self._breakdown is not None:
            key = self._breakdown.keys[sold_first(self._breakdown)[row]]
            figure_id = PART_IDS[max(column - 1, 0)]
            self.request("cell", PartQuestion(figure_id, self._breakdown.dimension, key), self._explain_cell)

    @Slot(int, int)
    def _ask_pair(self, row: int, column: int) -> None:
        from ecomkpi_desktop.kpi.groups import Group, GroupKind

        pair = self._pairs[row]
        figure_id = PAIR_IDS[column - 2] if column > 1 else "attach_rate"
        group = Group(GroupKind.PAIR, pair.first, other=pair.second)
        self.request("pair", GroupQuestion(figure_id, group), self._explain_pair)

    @Slot(object)
    def _explain_pair(self, found: GroupFigure) -> None:
        self.context.explain(found.figure, self.pairs.anchor, found.origin)

    @Slot(object)
    def _explain_cell(self, found: PartFigure) -> None:
        self.context.explain(found.figure, self.table.anchor, Origin(found.part))

    @Slot(str)
    def _explain(self, figure_id: str) -> None:
        if self._view is not None:
            self.context.explain(self._view.figures[figure_id], self.bridge.anchor)
