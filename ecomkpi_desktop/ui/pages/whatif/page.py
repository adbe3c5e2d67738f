"""The what-if page."""

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.kpi.figure import Reason
from ecomkpi_desktop.kpi.whatif.base import Base
from ecomkpi_desktop.kpi.whatif.levers import Lever, Scenario
from ecomkpi_desktop.kpi.whatif.outcome import outcome
from ecomkpi_desktop.kpi.whatif.sensitivity import tornado
from ecomkpi_desktop.models.scenarios import put_scenarios, scenarios_in
from ecomkpi_desktop.present.reasons import reason_sentence
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.page import Page
from ecomkpi_desktop.ui.pages.parts.cards import PictureCard
from ecomkpi_desktop.ui.pages.parts.chooser import Chooser
from ecomkpi_desktop.ui.pages.parts.gate import GateCard
from ecomkpi_desktop.ui.pages.parts.twin_table import TwinTable
from ecomkpi_desktop.ui.pages.whatif.advice import result_sentence, span_sentence, whatif_advice
from ecomkpi_desktop.ui.pages.whatif.assumed import explained
from ecomkpi_desktop.ui.pages.whatif.goal import GoalSeek
from ecomkpi_desktop.ui.pages.whatif.lever_panel import LeverPanel
from ecomkpi_desktop.ui.pages.whatif.nodes import PLACES, nodes_of
from ecomkpi_desktop.ui.pages.whatif.saved import SavedScenarios
from ecomkpi_desktop.ui.pages.whatif.tornado import Tornado
from ecomkpi_desktop.ui.pages.whatif.tree import DriverTree
from ecomkpi_desktop.ui.pages.whatif.view import WhatIfQuestion, WhatIfView
from ecomkpi_desktop.ui.pages.whatif.words import outcome_name
from ecomkpi_desktop.ui.theme.fonts import grown
from ecomkpi_desktop.ui.widgets.labels import Caption, Card, SectionHeading, Text

if TYPE_CHECKING:
    from pathlib import Path

_BESIDE = 940  # from this width on the levers stand beside the tree
_NOTICED = 0.5  # in money: nobody spends half a euro more
_REST_MS = 80  # what nobody reads while a lever moves follows when it rests
TORNADO_IDS = ("cm3", "ltv_cac", "operating_result")
_SCENARIO = 2  # first column of the table that is about the scenario
_NODE_LEVERS = {place.key: place.lever for place in PLACES if place.lever is not None}


