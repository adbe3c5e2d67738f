"""The marketplace's exports: orders by line and dated refunds, as a French spreadsheet saves them.

Windows text, semicolons, decimal commas, VAT included. Order values stand on an order's first row. The refunds of the
site are in its own export; this refund file holds the marketplace's only, so that nothing is counted twice.
"""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ecomkpi_desktop.demo.draws import Draws, Ints
from ecomkpi_desktop.demo.people import People, vat_percent
from ecomkpi_desktop.demo.recipe import Recipe
from ecomkpi_desktop.demo.sales import Sales, State
from ecomkpi_desktop.demo.writing import french_day, french_money, texts, write_table

Texts = NDArray[np.object_]


def write_marketplace_orders(path: Path, recipe: Recipe, seed: int, sales: Sales, people: People) -> None:
    """Write the orders of the marketplace, one row per line."""
    rows = np.flatnonzero(sales.marketplace[sales.lines.order])
    order = sales.lines.order[rows]
    first = np.concatenate([[True], order[1:] != order[:-1]])
    product, customer = sales.lines.product[rows], sales.journeys.customer[order]
    collected = sales.goods - sales.promotions.order + sales.shipping
    commission = np.rint(collected * recipe.story["shop"]["marketplace_commission"]).astype(np.int64)
    commission[np.isin(sales.state, (State.CANCELLED, State.VOIDED))] = 0
    columns: dict[str, list[object]] = {
        "N° de commande": _numbers(sales)[order].tolist(),
        "Date": texts(recipe.days[sales.journeys.day[order]], french_day).tolist(),
        "Statut": _states(recipe, sales)[order].tolist(),
        "Référence article": _product_cells(recipe, "sku")[product].tolist(),
        "Désignation": _product_cells(recipe, "title")[product].tolist(),
        "Catégorie": np.array([recipe.categories[one.category].name for one in recipe.products])[product].tolist(),
        "Quantité": sales.lines.quantity[rows].tolist(),
        "Prix unitaire TTC": texts(np.array([one.price for one in recipe.products])[product], french_money).tolist(),
        "Remise ligne TTC": texts(sales.promotions.line[rows], french_money).tolist(),
        "Frais de port TTC": np.where(first, texts(sales.shipping, french_money)[order], "").tolist(),
        "Taux de TVA": _rates(recipe, people)[customer].tolist(),
        "Commission HT": np.where(first, texts(commission, french_money)[order], "").tolist(),
        "Frais de paiement HT": np.where(first, "0,00", "").tolist(),
        "Nom du client": np.array(people.names, dtype=object)[customer].tolist(),
        "E-mail": _emails(seed, sales, people)[order].tolist(),
        "Code postal": np.array(people.postcodes, dtype=object)[customer].tolist(),
        "Pays": np.array(people.countries, dtype=object)[customer].tolist(),
        "Canal": [recipe.channels[recipe.channel("maisonia")].sources[0]] * len(rows),
    }
    write_table(path, columns, delimiter=";", encoding="cp1252", line_end="\r\n")


def write_marketplace_refunds(path: Path, recipe: Recipe, seed: int, sales: Sales, people: People) -> None:
    """Write the marketplace's refunds with their own dates, one row per returned line."""
    rows = np.flatnonzero(sales.marketplace[sales.lines.order] & sales.returned)
    order = sales.lines.order[rows]
    wait = (6 + Draws(seed, "refunds").whole(len(sales.marketplace), 22))[order]
    day = recipe.days[sales.journeys.day[order]] + wait
    told = day <= recipe.days[-1]
    rows, order, day = rows[told], order[told], day[told]
    sorting = np.lexsort((rows, day))
    rows, order, day = rows[sorting], order[sorting], day[sorting]
    documents, number = np.unique(order, return_inverse=True)
    shipping = np.where(sales.lost[order], sales.shipping[order], 0)
    seen = np.zeros(len(rows), dtype=np.bool_)
    seen[np.unique(order, return_index=True)[1]] = True
    product = sales.lines.product[rows]
    columns: dict[str, list[object]] = {
        "N° de remboursement": texts(_ranks(number, len(documents)), "RB{:05d}".format).tolist(),
        "N° de commande": _numbers(sales)[order].tolist(),
        "Date du remboursement": texts(day, french_day).tolist(),
        "Référence article": _product_cells(recipe, "sku")[product].tolist(),
        "Désignation": _product_cells(recipe, "title")[product].tolist(),
        "Quantité": sales.lines.quantity[rows].tolist(),
        "Montant remboursé TTC": texts((sales.lines.value - sales.promotions.line)[rows], french_money).tolist(),
        "Port remboursé TTC": np.where(seen, texts(shipping, french_money), "0,00").tolist(),
        "Taux de TVA": _rates(recipe, people)[sales.journeys.customer[order]].tolist(),
        "Motif": np.where(sales.lost[order], "Colis perdu", "Retour client").tolist(),
    }
    write_table(path, columns, delimiter=";", encoding="cp1252", line_end="\r\n")


def _rates(recipe: Recipe, people: People) -> Texts:
    """Return the rate of VAT of each customer as the marketplace writes it."""
    return texts(vat_percent(recipe, people), "{},00 %".format)


def _ranks(number: Ints, count: int) -> Ints:
    """Return the rank of each document in order of appearance, from 1."""
    first = np.full(count, len(number))
    np.minimum.at(first, number, np.arange(len(number)))
    rank = np.empty(count, dtype=np.int64)
    rank[np.argsort(first)] = np.arange(1, count + 1)
    return rank[number]


def _numbers(sales: Sales) -> Texts:
    """Return the marketplace's number of each order; blank for those of the site."""
    count = np.cumsum(sales.marketplace)
    return np.where(sales.marketplace, texts(count, "MSN-{:06d}".format), "")


def _states(recipe: Recipe, sales: Sales) -> Texts:
    fresh = sales.journeys.day >= len(recipe.days) - 5
    state = np.where(fresh, "Expédiée", "Livrée").astype(object)
    state[np.isin(sales.state, (State.CANCELLED, State.VOIDED))] = "Annulée"
    return state


def _emails(seed: int, sales: Sales, people: People) -> Texts:
    """Return the buyer's address where the buyer gave it, else one that the marketplace made up for the order."""
    customer = sales.journeys.customer
    masked = texts(Draws(seed, "masks").whole(len(customer), 1 << 40), "{:010x}@relay.maisonia.invalid".format)
    known = np.array(people.gives_address)[customer]
    return np.where(known, np.array(people.emails, dtype=object)[customer], masked)


def _product_cells(recipe: Recipe, name: str) -> Texts:
    return np.array([getattr(product, name) for product in recipe.products], dtype=object)
