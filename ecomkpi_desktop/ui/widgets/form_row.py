"""One row of a form: label, field, unit, help and the accessible names that go with them, set in one place."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.widgets.labels import Caption, Text


class FormRow(QWidget):
    """A field with its label above it and its help below it, so that nothing is truncated in any language.

    Args:
        label: what the field is, translated.
        field: the control.
        theme: fonts and spaces.
        help_text: one sentence under the field.
        unit: what follows the field.
        trailing: a further control at the end of the row.
    """

    def __init__(
        self,
        label: str,
        field: QWidget,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        help_text: str = "",
        unit: str = "",
        trailing: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.field = field
        self.label = Text(label, theme, self, role="strong")
        self.label.setBuddy(field)
        field.setAccessibleName(f"{label} ({unit})" if unit else label)
        field.setAccessibleDescription(help_text)
        line = QHBoxLayout()
        line.setSpacing(theme.space("small"))
        line.addWidget(field, 1)
        if unit:
            mark = QLabel(unit, self)
            mark.setProperty("tone", "muted")
            line.addWidget(mark)
        if trailing is not None:
            line.addWidget(trailing, 0, Qt.AlignmentFlag.AlignRight)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("tight"))
        layout.addWidget(self.label)
        layout.addLayout(line)
        self.help = Caption(help_text, theme, self)
        self.help.setVisible(bool(help_text))
        layout.addWidget(self.help)
