"""Sentences about reviews."""

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "review_data_moved": QT_TRANSLATE_NOOP(
        "issues", "The data changed while the review was being closed, so it was not. Look at it again, then close it."
    ),
    "review_paper_unreadable": QT_TRANSLATE_NOOP(
        "issues",
        "The page of this review was written by another version of the program and cannot be printed. Its decisions "
        "and figures are all here: copy the tables instead.",
    ),
}
