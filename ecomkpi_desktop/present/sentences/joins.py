"""Sentences about what files say only when they are put together."""

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "foreign_currency_converted": QT_TRANSLATE_NOOP(
        "issues", "The amounts are in {currency}: they are converted to {own} at the rates of their days."
    ),
    "rates_missing": QT_TRANSLATE_NOOP(
        "issues",
        "{count} rows are in {currency} and no exchange rate to {own} is known: they count as if they were in {own}. "
        "Type a rate in the settings or import a table of rates.",
    ),
    "rates_too_recent": QT_TRANSLATE_NOOP(
        "issues",
        "{count} rows in {currency} are older than the first exchange rate known: that rate was taken. Add an older "
        "rate to be exact.",
    ),
    "lines_do_not_add_up": QT_TRANSLATE_NOOP(
        "issues",
        "The lines of {count} orders do not add up to the total of the order ({gap} in all, order {example} for one): "
        "the lines are counted. Check that both files cover the same orders.",
    ),
}
