"""The orders export of the site, as Shopify writes it: one row per line, order values on an order's first row only.

The 79 columns of 2023 to 2026. Prices include VAT (``Total = Subtotal + Shipping``, plus the tip); ``Refunded Amount``
has no date; a tip is a line; the acquisition source is among the ``Note Attributes``, where the shop's theme puts it.
"""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ecomkpi_desktop.demo.draws import Bools, Draws, Ints
from ecomkpi_desktop.demo.moments import moment_texts
from ecomkpi_desktop.demo.people import People, vat_percent
from ecomkpi_desktop.demo.recipe import Recipe
from ecomkpi_desktop.demo.sales import Sales, State
from ecomkpi_desktop.demo.writing import plain_money, texts, write_table

Texts = NDArray[np.object_]

_HEADER = (
    "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,Shipping,"
    "Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,"
    "Lineitem price,Lineitem compare at price,Lineitem sku,Lineitem requires shipping,Lineitem taxable,"
    "Lineitem fulfillment status,Billing Name,Billing Street,Billing Address1,Billing Address2,Billing Company,"
    "Billing City,Billing Zip,Billing Province,Billing Country,Billing Phone,Shipping Name,Shipping Street,"
    "Shipping Address1,Shipping Address2,Shipping Company,Shipping City,Shipping Zip,Shipping Province,"
    "Shipping Country,Shipping Phone,Notes,Note Attributes,Cancelled at,Payment Method,Payment Reference,"
    "Refunded Amount,Vendor,Outstanding Balance,Employee,Location,Device ID,Id,Tags,Risk Level,Source,"
    "Lineitem discount,Tax 1 Name,Tax 1 Value,Tax 2 Name,Tax 2 Value,Tax 3 Name,Tax 3 Value,Tax 4 Name,Tax 4 Value,"
    "Tax 5 Name,Tax 5 Value,Phone,Receipt Number,Duties,Billing Province Name,Shipping Province Name,Payment ID,"
    "Payment Terms Name,Next Payment Due At,Payment References"
)
HEADER = tuple(_HEADER.split(","))
_FIRST_NUMBER = 1001
_FIRST_ID = 5_312_400_118_337


def write_shopify_orders(folder: Path, recipe: Recipe, seed: int, sales: Sales, people: People) -> list[Path]:
    """Write one file per calendar year and return them."""
    mine = np.flatnonzero(~sales.marketplace)
    order_cells = _order_cells(recipe, seed, sales, people, mine)
    lines, line_cells = _line_cells(recipe, sales, mine)
    years = texts(recipe.days[sales.journeys.day[mine]], lambda ordinal: str(date.fromordinal(ordinal).year))
    paths = []
    for year in sorted(set(years.tolist())):
        path = folder / f"orders_export_{year}.csv"
        rows = np.flatnonzero((years == year)[lines])
        write_table(path, _columns(order_cells, line_cells, lines, rows))
        paths.append(path)
    return paths


def _columns(
    order_cells: Mapping[str, tuple[Texts, bool]], line_cells: Mapping[str, Texts], lines: Ints, rows: Ints
) -> dict[str, list[object]]:
    """Return the 79 columns of some lines; ``lines`` says which order each line belongs to."""
    orders = lines[rows]
    first = np.concatenate([[True], orders[1:] != orders[:-1]])
    blank: list[object] = [""] * len(rows)
    columns: dict[str, list[object]] = {}
    for name in HEADER:
        if name in line_cells:
            columns[name] = line_cells[name][rows].tolist()
        elif name in order_cells:
            cells, on_every_row = order_cells[name]
            spread = cells[orders]
            columns[name] = (spread if on_every_row else np.where(first, spread, "")).tolist()
        else:
            columns[name] = blank
    return columns


