"""Words by which platforms and people tell the state of an order, brought to the three that matter."""

from collections.abc import Mapping
from dataclasses import dataclass
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
        "abandonne", "expired", "expire", "unavailable", "erreur", "error", "paiement_refuse", "quote", "quotation",
        "devis", "estimate", "proforma",
    ],
    STATUS_PENDING: [
        "pending", "en_attente", "attente", "on_hold", "hold", "unpaid", "impaye", "impayee", "non_paye",
        "authorized", "authorised", "autorise", "partially_paid", "awaiting_payment", "en_attente_de_paiement",
        "attente_paiement", "unfulfilled", "unshipped", "created", "open", "a_payer", "due", "overdue",
    ],
    REFUNDED: [
        "refunded", "rembourse", "remboursee", "fully_refunded", "returned", "retourne", "retournee", "reembolsado",
        "erstattet",
    ],
}


# Words of sales that count. A status without any of them counts too, and is told to the user.
_COUNTED = frozenset(
    [
        "abgeschlossen", "accepte", "accepted", "acceptee", "active", "approved", "betaald", "bezahlt",
        "captured", "closed", "collected", "completado", "complete", "completed", "confirme", "confirmed",
        "confirmee", "consegnato", "cours", "delivered", "dispatched", "encaisse", "encaissee", "entregado",
        "enviado", "envoye", "envoyee", "expedie", "expediee", "facture", "facturee", "fulfilled", "geliefert",
        "invoiced", "livre", "livree", "ok", "pagado", "pagato", "paid", "partial", "partially",
        "partially_paid", "partiel", "partiellement", "paye", "payee", "picked", "pickup", "preparation",
        "processed", "processing", "ready", "refund", "refunded", "regle", "reglee", "rembourse", "remboursee",
        "remboursement", "retrait", "sent", "settled", "shipped", "sold", "spedito", "succeeded", "success",
        "termine", "terminee", "traite", "traitee", "traitement", "valide", "validee", "vendu", "vendue",
        "versendet", "verzonden",
    ]
)
_NOT = frozenset(["non", "not", "pas", "un", "no"])
_PAID = frozenset(["paye", "payee", "regle", "reglee", "paid", "encaisse", "encaissee", "pagado", "bezahlt", "pagato"])
_PARTLY = frozenset(["partially", "partiellement", "partiel", "partielle", "partial", "part"])


@dataclass(frozen=True)
class Statuses:
    """A column of statuses, understood.

    Attributes:
        words: canonical statuses.
        refunded: one flag per row: the order was wholly refunded.
        partly_refunded: one flag per row: a part of it was.
        unknown: statuses that mean nothing here, and count.
    """

    words: "pa.DictionaryArray"
    refunded: "pa.Array"
    partly_refunded: "pa.Array"
    unknown: tuple[str, ...]


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
    if tokens & _NOT and tokens & _PAID:
        return STATUS_PENDING
    for meaning in (STATUS_EXCLUDED, REFUNDED):
        if tokens & set(_WORDS[meaning]) and not tokens & (_PARTLY | _NOT):
            return meaning
    if key.startswith(("en_attente", "attente", "awaiting", "pending")):
        return STATUS_PENDING
    return STATUS_COUNTED


def _is_part(text: str) -> bool:
    tokens = set(text.split())
    return bool(tokens & _PARTLY and tokens & {"refund", "refunded", "remboursement", "rembourse", "remboursee"})


def _is_unknown(text: str, word: str, own: Mapping[str, str]) -> bool:
    return word == STATUS_COUNTED and text not in own and not set(text.split()) & _COUNTED


def convert_statuses(column: "pa.DictionaryArray", own: Mapping[str, str]) -> Statuses:
    """Return a column of statuses in canonical words, and what they say of refunds."""
    import pyarrow as pa
    import pyarrow.compute as pc

    texts = column.dictionary.to_pylist()
    words = [None if text is None else word_for(text, own) for text in texts]
    read = [(text, word) for text, word in zip(texts, words, strict=True) if word is not None]
    unknown = [text for text, word in read if _is_unknown(normal(text), word, own)]
    plain = pa.array([STATUS_COUNTED if word == REFUNDED else word for word in words], pa.string())
    used = set(pc.unique(column.indices.drop_null()).to_pylist())

    def flags(of_text: list[bool]) -> pa.Array:
        return pc.fill_null(pc.take(pa.array(of_text, pa.bool_()), column.indices), False)

    return Statuses(
        words=pc.dictionary_encode(pc.take(plain, column.indices)),
        refunded=flags([word == REFUNDED for word in words]),
        partly_refunded=flags([text is not None and _is_part(normal(text)) for text in texts]),
        unknown=tuple(text for text in unknown if texts.index(text) in used),
    )
