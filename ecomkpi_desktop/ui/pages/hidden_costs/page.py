"""The page of hidden costs: what do we really know of our costs?"""

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.models import cost_answers
from ecomkpi_desktop.settings.cost_lines import CostLine
from ecomkpi_desktop.settings.values import Settings
from ecomkpi_desktop.ui.audit.range_bar import RangeBar, SwingBar
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.hidden_costs.advice import costs_advice
from ecomkpi_desktop.ui.pages.hidden_costs.bars import CostBars
from ecomkpi_desktop.ui.pages.hidden_costs.row import Answer
from ecomkpi_desktop.ui.pages.hidden_costs.rows import CostRows
from ecomkpi_desktop.ui.pages.hidden_costs.view import HiddenCostsQuestion, HiddenCostsView
from ecomkpi_desktop.ui.pages.page import Page
from ecomkpi_desktop.ui.pages.parts.cards import PictureCard
from ecomkpi_desktop.ui.pages.parts.gate import GateCard
from ecomkpi_desktop.ui.widgets.labels import Caption, Card, Text

if TYPE_CHECKING:
    from ecomkpi_desktop.review.costs.audit import CostAudit


class HiddenCostsPage(Page):
    """The range of CM3, what makes it, and every line to be answered on the spot."""

    key: ClassVar[str] = "hidden_costs"
    icon: ClassVar[str] = "hidden_costs"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.audit: CostAudit | None = None
        theme = context.theme
        self._range = Text("", theme, self, role="figure")
        self.bar = RangeBar(context, self)
        self._progress = Caption("", theme, self)
        self._share = SwingBar(context, self)
        self.bars = CostBars(context, self)
        self.gate = GateCard(context, self, asks=False)
        self.rows = CostRows(context, self)
        self.set_picture(self._head(), 0)
        self.set_picture(PictureCard(context, self.tr("What makes the range"), self.bars, self), 0)
        self.set_picture(self.gate, 0)
        self.set_table(self.rows)
        self.bars.picked.connect(self._show_row)
        self.rows.answered.connect(self._answer)
        self.rows.dates_wanted.connect(self._ask_dates)

    @property
    def range_text(self) -> str:
        """The range of CM3, as it is written."""
        return self._range.text()

    @property
    def progress_text(self) -> str:
        """How many lines are answered, as it is written."""
        return self._progress.text()

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Hidden costs")

    def lead(self) -> str:
        """Return what the page answers."""
        return self.tr("What do we really know of our costs? Each answer counts in every figure at once.")

    def make_ahead(self) -> bool:
        """Make the rows of the catalogue."""
        return self.rows.make_ahead()

    def refresh(self, changes: Changes) -> None:  # noqa: ARG002 - everything here depends on all of it
        """Ask for the audit."""
        self.request("all", HiddenCostsQuestion(self.context.session.settings), self._show)

    # -- inside ------------------------------------------------------------------------------------------------

    def _head(self) -> QWidget:
        theme = self.context.theme
        card = Card(self)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(*(theme.space("large"),) * 4)
        layout.setSpacing(theme.space("tight"))
        for widget in (self._range, self.bar, self._progress, self._share):
            layout.addWidget(widget)
        return card

    @Slot(object)
    def _show(self, view: HiddenCostsView) -> None:
        self.audit = audit = view.audit
        if audit is None:
            self.show_empty(
                self.tr("No order in this period"),
                self.tr("Choose another period or other channels above, or import the orders of these dates."),
                "import",
                self.tr("Import files…"),
            )
            return
        formats, cm3 = self.context.formats, audit.cm3
        low, high, now = (formats.compact_money(end) for end in (cm3.low, cm3.high, cm3.now))
        sure = self.tr("CM3: {now}").format(now=now)
        between = self.tr("CM3 between {low} and {high}").format(low=low, high=high)
        self._range.setText(between if audit.moving else sure)
        self.bar.set_range(cm3)
        total = len(audit.lines)
        done = self.tr("{answered} of {total} lines answered").format(answered=audit.answered, total=total)
        self._progress.setText(done)
        self._share.set_share(audit.answered / total)
        self._share.setAccessibleName(done)
        self.bars.set_lines(audit.moving)
        self.gate.show_gate(audit.gate)
        self.rows.show_audit(audit)
        self.set_advice(costs_advice(view, audit, formats))
        self.show_content()

    @Slot(str)
    def _show_row(self, code: str) -> None:
        if self.audit is not None:
            row = self.rows.rows[self.audit.line(code).line.key]
            self._parts.scroll.ensureWidgetVisible(row)
            row.take_focus()

    @Slot(object, object, float, float, str)
    def _answer(self, line: CostLine, answer: Answer, low: float, high: float, gesture: str) -> None:
        from ecomkpi_desktop.workspace.edits import ReplaceSettings

        session = self.context.session
        after = _after(session.settings, line, answer, low, high)
        session.edit(ReplaceSettings(after, line.key), gesture)

    @Slot(object)
    def _ask_dates(self, line: CostLine) -> None:
        from ecomkpi_desktop.ui.settings_pane.dated import DatedDialog
        from ecomkpi_desktop.workspace.edits import PutSetting

        session = self.context.session
        dialog = DatedDialog(self.context, line.key, session.settings, self.window())
        if dialog.exec() == DatedDialog.DialogCode.Accepted:
            session.edit(PutSetting(line.key, dialog.history()))
        dialog.deleteLater()


def _after(settings: Settings, line: CostLine, answer: Answer, low: float, high: float) -> Settings:
    from ecomkpi_desktop.workspace.records import today

    day = today()
    if answer is Answer.VALUE:
        return cost_answers.known(settings, line, low, day)
    if answer is Answer.RANGE and low != high:
        return cost_answers.estimated(settings, line, low, high, day)
    if answer is Answer.RANGE:
        return cost_answers.known(settings, line, low, day)
    return cost_answers.none(settings, line, day) if answer is Answer.NONE else cost_answers.unknown(settings, line)
