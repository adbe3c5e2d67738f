"""What to do where a file leaves a choice, as a short list in words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.widgets.labels import Text
from ecomkpi_desktop.ui.wizard.combo import Combo

if TYPE_CHECKING:
    from ecomkpi_desktop.importing.policies import Choice


class PolicyRow(QWidget):
    """Shows a :class:`~ecomkpi_desktop.importing.policies.Choice`.

    Signals:
        decided: a key of ``import --set`` and the value chosen.
    """

    decided = Signal(str, str)

    def __init__(self, choice: "Choice", theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.policy = choice.policy
        label = policy_label(choice.policy)
        self.combo = Combo(label, self)
        self.combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        self.combo.offer([(option_words(choice.policy, value), value) for value in choice.options], choice.chosen)
        self.combo.activated.connect(self._decide)
        text = Text(label, theme, self, tone="muted")
        text.setWordWrap(False)
        text.setBuddy(self.combo)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.space("small"))
        line.addWidget(text)
        line.addWidget(self.combo, 0, Qt.AlignmentFlag.AlignLeft)
        line.addStretch(1)

    @Slot(int)
    def _decide(self, _index: int) -> None:
        self.decided.emit(self.policy, str(self.combo.currentData()))


def policy_label(policy: str) -> str:
    """Return what is decided."""
    return {
        "rejected": QCoreApplication.translate("wizard", "Rejected rows:"),
        "unreadable": QCoreApplication.translate("wizard", "Unreadable amounts:"),
        "refunds": QCoreApplication.translate("wizard", "Refunds without an amount:"),
    }[policy]


def option_words(policy: str, value: str) -> str:
    """Return what a value of a policy means."""
    return {
        ("rejected", "leave_out"): QCoreApplication.translate("wizard", "leave them out, import the others"),
        ("rejected", "stop"): QCoreApplication.translate("wizard", "hold the file back until they are corrected"),
        ("unreadable", "reject"): QCoreApplication.translate("wizard", "reject their rows"),
        ("unreadable", "unknown"): QCoreApplication.translate("wizard", "leave the amount unknown, keep the row"),
        ("refunds", "whole"): QCoreApplication.translate("wizard", "the whole order was refunded"),
        ("refunds", "unknown"): QCoreApplication.translate("wizard", "deduct nothing for now"),
    }[policy, value]
