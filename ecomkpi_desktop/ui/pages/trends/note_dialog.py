"""An event of the manager's own: written, changed, removed."""

from datetime import date
from enum import Enum, auto

from PySide6.QtCore import QDate, Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ecomkpi_desktop.present.events import family_word
from ecomkpi_desktop.review.events.annotation import NOTED, Annotation
from ecomkpi_desktop.review.events.event import Family
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.form_row import FormRow
from ecomkpi_desktop.ui.widgets.labels import Heading

_WIDTH = 460
_TEXT_HEIGHT = 84
_LONGEST = 80  # characters of a name: a longer one belongs into the remarks


class Choice(Enum):
    """What shall become of the event."""

    KEEP = auto()
    REMOVE = auto()


class NoteDialog(QDialog):
    """Asks for name, kind, days and remarks.

    Args:
        annotation: what is there; its id is kept.
        is_new: whether there is nothing to remove yet.
    """

    def __init__(
        self, context: Context, annotation: Annotation, parent: QWidget | None = None, *, is_new: bool = False
    ) -> None:
        super().__init__(parent)
        self._annotation = annotation
        self.choice = Choice.KEEP
        title = self.tr("Note an event") if is_new else self.tr("Change an event")
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        self.label = QLineEdit(annotation.label, self)
        self.label.setMaxLength(_LONGEST)
        self.label.setPlaceholderText(self.tr("Launch of the lamps, site down, new price list…"))
        self.family = QComboBox(self)
        for family in NOTED:
            self.family.addItem(family_word(family), family.value)
        self.family.setCurrentIndex(NOTED.index(annotation.family) if annotation.family in NOTED else 0)
        self.first = self._day(context, annotation.first)
        self.last = self._day(context, annotation.last)
        self.text = QPlainTextEdit(annotation.text, self)
        self.text.setFixedHeight(_TEXT_HEIGHT)
        self.text.setTabChangesFocus(True)
        self._buttons = QDialogButtonBox(self)
        keep = self.tr("Note it") if is_new else self.tr("Change it")
        self.keep = Button(keep, self, kind="primary")
        self._buttons.addButton(self.keep, QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.remove = Button(self.tr("Remove"), self)
        self.remove.setVisible(not is_new)
        self._lay_out(context, title)
        context.adopt(self, "event")
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.remove.clicked.connect(self._remove)
        self.label.textChanged.connect(self._check)
        self.first.dateChanged.connect(self._follow)
        self._check()
        self.label.setFocus()

    def annotation(self) -> Annotation:
        """Return the event as it was written."""
        first, last = _date(self.first), _date(self.last)
        return Annotation(
            self._annotation.id, Family(self.family.currentData()), self.label.text().strip(), min(first, last),
            max(first, last), self.text.toPlainText().strip(),
        )  # fmt: skip

    def _lay_out(self, context: Context, title: str) -> None:
        theme = context.theme
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.space("wide"),) * 4)
        layout.setSpacing(theme.space("medium"))
        layout.addWidget(Heading(title, theme, self))
        layout.addWidget(FormRow(self.tr("What happened"), self.label, theme, self))
        row = QHBoxLayout()
        row.setSpacing(theme.space("medium"))
        for words, field in (
            (self.tr("Kind"), self.family), (self.tr("From"), self.first), (self.tr("To"), self.last)
        ):
            row.addWidget(FormRow(words, field, theme, self), 1, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(row)
        layout.addWidget(FormRow(self.tr("Remarks"), self.text, theme, self))
        foot = QHBoxLayout()
        foot.addWidget(self.remove)
        foot.addStretch(1)
        foot.addWidget(self._buttons)
        layout.addLayout(foot)

    def _day(self, context: Context, day: date) -> QDateEdit:
        field = QDateEdit(QDate(day.year, day.month, day.day), self)
        field.setLocale(context.formats.locale)
        field.setCalendarPopup(True)
        return field

    @Slot()
    def _check(self) -> None:
        """An event without a name says nothing."""
        self.keep.setEnabled(bool(self.label.text().strip()))

    @Slot(QDate)
    def _follow(self, day: QDate) -> None:
        """An event cannot end before it begins."""
        if self.last.date() < day:
            self.last.setDate(day)

    @Slot()
    def _remove(self) -> None:
        self.choice = Choice.REMOVE
        self.accept()


def _date(field: QDateEdit) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())
