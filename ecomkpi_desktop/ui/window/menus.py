"""The menu bar, made from the commands."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.present.language import LANGUAGE_NAMES
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.window.commands import COMMANDS, RULED, Command
from ecomkpi_desktop.ui.window.memory import Memory
from ecomkpi_desktop.ui.window.places import KEYED, PLACES


class Menus(QObject):
    """Builds the menus of a window and keeps them true.

    Signals:
        chosen: name of the command that was chosen.
        place_chosen: key of the page that was chosen.
        recent_chosen: path of the recent document that was chosen.
        theme_chosen: ``system``, ``light`` or ``dark``.
        language_chosen: ``fr`` or ``en``.
    """

    chosen = Signal(str)
    place_chosen = Signal(str)
    recent_chosen = Signal(object)
    theme_chosen = Signal(str)
    language_chosen = Signal(str)

    def __init__(self, window: QMainWindow, context: Context, memory: Memory, language: str) -> None:
        super().__init__(window)
        self._context = context
        self._memory = memory
        self._window = window
        self.actions: dict[str, QAction] = {}
        self.headings: dict[str, str] = {}  # what a choice is a choice of: ``theme`` -> its menu's name
        self._recent = QMenu(window)
        self._commands = self._group(self._choose)
        self._places = self._group(self._choose_place)
        self._documents = self._group(self._choose_recent)
        bar = window.menuBar()
        bar.clear()
        titles = {
            "file": self.tr("&File"),
            "edit": self.tr("&Edit"),
            "view": self.tr("&View"),
            "help": self.tr("&Help"),
        }
        self._menus = {name: bar.addMenu(title) for name, title in titles.items()}
        self._add_undo()
        self._add_places()
        self._add_choices(language)
        for command in COMMANDS:
            self._add(command)
        self._recent.aboutToShow.connect(self._list_recent)
        self._menus["file"].aboutToShow.connect(self.update_states)
        context.session.changed.connect(self._follow)
        context.session.closed.connect(self.update_states)
        context.theme.changed.connect(self._tint)
        self.update_states()

    def dispose(self) -> None:
        """Take every action and menu off the window, before they are built again in another language."""
        for action in self._window.actions():
            self._window.removeAction(action)
        bar = self._window.menuBar()
        bar.clear()
        for menu in (*bar.findChildren(QMenu), self._recent):
            menu.deleteLater()
        self.deleteLater()

    def by_menu(self) -> list[tuple[str, list[QAction]]]:
        """Return the actions of each menu, in order, under its name."""
        chosen = set(self.actions.values())
        return [
            (menu.title(), [action for action in menu.actions() if action in chosen]) for menu in self._menus.values()
        ]

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        if Changes.DATA in changes:  # a bound that is dragged must not look for files on the disk
            self.update_states()

    @Slot()
    def update_states(self) -> None:
        """Enable what makes sense now."""
        session = self._context.session
        for command in COMMANDS:
            allowed = {"": True, "document": session.is_open, "data": session.has_data}[command.needs]
            self.actions[command.name].setEnabled(allowed)
        self.actions["recent"].setEnabled(bool(self._memory.recent))

    def _add(self, command: Command) -> None:
        menu = self._menus[command.menu]
        if command.name in RULED:
            menu.addSeparator()
        if command.name == "recent":
            action = menu.addMenu(self._recent)
            action.setText(command.label)
        else:
            action = QAction(command.label, self._commands)
            action.setData(command.name)
            menu.addAction(action)
        action.setCheckable(command.checkable)
        if isinstance(command.keys, str):
            action.setShortcut(QKeySequence(command.keys))
        elif command.keys is not None:
            action.setShortcuts(QKeySequence.keyBindings(command.keys))
        self._window.addAction(action)
        self.actions[command.name] = action
        self._tint_one(command)

    def _add_undo(self) -> None:
        stack = self._context.session.undo_stack
        undo = stack.createUndoAction(self, self.tr("Undo:"))
        redo = stack.createRedoAction(self, self.tr("Redo:"))
        undo.setShortcuts(QKeySequence.keyBindings(QKeySequence.StandardKey.Undo))
        redo.setShortcuts(QKeySequence.keyBindings(QKeySequence.StandardKey.Redo))
        for name, action in (("undo", undo), ("redo", redo)):
            self.actions[name] = action
            self._menus["edit"].addAction(action)
            self._window.addAction(action)
        self._menus["edit"].addSeparator()
        stack.undoTextChanged.connect(self._name_undo)
        stack.redoTextChanged.connect(self._name_undo)
        self._name_undo()

    @Slot()
    def _name_undo(self) -> None:
        # Qt has put words after the prefix by now; where there are none, a colon would stand alone.
        stack = self._context.session.undo_stack
        if not stack.undoText():
            self.actions["undo"].setText(self.tr("Undo"))
        if not stack.redoText():
            self.actions["redo"].setText(self.tr("Redo"))

    def _add_places(self) -> None:
        section = PLACES[0].section
        for number, place in enumerate(PLACES, start=1):
            if place.section != section:
                section = place.section
                self._menus["view"].addSeparator()
            action = QAction(place.label, self._places)
            action.setData(place.key)
            if number <= KEYED:
                action.setShortcut(QKeySequence(f"Ctrl+{number}"))
            self._menus["view"].addAction(action)
            self._window.addAction(action)
            self.actions[f"place.{place.key}"] = action
        self._menus["view"].addSeparator()

    def _add_choices(self, language: str) -> None:
        themes = {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
        }
        theme = self._choices(self.tr("&Theme"), "theme", themes, self._context.theme.mode)
        theme.triggered.connect(self._choose_theme)
        spoken = self._choices(self.tr("&Language"), "language", LANGUAGE_NAMES, language)
        spoken.triggered.connect(self._choose_language)

    def _group(self, slot: Callable[[QAction], None]) -> QActionGroup:
        group = QActionGroup(self)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        group.triggered.connect(slot)
        return group

    def _choices(self, title: str, prefix: str, choices: dict[str, str], now: str) -> QActionGroup:
        menu = self._menus["view"].addMenu(title)
        self.headings[prefix] = title.replace("&", "")
        group = QActionGroup(menu)
        for key, text in choices.items():
            action = QAction(text, group)
            action.setCheckable(True)
            action.setChecked(key == now)
            action.setData(key)
            menu.addAction(action)
            self.actions[f"{prefix}.{key}"] = action
        return group

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self.chosen.emit(action.data())

    @Slot(QAction)
    def _choose_place(self, action: QAction) -> None:
        self.place_chosen.emit(action.data())

    @Slot(QAction)
    def _choose_theme(self, action: QAction) -> None:
        self.theme_chosen.emit(action.data())

    @Slot(QAction)
    def _choose_language(self, action: QAction) -> None:
        self.language_chosen.emit(action.data())

    @Slot()
    def _list_recent(self) -> None:
        for action in self._documents.actions():
            action.deleteLater()
        self._recent.clear()
        for path in self._memory.recent:
            action = QAction(f"{path.stem}\t{path.parent}", self._documents)
            action.setData(path)
            self._recent.addAction(action)

    @Slot(QAction)
    def _choose_recent(self, action: QAction) -> None:
        self.recent_chosen.emit(action.data())

    @Slot()
    def _tint(self) -> None:
        for command in COMMANDS:
            self._tint_one(command)

    def _tint_one(self, command: Command) -> None:
        if command.icon:
            self.actions[command.name].setIcon(self._context.theme.icon(command.icon, "muted"))
