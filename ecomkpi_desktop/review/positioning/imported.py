"""Competitors' prices that came in a file."""

from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.kpi import columns as col
from ecomkpi_desktop.kpi.columns import Codes
from ecomkpi_desktop.kpi.results import Floats
from ecomkpi_desktop.review.notebook import Notebook
from ecomkpi_desktop.review.positioning.noted import NotedPrice
from ecomkpi_desktop.review.positioning.prices import Market, PriceList, normal, typed
from ecomkpi_desktop.workspace.assembly import Segment, assemble
from ecomkpi_desktop.workspace.joins.currency import Counts, converted
from ecomkpi_desktop.workspace.joins.rates import exchange
from ecomkpi_desktop.workspace.joins.rates import normal as normal_currency

if TYPE_CHECKING:
    import pyarrow as pa

    from ecomkpi_desktop.workspace.document import Document


def imported_prices(document: "Document") -> PriceList | None:
    """Return the prices of the imported files in the document's currency; None without any.

    A price in a currency without a known rate is left out: it can be compared with nothing.

    Raises:
        ReadableError: ``document_damaged``.
    """
    table = _table(document, Kind.COMPETITOR_PRICES)
    if table is None:
        return None
    rates = exchange(document.settings, _table(document, Kind.EXCHANGE_RATES))
    table = converted(Kind.COMPETITOR_PRICES, table, rates, Counts())
    price, currency = col.numbers(table, "price"), col.coded(table, "currency")
    sku_words, sku = _words(table, "sku")
    name_words, name = _words(table, "product")
    if price is None:
        return None
    kept = ~np.isnan(price) & (price > 0) & ((sku >= 0) | (name >= 0))
    if currency is not None:
        words = [normal_currency(word or rates.own) == rates.own for word in currency.words.to_pylist()]
        kept &= np.array([*words, True])[currency.codes]
    if not kept.any():
        return None
    competitors, competitor = _words(table, "competitor")
    day, taxed = col.days(table, "day"), col.flags(table, "amounts_ttc", default=True)
    return PriceList(
        sku_words, name_words, competitors, sku[kept], name[kept], competitor[kept].astype(np.int64),
        (np.zeros(len(price)) if day is None else np.maximum(day, 0)).astype(np.int64)[kept], price[kept],
        (np.ones(len(price), np.bool_) if taxed is None else taxed)[kept],
        _tax_rates(_table(document, Kind.PRODUCTS), sku_words, sku)[kept],
    )  # fmt: skip


def market_of(document: "Document") -> Market:
    """Return what a document knows of competitors' prices, imported and typed.

    Raises:
        ReadableError: ``document_damaged``.
    """
    return Market(imported_prices(document), typed(Notebook(document.notes()).all(NotedPrice)))


def _table(document: "Document", kind: Kind) -> "pa.Table | None":
    segments = [
        Segment(record.id, record.evidence, document.segment(record.id))
        for record in document.imports()
        if record.kind is kind
    ]
    return assemble(kind, segments) if segments else None


def _words(table: "pa.Table | None", column: str) -> tuple[tuple[str, ...], Codes]:
    """Return the distinct words of a column as they are compared, and the code of each row, -1 for none."""
    coded = col.coded(table, column)
    if coded is None:
        return (), np.full(0 if table is None else table.num_rows, -1, dtype=np.int32)
    words = [normal(word or "") for word in coded.words.to_pylist()]
    codes = {word: code for code, word in enumerate(dict.fromkeys(word for word in words if word))}
    places = np.array([*(codes.get(word, -1) for word in words), -1], dtype=np.int32)
    return tuple(codes), places[coded.codes]


def _tax_rates(products: "pa.Table | None", skus: tuple[str, ...], sku: Codes) -> Floats:
    """Return the VAT rate that the product files state for each row, NaN where they do not."""
    tax = col.numbers(products, "tax_rate")
    if tax is None:
        return np.full(len(sku), np.nan)
    words, own = _words(products, "sku")
    of_word = np.full(len(words) + 1, np.nan)
    stated = (own >= 0) & ~np.isnan(tax)
    of_word[own[stated]] = tax[stated]
    place = {word: code for code, word in enumerate(words)}
    of_sku = np.array([*(of_word[place.get(word, -1)] for word in skus), np.nan])
    return of_sku[sku]
