"""Sheets a person makes by hand, in French and in English: orders, spend, costs, prices, rates, visits."""

import random
from collections.abc import Callable
from datetime import date

from tests.corpus.drawing import CHANNELS, PRODUCTS, days, orders, price, spending
from tests.corpus.model import (
    AMERICAN,
    FRENCH,
    Amount,
    Cell,
    Export,
    Layout,
    Options,
    Rows,
    Style,
    Truth,
    day_sums,
    total,
)
from tests.corpus.shops import sold

Make = Callable[[random.Random, Options], Export]
_LOOSE = frozenset({"loose"})


def _styled(export: Export, style: Style, options: Options) -> Export:
    return export.with_(style=Style(**{**style.__dict__, "places": options.places}))


def _french(export: Export, options: Options) -> Export:
    written = _styled(export, FRENCH, options)
    return written.with_(delimiter=";", encoding="cp1252", newline="\r\n", traits=export.traits | _LOOSE)


def _english(export: Export, options: Options, style: Style = AMERICAN) -> Export:
    return _styled(export, style, options).with_(traits=export.traits | _LOOSE)


_STATES = {
    "fr": {"paid": "Payée", "cancelled": "Annulée", "refunded": "Payée"},
    "en": {"paid": "Paid", "cancelled": "Cancelled", "refunded": "Paid"},
}  # fmt: skip


def _lines(header: str, language: str, basis: str) -> Make:
    def make(rng: random.Random, options: Options) -> Export:
        shop = [order for order in orders(rng, options, taxed=basis != "HT") if not order.discount]
        rows: Rows = tuple(
            (
                f"C{order.number}", order.at.date(), _STATES[language][order.state], line.sku, line.product,
                line.quantity, Amount(line.price), Amount(order.shipping), order.email,
            )
            for order in shop for line in order.lines
        )  # fmt: skip
        export = Export(tuple(header.split("|")), rows, sold(shop, basis=basis, refunded=False), name="Mes ventes.csv")
        return _french(export, options) if language == "fr" else _english(export, options)

    return make


def _totals(header: str, language: str, basis: str) -> Make:
    def make(rng: random.Random, options: Options) -> Export:
        shop = [order for order in orders(rng, options, taxed=basis != "HT") if not order.discount]
        rows: Rows = tuple(
            (order.at.date(), f"FA{order.number}", order.customer, Amount(order.net)) for order in shop
        )
        kept = [type(o)(**{**o.__dict__, "state": "paid"}) for o in shop]
        truth = sold(kept, basis=basis, goods=lambda order: order.net, shipping=False, refunded=False)
        export = Export(tuple(header.split("|")), rows, truth, name="factures.csv")
        return _french(export, options) if language == "fr" else _english(export, options)

    return make


def _spend(header: str, language: str, *, monthly: bool) -> Make:
    def make(rng: random.Random, options: Options) -> Export:
        rows = spending(rng, options)
        if monthly:
            months = [date(2024, month, 1) for month in range(1, 7)]
            pairs = [(month, channel, price(rng, options)) for month in months for channel in CHANNELS[:3]]
            mark = "{m:02}/{y}" if language == "fr" else "{month} {y}"
            style = Style(day=mark)
            body: Rows = tuple((style.text(month), channel, Amount(cost)) for month, channel, cost in pairs)
            by_day = day_sums((month, cost) for month, _, cost in pairs)
        else:
            body = tuple((row.day, row.campaign, Amount(row.cost)) for row in rows)
            by_day = day_sums((row.day, row.cost) for row in rows)
        truth = Truth({"spend": {"cost": total(by_day.values())}}, by_day)
        export = Export(tuple(header.split("|")), body, truth, name="depenses.csv")
        return _french(export, options) if language == "fr" else _english(export, options)

    return make


def _fixed(header: str, language: str) -> Make:
    labels = ("Loyer", "Salaires", "Logiciels") if language == "fr" else ("Rent", "Wages", "Software")

    def make(rng: random.Random, options: Options) -> Export:
        pairs = [(moment.date(), label, price(rng, options)) for moment in days(rng, options, 8) for label in labels]
        body: Rows = tuple((when, label, Amount(cost)) for when, label, cost in pairs)
        by_day = day_sums((when, cost) for when, _, cost in pairs)
        truth = Truth({"fixed_costs": {"amount": total(by_day.values())}}, by_day)
        export = Export(tuple(header.split("|")), body, truth, name="charges.csv")
        return _french(export, options) if language == "fr" else _english(export, options)

    return make


