"""The first screen: drop one's own files, open a workspace, or look at the demonstration shop."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.labels import Caption, Card, Lead, Text
from ecomkpi_desktop.ui.widgets.notice import Notice
from ecomkpi_desktop.ui.window.memory import Memory
from ecomkpi_desktop.ui.window.preferences import Preferences
from ecomkpi_desktop.ui.window.welcome_choices import Choice, RecentDocument

_WIDTH = 1040
_ICON = 44
_RECENT = 4


class Welcome(QScrollArea):
    """A place to drop files with the way that follows, the recent documents, two other choices, two preferences.

    Signals:
        chosen: ``open``, ``import`` or ``demo``.
        recent_chosen: path of a recent document.
        language_chosen: ``fr`` or ``en``.
    """

    chosen = Signal(str)
    recent_chosen = Signal(object)
    language_chosen = Signal(str)

    def __init__(self, theme: Theme, memory: Memory, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._memory = memory
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Welcome"))
        self.own_files = Button(self.tr("Start with my files"), self, kind="primary")
        self.open = Choice(
            "open", self.tr("Open a workspace"), self.tr("Go on with a document you have saved before."), theme, self
        )
        self.demo = Choice(
            "demo",
            self.tr("See the demonstration shop"),
            self.tr("36 months of an invented French shop, with a story to find in its figures."),
            theme,
            self,
        )
        self.preferences = Preferences(theme, memory, language, self)
        self.preferences.language_chosen.connect(self.language_chosen)
        self.notice = Notice(theme, self)
        self._drop = Card(self, "drop")
        self._icon = QLabel(self._drop)
        self._recent_part = QWidget(self)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(theme.space("tight"))
        self.setWidget(self._build())
        self.own_files.clicked.connect(self._press_own_files)
        for choice in (self.open, self.demo):
            choice.clicked.connect(self._press)
        theme.changed.connect(self._tint)
        self._tint()
        self.refresh()

    def set_hovered(self, hovered: bool) -> None:
        """Show that files held over the window may be dropped."""
        self._drop.setProperty("over", hovered)
        self._drop.style().unpolish(self._drop)
        self._drop.style().polish(self._drop)

    def refresh(self) -> None:
        """List the recent documents again."""
        while (item := self._recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        documents = self._memory.recent[:_RECENT]
        self._recent_part.setVisible(bool(documents))
        for path in documents:
            button = RecentDocument(path, self._theme, self._recent_part)
            button.clicked.connect(self._press_recent)
            self._recent.addWidget(button)

    # -- building ----------------------------------------------------------------------------------------------

    def _build(self) -> QWidget:
        theme = self._theme
        body = QWidget(self)
        column = QVBoxLayout()
        column.setSpacing(theme.space("small"))
        column.addWidget(self.notice)
        column.addStretch(2)
        column.addWidget(Text(self.tr("Does your shop earn money?"), theme, body, role="hero"))
        lead = self.tr("Five dials, each with its formula and its trust, from the files you already have.")
        column.addWidget(Lead(lead, theme, body))
        column.addSpacing(theme.space("large"))
        row = QHBoxLayout()
        row.setSpacing(theme.space("wide"))
        row.addLayout(self._start(), 5)
        row.addLayout(self._others(), 4)
        column.addLayout(row)
        column.addStretch(3)
        centre = QHBoxLayout(body)
        centre.setContentsMargins(*(theme.space("wide"),) * 4)
        frame = QWidget(body)
        frame.setMaximumWidth(_WIDTH)
        frame.setLayout(column)
        centre.addStretch(1)
        centre.addWidget(frame, 100)
        centre.addStretch(1)
        return body

    def _start(self) -> QVBoxLayout:
        """Return the place to drop files, and the way that follows."""
        theme = self._theme
        inside = QVBoxLayout(self._drop)
        inside.setContentsMargins(*(theme.space("wide"),) * 4)
        inside.setSpacing(theme.space("small"))
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        heading = Text(self.tr("Drop your exports anywhere in this window"), theme, self._drop, role="heading")
        hint = self.tr(
            "The exports of your shop, your advertising and your analytics: Excel or CSV, several files or a whole "
            "folder. Nothing leaves this computer."
        )
        words = Text(hint, theme, self._drop, tone="muted")
        inside.addStretch(1)
        inside.addWidget(self._icon)
        for label in (heading, words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            inside.addWidget(label)
        inside.addSpacing(theme.space("tight"))
        self.own_files.setAccessibleDescription(hint)
        inside.addWidget(self.own_files, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(theme.space("medium"))
        column.addWidget(self._drop, 1)
        column.addLayout(self._way())
        return column

    def _way(self) -> QGridLayout:
        """Return what follows a drop, in three steps."""
        theme = self._theme
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space("large"))
        grid.setVerticalSpacing(theme.space("hair"))
        steps = (
            (self.tr("1  Drop"), self.tr("Each file is recognised; only what is doubtful is asked.")),
            (self.tr("2  Assume"), self.tr("A few honest defaults stand in for what no file says.")),
            (self.tr("3  Read"), self.tr("The dials, and what your main channel really earns.")),
        )
        for place, (name, text) in enumerate(steps):
            grid.addWidget(Text(name, theme, self, role="strong", tone="accent"), 0, place)
            grid.addWidget(Caption(text, theme, self), 1, place, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(place, 1)
        return grid

    def _others(self) -> QVBoxLayout:
        theme = self._theme
        part = QVBoxLayout(self._recent_part)
        part.setContentsMargins(0, 0, 0, theme.space("small"))
        part.setSpacing(theme.space("tight"))
        part.addWidget(Text(self.tr("Recent workspaces"), theme, self._recent_part, role="strong"))
        part.addLayout(self._recent)
        column = QVBoxLayout()
        column.setSpacing(theme.space("medium"))
        column.addWidget(self._recent_part)
        column.addWidget(self.open)
        column.addWidget(self.demo)
        column.addStretch(1)
        column.addWidget(self.preferences)
        return column

    @Slot()
    def _tint(self) -> None:
        self._icon.setPixmap(self._theme.icon("import", "accent").pixmap(_ICON, _ICON))

    @Slot()
    def _press_own_files(self) -> None:
        self.chosen.emit("import")

    @Slot()
    def _press(self) -> None:
        self.chosen.emit("open" if self.sender() is self.open else "demo")

    @Slot()
    def _press_recent(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.recent_chosen.emit(Path(str(sender.property("path"))))
