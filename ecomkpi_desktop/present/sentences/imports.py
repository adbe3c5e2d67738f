"""Sentences about what the user decides of an import, and about rows that were handed back to be corrected."""

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.sentences.counted import Counted

SENTENCES: dict[str, str] = {
    "rejected_rows_stop": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "“{file}” is imported whole or not at all, as you wished: {rows} row(s) of it cannot be read. Correct "
            "them and drop the file again.",
            None, 1,
        ), by="rows"
    ),
    "row_comes_along": QT_TRANSLATE_NOOP(
        "issues", "Nothing to correct here: this row belongs to an order of which another row was rejected."
    ),
    "refunds_left_unknown": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "{count} order(s) marked refunded without an amount: nothing is deducted until a file says how much.",
            None, 1,
        )
    ),
}
