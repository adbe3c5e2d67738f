"""Exports of shop platforms, from the documented facts: headers verbatim, semantics as measured on real files."""

import random
from collections.abc import Callable, Iterable, Mapping, Sequence

from tests.corpus.drawing import Line, Order, orders, price
from tests.corpus.headers import (
    AMAZON,
    BIGCOMMERCE,
    ETSY_ITEMS,
    ETSY_ORDERS,
    MAGENTO,
    SHOPIFY,
    SHOPIFY_NEW,
    SQUARESPACE,
    WIX,
)  # fmt: skip
from tests.corpus.model import Amount, Cell, Export, Layout, Options, Rows, Style, Truth, columns, day_sums, total


def records(header: Sequence[str], dicts: Iterable[Mapping[str, Cell]]) -> Rows:
    """Return rows from dictionaries; a name that stands twice is filled once, the first time."""
    places: dict[str, int] = {}
    for place, name in enumerate(header):
        places.setdefault(name, place)
    found = []
    for record in dicts:
        row: list[Cell] = [""] * len(header)
        for name, cell in record.items():
            row[places[name]] = cell
        found.append(tuple(row))
    return tuple(found)


def sold(
    shop: Sequence[Order], *, currency: str = "", basis: str = "", goods: Callable[[Order], float] | None = None,
    shipping: bool = True, refunded: bool = True, days: bool = True,
) -> Truth:
    """Return the truth of orders of which cancelled ones do not count.

    Args:
        shop: the orders.
        currency: what the file states.
        basis: likewise.
        goods: what the file tells as an order's goods, where it tells no lines and no discount.
        shipping: whether it tells shipping apart.
        refunded: whether it tells what was given back.
        days: whether its days are days.
    """
    live = [order for order in shop if order.state != "cancelled"]
    figures = {"goods": total((goods or (lambda order: order.net))(order) for order in live), "orders": len(live)}
    if shipping:
        figures["shipping"] = total(order.shipping for order in live)
    if refunded:
        figures["refunded"] = total(order.total for order in live if order.state == "refunded")
    by_day = day_sums((order.at, (goods or (lambda each: each.goods))(order)) for order in live) if days else None
    return Truth({"orders": figures}, by_day, currency, basis)


def _shopify(header: Sequence[str], currency: str, *, taxed: bool) -> Callable[[random.Random, Options], Export]:
    def make(rng: random.Random, options: Options) -> Export:
        shop = orders(rng, options, taxed=taxed, rate=0.21 if taxed else 0.0725)
        lines = []
        for order in shop:
            gone = order.state == "cancelled"
            whole: dict[str, Cell] = {
                "Name": f"#{order.number}", "Email": order.email, "Created at": order.at,
                "Financial Status": {"paid": "paid", "refunded": "refunded"}.get(order.state, "voided"),
                "Paid at": order.at, "Currency": currency, "Subtotal": Amount(order.net),
                "Shipping": Amount(order.shipping), "Taxes": Amount(order.tax), "Total": Amount(order.total),
                "Discount Code": "MERCI" if order.discount else "", "Discount Amount": Amount(order.discount),
                "Shipping Method": "Livraison Rapide [4 à 5 Jours ouvrés]", "Billing Name": order.customer,
                "Billing Country": order.country, "Shipping Country": order.country, "Billing Zip": "'07100",
                "Cancelled at": order.at if gone else "", "Payment Method": "Shopify Payments", "Source": "web",
                "Refunded Amount": Amount(order.total if order.state == "refunded" else 0), "Id": str(
                    6618080112345 + order.number
                ), "Tax 1 Name": "BE VAT 21%" if taxed else "California State Tax 7.25%",
                "Note Attributes": "utm_source: google\nutm_medium: cpc",
            }  # fmt: skip
            for place, line in enumerate(order.lines):
                kept = whole if not place else {k: whole[k] for k in ("Name", "Email", "Created at")}
                lines.append(
                    {k: v for k, v in kept.items() if k in header} | {
                        "Lineitem quantity": line.quantity, "Lineitem name": line.product,
                        "Lineitem price": Amount(line.price), "Lineitem sku": line.sku, "Vendor": "Atelier",
                        "Lineitem discount": Amount(0),
                    }
                )  # fmt: skip
        style = Style(moment="{y}-{m:02}-{d:02} {H:02}:{M:02}:{S:02} " + ("+0200" if taxed else "-0700"))
        truth = sold(shop, currency=currency, basis="TTC" if taxed else "HT")
        return Export(
            tuple(header), records(header, lines), truth, style, name="orders_export_1.csv",
            traits=frozenset({"fixed", "ordered"}),
        )  # fmt: skip

    return make


