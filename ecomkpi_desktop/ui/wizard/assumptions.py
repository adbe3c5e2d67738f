"""The five quick assumptions of a first import: honest defaults that can be corrected on the spot."""

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.settings.catalogue import option_for
from ecomkpi_desktop.settings.option import Value
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.settings_pane.fields import NumberField, make_field
from ecomkpi_desktop.ui.widgets.labels import Caption, Card, Text
from ecomkpi_desktop.ui.wizard.evidence import ASSUMED, Evidence

_FIELD_WIDTH = 130


class Assumptions(Card):
    """Shows each assumption with its value and where the value comes from; what is typed holds at once."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._known: frozenset[str] = frozenset()
        self.fields: dict[str, NumberField] = {}
        self._marks: dict[str, Caption] = {}
        theme = context.theme
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space("large"))
        grid.setVerticalSpacing(theme.space("small"))
        grid.setColumnStretch(0, 1)
        for row, (part, key) in enumerate(ASSUMED.items()):
            self._add(grid, row, part, key)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.space("large"),) * 4)
        layout.addLayout(grid)
        self.setAccessibleName(self.tr("Assumptions"))
        self.refresh()

    def show_evidence(self, evidence: Evidence) -> None:
        """Take what the files say themselves."""
        self._known = evidence.known
        self.refresh()

    def mark(self, part: str) -> str:
        """Return where the value of a part is said to come from."""
        return self._marks[part].text()

    @Slot()
    def refresh(self) -> None:
        """Show the values in force and where they come from."""
        settings = self._context.session.settings
        for part, key in ASSUMED.items():
            field, mark = self.fields[part], self._marks[part]
            if not field.box.hasFocus():
                field.set_value(settings.get(key))
            is_known = part in self._known
            field.setEnabled(not is_known)
            text = self.tr("estimated")
            if is_known:
                text = self.tr("from your files")
            elif settings.is_set(key):
                text = self.tr("your figure")
            mark.setText(text)
            mark.setProperty("tone", "warning" if not is_known and not settings.is_set(key) else "accent")
            mark.style().unpolish(mark)
            mark.style().polish(mark)
            field.box.setAccessibleDescription(text)

    def _add(self, grid: QGridLayout, row: int, part: str, key: str) -> None:
        theme, option = self._context.theme, option_for(key)
        name = words("settings", option.label)
        labels = QVBoxLayout()
        labels.setSpacing(0)
        label = Text(name, theme, self, role="strong")
        labels.addWidget(label)
        labels.addWidget(Caption(words("settings", option.help), theme, self))
        field = make_field(option, name, self._context.formats.symbol, "", self)
        assert isinstance(field, NumberField)  # noqa: S101 - every assumption is a number
        if field.slider is not None:
            field.slider.hide()
        field.setAccessibleName(name)
        field.setFixedWidth(_FIELD_WIDTH)
        field.setProperty("key", key)
        field.edited.connect(self._edit)
        label.setBuddy(field.box)
        mark = Caption("", theme, self)
        mark.setWordWrap(False)
        mark.setMinimumWidth(max(mark.fontMetrics().horizontalAdvance(text) for text in _mark_words()) + 2)
        grid.addLayout(labels, row, 0)
        grid.addWidget(field, row, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(mark, row, 2, Qt.AlignmentFlag.AlignVCenter)
        self.fields[part], self._marks[part] = field, mark

    @Slot(object, str)
    def _edit(self, value: Value, gesture: str) -> None:
        from ecomkpi_desktop.workspace.edits import SetSetting

        sender = self.sender()
        if isinstance(sender, NumberField):
            note = self.tr("Typed after the first import")
            self._context.session.edit(SetSetting(str(sender.property("key")), value, None, note), gesture)


def _mark_words() -> tuple[str, ...]:
    return (
        QCoreApplication.translate("Assumptions", "estimated"),
        QCoreApplication.translate("Assumptions", "from your files"),
        QCoreApplication.translate("Assumptions", "your figure"),
    )