def _costs(header: str, language: str, kind: str) -> Make:
    """Costs, competitors' prices and exchange rates: a name, a day and an amount."""

    def make(rng: random.Random, options: Options) -> Export:
        rows: list[tuple[Cell, ...]] = []
        values: list[tuple[date, float]] = []
        for moment in days(rng, options, 6):
            for sku, product in PRODUCTS[:3]:
                value = price(rng, options)
                values.append((moment.date(), value))
                rows.append({
                    "products": (sku, product, moment.date(), Amount(value)),
                    "competitor_prices": (sku, "Concurrent A", moment.date(), Amount(value)),
                    "exchange_rates": ("USD" if sku == "MUG-01" else "GBP", moment.date(), Amount(value)),
                }[kind])  # fmt: skip
        measure = {"products": "unit_cost", "competitor_prices": "price", "exchange_rates": "rate"}[kind]
        truth = Truth({kind: {measure: total(v for _, v in values)}}, None if kind == "products" else day_sums(values))
        export = Export(tuple(header.split("|")), tuple(rows), truth, name="tarifs.csv")
        return _french(export, options) if language == "fr" else _english(export, options)

    return make


def _rivals_beside(header: str, language: str) -> Make:
    """One column for each competitor, beside one's own price."""

    def make(rng: random.Random, options: Options) -> Export:
        drawn = [(sku, product, *(price(rng, options) for _ in range(3))) for sku, product in PRODUCTS]
        rows: Rows = tuple((sku, name, *(Amount(value) for value in values)) for sku, name, *values in drawn)
        truth = Truth({"competitor_prices": {"price": total(row[3] + row[4] for row in drawn)}}, None)
        export = Export(tuple(header.split("|")), rows, truth, name="tarifs.csv")
        return _french(export, options) if language == "fr" else _english(export, options)

    return make


def _spend_beside(first: str, *, by_month: bool) -> Make:
    """Months side by side over channels, or channels side by side over months."""

    def make(rng: random.Random, options: Options) -> Export:
        months, channels = [date(2024, month, 1) for month in (1, 2, 3, 4)], ("Google Ads", "Meta Ads", "Affiliation")
        cost = {(month, channel): price(rng, options) for month in months for channel in channels}
        names = [f"{_MONTHS[month.month - 1]} {month.year}" for month in months]
        if by_month:
            header = (first, *names)
            rows: Rows = tuple((one, *(Amount(cost[month, one]) for month in months)) for one in channels)
        else:
            header = (first, *channels)
            rows = tuple(
                (name, *(Amount(cost[month, one]) for one in channels))
                for name, month in zip(names, months, strict=True)
            )
        by_day = day_sums((month, value) for (month, _), value in cost.items())
        truth = Truth({"spend": {"cost": total(cost.values())}}, by_day)
        return _french(Export(header, rows, truth, name="budget.csv"), options)

    return make


def _rates_beside(rng: random.Random, options: Options) -> Export:
    """What one euro buys, as the European Central Bank publishes it: one column for each currency."""
    drawn = [
        (moment.date(), *(round(rng.uniform(*bounds), 2) for bounds in ((1.05, 1.15), (140, 170), (10, 12))))
        for moment in days(rng, options, 6)
    ]  # fmt: skip
    values = [(day, 1 / rate) for day, *rates in drawn for rate in rates]
    truth = Truth({"exchange_rates": {"rate": total(value for _, value in values)}}, day_sums(values))
    rows: Rows = tuple((day, *(Amount(rate) for rate in rates)) for day, *rates in drawn)
    return _english(Export(("Date", "USD", "JPY", "SEK"), rows, truth, name="eurofxref-hist.csv"), options)


def _sessions(header: str, language: str) -> Make:
    def make(rng: random.Random, options: Options) -> Export:
        rows = [(m.date(), c, rng.randint(20, 900)) for m in days(rng, options, 8) for c in CHANNELS[:3]]
        by_day = day_sums((day, float(count)) for day, _, count in rows)
        truth = Truth({"sessions": {"sessions": total(by_day.values())}}, by_day)
        export = Export(tuple(header.split("|")), tuple(rows), truth, name="visites.csv")
        return _french(export, options) if language == "fr" else _english(export, options)

    return make


