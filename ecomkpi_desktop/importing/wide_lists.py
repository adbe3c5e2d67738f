"""Prices of competitors, and rates of currencies, that a table lists side by side: told from its header.

``SKU | Notre prix | Amazon | Cdiscount`` holds the price of one competitor per column, ``Date, USD, JPY, GBP`` (as the
European Central Bank publishes them) the rate of one currency per column. Each of those cells becomes a row of its own.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache

from ecomkpi_desktop.importing.headers import CURRENCY_CODES, normal
from ecomkpi_desktop.importing.matching import Match, match_headers
from ecomkpi_desktop.importing.presets import Preset, all_presets

_ROWS = 60  # below the header
_MOSTLY = 0.8
_CENTS = re.compile(r"\d[.,]\d{1,2}(?!\d)")
_NUMBER = re.compile(r"[-+(]?[\d\s.,'\u00a0\u202f]+\)?\s?(?:€|\$|£|[A-Z]{3})?|[€$£]\s?[\d.,]+")
_NOTHING = re.compile(r"(?i)n/?a|n/?c|n/?d|\?|x|[-–—]+|rupture|indisponible|epuise|épuisé|out of stock|#n/a")
_TITLES = frozenset(
    [
        "benchmark", "competitor", "competitors", "competition", "concurrent", "concurrents", "concurrence",
        "concurrentiel", "concurrentielle", "konkurrenz", "rival", "rivals", "rivaux", "veille", "wettbewerb",
        "wettbewerber",
    ]
)
_MERCHANTS = frozenset(
    [
        "aliexpress", "alinea", "amazon", "asos", "auchan", "backmarket", "bol", "boulanger", "carrefour", "castorama",
        "cdiscount", "conforama", "coolblue", "cultura", "darty", "decathlon", "ebay", "etsy", "fnac", "galaxus",
        "habitat", "ikea", "laredoute", "ldlc", "leclerc", "manomano", "mediamarkt", "nocibe", "otto", "rakuten",
        "redoute", "rueducommerce", "sarenza", "sephora", "shein", "showroomprive", "spartoo", "temu", "veepee",
        "walmart", "wayfair", "zalando", "zooplus",
    ]
)
_OWN_PRICE = re.compile(
    r"^(?:notre|nos|mon|our|my|own|unser) |\b(?:own price|prix (?:boutique|site|actuel|public|conseille)|rrp|pvc)\b"
)
_PRICE = re.compile(r"\b(?:prix|price|preis|precio|prezzo|tarif)\b")
# Columns of numbers that are nobody's price.
_NO_PRICE = re.compile(
    r"\b(?:achat|average|cost|cout|couts|delta|diff\w*|ecart\w*|ean|gap|gtin|index|indice|lowest|marge|margin|max|maximum|"
    r"mean|median\w*|min|minimum|moy\w*|poids|position|qte|quantite|quantity|rang|rank|remise|stocks?|taux|total\w*|"
    r"tva|vat|weight)\b"
)
_AROUND = re.compile(
    r"^(?:prix|price|preis|precio|prezzo|tarif)\b\s*(?:(?:ttc|ht|de|du|d['’]|chez|at|on|of|by|sur|bei)\b\s*)*|"
    r"\s*(?:[([][^)\]]*[)\]]|\b(?:ttc|ht|price|eur|€))\s*$",
    re.IGNORECASE,
)
_PAIR = re.compile(r"(?:eur ?)?([a-z]{3})(?: ?eur)?")
# Currencies that the European Central Bank quotes, or has quoted, beside those known of headers.
_FURTHER = frozenset(
    ["CYP", "EEK", "HRK", "ILS", "ISK", "KRW", "LTL", "LVL", "MTL", "MYR", "PHP", "ROL", "RUB", "SIT", "SKK", "TRL"]
)
_CODES = CURRENCY_CODES | _FURTHER
# Of these a euro has always bought several: the size of a rate tells which way round it is.
SMALL_CURRENCIES = frozenset(
    [
        "BRL", "CNY", "CZK", "DKK", "EEK", "HKD", "HRK", "HUF", "IDR", "INR", "ISK", "JPY", "KRW", "MAD", "MXN", "NOK",
        "PHP", "PLN", "RUB", "SEK", "SKK", "THB", "VND", "XAF", "XOF", "ZAR",
    ]
)
# The match, the columns, what each stands for, and the columns among them that are left out.
Found = tuple[Match, tuple[int, ...], tuple[str, ...], tuple[int, ...]]


def competitors_beside(
    cells: Sequence[str], below: Sequence[Sequence[str]], preset: Preset, told: Sequence[str], *, sure: bool
) -> Found | None:
    """Return the columns of competitors' prices and who they are; None when a header lists none.

    Args:
        cells: the header.
        below: the rows under it.
        preset: of competitors' prices.
        told: titles over it, names of the sheet and of the file.
        sure: whether the user has said that these are prices of competitors.
    """
    match = match_headers(cells, preset, forced=True)
    fields = [] if match is None else [one for one in match.fields if one.reason != "similar"]
    named = {one.field for one in fields}
    if "competitor" in named or not named & {"sku", "product"}:
        return None
    about = tuple(one for one in fields if one.field != "price")
    taken = {one.column for one in about}
    known = _known_names()
    columns = tuple(
        column
        for column in range(len(cells))
        if column not in taken and normal(cells[column]) not in known and _is_rival(normal(cells[column]))
        and _are_prices(_column(below, column), cells[column])
    )
    columns, left = without_counts(columns, cells, below, _is_shop)
    names = tuple(_AROUND.sub("", _AROUND.sub("", " ".join(cells[column].split()))) for column in columns)
    if len(columns) < 2 or not all(names) or not (sure or _is_about_rivals(cells, names, told)):
        return None
    return Match(preset, about, 0.9), columns, names, left


def _is_rival(name: str) -> bool:
    return bool(name) and not _OWN_PRICE.search(name) and not _NO_PRICE.search(name)


def without_counts(
    columns: tuple[int, ...], cells: Sequence[str], below: Sequence[Sequence[str]], is_known: Callable[[str], bool],
    pattern: str = r"\d+",
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return the columns of amounts, and those that are none: marks, ranks, numbers of opinions.

    Known by whole numbers (of the form ``pattern``) where most others have cents, under a header that says nothing.
    """
    whole = {column for column in columns if not any(_CENTS.search(cell) for cell in _column(below, column))}
    left = tuple(
        column for column in columns if column in whole and not is_known(cells[column])
        and all(re.fullmatch(pattern, cell.strip()) for cell in _column(below, column))
    )  # fmt: skip
    if len(whole) * 2 >= len(columns) or not left:
        return columns, ()
    return tuple(column for column in columns if column not in left), left