def _squarespace(rng: random.Random, options: Options) -> Export:
    shop = orders(rng, options, taxed=False, rate=0.08)
    lines = []
    for order in shop:
        whole: dict[str, Cell] = {
            "Order ID": f"{order.number:05}", "Email": order.email,
            "Financial Status": {"paid": "PAID", "refunded": "REFUNDED"}.get(order.state, "CANCELED"),
            "Currency": "USD", "Subtotal": Amount(order.goods), "Shipping": Amount(order.shipping),
            "Taxes": Amount(order.tax), "Amount Refunded": Amount(order.total if order.state == "refunded" else 0),
            "Total": Amount(order.total), "Discount Amount": Amount(order.discount), "Created at": order.at,
            "Billing Name": order.customer, "Shipping Country": order.country,
            "Cancelled at": order.at if order.state == "cancelled" else "",
        }  # fmt: skip
        for place, line in enumerate(order.lines):
            kept = whole if not place else {"Order ID": whole["Order ID"], "Email": order.email}
            lines.append(
                kept | {"Lineitem quantity": line.quantity, "Lineitem name": line.product,
                        "Lineitem price": Amount(line.price), "Lineitem sku": line.sku}
            )  # fmt: skip
    style = Style(moment="{y}-{m:02}-{d:02} {H:02}:{M:02}:{S:02} -0500")
    return Export(
        tuple(SQUARESPACE), records(SQUARESPACE, lines), sold(shop, currency="USD", basis="HT"), style,
        name="orders.csv", traits=frozenset({"fixed", "ordered"}),
    )  # fmt: skip


def _woo_analytics(header: str, words: Mapping[str, str]) -> Callable[[random.Random, Options], Export]:
    names = header.split("|")

    def make(rng: random.Random, options: Options) -> Export:
        shop = orders(rng, options, taxed=False)
        lines = []
        for order in shop:
            cells: dict[str, Cell] = {
                "date": order.at.date(), "number": str(order.number), "state": words[order.state],
                "customer": order.customer,
                "products": ", ".join(f"{line.quantity}× {line.product}" for line in order.lines),
                "sold": sum(line.quantity for line in order.lines), "net": Amount(order.net),
                "shown": f"{order.net:,.2f} €".replace(",", "\u202f").replace(".", ","), "origin": "Organic: Google",
            }  # fmt: skip
            lines.append(tuple(cells.get(name.partition("=")[2], "") for name in names))
        truth = sold(shop, basis="HT", goods=lambda order: order.net, shipping=False, refunded=False)
        return Export(tuple(name.partition("=")[0] for name in names), tuple(lines), truth, name="wc-orders-report.csv")

    return make


