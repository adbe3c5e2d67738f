"""Whoever answers the dialogs that wait for the user in a test, and the watch that none waits for ever.

A dialog that waits runs an event loop of Qt's own. It may be that nothing in Python runs meanwhile, pytest's limit of
time included, and what is raised in it goes no further: a test that only fails in a dialog would stand still for good.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QApplication, QDialog

_LOOK_MS = 10
_LONGEST_MS = 60_000  # how long a dialog waits for its answer on a busy machine


class Answer(QTimer):
    """Looks for the dialog that is about to open and does something in it, which must leave it.

    What goes wrong in the dialog closes it first, so that the test goes on and fails.
    """

    def __init__(self, act: Callable[[Any], object], kind: type[QDialog]) -> None:
        super().__init__(QApplication.instance(), interval=_LOOK_MS)
        self._act = act
        self._kind = kind
        self.timeout.connect(self._look)
        self.start()

    def forget(self) -> None:
        """Look no longer."""
        self.stop()
        self.setParent(None)

    @Slot()
    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            return
        self.forget()
        try:
            assert isinstance(dialog, self._kind), f"{type(dialog).__name__} opened, not {self._kind.__name__}"
            self._act(dialog)
            assert not dialog.isVisible(), f"{type(dialog).__name__} was not answered"
        except BaseException:
            dialog.reject()
            raise


def answer(act: Callable[[Any], object], kind: type[QDialog] = QDialog) -> None:
    """Do something in the dialog that is about to open.

    Args:
        act: called with the dialog; it must have left it in the end.
        kind: what the dialog must be.
    """
    Answer(act, kind)


@contextmanager
def no_dialog_left_waiting(monkeypatch: pytest.MonkeyPatch, longest_ms: int = _LONGEST_MS) -> Iterator[None]:
    """Give up a dialog that nobody answers, naming it, and fail where an answer had no dialog."""
    wait = QDialog.exec

    def wait_a_while(dialog: QDialog) -> int:
        patience = QTimer(singleShot=True, interval=longest_ms)
        patience.timeout.connect(dialog.reject)
        patience.start()
        result = wait(dialog)
        assert patience.isActive(), f"nobody answered {type(dialog).__name__}"
        return result

    monkeypatch.setattr(QDialog, "exec", wait_a_while)
    yield
    unused = QApplication.instance().findChildren(Answer)
    for one in unused:
        one.forget()
    assert not unused, "an answer was ready, and no dialog opened"