def _is_shop(header: str) -> bool:
    words = set(normal(header).split())
    return bool(words & _MERCHANTS or words & _TITLES or _PRICE.search(normal(header)))


def _is_about_rivals(cells: Sequence[str], names: Sequence[str], told: Sequence[str]) -> bool:
    """Tell whether a title says so, a price of one's own stands beside, or these are prices at well-known shops.

    The names of shops alone say nothing: what was sold on each marketplace, or is in stock there, looks the same.
    """
    if any(_TITLES.intersection(normal(title).split()) for title in (*told, *cells)):
        return True
    known = sum(bool(_MERCHANTS.intersection(normal(name).split())) for name in names)
    priced = sum(bool(_PRICE.search(normal(cell))) for cell in cells) >= len(names)
    return any(_OWN_PRICE.search(normal(cell)) for cell in cells) or (priced and known * 2 >= len(names))


@cache
def _known_names() -> frozenset[str]:
    """Return the headers that mean something else, in any table a person makes."""
    names = (name for preset in all_presets() if preset.generic for known in preset.fields.values() for name in known)
    return frozenset(name for name in names if not _MERCHANTS.intersection(name.split()))


def currencies_beside(cells: Sequence[str], below: Sequence[Sequence[str]], preset: Preset) -> Found | None:
    """Return the columns of currencies and their codes; None when a header lists none beside a date."""
    codes = {column: code for column, cell in enumerate(cells) if (code := _code(cell))}
    filled = [column for column in codes if _are_prices(_column(below, column), cells[column])]
    if len(filled) < 2 or len(set(codes.values())) < len(codes):
        return None
    match = match_headers(cells, preset, forced=True)
    day = next((one for one in match.fields if one.field == "day"), None) if match is not None else None
    others = [column for column in range(len(cells)) if column not in codes and any(_column(below, column))]
    if day is None or others != [day.column]:
        return None
    return Match(preset, (replace(day, confidence=0.9),), 0.9), tuple(codes), tuple(codes.values()), ()


def _code(cell: str) -> str:
    found = _PAIR.fullmatch(normal(cell))
    code = found[1].upper() if found else ""
    return code if code in _CODES and code != "EUR" else ""


def _are_prices(cells: Sequence[str], header: str) -> bool:
    """Tell whether cells are prices or rates; some may say that there is none, or be the header once more."""
    said = [cell for cell in cells if cell != header and not _NOTHING.fullmatch(cell.strip())]
    read = sum(bool(_NUMBER.fullmatch(cell.strip())) for cell in said)
    return read > 0 and read >= _MOSTLY * len(said)


def _column(below: Sequence[Sequence[str]], column: int) -> list[str]:
    return [row[column] for row in below[:_ROWS] if column < len(row) and row[column].strip()]

