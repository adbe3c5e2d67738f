"""Adds a setting with a free part: the fee of one marketplace, the cost of one category."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from ecomkpi_desktop.present.options import option_help, option_label
from ecomkpi_desktop.settings.catalogue import option_for
from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.labels import Caption, Text


class FreeKeyRow(QWidget):
    """A list of names, others may be typed, and a button.

    Signals:
        added: key of the setting that is wanted.
    """

    added = Signal(str)

    def __init__(self, pattern: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pattern = pattern
        option = option_for(pattern)
        label, help_text = option_label(pattern), option_help(option)
        self.searched = f"{label} {help_text} {pattern}".casefold()
        self.names = QComboBox(self)
        self.names.setEditable(True)
        self.names.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.names.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.names.setAccessibleName(label)
        self.names.view().setAccessibleName(label)
        self.names.setAccessibleDescription(help_text)
        line = self.names.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("Name"))
            line.setAccessibleName(label)
            line.returnPressed.connect(self._add)
        button = Button(self.tr("Add"), self)
        button.setAccessibleName(self.tr("Add: {name}").format(name=label))
        button.clicked.connect(self._add)
        heading = Text(label, theme, self, role="strong")
        heading.setBuddy(self.names)
        row = QHBoxLayout()
        row.addWidget(self.names, 1)
        row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, theme.space("small"))
        layout.setSpacing(theme.space("hair"))
        layout.addWidget(heading)
        layout.addLayout(row)
        layout.addWidget(Caption(help_text, theme, self))

    def suggest(self, names: tuple[str, ...]) -> None:
        """Offer names."""
        self.names.clear()
        self.names.addItems(list(names))
        self.names.setCurrentIndex(-1)

    @Slot()
    def _add(self) -> None:
        name = self.names.currentText().strip()
        if name:
            self.names.setCurrentIndex(-1)
            self.names.clearEditText()
            self.added.emit(self.pattern.replace("*", name))