def _woo_advanced(rng: random.Random, options: Options) -> Export:
    shop = orders(rng, options, taxed=False)
    for_lines = [
        {
            "Order Number": str(order.number), "Order Date": order.at, "Email (Billing)": order.email,
            "Order Status": {"paid": "Completed", "cancelled": "Cancelled", "refunded": "Refunded"}[order.state],
            "First Name (Billing)": order.customer, "Country Code (Billing)": order.country, "Item #": place + 1,
            "SKU": line.sku, "Name": line.product, "Quantity": line.quantity, "Quantity (- Refund)": line.quantity,
            "Item Cost": Amount(line.price), "Order Line (w/o tax)": Amount(line.amount),
        }
        for order in shop for place, line in enumerate(order.lines)
    ]  # fmt: skip
    header = columns(
        "Order Number,Order Status,Order Date,Customer Note,First Name (Billing),Last Name (Billing),Company (Billing),"
        "Address 1&2 (Billing),City (Billing),State Code (Billing),Postcode (Billing),Country Code (Billing),"
        "Email (Billing),Phone (Billing),First Name (Shipping),Last Name (Shipping),Address 1&2 (Shipping),"
        "City (Shipping),State Code (Shipping),Postcode (Shipping),Country Code (Shipping),Item #,SKU,Name,"
        "Product Variation,Quantity,Quantity (- Refund),Item Cost,Order Line (w/o tax)"
    )
    truth = sold(shop, basis="HT", goods=lambda order: order.goods, shipping=False, refunded=False)
    style = Style(moment="{y}-{m:02}-{d:02} {H:02}:{M:02}")
    return Export(tuple(header), records(header, for_lines), truth, style, name="orders-export.csv")


def _prestashop(header: str, words: Mapping[str, str], money: Style) -> Callable[[random.Random, Options], Export]:
    def make(rng: random.Random, options: Options) -> Export:
        shop = orders(rng, options, taxed=True)
        rows: Rows = tuple(
            (
                str(order.number), f"XKBKN{order.number}", rng.choice((0, 1)), "France", order.customer,
                Amount(order.total), "Carte bancaire", words[order.state], order.at,
            )
            for order in shop
        )  # fmt: skip
        truth = sold(
            shop, currency="EUR", basis="TTC", goods=lambda order: order.total, shipping=False, refunded=False
        )
        return Export(tuple(header.split(";")), rows, truth, money, delimiter=";", name="order_2024-05-31.csv",
                      traits=frozenset({"fixed"}))  # fmt: skip

    return make


def _magento(container: str) -> Callable[[random.Random, Options], Export]:
    def make(rng: random.Random, options: Options) -> Export:
        shop = [
            Order(o.number, o.at, o.lines, 0.0, o.shipping, 0.0, True, o.state, o.email, o.customer, o.country)
            for o in orders(rng, options, taxed=True, rate=0.0)
        ]
        lines = [
            {
                "ID": f"{order.number:09}", "Purchase Point": "Main Website\nMain Store\nDefault",
                "Purchase Date": order.at,
                "Bill-to Name": order.customer, "Grand Total (Base)": Amount(order.total),
                "Grand Total (Purchased)": Amount(order.total), "Customer Email": order.email,
                "Status": {"paid": "Complete", "cancelled": "Canceled", "refunded": "Closed"}[order.state],
                "Subtotal": Amount(order.goods), "Shipping and Handling": Amount(order.shipping),
                "Total Refunded": Amount(order.total if order.state == "refunded" else 0),
            }
            for order in shop
        ]  # fmt: skip
        style = Style(moment="{mon} {d}, {y} {h12}:{M:02}:{S:02} {ap}")
        return Export(tuple(MAGENTO), records(MAGENTO, lines), sold(shop), style, name="export.csv",
                      container=container, traits=frozenset({"fixed"}))  # fmt: skip

    return make


def _bigcommerce(rng: random.Random, options: Options) -> Export:
    shop = [
        Order(o.number, o.at, o.lines, 0.0, 0.0, o.rate, False, o.state, o.email, o.customer, o.country)
        for o in orders(rng, options, taxed=False)
    ]
    taxed = {order.number: round(order.net + order.tax, 2) for order in shop}
    lines = [
        {
            "Order ID": str(order.number), "Customer ID": "7", "Customer Name": order.customer,
            "Customer Email": order.email, "Order Date": order.at.date(),
            "Order Status": {"paid": "Completed", "cancelled": "Cancelled", "refunded": "Refunded"}[order.state],
            "Subtotal (inc tax)": Amount(taxed[order.number]), "Subtotal (ex tax)": Amount(order.net),
            "Tax Total": Amount(order.tax), "Shipping Cost (inc tax)": Amount(0), "Shipping Cost (ex tax)": Amount(0),
            "Order Total (inc tax)": Amount(taxed[order.number]), "Order Total (ex tax)": Amount(order.net),
            "Total Quantity": sum(line.quantity for line in order.lines), "Order Currency Code": "USD",
        }
        for order in shop
    ]  # fmt: skip
    without = sold(shop, currency="USD", basis="HT", goods=lambda order: order.net, refunded=False)
    including = sold(shop, currency="USD", basis="TTC", goods=lambda order: taxed[order.number], refunded=False)
    style = Style(day="{m:02}/{d:02}/{y}")
    return Export(tuple(BIGCOMMERCE), records(BIGCOMMERCE, lines), Truth(
        without.figures, without.by_day, "USD", "HT", (including,)
    ), style, name="orders.csv")  # fmt: skip


