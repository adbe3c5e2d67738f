"""The place to drop files on: large while there is nothing else to see, one line once there are files."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.labels import DECORATIVE, Card, Text

_LARGE_ICON = 56
_SMALL_ICON = 22


class DropTarget(Card):
    """Invites to drop, paste or choose files. The page around it takes the drops themselves.

    Signals:
        files_wanted: the user wants to choose files.
        folder_wanted: the user wants to choose a folder.
    """

    files_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, kind="drop")
        self._theme = theme
        self._is_small = False
        self._icon = QLabel(self)
        self._icon.setProperty(DECORATIVE, True)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._heading = Text("", theme, self, role="heading")
        self._hint = Text("", theme, self, tone="muted")
        self._files = Button(self.tr("&Choose files…"), self, kind="primary")
        self._files.clicked.connect(self.files_wanted)
        self._folder = Button(self.tr("Choose a &folder…"), self)
        self._folder.clicked.connect(self.folder_wanted)
        self._texts = QVBoxLayout()
        self._texts.setSpacing(theme.space("tight"))
        self._texts.addWidget(self._heading)
        self._texts.addWidget(self._hint)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(theme.space("small"))
        self._buttons.addWidget(self._files)
        self._buttons.addWidget(self._folder)
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.addStretch(1)
        self._layout.addWidget(self._icon)
        self._layout.addLayout(self._texts)
        self._layout.addLayout(self._buttons)
        self._layout.addStretch(1)
        theme.changed.connect(self._tint)
        self._arrange()

    @property
    def files_button(self) -> Button:
        """The button that opens the file dialog."""
        return self._files

    def set_small(self, *, small: bool) -> None:
        """Take one line, or all the room."""
        if small != self._is_small:
            self._is_small = small
            self._arrange()

    def set_over(self, *, over: bool) -> None:
        """Show that what is dragged will be taken."""
        self.setProperty("over", "true" if over else "false")
        self.style().unpolish(self)
        self.style().polish(self)

    def _arrange(self) -> None:
        small = self._is_small
        theme = self._theme
        alone = self.tr("Drop your exports here, exactly as you downloaded them")
        self._heading.setText(self.tr("Drop more files here") if small else alone)
        self._hint.setText(
            self.tr("Excel or CSV, several at once or a whole folder. Copied files can be pasted with Ctrl+V.")
        )
        self._hint.setVisible(not small)
        self._heading.setFont(theme.font("strong" if small else "heading"))
        aligned = Qt.AlignmentFlag.AlignLeft if small else Qt.AlignmentFlag.AlignHCenter
        for label in (self._heading, self._hint):
            label.setAlignment(aligned | Qt.AlignmentFlag.AlignVCenter)
        side = QBoxLayout.Direction.LeftToRight if small else QBoxLayout.Direction.TopToBottom
        self._layout.setDirection(side)
        self._layout.setStretch(0, 0 if small else 1)
        self._layout.setStretch(2, 1 if small else 0)
        self._layout.setStretch(4, 0 if small else 1)
        margin = theme.space("small" if small else "wide")
        self._layout.setContentsMargins(theme.space("large"), margin, theme.space("medium"), margin)
        self._layout.setSpacing(theme.space("medium" if small else "large"))
        self._buttons.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._files.setProperty("kind", "plain" if small else "primary")
        self._files.style().unpolish(self._files)
        self._files.style().polish(self._files)
        self._tint()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Give the invitation room to breathe while it stands alone."""
        hint = super().sizeHint()
        if self._is_small:
            return hint
        return QSize(hint.width(), max(hint.height(), QFontMetrics(self.font()).height() * 14))

    @Slot()
    def _tint(self) -> None:
        size = _SMALL_ICON if self._is_small else _LARGE_ICON
        self._icon.setPixmap(self._theme.icon("import", "accent").pixmap(size, size))
