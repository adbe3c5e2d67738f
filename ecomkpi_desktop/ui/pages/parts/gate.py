"""The gate before raising the acquisition budget: open or closed, with its exact reasons."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ecomkpi_desktop.present.costs import gate_reasons, gate_title
from ecomkpi_desktop.review.costs.gate import Gate
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.labels import Card, Text

_ICON = 20
_PLACE = "hidden_costs"


class GateCard(Card):
    """Says whether the budget may be raised; hidden while nothing can be told.

    Args:
        asks: whether a button leads to the hidden costs.
    """

    def __init__(self, context: Context, parent: QWidget | None = None, *, asks: bool = True) -> None:
        super().__init__(parent)
        self._context = context
        self._gate: Gate | None = None
        theme = context.theme
        self._icon = QLabel(self)
        self._icon.setFixedSize(_ICON, _ICON)
        self._title = Text("", theme, self, role="strong")
        self._reasons = Text("", theme, self)
        self.button = Button(self.tr("Answer the hidden costs"), self)
        self.button.clicked.connect(self._go)
        self._asks = asks
        words = QVBoxLayout()
        words.setSpacing(theme.space("hair"))
        words.addWidget(self._title)
        words.addWidget(self._reasons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*(theme.space("medium"),) * 4)
        layout.setSpacing(theme.space("medium"))
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self._tint)
        self.setVisible(False)

    @property
    def gate(self) -> Gate | None:
        """What it says."""
        return self._gate

    @property
    def text(self) -> str:
        """The reasons, as they are written."""
        return self._reasons.text()

    def show_gate(self, gate: Gate | None) -> None:
        """Say whether the budget may be raised; None hides it."""
        self._gate = gate
        self.setVisible(gate is not None)
        if gate is None:
            return
        reasons = gate_reasons(gate, self._context.formats)
        self._title.setText(gate_title(gate))
        self._icon.setAccessibleName(gate_title(gate))
        self._reasons.setText("\n".join(reasons))
        self._reasons.setVisible(bool(reasons))
        self.button.setVisible(self._asks and bool(gate.unknown))
        self.setAccessibleName(" ".join((self._title.text(), *reasons)))
        self._tint()

    @Slot()
    def _tint(self) -> None:
        is_open = self._gate is not None and self._gate.is_open
        icon = self._context.theme.icon("check" if is_open else "warning", "positive" if is_open else "warning")
        self._icon.setPixmap(icon.pixmap(_ICON, _ICON))

    @Slot()
    def _go(self) -> None:
        self._context.page_wanted.emit(_PLACE)