def _wix(rng: random.Random, options: Options) -> Export:
    shop = [
        Order(o.number, o.at, o.lines, 0.0, o.shipping, o.rate, True, "paid", o.email, o.customer, o.country)
        for o in orders(rng, options, taxed=True)
    ]
    lines = [
        {
            "Order number": str(order.number), "Date created": order.at.date(),
            "Time": f"{(order.at.hour - 1) % 12 + 1}:{order.at.minute:02} {'AM' if order.at.hour < 12 else 'PM'}",
            "Contact email": order.email, "Item": line.product, "SKU": line.sku, "Qty": line.quantity,
            "Price": Amount(line.price), "Recipient name": order.customer, "Delivery country": order.country,
            "Payment status": "Paid", "Shipping rate": Amount(order.shipping), "Total tax": Amount(order.tax),
            "Total": Amount(order.total),
        }
        for order in shop for line in order.lines
    ]  # fmt: skip
    return Export(tuple(WIX), records(WIX, lines), sold(shop, refunded=False), Style(day="{mon} {d}, {y}"),
                  name="Orders.csv", traits=frozenset({"doubled", "fixed"}))  # fmt: skip


def _etsy_orders(rng: random.Random, options: Options) -> Export:
    shop = [o for o in orders(rng, options, taxed=True) if o.state == "paid"]
    lines = []
    for order in shop:
        fee = round(order.total * 0.04 + 0.3, 2)
        lines.append(
            {
                "Sale Date": order.at.date(), "Order ID": str(2_711_000_000 + order.number),
                "Full Name": order.customer,
                "Number of Items": len(order.lines), "Ship Country": "United States", "Currency": "USD",
                "Order Value": Amount(order.goods), "Discount Amount": Amount(order.discount),
                "Shipping": Amount(order.shipping), "Sales Tax": Amount(0), "Shipping Discount": Amount(0),
                "Order Total": Amount(order.total + 1.5), "Card Processing Fees": Amount(fee),
                "Order Net": Amount(order.total - fee), "Adjusted Order Total": Amount(0),
                "Adjusted Card Processing Fees": Amount(0), "Adjusted Net Order Amount": Amount(0),
                "Buyer": order.customer, "SKU": order.lines[0].sku,
            }
        )  # fmt: skip
    return Export(tuple(ETSY_ORDERS), records(ETSY_ORDERS, lines), sold(shop, currency="USD", refunded=False),
                  Style(day="{m:02}/{d:02}/{yy}"), name="EtsySoldOrders2024.csv",
                  traits=frozenset({"fixed"}))  # fmt: skip


def _etsy_items(rng: random.Random, options: Options) -> Export:
    shop = [
        Order(o.number, o.at, o.lines, 0.0, o.shipping if len(o.lines) == 1 else 0.0, 0.0, True, "paid", o.email,
              o.customer, o.country)
        for o in orders(rng, options, taxed=True)
    ]  # fmt: skip
    lines = [
        {
            "Sale Date": order.at.date(), "Item Name": line.product, "Buyer": order.customer, "Quantity": line.quantity,
            "Price": Amount(line.price), "Discount Amount": Amount(0), "Order Shipping": Amount(order.shipping),
            "Order Sales Tax": Amount(0), "Item Total": Amount(line.amount), "Currency": "USD",
            "Transaction ID": str(order.number * 10 + place), "Listing ID": "998877", "Ship Country": "France",
            "Order ID": str(2_711_000_000 + order.number), "SKU": line.sku,
        }
        for order in shop for place, line in enumerate(order.lines)
    ]  # fmt: skip
    return Export(tuple(ETSY_ITEMS), records(ETSY_ITEMS, lines), sold(shop, currency="USD", refunded=False),
                  Style(day="{m:02}/{d:02}/{yy}"), name="EtsySoldOrderItems2024.csv",
                  traits=frozenset({"fixed"}))  # fmt: skip


