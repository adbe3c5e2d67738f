"""Sentences about what files say only when they are put together."""

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "foreign_currency_converted": QT_TRANSLATE_NOOP(
        "issues", "The amounts are in {currency}: they are converted to {own} at the rates of their days."
    ),
    "rates_missing": QT_TRANSLATE_NOOP(
        "issues",
        "No exchange rate from {currency} to {own} is known: amounts in {currency} (rows: {count}) count as if they "
        "were in {own}. Type a rate in the settings or import a table of rates.",
    ),
    "rates_too_recent": QT_TRANSLATE_NOOP(
        "issues",
        "Amounts in {currency} older than the first exchange rate known (rows: {count}) were converted at that rate: "
        "add an older one to be exact.",
    ),
    "lines_do_not_add_up": QT_TRANSLATE_NOOP(
        "issues",
        "The lines of some orders ({count}, among them {example}) do not add up to their total, by {gap} in all: the "
        "lines count. Check that both files are complete and of the same day.",
    ),
}
