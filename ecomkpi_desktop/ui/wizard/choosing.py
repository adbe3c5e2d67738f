"""Asks for the files, or the folder, to import."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

_TABLES = " (*.csv *.tsv *.txt *.xlsx *.xlsm *.xlsb *.xls *.ods *.xml *.htm *.html *.gz)"


def ask_files(parent: QWidget) -> tuple[Path, ...]:
    """Return the files the user chooses; none when they change their mind."""
    tables = QCoreApplication.translate("FilesPage", "Tables") + _TABLES
    every = QCoreApplication.translate("FilesPage", "All files") + " (*)"
    title = QCoreApplication.translate("FilesPage", "Choose the files to import")
    names, _ = QFileDialog.getOpenFileNames(parent, title, "", f"{tables};;{every}")
    return tuple(Path(name) for name in names)


def ask_folder(parent: QWidget) -> tuple[Path, ...]:
    """Return the folder the user chooses; none when they change their mind."""
    title = QCoreApplication.translate("FilesPage", "Choose a folder of exports")
    name = QFileDialog.getExistingDirectory(parent, title)
    return (Path(name),) if name else ()