class WhatIfPage(Page):
    """Levers, the driver tree, the strongest levers, goal seek, saved scenarios."""

    key: ClassVar[str] = "whatif"
    icon: ClassVar[str] = "whatif"
    interests: ClassVar[Changes] = Changes.EVERYTHING

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._view: WhatIfView | None = None
        self._scenario = Scenario()
        self._path: Path | None = None
        self.levers = LeverPanel(context, self)
        self.tree = DriverTree(context, self)
        self.result = Text("", context.theme, self, role="strong")
        self.span = Caption("", context.theme, self)
        self.gate = GateCard(context, self)
        self.tornado = Tornado(context, self)
        names = [(figure_id, outcome_name(figure_id)) for figure_id in TORNADO_IDS]
        self.outcome = Chooser(self.tr("Outcome of the strongest levers"), names, self)
        self.goal = GoalSeek(context, self)
        self.saved = SavedScenarios(context, self)
        self.table = TwinTable(context, self.tr("Driver tree as a table"), self, most=24)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._fill_rest)
        self._arrange()
        self.levers.moved.connect(self._move)
        self.levers.reset.connect(self._reset)
        self.tree.picked.connect(self._pick_node)
        self.tornado.picked.connect(self._pick_lever)
        self.outcome.chosen.connect(self._fill_tornado)
        self.goal.wanted.connect(self._put)
        self.table.picked.connect(self._pick_row)
        self.saved.lever_wanted.connect(self._pick_lever)
        self.saved.outcome_wanted.connect(self._explain)
        self.saved.used.connect(self._use)
        self.saved.kept.connect(self._keep)

    @property
    def scenario(self) -> Scenario:
        """The levers as they are put now."""
        return self._scenario

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("What if?")

    def lead(self) -> str:
        """Return what the page answers."""
        return self.tr("Move a lever: what becomes of margin, LTV/CAC and break-even?")

    def refresh(self, changes: Changes) -> None:
        """Ask for the period as it was, and for the scenarios that the document keeps."""
        session = self.context.session
        if session.path != self._path:
            self._path, self._scenario = session.path, Scenario()
        session.ask(scenarios_in, self.saved.set_saved)
        if session.selection is not None and not session.selection.is_whole:
            self.show_empty(
                self.tr("A what-if looks at the whole shop"),
                self.tr(
                    "Spend and fixed costs belong to no single channel, country, category or kind of customer. Remove "
                    "these filters; the period stays."
                ),
                "whole_shop",
                self.tr("Remove the filters"),
            )
        elif changes & ~Changes.NOTES:
            self.request("base", WhatIfQuestion(session.settings), self._show)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the levers above the tree where there is no room beside it."""
        super().resizeEvent(event)
        beside = self.width() >= grown(_BESIDE)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._bench.setDirection(across if beside else down)
        self.levers.set_beside(beside=beside)

    # -- inside ------------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        theme = self.context.theme
        head = QWidget(self)
        outer = QVBoxLayout(head)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.space("small"))
        self._bench = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._bench.setSpacing(theme.space("large"))
        outer.addWidget(self.result)
        outer.addWidget(self.span)
        outer.addWidget(self.gate)
        outer.addLayout(self._bench)
        card = Card(head)
        column = QVBoxLayout(card)
        column.setContentsMargins(*(theme.space("large"),) * 4)
        column.setSpacing(theme.space("tight"))
        heading = SectionHeading(self.tr("What follows"), theme, card)
        heading.setMinimumHeight(self.levers.back.sizeHint().height())  # on one line with the heading beside it
        column.addWidget(heading)
        column.addWidget(self.tree, 1)
        column.addWidget(Caption(self.tr("Round: levers. Thick frame: results."), theme, card))
        self._bench.addWidget(self.levers)
        self._bench.addWidget(card, 1)
        self.set_head(head)
        tornado_card = PictureCard(
            self.context, self.tr("Strongest levers"), self.tornado, self, chooser=self.outcome
        )
        self.set_picture(tornado_card, 0)
        self.set_picture(self.goal, 0)
        self.add_section(self.tr("Saved scenarios"), self.saved)
        self.add_section(self.tr("The tree as a table"), self.table)

    @property
    def _base(self) -> Base | None:
        return self._view.base if self._view is not None else None

    @Slot(object)
    def _show(self, view: WhatIfView) -> None:
        self._view = view
        base = view.base
        if base is None:
            reason = view.reason
            text = reason_sentence(reason)
            if reason in {Reason.NO_ORDERS, Reason.NO_DATA}:
                text = self.tr("Choose another period above, or import the orders of these dates.")
            self.show_empty(self.tr("Nothing to move in this period"), text, "import", self.tr("Import files…"))
            return
        self.levers.set_base(base, view.figures)
        self.goal.set_base(base, view.corridor)
        self.saved.set_base(base)
        self._fill()
        self._fill_rest()
        self.show_content()

    def _fill(self) -> None:
        """Show what follows from the levers: microseconds, so that it keeps pace with a slider."""
        base, scenario = self._base, self._scenario
        if base is None or self._view is None:
            return
        self.levers.set_scenario(scenario)
        self.tree.set_nodes(nodes_of(base, scenario))
        self.result.setText(result_sentence(base, scenario, self.context.formats))
        self._fill_costs(base)
        self._fill_tornado()
        swings = tornado(base, scenario, "cm3")
        self.set_advice(whatif_advice(base, scenario, swings, self._view.corridor, self.context.formats))
        self._rest.start()

    def _fill_costs(self, base: Base) -> None:
        """Show what unknown costs leave open, and the gate as soon as the scenario spends more."""
        costs = self._view.costs if self._view is not None else None
        now, then = outcome(base, Scenario()), outcome(base, self._scenario)
        self.span.setText(span_sentence(costs, now, then, self.context.formats))
        self.span.setVisible(bool(self.span.text()))
        spends_more = (then["marketing_spend"] or 0.0) > (now["marketing_spend"] or 0.0) + _NOTICED
        self.gate.show_gate(costs.gate if costs is not None and spends_more else None)

    @Slot()
    def _fill_tornado(self) -> None:
        base, figure_id = self._base, self.outcome.value
        if base is not None:
            middle = outcome(base, self._scenario)[figure_id]
            self.tornado.set_swings(tornado(base, self._scenario, figure_id), figure_id, middle)

    @Slot()
    def _fill_rest(self) -> None:
        if self._base is None:
            return
        self.goal.set_scenario(self._scenario)
        self.table.show_twin(self.tree.twin())
        self.saved.set_scenario(self._scenario)

    @Slot(object, object)
    def _move(self, lever: Lever, value: float | None) -> None:
        self._scenario = self._scenario.moved(lever, value)
        self._fill()

    @Slot(object, object)
    def _put(self, lever: Lever, value: float) -> None:
        self._move(lever, value)

    @Slot()
    def _reset(self) -> None:
        self._scenario = Scenario()
        self._fill()

    @Slot(object)
    def _use(self, scenario: Scenario) -> None:
        self._scenario = Scenario("", dict(scenario.values))
        self._fill()
        self._parts.scroll.ensureVisible(0, 0)

    @Slot(object, str)
    def _keep(self, scenarios: tuple[Scenario, ...], about: str) -> None:
        self.context.session.edit(put_scenarios(scenarios, about))

    @Slot(str)
    def _pick_node(self, key: str) -> None:
        if key in _NODE_LEVERS:
            self._pick_lever(_NODE_LEVERS[key].value)
        else:
            self._explain(key, self._scenario, self.tree.anchor)

    @Slot(int, int)
    def _pick_row(self, row: int, column: int) -> None:
        """Explain a node from the table: as it was, or as the levers have it."""
        key = self.tree.nodes[row].place.key
        if key in _NODE_LEVERS:
            self._pick_lever(_NODE_LEVERS[key].value)
        else:
            self._explain(key, self._scenario if column >= _SCENARIO else Scenario(), self.table.anchor)

    @Slot(str, object, object)
    def _explain(self, key: str, scenario: Scenario, beside: QWidget) -> None:
        view, figure_id = self._view, "sessions" if key == "visits" else key
        if view is not None and view.base is not None and figure_id in view.figures:
            found = explained(figure_id, view.figures, view.base, scenario, self.context.formats)
            self.context.explain(found[0], beside, found[1])

    @Slot(str)
    def _pick_lever(self, name: str) -> None:
        row = self.levers.rows[Lever(name)]
        self._parts.scroll.ensureWidgetVisible(row)
        row.slider.setFocus()
