"""Language of the window and currency of a new document, guessed and changed on the first screen."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ecomkpi_desktop.present.language import CURRENCIES, LANGUAGE_NAMES
from ecomkpi_desktop.ui.settings_pane.fields import ChoiceBox
from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.widgets.labels import Text
from ecomkpi_desktop.ui.window.memory import Memory


class Preferences(QWidget):
    """Two lists in one line.

    Signals:
        language_chosen: ``fr`` or ``en``.
    """

    language_chosen = Signal(str)

    def __init__(self, theme: Theme, memory: Memory, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._memory = memory
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("small"))
        self.language = self._list(layout, self.tr("Language"), LANGUAGE_NAMES, language, theme)
        layout.addSpacing(theme.space("medium"))
        names = {code: code for code in CURRENCIES}
        self.currency = self._list(layout, self.tr("Currency"), names, memory.currency, theme)
        about = self.tr("Currency of a new workspace")
        self.currency.setToolTip(about)
        self.currency.setAccessibleDescription(about)
        layout.addStretch(1)
        self.language.activated.connect(self._choose_language)
        self.currency.activated.connect(self._choose_currency)

    def _list(self, layout: QHBoxLayout, name: str, choices: dict[str, str], chosen: str, theme: Theme) -> ChoiceBox:
        box = ChoiceBox(self)
        for key, text in choices.items():
            box.addItem(text, key)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        box.setAccessibleName(name)
        box.view().setAccessibleName(name)
        label = Text(name, theme, self, tone="muted")
        label.setWordWrap(False)
        label.setBuddy(box)
        layout.addWidget(label)
        layout.addWidget(box)
        return box

    @Slot(int)
    def _choose_language(self, place: int) -> None:
        self.language_chosen.emit(self.language.itemData(place))

    @Slot(int)
    def _choose_currency(self, place: int) -> None:
        self._memory.currency = self.currency.itemData(place)
