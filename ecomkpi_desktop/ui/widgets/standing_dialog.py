"""A window that stays open beside the figures and in which every decision can be undone."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.widgets.buttons import Button, IconButton

_AROUND = 32  # pixels of the window behind that stay in sight


class StandingDialog(QDialog):
    """A dialog on the document: it goes with it, and has the buttons and keys of its undo stack.

    Subclasses make their buttons with :meth:`history_buttons` and :meth:`leave_button` where Tab shall reach them.

    Args:
        context: of the window.
        size: width and height that are useful, in pixels.
        smallest: width and height under which it is of no use.
        parent: the window behind; it is not made larger than that one.
    """

    def __init__(
        self, context: Context, size: tuple[int, int], smallest: tuple[int, int], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.setSizeGripEnabled(True)
        self.setMinimumSize(*smallest)
        width, height = size
        if parent is not None:
            room = parent.window().size()
            width, height = min(width, room.width() - _AROUND), min(height, room.height() - _AROUND)
        self.resize(max(width, smallest[0]), max(height, smallest[1]))
        context.session.closed.connect(self.close)

    def history_buttons(self) -> tuple[IconButton, IconButton]:
        """Make the buttons that undo and redo; the usual keys press them."""
        theme, stack = self._context.theme, self._context.session.undo_stack
        undo = IconButton("undo", self.tr("Undo"), theme, self)
        redo = IconButton("redo", self.tr("Redo"), theme, self)
        for button, slot, keys, changed in (
            (undo, stack.undo, QKeySequence.StandardKey.Undo, stack.canUndoChanged),
            (redo, stack.redo, QKeySequence.StandardKey.Redo, stack.canRedoChanged),
        ):
            button.clicked.connect(slot)
            QShortcut(QKeySequence(keys), self).activated.connect(button.click)
            changed.connect(button.setEnabled)
        undo.setEnabled(stack.canUndo())
        redo.setEnabled(stack.canRedo())
        return undo, redo

    def leave_button(self, kind: str = "plain") -> Button:
        """Make the button that closes the dialog, of a kind of :class:`Button`."""
        button = Button(self.tr("Close"), self, kind=kind)
        button.clicked.connect(self.close)
        return button
