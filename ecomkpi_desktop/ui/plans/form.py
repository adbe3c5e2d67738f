"""What every dialog of plans is: a heading, rows of fields, a foot with one primary button."""

from enum import Enum, auto

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.theme.fonts import grown
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.form_row import FormRow
from ecomkpi_desktop.ui.widgets.labels import Heading

_WIDTH = 560


class Choice(Enum):
    """What shall become of the thing."""

    KEEP = auto()
    REMOVE = auto()


class FormDialog(QDialog):
    """A dialog in which something is written down.

    Subclasses add their rows with :meth:`add_row` and end their making with ``context.adopt``.

    Args:
        title: of window and heading, translated.
        keep: words of the primary button, translated.
        is_new: whether there is nothing to remove yet.
    """

    def __init__(
        self, context: Context, title: str, keep: str, parent: QWidget | None = None, *, is_new: bool = False
    ) -> None:
        super().__init__(parent)
        self.context = context
        self.choice = Choice.KEEP
        theme = context.theme
        self.setWindowTitle(title)
        self.setMinimumWidth(grown(_WIDTH))
        body = QWidget(self)
        self.rows = QVBoxLayout(body)
        self.rows.setContentsMargins(0, 0, theme.space("medium"), 0)
        self.rows.setSpacing(theme.space("medium"))
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        self._scroll, self._body = scroll, body
        self._buttons = QDialogButtonBox(self)
        self.keep = Button(keep, self, kind="primary")
        self.keep.setDefault(True)
        self._buttons.addButton(self.keep, QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.remove = Button(self.tr("Remove"), self)
        self.remove.setVisible(not is_new)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, theme.space("medium"), 0)
        foot.addWidget(self.remove)
        foot.addStretch(1)
        foot.addWidget(self._buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.space("wide"),) * 4)
        layout.setSpacing(theme.space("medium"))
        layout.addWidget(Heading(title, theme, self))
        layout.addWidget(scroll, 1)
        layout.addLayout(foot)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.remove.clicked.connect(self._remove)

    def add_row(self, *fields: tuple[str, QWidget] | tuple[str, QWidget, str]) -> None:
        """Add fields side by side.

        Args:
            fields: label, field and, where it needs one, its help, translated.
        """
        theme = self.context.theme
        row = QHBoxLayout()
        row.setSpacing(theme.space("medium"))
        for label, field, *more in fields:
            form_row = FormRow(label, field, theme, self, help_text=more[0] if more else "")
            row.addWidget(form_row, 1, Qt.AlignmentFlag.AlignTop)
        self.rows.addLayout(row)

    def fit(self) -> None:
        """Be as high as the rows, as far as the screen allows. Called when all rows are added."""
        self.rows.addStretch(1)
        width = max(grown(_WIDTH), self._body.minimumSizeHint().width() + grown(72))
        high = max(self.rows.heightForWidth(width - grown(72)), self._body.sizeHint().height())
        room = self.screen().availableGeometry().height() - grown(220)
        self._scroll.setMinimumHeight(min(high + 2, room))
        self.setMinimumWidth(width)

    @Slot()
    def _remove(self) -> None:
        self.choice = Choice.REMOVE
        self.accept()
