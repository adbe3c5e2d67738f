"""After a first import: the few assumptions no file answers, and what CM3 becomes as they move."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.kpi.assumption_preview import AssumptionPreview, assumption_preview
from ecomkpi_desktop.present.options import option_label
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.widgets.labels import Caption
from ecomkpi_desktop.ui.widgets.scrolling import scrolling
from ecomkpi_desktop.ui.wizard.assumption_preview import PreviewCard
from ecomkpi_desktop.ui.wizard.assumptions import Assumptions
from ecomkpi_desktop.ui.wizard.evidence import ASSUMED, Evidence, evidence_of
from ecomkpi_desktop.ui.wizard.step import Step

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.kpi.selection import Selection


class AssumptionsPage(Step):
    """Last page of a first import."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        lead = QCoreApplication.translate(
            "AssumptionsPage",
            "They stand in for what no file says. Move one and watch the result; the settings keep them all.",
        )
        theme = context.theme
        super().__init__(4, "", lead, theme, parent)
        self._context = context
        self._floor = 0
        self._evidence = Evidence()
        self.setFinalPage(True)
        self.preview = PreviewCard(context, self)
        self._known = Caption("", theme, self)
        self.assumptions = Assumptions(context, self)
        self.body.addWidget(self.preview)
        self.body.addWidget(self._known)
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, theme.space("small"), 0)
        column.addWidget(self.assumptions)
        column.addStretch(1)
        scroll = scrolling(inside, self.tr("Assumptions"), self)
        self.body.addWidget(scroll, 1)
        stack = context.session.undo_stack
        for keys, slot in ((QKeySequence.StandardKey.Undo, self._undo), (QKeySequence.StandardKey.Redo, stack.redo)):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)
        context.session.changed.connect(self._follow)
        self._name(len(ASSUMED))

    @property
    def known(self) -> str:
        """What is said to be answered by the files."""
        return self._known.text()

    def has_questions(self) -> bool:
        """Tell whether orders were imported and something about them has to be assumed."""
        evidence = evidence_of(self._context.session.imports)
        return "orders" in evidence.known and bool(ASSUMED.keys() - evidence.of_costs(self._evidence.cost_share).known)

    def initializePage(self) -> None:
        """Begin: what is undone from here on are the answers given here."""
        self._floor = self._context.session.undo_stack.index()
        self._show_evidence(evidence_of(self._context.session.imports).of_costs(self._evidence.cost_share))
        self._ask()
        asked = self.assumptions.asked
        if asked:
            self.assumptions.fields[asked[0]].box.setFocus()

    # -- inside ------------------------------------------------------------------------------------------------

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        if changes & (Changes.DATA | Changes.ASSUMPTIONS):
            self.assumptions.refresh()
            self._ask()

    def _ask(self) -> None:
        self._context.session.request("wizard.assumptions", _preview, self._show)

    @Slot(object)
    def _show(self, found: tuple[AssumptionPreview, float | None]) -> None:
        preview, share = found
        self.preview.show_preview(preview)
        self.assumptions.show_effects(preview.effects)
        if share != self._evidence.cost_share:
            self._show_evidence(evidence_of(self._context.session.imports).of_costs(share))

    def _show_evidence(self, evidence: Evidence) -> None:
        self._evidence = evidence
        self.assumptions.show_evidence(evidence)
        told = [option_label(key) for part, key in ASSUMED.items() if part in evidence.known]
        self._known.setText(self.tr("Your files tell: {names}.").format(names=", ".join(told)))
        self._known.setVisible(bool(told))
        self._name(len(ASSUMED) - len(told))

    def _name(self, count: int) -> None:
        title = self.tr("%n quick assumption(s)", None, count)
        self.rename(title, self.accessibleDescription())

    @Slot()
    def _undo(self) -> None:
        stack = self._context.session.undo_stack
        if stack.index() > self._floor:
            stack.undo()


def _preview(engine: "Engine", selection: "Selection") -> tuple[AssumptionPreview, float | None]:
    """Return the money of the period, and the share of sales with known costs. Runs on a worker."""
    coverage = engine.figures(selection.whole()).get("cost_coverage")
    return assumption_preview(engine, selection.period), coverage.value if coverage is not None else None