def _line_cells(recipe: Recipe, sales: Sales, mine: Ints) -> tuple[Ints, dict[str, Texts]]:
    """Return the order of each line, as a position in ``mine``, and the cells of the lines; tips come last."""
    position = np.full(len(sales.marketplace), -1)
    position[mine] = np.arange(len(mine))
    kept = np.flatnonzero(position[sales.lines.order] >= 0)
    tipped = np.flatnonzero(sales.tip[mine])
    order = np.concatenate([position[sales.lines.order[kept]], tipped])
    product = np.concatenate([sales.lines.product[kept], np.full(len(tipped), -1)])
    quantity = np.concatenate([sales.lines.quantity[kept], np.ones(len(tipped), dtype=np.int64)])
    prices = np.array([one.price for one in recipe.products])
    price = np.concatenate([prices[sales.lines.product[kept]], sales.tip[mine][tipped]])
    on_lamps = sales.promotions.on_lamps[sales.lines.order[kept]]
    shown = np.where(on_lamps, sales.promotions.line[kept], 0)
    shown = np.concatenate([shown, np.zeros(len(tipped), dtype=np.int64)])
    sorting = np.argsort(order, kind="stable")
    order, product, quantity, price, shown = (one[sorting] for one in (order, product, quantity, price, shown))
    is_tip = product < 0
    done = np.isin(sales.state[mine], (State.DONE,))[order]
    titles = np.array([*(one.title for one in recipe.products), "Tip"], dtype=object)
    skus = np.array([*(one.sku for one in recipe.products), ""], dtype=object)
    return order, {
        "Lineitem quantity": texts(quantity, str),
        "Lineitem name": titles[product],
        "Lineitem price": texts(price, plain_money),
        "Lineitem sku": skus[product],
        "Lineitem requires shipping": _words(~is_tip, "true", "false"),
        "Lineitem taxable": _words(~is_tip, "true", "false"),
        "Lineitem fulfillment status": _words(done, "fulfilled", "pending"),
        "Lineitem discount": texts(shown, plain_money),
        "Vendor": _words(~is_tip, recipe.story["shop"]["name"], ""),
    }


def _order_cells(
    recipe: Recipe, seed: int, sales: Sales, people: People, mine: Ints
) -> dict[str, tuple[Texts, bool]]:
    """Return the cells of each order of the site, and whether they stand on every row of the order."""
    journeys = sales.journeys
    customer, count = journeys.customer[mine], len(mine)
    draws = Draws(seed, "shopify")
    created = moment_texts(recipe.days[journeys.day[mine]], journeys.second[mine])
    numbers = np.arange(count)
    once = {
        **_money_cells(recipe, sales, people, mine),
        **_state_cells(recipe, sales, draws, mine, created),
        **_address_cells(people, customer),
        "Accepts Marketing": _of(["yes" if yes else "no" for yes in people.accepts_marketing], customer),
        "Currency": np.full(count, "EUR", dtype=object),
        "Discount Code": np.array(sales.promotions.codes, dtype=object)[sales.promotions.code[mine]],
        "Shipping Method": _shipping_methods(sales, mine),
        "Notes": _notes(recipe, draws, count),
        "Note Attributes": _note_attributes(recipe, draws, journeys.channel[mine]),
        "Id": texts(_FIRST_ID + numbers * 32_768, str),
        "Tags": _words(sales.sample[mine], "échantillon, presse", ""),
        "Risk Level": np.full(count, "Low", dtype=object),
        "Source": _words(sales.sample[mine], "shopify_draft_order", "web"),
    }
    every = {
        "Name": texts(_FIRST_NUMBER + numbers, "#AMA{}".format),
        "Email": _emails(people, sales, mine),
        "Created at": created,
        "Phone": _of(people.phones, customer),
    }
    rare = {name: (cells, False) for name, cells in once.items()}
    return rare | {name: (cells, True) for name, cells in every.items()}


def _money_cells(recipe: Recipe, sales: Sales, people: People, mine: Ints) -> dict[str, Texts]:
    customer = sales.journeys.customer[mine]
    rate, country = vat_percent(recipe, people)[customer], _of(people.countries, customer)
    subtotal = (sales.goods - sales.promotions.order)[mine]
    taxed = subtotal + sales.shipping[mine]
    vat = (2 * taxed * rate + 100 + rate) // (2 * (100 + rate))  # contained in the price, rounded to the cent
    total = sales.total[mine]
    owed = np.where(sales.state[mine] == State.PENDING, total, 0)
    return {
        "Subtotal": texts(subtotal, plain_money),
        "Shipping": texts(sales.shipping[mine], plain_money),
        "Taxes": texts(vat, plain_money),
        "Total": texts(total, plain_money),
        "Discount Amount": texts(sales.promotions.order[mine], plain_money),
        "Refunded Amount": texts(sales.paid_back[mine], plain_money),
        "Outstanding Balance": texts(owed, plain_money),
        "Tax 1 Name": country + texts(rate, " TVA {}%".format),
        "Tax 1 Value": texts(vat, plain_money),
    }