def _ebay(
    header: str, style: Style, currency: str, delimiter: str, last: str
) -> Callable[[random.Random, Options], Export]:
    names = [name.partition("=") for name in header.split("|")]

    def make(rng: random.Random, options: Options) -> Export:
        shop = [
            Order(
                o.number, o.at, tuple(Line(line.sku, line.product, 1, line.price) for line in o.lines), 0.0,
                o.shipping, 0.0,
                True, "paid", o.email, o.customer, o.country,
            )
            for o in orders(rng, options, taxed=True)
        ]  # fmt: skip
        rows = []
        for order in shop:
            whole: dict[str, Cell] = {
                "record": str(order.number), "order": f"12-{order.number}-55555", "buyer": order.customer,
                "quantity": len(order.lines), "shipping": Amount(order.shipping), "total": Amount(order.total),
                "date": order.at.date(),
            }  # fmt: skip
            each = [
                {"record": str(order.number), "order": f"12-{order.number}-55555", "item": "110055",
                "title": line.product,
                 "label": line.sku, "quantity": 1, "sold": Amount(line.price)}
                for line in order.lines
            ]  # fmt: skip
            parts = [whole | each[0] | {"quantity": 1}] if len(each) == 1 else [whole, *each]
            rows += [tuple(part.get(meaning, "") for _, _, meaning in names) for part in parts]
        blank = tuple("" for _ in names)
        return Export(
            tuple(name for name, _, _ in names), tuple(rows), sold(shop, currency=currency, refunded=False), style,
            before=(("",),), after=(blank, (last.format(len(rows)),)), delimiter=delimiter, encoding="utf-8-sig",
            quote_all=True, name="eBay-OrdersReport.csv", traits=frozenset({"fixed", "ordered", "totals"}),
        )  # fmt: skip

    return make


def _amazon_orders(currency: str, site: str) -> Callable[[random.Random, Options], Export]:
    def make(rng: random.Random, options: Options) -> Export:
        shop = [
            Order(o.number, o.at, o.lines[:1], 0.0, o.shipping, 0.0, True,
                  "cancelled" if o.state == "cancelled" else "paid", o.email, o.customer, o.country)
            for o in orders(rng, options, taxed=True)
        ]  # fmt: skip
        lines = [
            {
                "amazon-order-id": f"403-{order.number:07}-1234567", "purchase-date": order.at,
                "last-updated-date": order.at, "fulfillment-channel": "Amazon", "sales-channel": site,
                "order-status": "Cancelled" if order.state == "cancelled" else "Shipped", "product-name": line.product,
                "sku": line.sku, "asin": "B00ABCDEF1", "quantity": line.quantity, "currency": currency,
                "item-status": "Cancelled" if order.state == "cancelled" else "Shipped",
                "item-price": Amount(line.amount), "item-tax": Amount(0), "shipping-price": Amount(order.shipping),
                "ship-country": order.country,
            }
            for order in shop for line in order.lines
        ]  # fmt: skip
        return Export(
            tuple(AMAZON), records(AMAZON, lines), sold(shop, currency=currency, refunded=False),
            Style(moment="{y}-{m:02}-{d:02}T{H:02}:{M:02}:{S:02}+00:00"), delimiter="\t", name="54321019876.txt",
            traits=frozenset({"fixed"}),
        )  # fmt: skip

    return make


