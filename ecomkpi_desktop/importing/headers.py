"""Column headers brought to one spelling, so that the same header is known in every file."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from ecomkpi_desktop.importing.values.texts import repair

CURRENCY_CODES = frozenset(
    [
        "EUR", "USD", "GBP", "CHF", "CAD", "AUD", "NZD", "JPY", "CNY", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF",
        "RON", "BGN", "TRY", "INR", "IDR", "AED", "SAR", "MAD", "TND", "XOF", "XAF", "BRL", "MXN", "SGD", "HKD",
        "THB", "ZAR", "VND", "BDT",
    ]
)
_SIGNS = {"€": "EUR", "£": "GBP", "₹": "INR", "$": "USD"}
# Words of headers in the languages whose people write the day first; none of them is an English one.
_DAY_FIRST_WORDS = frozenset(
    [
        "achat", "achats", "adresse", "annee", "avoir", "commande", "commandes", "cout", "couts", "depense",
        "depenses", "devise", "facture", "fournisseur", "frais", "heure", "jour", "libelle", "livraison", "marque",
        "mois", "montant", "moyen", "nom", "numero", "paiement", "pays", "periode", "poste", "prix", "produit",
        "produits", "quantite", "qte", "reduction", "remboursement", "remise", "semaine", "statut", "taux", "ttc",
        "tva", "ventes", "visites", "cantidad", "cliente", "fecha", "importe", "moneda", "pedido", "precio", "aantal",
        "bedrag", "bestellnummer", "bestellung", "bestelnummer", "betrag", "bezeichnung", "datum", "kunde", "menge",
        "preis", "prijs", "umsatz", "importo", "ordine", "prezzo", "quantita",
    ]
)
_SMALL_WORDS = frozenset(
    ["a", "au", "aux", "d", "de", "des", "du", "et", "l", "la", "le", "les", "of", "the", "del", "der", "dei"]
)
_SPELLED = re.compile(r"\b(?:h t|t t c|t v a)\b")  # H.T., T.T.C.
# "Montant en €", "Dépense (k€)", "Betrag CHF": what the amounts are in, where no other currency is named before it.
_IN_CURRENCY = re.compile(
    r"(?<=[^\W\d_])(?:\s*[(\[]\s*|\s+(?:en|in)\s+|\s+(?=[€£A-Z]|[km]\s?(?:€|EUR))|(?=[€£]))(?:en\s+|in\s+)?"
    r"(?:(?:[kK]\s?|[mM]\s?|milliers d['’ ]\s?)?(?:€|£|euros?\b|EUR\b|CHF\b|GBP\b|USD\b))\s*[)\]]?$"
)
_THOUSANDS = re.compile(r"\bk\s?(?:€|£|\$|eur|chf|gbp|usd)|\bmilliers d['’ ]\s?euros?|\bthousands\b", re.IGNORECASE)
_MILLIONS = re.compile(r"\bm\s?(?:€|£|\$|eur\b)|\bmillions d['’ ]\s?euros?|\bin millions\b", re.IGNORECASE)
_CAMEL = re.compile(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])")
_TAX_FREE = re.compile(
    r"\b(ht|hors tax\w*|hors tva|htva|excl\w*|ex (?:tax|vat)|net of (?:tax|vat)|before tax|sin iva|netto)\b"
)
_TAXED = re.compile(r"\b(ttc|tvac|toutes taxes|tva incl\w*|incl\w*|inc (?:tax|vat)|with (?:tax|vat)|con iva|brutto)\b")
_TAX_WORDS = re.compile(
    r"\b(ht|ttc|tvac|htva|hors tax\w*|hors tva|(?:ex|excl\w*|inc|incl\w*) (?:of )?(?:tax\w*|vat|tva)|tva incl\w*|"
    r"(?:tax|vat) (?:excl\w*|incl\w*)|toutes taxes comprises)\b"
)


@lru_cache(maxsize=32_768)
def normal(header: str) -> str:
    """Return a header in lower case, without accents, punctuation and currency.

    ``Numéro d’invoice``, ``InvoiceNo`` and ``invoice_no`` become words parted by one space; ``Amount spent (EUR)``
    becomes ``amount spent``.
    """
    if "Ã" in header or "â€" in header:
        header = repair(header)
    text = unicodedata.normalize("NFKC", header).strip().lstrip("\ufeff")
    text = re.sub(r"[Nn][°º]", "no ", text)
    text = _CAMEL.sub(" ", text)
    text = re.sub(r"[(\[]\s*([A-Z]{3}|[€£$₹])\s*[)\]]", lambda m: "" if _currency(m[1]) else m[0], text)
    text = _IN_CURRENCY.sub("", text)
    text = re.sub(r"[€£₹]", "", text)
    text = "".join(letter for letter in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(letter))
    words = " ".join(re.sub(r"[^a-z0-9%→]+", " ", text.replace("œ", "oe")).split())
    return _SPELLED.sub(lambda found: found[0].replace(" ", ""), words)


@lru_cache(maxsize=32_768)
def untaxed(header: str) -> str:
    """Return the normal form of a header without the words that say whether VAT is in it."""
    return " ".join(_TAX_WORDS.sub(" ", normal(header)).split())


@lru_cache(maxsize=32_768)
def without_small_words(name: str) -> str:
    """Return a normal form without articles and prepositions: ``date de la commande`` is ``date commande``."""
    return " ".join(word for word in name.split() if word not in _SMALL_WORDS) or name


def are_day_first(headers: Sequence[str]) -> bool:
    """Tell whether headers are in a language whose people write the day before the month: a third of them is plain."""
    names = [normal(header).split() for header in headers]
    hits = sum(bool(_DAY_FIRST_WORDS.intersection(words)) for words in names)
    return hits > 0 and hits * 3 >= sum(bool(words) for words in names)


def tax_basis(header: str) -> str:
    """Return ``HT`` or ``TTC`` when the header says so, else an empty text."""
    text = normal(header)
    if _TAX_FREE.search(text):
        return "HT"
    return "TTC" if _TAXED.search(text) else ""


def header_currency(header: str) -> str:
    """Return the currency a header names, else an empty text."""
    for found in re.findall(r"[(\[]\s*([A-Za-z]{3}|[€£$₹])\s*[)\]]|([€£₹])|\b(EUR|USD|GBP|CHF|CAD)\b", header):
        code = _currency(next(part for part in found if part))
        if code:
            return code
    return ""


def stated_scale(text: str) -> int:
    """Return what one unit of an amount stands for, as a header or a title says (``k€``); 1 where it says nothing."""
    return 1_000 if _THOUSANDS.search(text) else 1_000_000 if _MILLIONS.search(text) else 1


def _currency(text: str) -> str:
    return _SIGNS.get(text, text.upper() if text.upper() in CURRENCY_CODES else "")


def labels(row: list[str]) -> tuple[str, ...]:
    """Return the headers of a row as unique names: a second ``Total`` becomes ``Total (2)``, a blank one ``#4``."""
    seen: dict[str, int] = {}
    names = []
    for place, cell in enumerate(row, start=1):
        name = " ".join(cell.split()) or f"#{place}"
        seen[name] = seen.get(name, 0) + 1
        names.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return tuple(names)
