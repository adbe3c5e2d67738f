"""One of a few: a small bar of tabs, reached with Tab and moved with the arrows."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QTabBar, QWidget

from ecomkpi_desktop.ui.theme.fonts import is_large


class Chooser(QTabBar):
    """Chooses one value among a few.

    Args:
        name: accessible name, translated.
        choices: (value, words) in order; the first is chosen.

    Signals:
        chosen: the value, when it is another.
    """

    chosen = Signal(object)

    def __init__(self, name: str, choices: Sequence[tuple[Any, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = [value for value, _ in choices]
        for _, text in choices:
            self.addTab(text)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setUsesScrollButtons(is_large())  # else it would be wider than a window may be
        self.setAccessibleName(name)
        self.currentChanged.connect(self._changed)

    @property
    def value(self) -> Any:
        """What is chosen."""
        return self._values[self.currentIndex()]

    def choose(self, value: Any) -> None:
        """Choose a value."""
        self.setCurrentIndex(self._values.index(value))

    @Slot(int)
    def _changed(self, index: int) -> None:
        self.chosen.emit(self._values[index])
