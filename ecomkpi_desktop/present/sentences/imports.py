"""Sentences about what the user decides of an import, and about rows that were handed back to be corrected."""

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "rejected_rows_stop": QT_TRANSLATE_NOOP(
        "issues",
        "“{file}” is imported whole or not at all, as you wished: {rows} of its rows cannot be read. "
        "Correct them and drop the file again.",
    ),
    "row_comes_along": QT_TRANSLATE_NOOP(
        "issues", "Nothing to correct here: this row belongs to an order of which another row was rejected."
    ),
    "refunds_left_unknown": QT_TRANSLATE_NOOP(
        "issues",
        "Orders marked refunded without an amount: {count}. Nothing is deducted until a file says how much.",
    ),
}
