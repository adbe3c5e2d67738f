"""Sentences about the document and what an import changes in it."""

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.sentences.counted import Counted

SENTENCES: dict[str, str] = {
    "program_replaced": QT_TRANSLATE_NOOP(
        "issues",
        "A new version of EcomKPI Desktop has been installed while this window was open: close it and open it again. "
        "Your work is saved.",
    ),
    "document_exists": QT_TRANSLATE_NOOP(
        "issues", "There is already a file named {file}: choose another name, or open it."
    ),
    "document_missing": QT_TRANSLATE_NOOP(
        "issues", "{file} cannot be found: it was moved, renamed, or its disk is not connected."
    ),
    "not_a_document": QT_TRANSLATE_NOOP(
        "issues", "{file} is not an EcomKPI document: to use an export file, import it into a document."
    ),
    "document_newer": QT_TRANSLATE_NOOP(
        "issues", "{file} was written by a newer version of EcomKPI Desktop: update this one to open it."
    ),
    "document_in_use": QT_TRANSLATE_NOOP(
        "issues", "{file} is open in another window or on another computer: close it there, then try again."
    ),
    "document_damaged": QT_TRANSLATE_NOOP(
        "issues", "{file} is damaged and has no good backup: copy it from your own backups."
    ),
    "document_damaged_backup": QT_TRANSLATE_NOOP(
        "issues", "{file} is damaged; its last good backup is of {date}: open it in the window to restore it."
    ),
    "document_unreachable": QT_TRANSLATE_NOOP(
        "issues",
        "{file} cannot be reached any more: check the network drive or the cable. Everything up to the last "
        "change is saved.",
    ),
    "note_closed": QT_TRANSLATE_NOOP(
        "issues", "A review that is closed can no longer be changed; add a remark to it instead."
    ),
    "document_read_only": QT_TRANSLATE_NOOP(
        "issues", "{file} is open to look only: save a copy of it to change something."
    ),
    "folder_read_only": QT_TRANSLATE_NOOP(
        "issues",
        "The folder of {file} cannot be written to: choose another folder, or ask for the right to write there.",
    ),
    "disk_full": QT_TRANSLATE_NOOP(
        "issues", "The disk is full: {file} is as it was before; free some space and try again."
    ),
    "copy_onto_itself": QT_TRANSLATE_NOOP("issues", "{file} cannot be copied onto itself: choose another name."),
    "import_gone": QT_TRANSLATE_NOOP("issues", "This import is no longer in the document: import its file again."),
    "import_too_big": QT_TRANSLATE_NOOP(
        "issues", "This import is too big for one document: split the file into shorter periods."
    ),
    "segment_damaged": QT_TRANSLATE_NOOP(
        "issues", "What was imported from {file} is damaged: remove this import and import the file again."
    ),
    "backup_failed": QT_TRANSLATE_NOOP(
        "issues", "The daily backup of {file} could not be written: make room beside it or save a copy elsewhere."
    ),
    "already_imported": QT_TRANSLATE_NOOP("issues", "{file} was imported before and has not changed: nothing to do."),
    "orders_replaced": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "{orders} order(s) of earlier files (rows: {rows}) are replaced by this one: nothing is counted twice.",
            None, 1,
        ), by="orders"
    ),
    "orders_known_from_later_file": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "{orders} order(s) of this file (rows: {rows}) are known from a later file, which prevails; remove that "
            "one to use this.",
            None, 1,
        ), by="orders"
    ),
    "rows_replaced": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "{rows} row(s) of earlier files are replaced by this one: nothing is counted twice.",
            None, 1,
        ), by="rows"
    ),
    "rows_known_from_later_file": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "{rows} row(s) of this file are known from a later file, which prevails; remove that one to use this.",
            None, 1,
        ), by="rows"
    ),
    "rows_of_right_source": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "{rows} row(s) of this file are known from a source that you said is right, which prevails: see "
            "Governance, Conflicts.",
            None, 1,
        ), by="rows"
    ),
    "orders_with_fewer_lines": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "{orders} order(s) have fewer lines in the later file than in the earlier one: if an export was cut in "
            "two, import it in one piece.",
            None, 1,
        ), by="orders"
    ),
}
