"""The page of shared data."""

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.governance.advice import governance_advice
from ecomkpi_desktop.ui.pages.governance.breaches_part import BreachesPart
from ecomkpi_desktop.ui.pages.governance.conflicts_part import ConflictsPart
from ecomkpi_desktop.ui.pages.governance.contract_view import ContractView
from ecomkpi_desktop.ui.pages.governance.friction_part import FrictionPart
from ecomkpi_desktop.ui.pages.governance.glossary_part import GlossaryPart
from ecomkpi_desktop.ui.pages.governance.keeper import GovernanceKeeper
from ecomkpi_desktop.ui.pages.governance.sources_part import SourcesPart
from ecomkpi_desktop.ui.pages.governance.way_part import WayPart
from ecomkpi_desktop.ui.pages.page import Page
from ecomkpi_desktop.ui.pages.parts.chooser import Chooser

if TYPE_CHECKING:
    from ecomkpi_desktop.ui.pages.governance.parts import Part


class GovernancePage(Page):
    """Who promises which data to whom, and whether the promise is kept."""

    key: ClassVar[str] = "governance"
    icon: ClassVar[str] = "governance"
    interests: ClassVar[Changes] = Changes.DATA | Changes.NOTES
    advice_beside: ClassVar[bool] = False

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.keeper = GovernanceKeeper(context, self)
        self.keeper.measured.connect(self._show)
        body = QWidget(self)
        self.sources = SourcesPart(context, self.keeper, body)
        self.contract = ContractView(context, self.keeper, body)
        self.breaches = BreachesPart(context, self.keeper, body)
        self.conflicts = ConflictsPart(context, self.keeper, body)
        self.glossary = GlossaryPart(context, self.keeper, body)
        self.friction = FrictionPart(context, self.keeper, body)
        self.way = WayPart(context, self.keeper, body)
        self.parts: dict[str, Part] = {
            "sources": self.sources, "breaches": self.breaches, "conflicts": self.conflicts,
            "glossary": self.glossary, "friction": self.friction, "way": self.way,
        }  # fmt: skip
        names = (
            self.tr("Sources"), self.tr("Breaches"), self.tr("Conflicts"), self.tr("Glossary"), self.tr("Friction"),
            self.tr("Organisation"),
        )
        self.tabs = Chooser(self.tr("Idea of the page"), tuple(zip(self.parts, names, strict=True)), self)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(context.theme.space("medium"))
        for part in (*self.parts.values(), self.contract):
            layout.addWidget(part)
        self.set_head(self.tabs)  # above the advice, which speaks of the idea that is chosen
        self.set_table(body)
        self.tabs.chosen.connect(self._turn)
        self.sources.open_wanted.connect(self.open_contract)
        self.breaches.contract_wanted.connect(self.open_contract)
        self.breaches.sources_wanted.connect(self.show_sources)
        self.contract.left.connect(self.show_sources)
        self._turn("sources")

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Governance")

    def lead(self) -> str:
        """Return what the page answers."""
        return self.tr("Who promises which data to whom, and is the promise kept?")

    def refresh(self, changes: Changes) -> None:
        """Look at the notes anew, and at the files where they are others."""
        self.keeper.refresh(data=Changes.DATA in changes)
        if self.keeper.is_measured:
            self._show()

    @Slot()
    def show_sources(self) -> None:
        """Show the list of the sources."""
        self.contract.key = ""
        self.tabs.choose("sources")
        self._turn("sources")

    @Slot(str)
    def open_contract(self, key: str) -> None:
        """Show the contract of a source."""
        self.tabs.choose("sources")
        self.contract.key = key
        self._show()

    @Slot()
    def _show(self) -> None:
        current = self.tabs.value
        for part in self.parts.values():
            part.show_now()
        if self.contract.key:
            self.contract.show_now()
        self._arrange(current)
        self.set_advice(governance_advice(current, self.keeper.sharing))
        self.show_content()

    @Slot(object)
    def _turn(self, chosen: str) -> None:
        if chosen != "sources":
            self.contract.key = ""
        self._arrange(chosen)
        self.set_advice(governance_advice(chosen, self.keeper.sharing))

    def _arrange(self, chosen: str) -> None:
        has_contract = chosen == "sources" and bool(self.contract.key)
        for key, part in self.parts.items():
            part.setVisible(key == chosen and not has_contract)
        self.contract.setVisible(has_contract)
        self.tabs.setVisible(not has_contract)  # one idea at a time: the way back stands above the contract
