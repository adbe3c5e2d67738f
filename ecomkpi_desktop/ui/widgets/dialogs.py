"""Dialogs that are asked once and then forgotten."""

from PySide6.QtWidgets import QDialog


def is_accepted(dialog: QDialog) -> bool:
    """Show a dialog until it is answered, and tell whether it was accepted; what it says can be read until later."""
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return accepted
