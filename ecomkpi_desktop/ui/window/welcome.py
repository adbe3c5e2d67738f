"""The first screen: open a workspace, start with one's own files, or look at the demonstration shop."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.keyboard_focus import PaintedButton
from ecomkpi_desktop.ui.widgets.labels import Card, Lead, Text
from ecomkpi_desktop.ui.widgets.notice import Notice
from ecomkpi_desktop.ui.window.memory import Memory

_WIDTH = 860
_ICON = 32
_RECENT = 4
_WRAP = int(Qt.TextFlag.TextWordWrap)


class Choice(PaintedButton):
    """A big button: drawing, words, one sentence."""

    def __init__(self, icon: str, text: str, sentence: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._sentence = sentence
        self._theme = theme
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(sentence)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Room for its words at a comfortable width."""
        return QSize(260, self.heightForWidth(260))

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its longest word, nor lower than its words."""
        width = max(200, self.width())
        return QSize(200, self.heightForWidth(width))

    def hasHeightForWidth(self) -> bool:
        """The sentence wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of drawing, words and sentence."""
        pad = self._theme.space("large")
        inner = QRectF(0, 0, width - 2 * pad, 1000)
        strong, body = self._fonts()
        text = strong.boundingRect(inner, _WRAP, self.text()).height()
        sentence = body.boundingRect(inner, _WRAP, self._sentence).height()
        return round(2 * pad + _ICON + self._theme.space("medium") + text + self._theme.space("tight") + sentence) + 2

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, pad = self._theme, self._theme.space("large")
        focused = self.shows_focus
        painter.setPen(QPen(theme.colour("focus" if focused else "line"), 2 if focused else 1))
        painter.setBrush(theme.colour("hover" if self.underMouse() or self.isDown() else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        theme.icon(self._icon_name, "accent").paint(painter, pad, pad, _ICON, _ICON)
        strong, _ = self._fonts()
        area = QRectF(pad, pad + _ICON + theme.space("medium"), self.width() - 2 * pad, 1000)
        painter.setFont(theme.font("heading"))
        painter.setPen(theme.colour("text"))
        painter.drawText(area, _WRAP, self.text())
        area.translate(0, strong.boundingRect(area, _WRAP, self.text()).height() + theme.space("tight"))
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("muted"))
        painter.drawText(area, _WRAP, self._sentence)
        painter.end()

    def _fonts(self) -> tuple[QFontMetricsF, QFontMetricsF]:
        return QFontMetricsF(self._theme.font("heading")), QFontMetricsF(self._theme.font("body"))


class Welcome(QScrollArea):
    """Three choices, a place to drop files, the recent documents.

    Signals:
        chosen: ``open``, ``import`` or ``demo``.
        recent_chosen: path of a recent document.
    """

    chosen = Signal(str)
    recent_chosen = Signal(object)

    def __init__(self, theme: Theme, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._memory = memory
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Welcome"))
        self.own_files = self._choice(
            "import",
            self.tr("Start with my files"),
            self.tr("The exports of your shop, your advertising and your analytics. Nothing leaves this computer."),
        )
        self.open = self._choice(
            "open", self.tr("Open a workspace"), self.tr("Go on with a document you have saved before.")
        )
        self.demo = self._choice(
            "demo",
            self.tr("See the demonstration shop"),
            self.tr("36 months of an invented French shop, with a story to find in its figures."),
        )
        self.notice = Notice(theme, self)
        self._drop = Card(self, "drop")
        self._recent = QVBoxLayout()
        self.setWidget(self._build())
        for choice in (self.own_files, self.open, self.demo):
            choice.clicked.connect(self._press)
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
        if not documents:
            return
        self._recent.addWidget(Text(self.tr("Recent workspaces"), self._theme, self, role="strong"))
        for path in documents:
            button = Button(path.stem.replace("&", "&&"), self, kind="quiet")
            button.setIcon(self._theme.icon("file", "muted"))
            button.setToolTip(str(path))
            button.setAccessibleDescription(str(path))
            button.setProperty("path", str(path))
            button.clicked.connect(self._press_recent)
            self._recent.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _choice(self, icon: str, text: str, sentence: str) -> Choice:
        return Choice(icon, text, sentence, self._theme, self)

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
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(theme.space("medium"))
        for choice in (self.own_files, self.open, self.demo):
            row.addWidget(choice, 1)
        column.addLayout(row)
        column.addSpacing(theme.space("small"))
        drop = QVBoxLayout(self._drop)
        drop.setContentsMargins(*(theme.space("large"),) * 4)
        words = Text(self.tr("…or drop files or folders anywhere in this window"), theme, self._drop, tone="muted")
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        drop.addWidget(words)
        column.addWidget(self._drop)
        column.addSpacing(theme.space("medium"))
        column.addLayout(self._recent)
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

    @Slot()
    def _press(self) -> None:
        names = {self.own_files: "import", self.open: "open", self.demo: "demo"}
        sender = self.sender()
        if isinstance(sender, Choice):
            self.chosen.emit(names[sender])

    @Slot()
    def _press_recent(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.recent_chosen.emit(Path(str(sender.property("path"))))
