"""Sentences about the ledgers of payment providers and of marketplaces."""

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "ledger_parts_differ": QT_TRANSLATE_NOOP(
        "issues",
        "In {count} rows of the statement the net amount is not the sum of its parts: the difference is kept among "
        "the other amounts; check whether the platform has added a column.",
    ),
    "payment_net_differs": QT_TRANSLATE_NOOP(
        "issues",
        "In {count} payments the net amount is not the amount less the fee: all three are kept as the file says; "
        "check these rows.",
    ),
    "movements_not_final": QT_TRANSLATE_NOOP(
        "issues",
        "{count} rows are not final (pending, failed or only authorised) and were left out: they come with a later "
        "export.",
    ),
    "movements_unknown": QT_TRANSLATE_NOOP(
        "issues",
        "These movements are not known and are kept as adjustments, outside the profit of orders: {movements}.",
    ),
}
