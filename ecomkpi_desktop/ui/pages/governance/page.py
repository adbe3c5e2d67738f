"""The page of shared data."""

from functools import cached_property
from typing import ClassVar, TypeVar

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
from ecomkpi_desktop.ui.pages.governance.parts import Part
from ecomkpi_desktop.ui.pages.governance.sources_part import SourcesPart
from ecomkpi_desktop.ui.pages.governance.way_part import WayPart
from ecomkpi_desktop.ui.pages.page import Page
from ecomkpi_desktop.ui.pages.parts.chooser import Chooser

P = TypeVar("P", bound=Part)


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
        self._body = QWidget(self)
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(context.theme.space("medium"))
        ideas = {
            "sources": self.tr("Sources"), "breaches": self.tr("Breaches"), "conflicts": self.tr("Conflicts"),
            "glossary": self.tr("Glossary"), "friction": self.tr("Friction"), "way": self.tr("Organisation"),
        }  # fmt: skip
        self.tabs = Chooser(self.tr("Idea of the page"), tuple(ideas.items()), self)
        self._made: dict[str, Part] = {}
        self._contract_key = ""
        self.set_head(self.tabs)  # above the advice, which speaks of the idea that is chosen
        self.set_table(self._body)
        self.tabs.chosen.connect(self._turn)
        self._turn("sources")

    # -- parts: each is made when it is first looked at, for together they take longer than turning to a page may ---

    @cached_property
    def sources(self) -> SourcesPart:
        """The list of the sources."""
        part = self._keep("sources", SourcesPart(self.context, self.keeper, self._body))
        part.open_wanted.connect(self.open_contract)
        return part

    @cached_property
    def contract(self) -> ContractView:
        """The contract that is open."""
        part = self._keep("contract", ContractView(self.context, self.keeper, self._body))
        part.left.connect(self.show_sources)
        return part

    @cached_property
    def breaches(self) -> BreachesPart:
        """Where a contract was not kept."""
        part = self._keep("breaches", BreachesPart(self.context, self.keeper, self._body))
        part.contract_wanted.connect(self.open_contract)
        part.sources_wanted.connect(self.show_sources)
        return part

    @cached_property
    def conflicts(self) -> ConflictsPart:
        """Where two sources say two things."""
        return self._keep("conflicts", ConflictsPart(self.context, self.keeper, self._body))

    @cached_property
    def glossary(self) -> GlossaryPart:
        """What words mean."""
        return self._keep("glossary", GlossaryPart(self.context, self.keeper, self._body))

    @cached_property
    def friction(self) -> FrictionPart:
        """What sharing costs."""
        return self._keep("friction", FrictionPart(self.context, self.keeper, self._body))

    @cached_property
    def way(self) -> WayPart:
        """How the work is organised."""
        return self._keep("way", WayPart(self.context, self.keeper, self._body))

    def _keep(self, key: str, part: P) -> P:
        part.hide()
        self._made[key] = part
        self._column.addWidget(part)
        return part

    def _part(self, key: str) -> Part:
        part: Part = getattr(self, key)
        return part

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
        self._contract_key = ""
        self.tabs.choose("sources")
        self._turn("sources")

    @Slot(str)
    def open_contract(self, key: str) -> None:
        """Show the contract of a source."""
        self.tabs.choose("sources")
        self._contract_key = key
        self._show()

    @Slot()
    def _show(self) -> None:
        for key, part in tuple(self._made.items()):
            if key != "contract":
                part.show_now()
        if self._contract_key:
            self.contract.open(self._contract_key)  # without the contract it goes back to the sources
        self._turn(self.tabs.value)
        self.show_content()

    @Slot(object)
    def _turn(self, chosen: str) -> None:
        if chosen != "sources":
            self._contract_key = ""
        seen = "contract" if self._contract_key else chosen
        if seen not in self._made:
            self._part(seen).show_now()
        for key, part in self._made.items():
            part.setVisible(key == seen)
        self.tabs.setVisible(not self._contract_key)  # one idea at a time: the way back stands above the contract
        self.set_advice(governance_advice(chosen, self.keeper.sharing))
