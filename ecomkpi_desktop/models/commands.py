"""Undo: every edit of the document is a command on the undo stack, with words for the menu."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QUndoCommand

if TYPE_CHECKING:
    from ecomkpi_desktop.settings.values import Settings
    from ecomkpi_desktop.workspace.edits import Edit

_SETTINGS_ID = 1


class SettingsOwner(Protocol):
    """Who holds the settings in force."""

    def use_settings(self, settings: "Settings") -> None:
        """Put settings in force and have them saved."""


class EditOwner(Protocol):
    """Who applies edits to the document."""

    def apply_again(self, command: "EditCommand") -> None:
        """Apply ``command.following`` to the document and store its inverse in its place."""


class SettingsCommand(QUndoCommand):
    """A change of settings.

    Args:
        owner: who holds the settings.
        before: settings before it.
        after: settings after it.
        text: words for the menu.
        gesture: changes that follow each other with the same gesture (one drag of a slider) are undone together.
    """

    def __init__(self, owner: SettingsOwner, before: "Settings", after: "Settings", text: str, gesture: str) -> None:
        super().__init__(text)
        self._owner = owner
        self._before = before
        self.after = after
        self.gesture = gesture

    def id(self) -> int:
        """Commands with this id may merge."""
        return _SETTINGS_ID

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take the other's end over when both belong to one gesture."""
        if not isinstance(other, SettingsCommand) or not self.gesture or other.gesture != self.gesture:
            return False
        self.after = other.after
        return True

    def redo(self) -> None:
        """Put the later settings in force."""
        self._owner.use_settings(self.after)

    def undo(self) -> None:
        """Put the earlier settings in force."""
        self._owner.use_settings(self._before)


class EditCommand(QUndoCommand):
    """An edit that was applied to the document before the command was pushed.

    Args:
        owner: who applies edits.
        inverse: the edit that takes it back.
        text: words for the menu.
    """

    def __init__(self, owner: EditOwner, inverse: "Edit", text: str) -> None:
        super().__init__(text)
        self._owner = owner
        self._pushed = False
        self.following = inverse

    def redo(self) -> None:
        """Apply it again; nothing the first time, when it was applied already."""
        if self._pushed:
            self._owner.apply_again(self)
        self._pushed = True

    def undo(self) -> None:
        """Take it back."""
        self._owner.apply_again(self)
