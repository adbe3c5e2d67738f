"""What the pages of plans do with their notes: kept, changed, removed; every step can be undone."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.review.notebook import Noted, forget, keep
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.plans.form import Choice, FormDialog
from ecomkpi_desktop.ui.widgets.dialogs import is_accepted
from ecomkpi_desktop.workspace.edits import Wording

N = TypeVar("N", bound=Noted)


@dataclass(frozen=True, slots=True)
class Words:
    """What the undo menu says: each holds ``{name}``, context ``edits``."""

    change: str
    removal: str


class PlanKeeper(QObject):
    """Keeps what the dialogs and steps of a page say.

    Args:
        context: the live session.
        window: over which the dialogs open.
    """

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window

    def _get(self, kind: type[N], note_id: str) -> N | None:
        return self._context.session.notebook.get(kind, note_id)

    def _keep(self, text: str, name: str, *things: Noted) -> None:
        self._context.session.edit(keep(Wording(text, {"name": name}), *things))

    def _forget(self, text: str, name: str, *things: Noted) -> None:
        self._context.session.edit(forget(Wording(text, {"name": name}), *things))

    def _change(
        self, dialog: FormDialog, found: N, made: Callable[[], N], name: Callable[[N], str], words: Words, *own: Noted
    ) -> None:
        """Show a dialog on a note: change it, or remove it with what belongs to it.

        Args:
            dialog: filled with the note.
            found: as it is.
            made: gives it as the dialog left it.
            name: what the undo menu calls it.
            words: for the undo menu.
            own: what goes with it.
        """
        if not is_accepted(dialog):
            return
        if dialog.choice is Choice.REMOVE:
            self._forget(words.removal, name(found), found, *own)
        elif (after := made()) != found:
            self._keep(words.change, name(found), after)
