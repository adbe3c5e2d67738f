"""Sentences about what files say only when they are put together."""

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.sentences.counted import Counted

SENTENCES: dict[str, str] = {
    "foreign_currency_converted": QT_TRANSLATE_NOOP(
        "issues", "The amounts are in {currency}: they are converted to {own} at the rates of their days."
    ),
    "rates_missing": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "No exchange rate from {currency} to {own} is known: the amounts in {currency} of {count} row(s) count "
            "as if they were in {own}. Type a rate in the settings or import a table of rates.",
            None, 1,
        )
    ),
    "rates_too_recent": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "The amounts in {currency} of {count} row(s) are older than the first exchange rate known and were "
            "converted at that rate: add an older one to be exact.",
            None, 1,
        )
    ),
    "lines_do_not_add_up": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "The lines of {count} order(s), such as {example}, do not add up to their total, by {gap} in all: the "
            "lines count. Check that both files are complete and of the same day.",
            None, 1,
        )
    ),
}
