"""The window of the audit. It stays open beside the figures, and follows every answer."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.base.issues import Issue
from ecomkpi_desktop.kpi.audit.audit import ChannelAudit
from ecomkpi_desktop.present.audit import (
    ladder_words,
    next_steps,
    result_name,
    result_words,
    scope_words,
    vat_words,
    verdict,
)
from ecomkpi_desktop.present.channels import channel_name
from ecomkpi_desktop.present.issues import sentence
from ecomkpi_desktop.ui.audit.ladder_line import LadderLine
from ecomkpi_desktop.ui.audit.question import AuditQuestion
from ecomkpi_desktop.ui.audit.questions import Questions
from ecomkpi_desktop.ui.audit.range_bar import RangeBar
from ecomkpi_desktop.ui.audit.steps import Steps
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.settings_pane.fields import ChoiceBox
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.labels import Caption, Card, Lead, SectionHeading, Text
from ecomkpi_desktop.ui.widgets.standing_dialog import StandingDialog
from ecomkpi_desktop.ui.widgets.state_view import StateView

_SIZE = (900, 760)
_SMALLEST = (640, 400)


class AuditDialog(StandingDialog):
    """What the biggest acquisition channel really earns: a range, what moves it, what to do next."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, _SIZE, _SMALLEST, parent)
        self.setWindowTitle(self.tr("Five-minute audit"))
        self._channel: str | None = None
        self.audit: ChannelAudit | None = None
        theme = context.theme
        self.chooser = ChoiceBox(self)
        self.chooser.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        self.chooser.setAccessibleName(self.tr("Channel that is audited"))
        self.chooser.activated.connect(self._choose)
        self._result_name = Text("", theme, self, tone="muted")
        self._result = Text("", theme, self, role="hero")
        self._verdict = Text("", theme, self)
        self._scope = Lead("", theme, self)
        self.bar = RangeBar(context, self)
        self._ladder = LadderLine(context, self)
        self.questions = Questions(context, self)
        self.steps = Steps(context, self)
        self.steps.acted.connect(self._act)
        self._note = Caption("", theme, self)
        self._state = StateView(theme, self)
        self._state.acted.connect(self._act)
        self.undo, self.redo = self.history_buttons()
        self.bounds = Button(self.tr("Bounds of the estimates…"), self, kind="quiet")
        self.bounds.clicked.connect(self._show_bounds)
        self.leave = self.leave_button("primary")
        self._stack = QStackedWidget(self)
        self._arrange()
        context.session.changed.connect(self._follow)
        self._state.show_loading(self.tr("Looking at the main channel…"))
        context.adopt(self, "audit")
        self._ask()

    @property
    def result_text(self) -> str:
        """The range, as it is written."""
        return self._result.text()

    @property
    def verdict(self) -> str:
        """What is said of it."""
        return self._verdict.text()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to audit."""
        return self._stack.currentWidget() is self._state

    # -- building ----------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        theme = self._context.theme
        self._stack.addWidget(self._state)
        self._stack.addWidget(self._content())
        foot = QHBoxLayout()
        foot.setSpacing(theme.space("small"))
        foot.addWidget(self.undo)
        foot.addWidget(self.redo)
        foot.addWidget(self.bounds)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        layout = QVBoxLayout(self)
        wide = theme.space("wide")
        layout.setContentsMargins(wide, theme.space("large"), wide, theme.space("large"))
        layout.setSpacing(theme.space("small"))
        layout.addLayout(self._head())
        layout.addWidget(self._scope)
        layout.addWidget(self._stack, 1)
        layout.addLayout(foot)

    def _head(self) -> QHBoxLayout:
        theme = self._context.theme
        head = QHBoxLayout()
        head.setSpacing(theme.space("large"))
        head.addWidget(Text(self.tr("Does your main channel earn money?"), theme, self, role="title"), 1)
        head.addWidget(self.chooser, 0, Qt.AlignmentFlag.AlignVCenter)
        return head

    def _content(self) -> QScrollArea:
        theme = self._context.theme
        body = QWidget(self)
        card = Card(body)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(*(theme.space("large"),) * 4)
        inside.setSpacing(theme.space("tight"))
        for widget in (self._result_name, self._result, self.bar, self._verdict, self._ladder):
            inside.addWidget(widget)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, theme.space("small"), 0)
        column.setSpacing(theme.space("small"))
        column.addWidget(card)
        column.addSpacing(theme.space("small"))
        column.addWidget(SectionHeading(self.tr("What moves it most"), theme, body))
        column.addWidget(self.questions)
        column.addSpacing(theme.space("small"))
        column.addWidget(SectionHeading(self.tr("What to do next"), theme, body))
        column.addWidget(self.steps)
        column.addWidget(self._note)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setAccessibleName(self.windowTitle())
        scroll.setWidget(body)
        return scroll

    # -- following the document --------------------------------------------------------------------------------

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        if changes & ~Changes.NOTES:
            self._ask()

    def _ask(self) -> None:
        self._context.session.request("audit", AuditQuestion(self._channel), self._show, self._failed)

    @Slot(object)
    def _show(self, audit: ChannelAudit | None) -> None:
        before, self.audit = self.audit, audit
        has_content = audit is not None
        self.chooser.setVisible(has_content)
        self._scope.setVisible(has_content)
        self._stack.setCurrentIndex(int(has_content))
        if audit is None:
            self._state.show_empty(
                self.tr("No order in this period"),
                self.tr("Import the orders of your shop, or choose another period above the page."),
                "acquisition", "import", self.tr("Import files…"),
            )  # fmt: skip
            return
        if before is not None and before.subject.channel != audit.subject.channel:
            self.questions.clear()
        formats = self._context.formats
        self._list_channels(audit)
        self._scope.setText(scope_words(audit, formats))
        self._result_name.setText(result_name(audit))
        self._result.setText(result_words(audit, formats))
        self._result.setAccessibleName(f"{result_name(audit)}: {result_words(audit, formats)}")
        self.bar.set_range(audit.cm3)
        self._verdict.setText(verdict(audit, formats))
        self._ladder.show_ladder(ladder_words(audit, formats))
        self.questions.show_audit(audit)
        self.steps.show_steps(next_steps(audit, formats))
        self._note.setText(vat_words(audit, formats))
        self._note.setVisible(bool(self._note.text()))

    def _list_channels(self, audit: ChannelAudit) -> None:
        names = [one.name for one in audit.subject.candidates]
        if names != [self.chooser.itemData(place) for place in range(self.chooser.count())]:
            self.chooser.clear()
            for name in names:
                self.chooser.addItem(channel_name(name), name)
        self.chooser.setCurrentIndex(self.chooser.findData(audit.subject.channel))
        self.chooser.setPlaceholderText(self.tr("The whole shop"))
        self.chooser.setEnabled(len(names) > 1)

    @Slot(int)
    def _choose(self, place: int) -> None:
        self._channel = self.chooser.itemData(place)
        self._ask()

    @Slot(object)
    def _failed(self, issue: Issue) -> None:
        self._state.show_error(self.tr("The audit cannot be computed"), sentence(issue))
        self._stack.setCurrentIndex(0)

    # -- going on ----------------------------------------------------------------------------------------------

    @Slot(str)
    def _act(self, action: str) -> None:
        context = self._context
        if action == "answer":
            row = self.questions.first_open()
            if row is not None:
                row.field.box.setFocus(Qt.FocusReason.TabFocusReason)
                row.field.box.selectAll()
            return
        if action == "import":
            context.import_wanted.emit([])
        elif action == "channels":
            context.channels_wanted.emit()
        else:
            self.close()
            context.page_wanted.emit(action)

    @Slot()
    def _show_bounds(self) -> None:
        row = self.questions.first_open()
        self.close()
        self._context.settings_wanted.emit(bound_of(row.key if row is not None else "cost.default_rate"))


def bound_of(key: str) -> str:
    """Return the setting of the lower bound of an assumption."""
    from ecomkpi_desktop.settings.plausible import bound_keys

    return bound_keys(key)[0]
