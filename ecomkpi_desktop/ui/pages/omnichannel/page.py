"""The omnichannel page."""

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.kpi.rates import COUNT_UNPAID, VAT
from ecomkpi_desktop.models.persons import IdentitySummary, identity_summary
from ecomkpi_desktop.present.omnichannel import marker_text, unknown_buyers
from ecomkpi_desktop.ui.context import Context, Origin
from ecomkpi_desktop.ui.pages.omnichannel.advice import omnichannel_advice
from ecomkpi_desktop.ui.pages.omnichannel.identity_part import IdentityPart
from ecomkpi_desktop.ui.pages.omnichannel.ladder_part import LadderPart
from ecomkpi_desktop.ui.pages.omnichannel.places_part import PlacesPart
from ecomkpi_desktop.ui.pages.omnichannel.step_tile import StepTile
from ecomkpi_desktop.ui.pages.omnichannel.touch_part import TouchPart
from ecomkpi_desktop.ui.pages.omnichannel.use_part import UsePart
from ecomkpi_desktop.ui.pages.omnichannel.view import OmnichannelQuestion, OmnichannelView
from ecomkpi_desktop.ui.pages.page import Page
from ecomkpi_desktop.ui.pages.parts.grid import ResponsiveGrid
from ecomkpi_desktop.ui.pages.parts.group_figure import GroupFigure, GroupQuestion
from ecomkpi_desktop.ui.pages.parts.overlap import OverlapPart
from ecomkpi_desktop.ui.pages.parts.tiles import FigureTile

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.groups import Group
    from ecomkpi_desktop.workspace.document import Document

_TILE_IDS = ("marketplace_share", "unidentified_orders_share")  # what the picture above them cannot say
_TILE = 220  # their notes take a few words a line
_WORTH = (VAT, COUNT_UNPAID)  # the assumptions that say which orders count, and for how much


class OmnichannelPage(Page):
    """One customer across channels: who they are, what it is worth, and the next step."""

    key: ClassVar[str] = "omnichannel"
    icon: ClassVar[str] = "omnichannel"
    interests: ClassVar[Changes] = Changes.EVERYTHING

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._view: OmnichannelView | None = None
        self._identity: IdentitySummary | None = None
        self._worth: tuple[object, ...] = ()  # what it was asked under
        self._beside: QWidget = self  # what a group that is asked for is explained beside
        self.tiles = {figure_id: FigureTile(context, figure_id, self) for figure_id in _TILE_IDS}
        space = context.theme.space("small")
        self.use = UsePart(context, self)
        self.set_picture(self.use, 0)
        self.step = StepTile(context, self)
        self.set_picture(ResponsiveGrid([*self.tiles.values(), self.step], _TILE, space, self, most=3), 0)
        self._parts.pictures.addStretch(1)
        self.set_table(self.use.table, self.tr("Customers of one and of several channels"))
        self.identity = IdentityPart(context, self)
        self.add_section(self.tr("One customer across channels"), self.identity)
        self.matrix = OverlapPart(context, self)
        for part in (self.use, self.matrix):
            part.wanted.connect(self._ask_group)
        self.step.wanted.connect(self._show_ladder)
        self.add_section(self.tr("Customers that channels share"), self.matrix)
        self.ladder = LadderPart(context, self)
        self.add_section(self.tr("From several channels to one relationship"), self.ladder)
        self.touch = TouchPart(context, self)
        self.add_section(self.tr("Is it the same everywhere?"), self.touch)
        self.places = PlacesPart(context, self)
        self.add_section(self.tr("Where each channel sells"), self.places)

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Omnichannel")

    def lead(self) -> str:
        """Return what the page answers."""
        return self.tr("Do your channels serve one customer, what is that worth, and what is the next step?")

    def make_ahead(self) -> bool:
        """Make the steps of the ladder."""
        return self.ladder.make_ahead()

    def refresh(self, changes: Changes) -> None:
        """Ask for the channels together, and anew for who is whom where the orders or the decisions may be others."""
        session = self.context.session
        worth = tuple(session.settings.history(name) for name in _WORTH)
        if Changes.DATA in changes or worth != self._worth or self._identity is None:
            self._worth, facts = worth, session.facts

            def summary(document: "Document") -> IdentitySummary | None:
                return identity_summary(document, facts)

            session.ask(summary, self._take_identity)
        self._ask()

    # -- inside ------------------------------------------------------------------------------------------------

    def _ask(self) -> None:
        session = self.context.session
        count = self._identity.suggestions if self._identity is not None else None
        notes = replace(session.channel_notes, suggestions=count)
        self.request("all", OmnichannelQuestion(session.settings, notes), self._show)

    @Slot(object)
    def _take_identity(self, summary: IdentitySummary | None) -> None:
        self._identity = summary
        self.identity.show_summary(summary)
        if summary is not None:
            self._ask()

    @Slot(object)
    def _show(self, view: OmnichannelView) -> None:
        self._view = view
        audit, formats = view.audit, self.context.formats
        if not self.holds_sales(view.figures):
            self.show_no_sale()
            return
        self.tiles["marketplace_share"].set_note(marker_text(audit.marker, formats))
        self.tiles["unidentified_orders_share"].set_note(unknown_buyers(audit, formats))
        for figure_id, tile in self.tiles.items():
            tile.set_figure(audit.figures[figure_id], None, Origin(figures=audit.figures))
        self.step.show_ladder(audit.ladder)
        self.use.show_audit(audit)
        self.matrix.show_overlap(audit.overlap)
        self.ladder.show_ladder(audit.ladder)
        self.touch.show_points(audit.points)
        self.places.show_audit(audit)
        self.set_advice(omnichannel_advice(audit, formats))
        self.show_content()

    @Slot()
    def _show_ladder(self) -> None:
        """Bring the ladder into view, and the keyboard with it."""
        scroll, inside = self._parts.scroll, self._parts.scroll.widget()
        if inside is not None:
            top = self.ladder.mapTo(inside, self.ladder.rect().topLeft()).y()
            scroll.verticalScrollBar().setValue(top - self.context.theme.space("huge"))
        self.ladder.focus_first()

    # -- where a number comes from -----------------------------------------------------------------------------

    @Slot(str, object, object)
    def _ask_group(self, figure_id: str, group: "Group", beside: QWidget) -> None:
        self._beside = beside
        self.request("group", GroupQuestion(figure_id, group), self._explain_group)

    @Slot(object)
    def _explain_group(self, found: GroupFigure) -> None:
        self.context.explain(found.figure, self._beside, found.origin)
