"""Words by which platforms and people tell the state of an order, brought to the three that matter."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ecomkpi_desktop.base.fields import STATUS_COUNTED, STATUS_EXCLUDED, STATUS_PENDING
from ecomkpi_desktop.importing.headers import normal

if TYPE_CHECKING:
    import pyarrow as pa

REFUNDED = "refunded"  # counted, and wholly given back: means a refund where no column says how much
_WORDS: dict[str, list[str]] = {
    STATUS_EXCLUDED: [
        "cancelled", "canceled", "annule", "annulee", "annulation", "cancelada", "cancelado", "storniert",
        "annullato", "geannuleerd", "voided", "void", "failed", "failure", "echoue", "echec", "refuse", "refusee",
        "declined", "test", "draft", "brouillon", "deleted", "supprime", "supprimee", "trash", "abandoned",
        "abandonne", "expired", "expire", "unavailable", "erreur", "error", "paiement_refuse",
    ],
    STATUS_PENDING: [
        "pending", "en_attente", "attente", "on_hold", "hold", "unpaid", "impaye", "impayee", "non_paye",
        "authorized", "authorised", "autorise", "partially_paid", "awaiting_payment", "en_attente_de_paiement",
        "attente_paiement", "unfulfilled", "unshipped", "created", "open",
    ],
    REFUNDED: [
        "refunded", "rembourse", "remboursee", "fully_refunded", "returned", "retourne", "retournee", "reembolsado",
        "erstattet",
    ],
}


def word_for(status: str, own: Mapping[str, str]) -> str:
    """Return the canonical word of one status; anything unknown counts.

    Args:
        status: as the file says it.
        own: what the platform's preset says of its words, in normal form.
    """
    text = normal(status)
    if text in own:
        return own[text]
    key = text.replace(" ", "_")
    for meaning, words in _WORDS.items():
        if key in words:
            return meaning
    tokens = set(text.split())
    for meaning in (STATUS_EXCLUDED, REFUNDED):
        if tokens & set(_WORDS[meaning]) and not tokens & {"partially", "partiellement", "non", "not"}:
            return meaning
    if key.startswith(("en_attente", "attente", "awaiting", "pending")):
        return STATUS_PENDING
    return STATUS_COUNTED


def convert_statuses(column: "pa.DictionaryArray", own: Mapping[str, str]) -> "tuple[pa.DictionaryArray, pa.Array]":
    """Return canonical statuses, and a flag per row: the order was wholly refunded."""
    import pyarrow as pa
    import pyarrow.compute as pc

    words = [None if text is None else word_for(text, own) for text in column.dictionary.to_pylist()]
    refunded = pc.take(pa.array([word == REFUNDED for word in words], pa.bool_()), column.indices)
    plain = pa.array([STATUS_COUNTED if word == REFUNDED else word for word in words], pa.string())
    return pc.dictionary_encode(pc.take(plain, column.indices)), pc.fill_null(refunded, False)
