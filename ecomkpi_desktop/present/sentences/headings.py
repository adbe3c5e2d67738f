"""Sentences about tables whose columns have no headings."""

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.sentences.counted import Counted

SENTENCES: dict[str, str] = {
    "table_without_header": QT_TRANSLATE_NOOP(
        "issues",
        "The columns of {file} have no headings (it begins with: {row}) and nothing proves what its rows are: say what "
        "the file is about, or add a first row that names the columns.",
    ),
    "orders_numbered": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "This file has neither headings nor order numbers: its columns were told by what they hold, and each of "
            "its {count} row(s) counts as one purchase of its customer.",
            None, 1,
        )
    ),
    "orders_numbered_by_day": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "This file names neither orders nor customers: each of its {count} row(s) counts as one purchase of its "
            "day, and another file of the same days replaces them. Say which column holds the customer or the "
            "order, if one does.",
            None, 1,
        )
    ),
    "amount_of_assumed": QT_TRANSLATE_NOOP(
        "issues",
        "Nothing in the file says whether its amounts (such as {example}) are those of the row or of one piece: they "
        "are taken as those of the row; check it.",
    ),
    "numbers_of_assumed": QT_TRANSLATE_NOOP(
        "issues",
        "Nothing in the file says whose the numbers {example} are (customers, orders or products): check what they "
        "were taken for.",
    ),
}