def _catalogue(rng: random.Random, options: Options) -> Export:
    header = columns(
        "Handle,Title,Body (HTML),Vendor,Product Category,Type,Tags,Published,Option1 Name,Option1 Value,Variant SKU,"
        "Variant Grams,Variant Price,Variant Compare At Price,Variant Barcode,Image Src,Image Position,Gift Card,"
        "Cost per item,Status"
    )
    lines: list[dict[str, Cell]] = []
    costs = []
    for number in range(options.rows):
        cost = price(rng, options)
        costs.append(cost)
        lines.append(
            {"Handle": f"produit-{number}", "Title": f"Produit {number}", "Body (HTML)": "<p>Beau\net bon</p>",
             "Vendor": "Atelier", "Type": "Vaisselle", "Published": "true", "Variant SKU": f"SKU-{number:03}",
             "Variant Price": Amount(round(cost * 2.5, 2)), "Cost per item": Amount(cost), "Status": "active"}
        )  # fmt: skip
        if number % 3 == 0:
            lines.append({"Handle": f"produit-{number}", "Image Src": "https://cdn.example.com/b.jpg"})
    truth = Truth({"products": {"unit_cost": total(costs), "count": len(costs)}}, None)
    return Export(tuple(header), records(header, lines), truth, name="products_export_1.csv",
                  traits=frozenset({"fixed", "ordered"}))  # fmt: skip


def _clients(header: str) -> Callable[[random.Random, Options], Export]:
    names = header.split(",")

    def make(rng: random.Random, options: Options) -> Export:
        lines = []
        for number in range(options.rows):
            known: dict[str, Cell] = {
                "Customer ID": f"'73739086{number:05}", "First Name": "Client", "Last Name": f"Démo {number}",
                "Email": f"client{number}@example.com", "Accepts Email Marketing": "yes",
                "Default Address Zip": "'07100", "Default Address Country Code": "FR", "Country Code": "FR",
                "Total Spent": Amount(price(rng, options)), "Total Orders": rng.randint(1, 9),
            }  # fmt: skip
            lines.append({name: cell for name, cell in known.items() if name in names})
        truth = Truth({"customers": {"count": options.rows}}, None)
        return Export(tuple(names), records(names, lines), truth, name="customers_export.csv",
                      traits=frozenset({"fixed"}))  # fmt: skip

    return make


