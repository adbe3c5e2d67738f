"""Sentences about a file that cannot be read, or not be used."""

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.sentences.counted import Counted

SENTENCES: dict[str, str] = {
    "file_missing": QT_TRANSLATE_NOOP("issues", "{file} cannot be found: it was moved, renamed or deleted."),
    "file_is_folder": QT_TRANSLATE_NOOP("issues", "{file} is a folder: choose the files in it."),
    "file_locked": QT_TRANSLATE_NOOP("issues", "{file} cannot be read: close it in the other program, then try again."),
    "file_empty": QT_TRANSLATE_NOOP("issues", "{file} is empty: export it again from your platform."),
    "file_too_large": QT_TRANSLATE_NOOP(
        "issues", "{file} is too large for this format: export it as CSV or as an Excel workbook."
    ),
    "workbook_truncated": QT_TRANSLATE_NOOP(
        "issues", "{file} is incomplete: the download was cut off, download it again."
    ),
    "workbook_encrypted": QT_TRANSLATE_NOOP(
        "issues", "{file} is protected by a password: remove the password in Excel, save, then import it again."
    ),
    "workbook_unreadable": QT_TRANSLATE_NOOP(
        "issues", "{file} cannot be read as a workbook: open it in Excel, save it as .xlsx, then import that file."
    ),
    "archive_bomb": QT_TRANSLATE_NOOP(
        "issues", "{file} would unpack to an abnormal size or holds forbidden definitions: it is refused as unsafe."
    ),
    "archive_of_files": QT_TRANSLATE_NOOP(
        "issues",
        "{file} is an archive that holds files ({files}): open it, take them out and import them.",
    ),
    "not_a_table": QT_TRANSLATE_NOOP(
        "issues", "{file} is neither a workbook nor a text table: choose a CSV or Excel export."
    ),
    "no_table_in_text": QT_TRANSLATE_NOOP(
        "issues", "{file} is a text to be read, not a table: choose the export that holds the rows."
    ),
    "no_table_found": QT_TRANSLATE_NOOP(
        "issues", "No table was found in {file}: it needs a row of column headers, within the first 30 rows."
    ),
    "table_not_recognised": QT_TRANSLATE_NOOP(
        "issues",
        "The table of {file} was not recognised (columns: {headers}): say what the file is about, then which "
        "column is which.",
    ),
    "no_rows": QT_TRANSLATE_NOOP(
        "issues", "{file} has column headers but no row of data: check the period of the export."
    ),
    "too_many_columns": QT_TRANSLATE_NOOP(
        "issues", "This file has {columns} columns: it is not an export this product can use."
    ),
    "sheet_missing": QT_TRANSLATE_NOOP("issues", "There is no sheet called “{sheet}” in this workbook."),
    "fields_missing": QT_TRANSLATE_NOOP("issues", "{file} lacks what is needed ({fields}): say which column holds it."),
    "not_usable_till": QT_TRANSLATE_NOOP(
        "issues",
        "{file} is not usable here, because it holds what the till took each day and not the sales one by one: export "
        "the list of its receipts, each with its number, instead.",
    ),
    "not_usable_page_views": QT_TRANSLATE_NOOP(
        "issues",
        "{file} is not usable here, because it counts views of pages: export the traffic acquisition report "
        "(sessions by channel) instead.",
    ),
    "not_usable_events": QT_TRANSLATE_NOOP(
        "issues",
        "{file} is not usable here, because it counts events of a website: export the traffic acquisition report "
        "(sessions by channel) instead.",
    ),
    "not_usable_discounts": QT_TRANSLATE_NOOP(
        "issues",
        "{file} is not usable here, because it lists discount codes and their rules, not what they cost: discounts are "
        "known from the orders export.",
    ),
    "not_usable_bank_statement": QT_TRANSLATE_NOOP(
        "issues",
        "{file} is not usable here, because it is a bank statement: it shows what moved on your account, not what was "
        "sold. Export the orders of your shop and the transactions of your payment provider; list running costs in a "
        "sheet with a date, a label and an amount.",
    ),
    "not_usable_payouts": QT_TRANSLATE_NOOP(
        "issues",
        "{file} is not usable here, because it only sums up the transfers to your bank: export the payment "
        "transactions instead.",
    ),
    "import_process_died": QT_TRANSLATE_NOOP(
        "issues", "Reading {file} was interrupted from outside: nothing was changed; try again."
    ),
    "formulas_without_values": QT_TRANSLATE_NOOP(
        "issues",
        "The formulas of {columns} have no results in {file}: open it in Excel, save it, then import it again.",
    ),
    "sheet_cut_at_limit": QT_TRANSLATE_NOOP(
        "issues",
        "A sheet has exactly as many rows as Excel allows: the export was probably cut off; export shorter "
        "periods.",
    ),
    "no_row_accepted": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "None of the {rows} row(s) of {file} can be used, because of “{column}”: check that this column is the "
            "right one.",
            None, 1,
        ), by="rows"
    ),
}