_MONTHS = ("janvier", "février", "mars", "avril")
_FR_LINES = "N° de commande|Date|Statut|Référence article|Désignation|Qté|Prix unitaire{}|Frais de port|E-mail"
_EN_LINES = "Order ID|Order date|Status|SKU|Product|Quantity|Unit price{}|Shipping|Email"
LAYOUTS = (
    Layout("lines_fr_ttc", "Hand-made", ("generic_orders",), _lines(_FR_LINES.format(" TTC"), "fr", "TTC")),
    Layout("lines_fr_ht", "Hand-made", ("generic_orders",), _lines(_FR_LINES.format(" HT"), "fr", "HT")),
    Layout("lines_fr_open", "Hand-made", ("generic_orders",), _lines(_FR_LINES.format(""), "fr", "HT")),
    Layout("lines_en_inc", "Hand-made", ("generic_orders",), _lines(_EN_LINES.format(" (inc VAT)"), "en", "TTC")),
    Layout("lines_en_ex", "Hand-made", ("generic_orders",), _lines(_EN_LINES.format(" (ex VAT)"), "en", "HT")),
    Layout("invoices_fr", "Hand-made", ("generic_orders",), _totals("Date|N° facture|Client|Montant HT", "fr", "HT")),
    Layout("invoices_fr_ttc", "Hand-made", ("generic_orders",), _totals("Date|Facture|Nom|Total TTC", "fr", "TTC")),
    Layout("invoices_en", "Hand-made", ("generic_orders",), _totals(
        "Date|Invoice no|Customer name|Amount (excl. tax)", "en", "HT")),
    Layout("spend_fr", "Hand-made", ("generic_spend",), _spend("Date|Campagne|Dépenses", "fr", monthly=False)),
    Layout("spend_fr_month", "Hand-made", ("generic_spend",), _spend("Mois|Canal|Coût (€)", "fr", monthly=True)),
    Layout("spend_en", "Hand-made", ("generic_spend",), _spend("Date|Campaign|Spend", "en", monthly=False)),
    Layout("spend_en_month", "Hand-made", ("generic_spend",), _spend("Month|Channel|Cost", "en", monthly=True)),
    Layout("fixed_fr", "Hand-made", ("generic_fixed",), _fixed("Date|Libellé|Montant HT", "fr")),
    Layout("fixed_en", "Hand-made", ("generic_fixed",), _fixed("Date|Expense|Amount", "en")),
    Layout("costs_fr", "Hand-made", ("generic_products",), _costs(
        "Référence|Désignation|Valable à partir du|Coût d'achat HT", "fr", "products")),
    Layout("costs_en", "Hand-made", ("generic_products",), _costs("SKU|Product|Valid from|Unit cost", "en",
        "products")),
    Layout("rivals_fr", "Hand-made", ("generic_comp",), _costs(
        "Référence|Concurrent|Date|Prix TTC", "fr", "competitor_prices")),
    Layout("rivals_en", "Hand-made", ("generic_comp",), _costs("SKU|Competitor|Date|Price", "en", "competitor_prices")),
    Layout("rates_fr", "Hand-made", ("generic_exch",), _costs("Devise|Date|Taux de change", "fr", "exchange_rates")),
    Layout("rates_en", "Hand-made", ("generic_exch",), _costs("Currency|Date|Exchange rate", "en", "exchange_rates")),
    Layout("spend_beside_months", "Hand-made", ("generic_spend",), _spend_beside("Canal", by_month=True)),
    Layout("spend_beside_channels", "Hand-made", ("generic_spend",), _spend_beside("Mois", by_month=False)),
    Layout("rivals_beside_fr", "Hand-made", ("generic_comp",), _rivals_beside(
        "Référence|Désignation|Notre prix|Amazon|Cdiscount", "fr")),
    Layout("rivals_beside_en", "Hand-made", ("generic_comp",), _rivals_beside(
        "SKU|Product|Our price|Blue Workshop|Green House", "en")),
    Layout("rates_beside", "Hand-made", ("generic_exch",), _rates_beside),
    Layout("visits_fr", "Hand-made", ("generic_sessions",), _sessions("Date|Canal|Sessions", "fr")),
    Layout("visits_en", "Hand-made", ("generic_sessions",), _sessions("Date|Channel|Sessions", "en")),
)  # fmt: skip
