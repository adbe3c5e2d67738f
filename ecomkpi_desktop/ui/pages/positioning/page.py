"""The positioning page."""

from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.page import Page
from ecomkpi_desktop.ui.pages.parts.cards import PictureCard
from ecomkpi_desktop.ui.pages.parts.twin_table import TwinTable
from ecomkpi_desktop.ui.pages.positioning.advice import positioning_advice
from ecomkpi_desktop.ui.pages.positioning.declared_part import DeclaredPart
from ecomkpi_desktop.ui.pages.positioning.prices_part import PricesPart
from ecomkpi_desktop.ui.pages.positioning.readings import TABLE_IDS, axes, bubbles, category_twin, map_note
from ecomkpi_desktop.ui.pages.positioning.reasons_part import ReasonsPart
from ecomkpi_desktop.ui.pages.positioning.view import (
    CategoryFigure,
    CategoryQuestion,
    PositioningQuestion,
    PositioningView,
)
from ecomkpi_desktop.ui.plots.position_map import PositionMap


class PositioningPage(Page):
    """Premium, low-cost or stuck in the middle, category by category."""

    key: ClassVar[str] = "positioning"
    icon: ClassVar[str] = "positioning"
    interests: ClassVar[Changes] = Changes.EVERYTHING

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._view: PositioningView | None = None
        self.map = PositionMap(context, self)
        self.map.picked.connect(self._explain_bubble)
        self.card = PictureCard(context, self.tr("Where each category stands"), self.map, self)
        self.set_picture(self.card, 0)
        self.table = TwinTable(context, self.tr("Positions as a table"), self)
        self.table.picked.connect(self._explain_cell)
        self.set_table(self.table, self.tr("The positions as a table"))
        self.reasons = ReasonsPart(context, self)
        self.add_section(self.tr("The rule that decided"), self.reasons)
        self.declared = DeclaredPart(context, self)
        self.add_section(self.tr("The position you declare"), self.declared)
        self.prices = PricesPart(context, self)
        self.add_section(self.tr("Competitors’ prices"), self.prices)

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Positioning")

    def lead(self) -> str:
        """Return what the page answers."""
        return self.tr("Is each category premium, low-cost or stuck in the middle, and what does that ask of its ads?")

    def refresh(self, changes: Changes) -> None:  # noqa: ARG002 - everything here depends on all of it
        """Ask for the audit."""
        session = self.context.session
        self.request("all", PositioningQuestion(session.settings, session.market), self._show)

    @Slot(object)
    def _show(self, view: PositioningView) -> None:
        self._view = view
        audit, formats = view.audit, self.context.formats
        if not self.holds_sales(audit.figures):
            self.show_no_sale()
            return
        if not audit.categories:
            self._show_no_category()
            return
        self.map.set_map(axes(audit, formats), bubbles(audit, formats))
        self.card.set_note(map_note(audit))
        self.table.show_twin(category_twin(audit, formats))
        self.reasons.show_audit(audit)
        self.declared.show_audit(audit)
        self.prices.show_view(view)
        self.set_advice(positioning_advice(audit, formats))
        self.show_content()

    def _show_no_category(self) -> None:
        """Say what is missing; prices of competitors that are there wait for it."""
        needed = self.tr(
            "Positions are read category by category. Import the list of your products with their category and their "
            "unit cost, or the orders with a column of categories."
        )
        is_compared = not self.context.session.market.is_empty
        prices = self.tr("The competitors’ prices that you have given will then be compared with yours.")
        later = self.tr("Competitors’ prices can follow.")
        text = f"{needed} {prices if is_compared else later}"
        self.show_empty(self.tr("No category is known"), text, "import", self.tr("Import files…"))

    # -- where a number comes from -----------------------------------------------------------------------------

    @Slot(str)
    def _explain_bubble(self, category: str) -> None:
        if self._view is not None:
            reading = next(one for one in self._view.audit.categories if one.name == category)
            self.request("cell", CategoryQuestion("gross_margin_rate", reading), self._explain_on_map)

    @Slot(int, int)
    def _explain_cell(self, row: int, column: int) -> None:
        if self._view is not None:
            reading = self._view.audit.categories[row]
            figure_id = TABLE_IDS[max(column - 2, 0)]
            self.request("cell", CategoryQuestion(figure_id, reading), self._explain_in_table)

    @Slot(object)
    def _explain_on_map(self, found: CategoryFigure) -> None:
        self.context.explain(found.figure, self.map.anchor, found.origin)

    @Slot(object)
    def _explain_in_table(self, found: CategoryFigure) -> None:
        self.context.explain(found.figure, self.table.anchor, found.origin)
