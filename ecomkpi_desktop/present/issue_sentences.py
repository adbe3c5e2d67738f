"""The sentences of issues, by code: what happened and what to do, without jargon."""

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "argument_day": QT_TRANSLATE_NOOP(
        "issues", "“{value}” is not a day: write it like 2025-03-01, or 2025-03 for the first of the month."
    ),
    "argument_period": QT_TRANSLATE_NOOP(
        "issues", "The period from {start} to {end} is empty: the end must come after the start."
    ),
    "argument_channel": QT_TRANSLATE_NOOP(
        "issues", "There is no channel “{value}” in this document; the channels are: {known}."
    ),
    "argument_pair": QT_TRANSLATE_NOOP("issues", "“{value}” must be written KEY=VALUE."),
    "setting_unknown": QT_TRANSLATE_NOOP(
        "issues", "There is no setting called “{key}”; the command “settings” lists them all."
    ),
    "setting_value": QT_TRANSLATE_NOOP(
        "issues", "“{value}” does not suit the setting {key}; rates are fractions such as 0.20."
    ),
    "setting_undated": QT_TRANSLATE_NOOP("issues", "The setting {key} holds at all times: it takes no date."),
    "workspace_missing": QT_TRANSLATE_NOOP(
        "issues", "There is no document at {path}: check the name, or import a file to create it."
    ),
    "workspace_without_orders": QT_TRANSLATE_NOOP(
        "issues", "This document holds no order yet: import an orders file first."
    ),
    "report_format": QT_TRANSLATE_NOOP(
        "issues", "{path} must end with .pdf or .xlsx: these are the formats of the review."
    ),
    "workspace_exists": QT_TRANSLATE_NOOP("issues", "There is already a document at {path}: choose another name."),
    "report_not_writable": QT_TRANSLATE_NOOP(
        "issues",
        "The report could not be written to {path}: close the file if it is open elsewhere, or choose another "
        "folder.",
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
    "orders_replaced": QT_TRANSLATE_NOOP(
        "issues", "{orders} orders ({rows} rows) of earlier files are replaced by this one: nothing is counted twice."
    ),
    "orders_known_from_later_file": QT_TRANSLATE_NOOP(
        "issues",
        "{orders} orders ({rows} rows) of this file are known from a later file, which prevails; remove that one "
        "to use this.",
    ),
    "rows_replaced": QT_TRANSLATE_NOOP(
        "issues", "{rows} rows of earlier files are replaced by this one: nothing is counted twice."
    ),
    "rows_known_from_later_file": QT_TRANSLATE_NOOP(
        "issues", "{rows} rows of this file are known from a later file, which prevails; remove that one to use this."
    ),
    "orders_with_fewer_lines": QT_TRANSLATE_NOOP(
        "issues",
        "{orders} orders have fewer lines in the later file than in the earlier one: if an export was cut in two, "
        "import it in one piece.",
    ),
    "pdf_not_writable": QT_TRANSLATE_NOOP(
        "issues", "{file} could not be written ({reason}): close it if it is open elsewhere, or choose another folder."
    ),
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
    "not_a_table": QT_TRANSLATE_NOOP(
        "issues", "{file} is neither a workbook nor a text table: choose a CSV or Excel export."
    ),
    "no_table_in_text": QT_TRANSLATE_NOOP(
        "issues", "{file} is a text without columns: choose an export with a header row and separated columns."
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
    "not_usable_customers": QT_TRANSLATE_NOOP(
        "issues",
        "{file} is not usable here, because it lists customers without their orders: customers are known from the "
        "orders export.",
    ),
    "not_usable_payments": QT_TRANSLATE_NOOP(
        "issues",
        "{file} is not usable here, because it lists payments without what was sold: import the orders export.",
    ),
    "override_unknown": QT_TRANSLATE_NOOP("issues", "“{key}” is not something that can be set for an import."),
    "override_invalid": QT_TRANSLATE_NOOP("issues", "“{value}” does not suit {key}; possible: {choices}."),
    "override_header_missing": QT_TRANSLATE_NOOP(
        "issues", "No column is called “{header}”; the columns are: {headers}."
    ),
    "import_process_died": QT_TRANSLATE_NOOP(
        "issues", "Reading {file} was interrupted from outside: nothing was changed; try again."
    ),
    "date_unreadable": QT_TRANSLATE_NOOP(
        "issues", "A date in “{column}” cannot be read: correct it and import the file again."
    ),
    "number_unreadable": QT_TRANSLATE_NOOP(
        "issues", "A number in “{column}” cannot be read: correct it and import the file again."
    ),
    "value_missing": QT_TRANSLATE_NOOP(
        "issues", "There is nothing in “{column}”, which is needed: fill it in and import the file again."
    ),
    "id_rounded": QT_TRANSLATE_NOOP(
        "issues",
        "An id in “{column}” was rounded by a spreadsheet (such as 6.6E+12) and is lost for good: export the file "
        "again and import it without opening it in Excel.",
    ),
    "cells_left_unknown": QT_TRANSLATE_NOOP(
        "issues", "{count} cells of “{column}” cannot be read and are left unknown."
    ),
    "totals_left_out": QT_TRANSLATE_NOOP(
        "issues", "{count} total rows were left out, so that nothing is counted twice."
    ),
    "other_tables_left_out": QT_TRANSLATE_NOOP(
        "issues", "{count} rows of further tables under the first one were left out: export them one by one."
    ),
    "other_sheets_left_out": QT_TRANSLATE_NOOP("issues", "Other sheets hold tables too and were left out: {sheets}."),
    "hidden_sheets_left_out": QT_TRANSLATE_NOOP("issues", "Hidden sheets were left out: {sheets}."),
    "declared_total_differs": QT_TRANSLATE_NOOP(
        "issues",
        "The file states a total of {declared}, and its rows sum to {read}: part of the export may be missing.",
    ),
    "order_total_differs": QT_TRANSLATE_NOOP(
        "issues", "For {count} orders the total is not the sum of its parts; the parts are used."
    ),
    "free_orders": QT_TRANSLATE_NOOP(
        "issues",
        "{count} orders of value zero (samples, replacements) are left out of orders and average basket; their "
        "costs count.",
    ),
    "refund_rows": QT_TRANSLATE_NOOP(
        "issues", "{count} rows with a negative quantity or amount are refunds, at their own date."
    ),
    "excluded_rows": QT_TRANSLATE_NOOP(
        "issues", "{count} rows belong to cancelled, voided or failed orders and do not count."
    ),
    "refunds_assumed_whole": QT_TRANSLATE_NOOP(
        "issues", "{count} orders are marked refunded without an amount: they are taken as refunded whole."
    ),
    "date_order_assumed": QT_TRANSLATE_NOOP(
        "issues",
        "Dates such as {example} read in two ways and nothing in the file decides: check the order of day and "
        "month.",
    ),
    "decimal_mark_assumed": QT_TRANSLATE_NOOP(
        "issues",
        "Numbers such as {example} read in two ways and nothing in the file decides: check what the mark means.",
    ),
    "sheet_cut_at_limit": QT_TRANSLATE_NOOP(
        "issues",
        "A sheet has exactly as many rows as Excel allows: the export was probably cut off; export shorter "
        "periods.",
    ),
    "products_without_sku": QT_TRANSLATE_NOOP(
        "issues",
        "{count} rows have neither a product reference (SKU) nor a cost and were left out: give your products a "
        "SKU to know their costs.",
    ),
    "times_converted": QT_TRANSLATE_NOOP(
        "issues", "Times in universal time (UTC) were brought to the shop’s time ({zone})."
    ),
    "several_currencies": QT_TRANSLATE_NOOP(
        "issues", "Amounts are in several currencies ({currencies}): they are not converted."
    ),
    "dates_in_future": QT_TRANSLATE_NOOP(
        "issues", "{count} rows are dated in the future: check the order of day and month."
    ),
    "costs_above_prices": QT_TRANSLATE_NOOP(
        "issues", "For {count} rows the cost is higher than the price: the two columns may be swapped."
    ),
    "discount_rate_left_out": QT_TRANSLATE_NOOP(
        "issues",
        "“{column}” holds rates, not amounts: it was left out, because the amounts are already after discount.",
    ),
    "argument_size": QT_TRANSLATE_NOOP("issues", "“{value}” is not a size: write it like 1280x800."),
    "amounts_assumed": QT_TRANSLATE_NOOP(
        "issues",
        "Nothing in the file says whether amounts such as {example} hold VAT: they are taken as {basis}; check "
        "it.",
    ),
    "rows_repeated_in_sheets": QT_TRANSLATE_NOOP(
        "issues",
        "{count} rows stand on several sheets of this workbook and count once; check it if they are not the same.",
    ),
    "statuses_unknown": QT_TRANSLATE_NOOP(
        "issues", "These statuses are not known, and their orders count: {statuses}."
    ),
    "partial_refunds_unknown": QT_TRANSLATE_NOOP(
        "issues",
        "{count} orders are partly refunded and the file does not say how much: nothing is taken off; import the "
        "refunds too.",
    ),
    "order_numbers_used_again": QT_TRANSLATE_NOOP(
        "issues",
        "{count} order numbers stand on rows several days apart, and each counts as one order: check which column "
        "is the order number.",
    ),
    "foreign_currency": QT_TRANSLATE_NOOP(
        "issues",
        "The amounts are in {currency} and this document in {own}: they are not converted; import a file in "
        "{own}, or change the currency in the settings.",
    ),
    "column_repeated": QT_TRANSLATE_NOOP(
        "issues", "Several columns are called “{column}” and differ: the first one is taken; check it."
    ),
    "dates_turned_round": QT_TRANSLATE_NOOP(
        "issues",
        "A spreadsheet had exchanged day and month in {count} dates; they are put right, but an export that was "
        "never opened in Excel is safer.",
    ),
    "formulas_without_values": QT_TRANSLATE_NOOP(
        "issues",
        "The formulas of {columns} have no results in {file}: open it in Excel, save it, then import it again.",
    ),
    "no_row_accepted": QT_TRANSLATE_NOOP(
        "issues",
        "None of the {rows} rows of {file} can be used, because of “{column}”: check that this column is the "
        "right one.",
    ),
}