_EN = {"paid": "completed", "cancelled": "cancelled", "refunded": "refunded"}
_FR = {"paid": "Terminée", "cancelled": "Annulée", "refunded": "Remboursée"}
_PRESTA_FR = {"paid": "Paiement accepté", "cancelled": "Annulé", "refunded": "Remboursé"}
_PRESTA_EN = {"paid": "Payment accepted", "cancelled": "Canceled", "refunded": "Refunded"}
_EBAY_EN = (
    "Sales Record Number=record|Order Number=order|Buyer Username=buyer|Item Number=item|Item Title=title|"
    "Custom Label=label|Quantity=quantity|Sold For=sold|{} And Handling=shipping|Total Price=total|Sale Date=date|"
    "Shipped On Date=|Tracking Number="
)
_EBAY_FR = (
    "Numéro de vente=record|Numéro de commande=order|Pseudo de l’acheteur=buyer|Numéro de l'objet=item|"
    "Intitulé de l'objet=title|Quantité=quantity|Vendu pour=sold|Livraison et manutention=shipping|"
    "Prix total=total|Date de vente=date"
)
_CUSTOMERS = (
    "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,Default Address Address1,"
    "Default Address Address2,Default Address City,Default Address Province Code,Default Address Country Code,"
    "Default Address Zip,Default Address Phone,Phone,Accepts SMS Marketing,Total Spent,Total Orders,Note,"
    "Tax Exempt,Tags"
)
_OLD_CUSTOMERS = (
    "First Name,Last Name,Email,Accepts Email Marketing,Company,Address1,Address2,City,Province,Province Code,Country,"
    "Country Code,Zip,Phone,Accepts SMS Marketing,Total Spent,Total Orders,Tags,Note,Tax Exempt"
)
_OLD = [name for name in SHOPIFY if name not in SHOPIFY_NEW]
_EURO = Style(decimal=",", thousands="\u202f", money="{}\u00a0€")
LAYOUTS = (
    Layout("shopify_2023_us", "Shopify", ("shopify_orders",), _shopify(SHOPIFY, "USD", taxed=False)),
    Layout("shopify_2023_eu", "Shopify", ("shopify_orders",), _shopify(SHOPIFY, "EUR", taxed=True)),
    Layout("shopify_2021_eu", "Shopify", ("shopify_orders",), _shopify(_OLD, "EUR", taxed=True)),
    Layout("shopify_products", "Shopify", ("shopify_products",), _catalogue),
    Layout("shopify_customers", "Shopify", ("shopify_customers", "unusable"), _clients(_CUSTOMERS)),
    Layout("shopify_customers_old", "Shopify", ("shopify_customers", "unusable"), _clients(_OLD_CUSTOMERS)),
    Layout("squarespace", "Squarespace", ("squarespace",), _squarespace),
    Layout("woo_en", "WooCommerce", ("woo",), _woo_analytics(
        "Date=date|Order #=number|N. Revenue (formatted)=shown|Status=state|Customer=customer|Customer type=|"
        "Product(s)=products|Items sold=sold|Coupon(s)=|Net Sales=net|Attribution=origin", _EN)),
    Layout("woo_en_old", "WooCommerce", ("woo",), _woo_analytics(
        "Date=date|Order #=number|N. Revenue (formatted)=shown|Status=state|Customer=customer|Customer type=|"
        "Product(s)=products|Items sold=sold|Coupon(s)=|N. Revenue=net", _EN)),
    Layout("woo_fr", "WooCommerce", ("woo",), _woo_analytics(
        "Date=date|Commande n°=number|État=state|Client=customer|Type de client=|Produit(s)=products|"
        "Articles vendus=sold|Code(s) promo=|Ventes nettes=net|Attribution=origin", _FR)),
    Layout("woo_advanced", "WooCommerce", ("woo",), _woo_advanced),
    Layout("prestashop_fr", "PrestaShop", ("prestashop",), _prestashop(
        "ID;Référence;Nouveau client;Livraison;Client;Total;Paiement;État;Date", _PRESTA_FR, _EURO)),
    Layout("prestashop_en", "PrestaShop", ("prestashop",), _prestashop(
        "ID;Reference;New client;Delivery;Customer;Total;Payment;Status;Date", _PRESTA_EN,
        Style(thousands=",", money="€{}"))),
    Layout("magento_csv", "Magento", ("magento",), _magento("text")),
    Layout("magento_xml", "Magento", ("magento",), _magento("xml")),
    Layout("bigcommerce", "BigCommerce", ("bigcommerce",), _bigcommerce),
    Layout("wix", "Wix", ("wix",), _wix),
    Layout("etsy_orders", "Etsy", ("etsy_orders",), _etsy_orders),
    Layout("etsy_items", "Etsy", ("etsy_items",), _etsy_items),
    Layout("ebay_us", "eBay", ("ebay_orders",), _ebay(
        _EBAY_EN.format("Shipping"), Style(thousands=",", money="${}", day="{mon}-{d:02}-{yy}"), "USD", ",",
        "{} record(s) downloaded")),
    Layout("ebay_uk", "eBay", ("ebay_orders",), _ebay(
        _EBAY_EN.format("Postage"), Style(thousands=",", money="£{}", day="{d:02}-{mon}-{yy}"), "GBP", ",",
        "{} record(s) downloaded")),
    Layout("ebay_fr", "eBay", ("ebay_orders",), _ebay(
        _EBAY_FR, Style(decimal=",", thousands="\u00a0", money="{} €", day="{d:02}-{moi}-{yy}"), "EUR", ";",
        "{} enregistrement(s) téléchargé(s)")),
    Layout("amazon_orders_us", "Amazon", ("amazon_orders",), _amazon_orders("USD", "Amazon.com")),
    Layout("amazon_orders_fr", "Amazon", ("amazon_orders",), _amazon_orders("EUR", "Amazon.fr")),
)  # fmt: skip