def _state_cells(recipe: Recipe, sales: Sales, draws: Draws, mine: Ints, created: Texts) -> dict[str, Texts]:
    state, back, total = sales.state[mine], sales.paid_back[mine], sales.total[mine]
    status = np.full(len(mine), "paid", dtype=object)
    status[(back > 0) & (back < total)] = "partially_refunded"
    status[(back > 0) & (back >= total)] = "refunded"
    status[state == State.VOIDED] = "voided"
    status[state == State.PENDING] = "pending"
    day = recipe.days[sales.journeys.day[mine]]
    shipped = np.minimum(day + 1 + draws.whole(len(mine), 3), recipe.days[-1])
    sent = moment_texts(shipped, 57_600 + draws.whole(len(mine), 7_200))
    done = (state == State.DONE) & (day < recipe.days[-1] - 1)
    cancelled = (state == State.CANCELLED) | (state == State.VOIDED)
    method = np.where(draws.chance(0.22, len(mine)), "PayPal Express Checkout", "Shopify Payments").astype(object)
    method[sales.transfer[mine]] = "Virement bancaire"
    method[sales.sample[mine]] = ""
    paid = (state != State.VOIDED) & (state != State.PENDING)
    return {
        "Financial Status": status,
        "Paid at": np.where(paid, created, ""),
        "Fulfillment Status": _words(done, "fulfilled", "unfulfilled"),
        "Fulfilled at": np.where(done, sent, ""),
        "Cancelled at": np.where(cancelled, sent, ""),
        "Payment Method": method,
    }


def _address_cells(people: People, customer: Ints) -> dict[str, Texts]:
    name, street = _of(people.names, customer), _of(people.streets, customer)
    town, country = _of(people.towns, customer), _of(people.countries, customer)
    postcode = _of(["'" + code for code in people.postcodes], customer)  # the quote keeps Excel from eating zeros
    cells: dict[str, Texts] = {}
    for side in ("Billing", "Shipping"):
        cells |= {
            f"{side} Name": name, f"{side} Street": street, f"{side} Address1": street, f"{side} City": town,
            f"{side} Zip": postcode, f"{side} Country": country, f"{side} Phone": _of(people.phones, customer),
        }  # fmt: skip
    return cells


def _emails(people: People, sales: Sales, mine: Ints) -> Texts:
    customer = sales.journeys.customer[mine]
    second = np.array(people.has_second)[customer] & ~sales.journeys.first[mine]
    return np.where(second, _of(people.second_emails, customer), _of(people.emails, customer))


def _shipping_methods(sales: Sales, mine: Ints) -> Texts:
    paid = np.where(sales.relay[mine], "Point relais [3 à 5 jours ouvrés]", "Livraison à domicile [2 à 4 jours ouvrés]")
    return np.where(sales.shipping[mine] == 0, "Livraison offerte", paid).astype(object)


def _notes(recipe: Recipe, draws: Draws, count: int) -> Texts:
    words = np.array([*recipe.people["notes"], ""], dtype=object)
    chosen = draws.whole(count, len(words) - 1)
    return words[np.where(draws.chance(recipe.story["incidents"]["note"], count), chosen, -1)]


def _note_attributes(recipe: Recipe, draws: Draws, channel: Ints) -> Texts:
    cells = np.full(len(channel), "", dtype=object)
    for position, one in enumerate(recipe.channels):
        mask = channel == position
        if not one.sources or not mask.any():
            continue
        words = np.array([_utm(source) for source in one.sources], dtype=object)
        cells[mask] = words[draws.whole(int(mask.sum()), len(words))]
    return cells


def _utm(source: str) -> str:
    origin, _, medium = source.partition(" / ")
    return f"utm_source: {origin}\nutm_medium: {medium}"


def _words(condition: Bools, yes: str, no: str) -> Texts:
    return np.where(condition, yes, no).astype(object)


def _of(values: list[str], rows: Ints) -> Texts:
    return np.array(values, dtype=object)[rows]
