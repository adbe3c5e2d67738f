"""Sentences about the ledgers of payment providers and of marketplaces."""

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.sentences.counted import Counted

SENTENCES: dict[str, str] = {
    "ledger_parts_differ": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "In {count} row(s) of the statement the net amount is not the sum of its parts: the difference is kept "
            "among the other amounts; check whether the platform has added a column.",
            None, 1,
        )
    ),
    "payment_net_differs": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "In {count} payment(s) the net amount is not the amount less the fee: all three are kept as the file "
            "says; check these rows.",
            None, 1,
        )
    ),
    "movements_not_final": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "{count} row(s) are not final (pending, failed or only authorised) and were left out: they come with a "
            "later export.",
            None, 1,
        )
    ),
    "movements_unknown": QT_TRANSLATE_NOOP(
        "issues",
        "These movements are not known and are kept as adjustments, outside the profit of orders: {movements}.",
    ),
}
