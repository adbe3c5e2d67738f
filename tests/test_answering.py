import pytest
from PySide6.QtWidgets import QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from tests.answering import answer, no_dialog_left_waiting


def refuse(_dialog: QDialog) -> None:
    raise ValueError("what a test expects of the dialog does not hold")


def test_a_dialog_is_answered_once_it_waits(qtbot: QtBot) -> None:
    answer(QDialog.accept)
    assert QDialog().exec() == QDialog.DialogCode.Accepted


@pytest.mark.parametrize(
    ("act", "kind", "said"),
    [
        (refuse, QDialog, "what a test expects of the dialog does not hold"),
        (QDialog.accept, QMessageBox, "QDialog opened, not QMessageBox"),
        (QDialog.update, QDialog, "QDialog was not answered"),
    ],
)
def test_what_goes_wrong_in_a_dialog_closes_it_and_is_told(
    qtbot: QtBot, act: object, kind: type[QDialog], said: str
) -> None:
    with qtbot.capture_exceptions() as caught:
        answer(act, kind)  # type: ignore[arg-type]
        assert QDialog().exec() == QDialog.DialogCode.Rejected
    assert [said in str(error) for _kind, error, _trace in caught] == [True]


def test_a_dialog_that_nobody_answers_is_given_up_by_its_name(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    with no_dialog_left_waiting(monkeypatch, longest_ms=1), pytest.raises(AssertionError, match="answered QDialog"):
        QDialog().exec()


def test_an_answer_for_which_no_dialog_opened_is_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(AssertionError, match="no dialog opened"), no_dialog_left_waiting(monkeypatch):
        answer(QDialog.accept)
