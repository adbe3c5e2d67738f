"""The channel filter: a menu of channels that stays open while several are ticked."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.present.channels import channel_name
from ecomkpi_desktop.ui.context import Context


class StayOpenMenu(QMenu):
    """A menu whose checkable entries are ticked without closing it."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick the entry under the mouse."""
        action: QAction | None = self.actionAt(event.position().toPoint())
        if action is not None and action.isCheckable() and action.isEnabled():
            action.trigger()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick the entry in hand with Space or Enter."""
        action: QAction | None = self.activeAction()
        keys = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.type() == QEvent.Type.KeyPress and event.key() in keys and action is not None and action.isCheckable():
            action.trigger()
            return
        super().keyPressEvent(event)


class ChannelButton(QPushButton):
    """Shows which channels are looked at and lets them be chosen."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._known: tuple[str, ...] = ()
        self.setAccessibleName(self.tr("Channels"))
        self.channel_menu = StayOpenMenu(self)
        self.channel_menu.setAccessibleName(self.tr("Channels"))
        self._all = QAction(self.tr("All channels"), self)
        self._all.setCheckable(True)
        self._all.triggered.connect(self._choose_all)
        self._sort = QAction(self.tr("Which source is which channel…"), self)
        self._sort.triggered.connect(context.channels_wanted)
        self._actions: dict[str, QAction] = {}
        self.setProperty("kind", "menu")
        self.setMenu(self.channel_menu)
        context.theme.changed.connect(self._tint)
        context.session.changed.connect(self._follow)
        self._tint()
        self._follow(Changes.EVERYTHING)

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        if not changes & (Changes.FILTERS | Changes.DATA):
            return
        facts = self._context.session.facts
        known = tuple(facts.channels) if facts is not None else ()
        if known != self._known or not self._actions:
            self._rebuild(known)
        self.setEnabled(bool(known))
        self._mark()

    def _rebuild(self, known: tuple[str, ...]) -> None:
        self._known = known
        for action in self._actions.values():
            self.channel_menu.removeAction(action)
            action.deleteLater()
        self.channel_menu.clear()
        self.channel_menu.addAction(self._all)
        self.channel_menu.addSeparator()
        self._actions = {}
        for channel in sorted(known, key=_in_words):
            action = QAction(channel_name(channel).replace("&", "&&"), self)
            action.setCheckable(True)
            action.triggered.connect(self._choose)
            self.channel_menu.addAction(action)
            self._actions[channel] = action
        self.channel_menu.addSeparator()
        self.channel_menu.addAction(self._sort)

    def _mark(self) -> None:
        selection = self._context.session.selection
        chosen = selection.channels if selection is not None else None
        self._all.setChecked(chosen is None)
        for channel, action in self._actions.items():
            action.setChecked(chosen is not None and channel in chosen)
        if chosen is None:
            text = self.tr("All channels")
        elif len(chosen) == 1:
            text = channel_name(next(iter(chosen)))
        else:
            text = self.tr("%n channel(s)", None, len(chosen))
        self.setText(text.replace("&", "&&"))
        self.setToolTip("" if chosen is None else "\n".join(sorted(map(channel_name, chosen))))
        self.setAccessibleDescription(text)

    @Slot()
    def _choose_all(self) -> None:
        self._context.session.select_channels(None)
        self._mark()

    @Slot()
    def _choose(self) -> None:
        selection = self._context.session.selection
        sender = self.sender()
        clicked = next((name for name, action in self._actions.items() if action is sender), None)
        if selection is None or clicked is None:
            return
        # While all are looked at none is ticked: the first tick looks at one channel alone.
        chosen = (selection.channels or frozenset()) ^ {clicked}
        everything = not chosen or chosen == frozenset(self._known)
        self._context.session.select_channels(None if everything else chosen)
        self._mark()

    @Slot()
    def _tint(self) -> None:
        self.setIcon(self._context.theme.icon("channels", "muted"))


def _in_words(channel: str) -> str:
    return channel_name(channel).casefold()
