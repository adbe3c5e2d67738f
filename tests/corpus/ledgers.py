"""Ledgers of marketplaces and payment providers, from the documented facts; a pay-out is no movement of profit."""

import random
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from tests.corpus.drawing import orders
from tests.corpus.model import Amount, Cell, Export, Layout, Options, Style, Truth, columns, day_sums, total
from tests.corpus.shops import records

Make = Callable[[random.Random, Options], Export]


@dataclass(frozen=True)
class Movement:
    """A movement: what was sold or given back, what the provider kept of it (as a cost, > 0), what remains."""

    at: datetime
    sort: str  # sale, refund, fee or payout
    number: int
    gross: float
    fee: float
    email: str
    customer: str

    @property
    def net(self) -> float:
        """What remains."""
        return round(self.gross - self.fee, 6)


def movements(rng: random.Random, options: Options, *, fees: bool = False, payouts: bool = True) -> list[Movement]:
    """Draw sales, some refunds, account fees and pay-outs."""
    found = []
    for order in orders(rng, options, taxed=True):
        fee = round(order.total * 0.029 + 0.3, options.places)
        found.append(Movement(order.at, "sale", order.number, order.total, fee, order.email, order.customer))
        if order.state == "refunded":
            later = order.at + timedelta(minutes=20)
            found.append(Movement(later, "refund", order.number, -order.total, 0.0, order.email, order.customer))
        if fees and order.number % 8 == 0:
            found.append(Movement(order.at, "fee", order.number, -9.99, 0.0, "", ""))
        if payouts and order.number % 6 == 0:
            found.append(Movement(order.at, "payout", order.number, -abs(order.total * 3), 0.0, "", ""))
    return found


def settled(moves: Iterable[Movement], currency: str, *kinds: str) -> Truth:
    """Return the truth of a ledger that may be taken for payments or for settlements."""
    kept = [move for move in moves if move.sort != "payout"]
    net = day_sums((move.at, move.net) for move in kept)
    as_payments = {"amount": total(m.gross for m in kept), "fee": total(m.fee for m in kept)}
    whole = {"payments": as_payments, "settlements": {"net": total(m.net for m in kept)}}
    gross = Truth({"payments": as_payments}, day_sums((move.at, move.gross) for move in kept), currency)
    chosen = {kind: whole[kind] for kind in kinds or ("settlements",)}
    return Truth(chosen, net, currency, "", (gross,) if "payments" in chosen else ())


def _shopify_payments(header: str) -> Make:
    names = header.split(",")

    def make(rng: random.Random, options: Options) -> Export:
        moves = movements(rng, options, payouts=False)
        lines = []
        for move in moves:
            cells: dict[str, Cell] = {
                "Transaction Date": move.at, "Type": "charge" if move.sort == "sale" else "refund",
                "Order": f"#{move.number}", "Card Brand": "visa", "Card Source": "online", "Payout Status": "paid",
                "Payout Date": move.at.date(), "Payout ID": "98761234567", "Available On": move.at.date(),
                "Amount": Amount(move.gross), "Fee": Amount(move.fee), "Net": Amount(move.net),
                "Checkout": "#c12345678901", "Payment Method Name": "card",
                "Presentment Amount": Amount(abs(move.gross)),
                "Presentment Currency": "USD", "Currency": "USD", "VAT": Amount(0),
            }  # fmt: skip
            lines.append({name: cells[name] for name in names if name in cells})
        style = Style(moment="{y}-{m:02}-{d:02} {H:02}:{M:02}:{S:02} -0700")
        return Export(tuple(names), records(names, lines), settled(moves, "USD", "payments"), style,
                      name="payment_transactions_export_1.csv", traits=frozenset({"fixed"}))  # fmt: skip

    return make


def _etsy_statement(day: str, *, later: bool) -> Make:
    def make(rng: random.Random, options: Options) -> Export:
        moves = movements(rng, options, fees=True)
        header = columns("Date,Type,Title,Info,Currency,Amount,Fees & Taxes,Net,Tax Details")
        header += ["Status", "Availability Date"] if later else []
        rows: list[tuple[Cell, ...]] = []
        for move in moves:
            title, info, tail = f"Payment for Order #{move.number}", f"Order #{move.number}", ("",) * (2 * later)
            if move.sort == "payout":
                sent = f"${abs(move.gross):,.2f} sent to your bank account"
                rows.append((move.at.date(), "Deposit", sent, "", "USD", "--", "--", "--", "--", *tail))
                continue
            if move.sort == "fee":
                rows.append((move.at.date(), "Fee", "Listing fee", "", "USD", "--", Amount(move.gross),
                             Amount(move.gross), "--", *tail))  # fmt: skip
                continue
            sort = "Sale" if move.sort == "sale" else "Refund"
            gross = Amount(move.gross)
            rows.append((move.at.date(), sort, title, "", "USD", gross, "--", gross, "--", *tail))
            if move.fee:
                kept = Amount(-move.fee)
                rows.append((move.at.date(), "Fee", "Transaction fee: Mug", info, "USD", "--", kept, kept, "--", *tail))
        style = Style(thousands=",", money="${}", day=day)
        return Export(tuple(header), tuple(rows), settled(moves, "USD"), style, encoding="utf-8-sig",
                      name="etsy_statement_2024_3.csv", traits=frozenset({"fixed"}))  # fmt: skip

    return make


def _ebay_transactions(rng: random.Random, options: Options) -> Export:
    header = columns(
        "Transaction creation date,Type,Order number,Legacy order ID,Buyer username,Buyer name,Ship to city,"
        "Ship to province/region/state,Ship to zip,Ship to country,Net amount,Payout currency,Payout date,Payout ID,"
        "Payout method,Payout status,Reason for hold,Item ID,Transaction ID,Item title,Custom label,Quantity,"
        "Item subtotal,Shipping and handling,Seller collected tax,eBay collected tax,Final Value Fee - fixed,"
        'Final Value Fee - variable,Regulatory operating fee,Very high "item not as described" fee,'
        "Below standard performance fee,International fee"
    )
    moves = movements(rng, options)
    lines = []
    for move in moves:
        cells: dict[str, Cell] = dict.fromkeys(header, "--")
        cells |= {
            "Transaction creation date": move.at.date(), "Net amount": Amount(move.net), "Payout currency": "USD",
            "Type": {"sale": "Order", "refund": "Refund", "payout": "Payout"}[move.sort],
        }  # fmt: skip
        if move.sort != "payout":
            cells |= {
                "Order number": f"12-{move.number}-44444", "Buyer name": move.customer, "Quantity": 1,
                "Item subtotal": Amount(move.gross), "Shipping and handling": Amount(0),
                "Final Value Fee - fixed": Amount(-0.3 if move.fee else 0),
                "Final Value Fee - variable": Amount(-(move.fee - 0.3) if move.fee else 0),
            }  # fmt: skip
        lines.append(cells)
    before = (
        ("Transaction report",), ("",), ("Seller: demo-shop",), ("Start date: Feb 1, 2024",),
        ("End date: Oct 31, 2024",),
        ("Time zone: PST",), ("All amounts are in the payout currency",), ("",), ("",), ("",),
    )  # fmt: skip
    style = Style(thousands=",", money="${}", minus="({})", day="{mon} {d}, {y}")
    return Export(tuple(header), records(header, lines), settled(moves, "USD"), style, before=before, quote_all=True,
                  name="Transaction_report.csv", traits=frozenset({"fixed"}))  # fmt: skip


_V1 = columns(
    "settlement-id,settlement-start-date,settlement-end-date,deposit-date,total-amount,currency,transaction-type,"
    "order-id,merchant-order-id,adjustment-id,shipment-id,marketplace-name,shipment-fee-type,shipment-fee-amount,"
    "order-fee-type,order-fee-amount,fulfillment-id,posted-date,order-item-code,merchant-order-item-id,"
    "merchant-adjustment-item-id,sku,quantity-purchased,price-type,price-amount,item-related-fee-type,"
    "item-related-fee-amount,misc-fee-amount,other-fee-amount,other-fee-reason-description,promotion-id,promotion-type,"
    "promotion-amount,direct-payment-type,direct-payment-amount,other-amount"
)
_V2 = columns(
    "settlement-id,settlement-start-date,settlement-end-date,deposit-date,total-amount,currency,transaction-type,"
    "order-id,merchant-order-id,adjustment-id,shipment-id,marketplace-name,amount-type,amount-description,amount,"
    "fulfillment-id,posted-date,posted-date-time,order-item-code,merchant-order-item-id,merchant-adjustment-item-id,"
    "sku,quantity-purchased,promotion-id"
)


def _settlement(names: Sequence[str], style: Style, currency: str) -> Make:
    def make(rng: random.Random, options: Options) -> Export:
        moves = movements(rng, options, fees=True, payouts=False)
        first, last = moves[0].at, moves[-1].at
        lines: list[dict[str, Cell]] = [
            {"settlement-id": "17654321098", "settlement-start-date": first, "settlement-end-date": last,
             "deposit-date": last, "total-amount": Amount(total(move.net for move in moves)), "currency": currency}
        ]  # fmt: skip
        for move in moves:
            base: dict[str, Cell] = {
                "settlement-id": "17654321098", "posted-date": move.at, "marketplace-name": "Amazon.fr",
                "transaction-type": {"sale": "Order", "refund": "Refund", "fee": "ServiceFee"}[move.sort],
            }  # fmt: skip
            if move.sort == "fee":
                lines.append(base | _component(names, "fee", "Cost of Advertising", move.gross))
                continue
            base |= {"order-id": f"403-{move.number:07}-7654321", "sku": "MUG-01", "quantity-purchased": 1}
            lines.append(base | _component(names, "price", "Principal", move.gross))
            if move.fee:
                lines.append(base | _component(names, "fee", "Commission", -move.fee))
        return Export(tuple(names), records(names, lines), settled(moves, currency), style, delimiter="\t",
                      name="settlement_17654321098.txt", traits=frozenset({"fixed", "ordered", "totals"}))  # fmt: skip

    return make


def _component(names: Sequence[str], sort: str, word: str, value: float) -> dict[str, Cell]:
    if "amount-type" in names:
        return {"amount-type": "ItemPrice" if sort == "price" else "ItemFees", "amount-description": word,
                "amount": Amount(value)}  # fmt: skip
    if sort == "price":
        return {"price-type": word, "price-amount": Amount(value)}
    return {"item-related-fee-type": word, "item-related-fee-amount": Amount(value)}


_RANGE_US = (
    "date/time,settlement id,type,order id,sku,description,quantity,marketplace,account type,fulfillment,order city,"
    "order state,order postal,tax collection model,product sales,product sales tax,shipping credits,"
    "shipping credits tax,gift wrap credits,giftwrap credits tax,Regulatory Fee,Tax On Regulatory Fee,"
    "promotional rebates,promotional rebates tax,marketplace withheld tax,selling fees,fba fees,other transaction fees,"
    "other,total"
)
_RANGE_FR = (
    "date/heure,numéro de versement,type,numéro de la commande,sku,description,quantité,Marketplace,traitement,"
    "ville d'où provient la commande,Région d'où provient la commande,code postal de la commande,"
    "Modèle de perception des taxes,ventes de produits,Taxes sur la vente des produits,crédits d'expédition,"
    "taxe sur les crédits d’expédition,crédits sur l'emballage cadeau,Taxes sur les crédits cadeaux,"
    "Rabais promotionnels,Taxes sur les remises promotionnelles,Taxes retenues sur le site de vente,frais de vente,"
    "Frais Expédié par Amazon,autres frais de transaction,autre,total"
)
_WORDS_US = {"sale": "Order", "refund": "Refund", "fee": "Service Fee", "payout": "Transfer",
    "ads": "Cost of Advertising"}
_WORDS_FR = {
    "sale": "Commande", "refund": "Remboursement", "fee": "Frais de service", "payout": "Transfert",
    "ads": "Prix de la publicité",
}  # fmt: skip
_INTRO_US = (
    ("Includes Amazon Marketplace, Fulfillment by Amazon (FBA), and Amazon Webstore transactions",),
    ("All amounts in USD, unless specified",), ("Definitions:",), ("Sales tax collected: ...",), ("Selling fees: ...",),
    ("Other transaction fees: ...",), ("Other: non-order transaction amounts",),
)  # fmt: skip
_INTRO_FR = (
    ("Comprend les transactions Amazon Marketplace et Expédié par Amazon",),
    ("Tous les montants sont en EUR, sauf indication contraire",), ("Définitions :",), ("Taxes perçues : ...",),
    ("Frais de vente : ...",), ("Autres frais de transaction : ...",), ("Autre : montants hors commandes",),
)  # fmt: skip


def _date_range(
    header: str, words: Mapping[str, str], style: Style, intro: tuple[tuple[str, ...], ...], money: str
) -> Make:
    names = header.split(",")
    sales, fees, other = (
        ("product sales", "selling fees", "other") if "product sales" in names
        else ("ventes de produits", "frais de vente", "autre")
    )  # fmt: skip
    start = names.index(sales)

    def make(rng: random.Random, options: Options) -> Export:
        moves = movements(rng, options, fees=True)
        rows = []
        for move in moves:
            cells: list[Cell] = ["" for _ in names[:start]] + [Amount(0) for _ in names[start:]]
            cells[0], cells[1], cells[2] = move.at, "17654321098", words[move.sort]
            place = sales
            if move.sort in ("sale", "refund"):
                cells[3], cells[4], cells[6] = f"403-{move.number:07}-1234567", "MUG-01", 1
                cells[names.index(fees)] = Amount(-move.fee)
            elif move.sort == "fee":
                cells[5], place = words["ads"], "other transaction fees" if "fba fees" in names else other
            else:
                place = other
            cells[names.index(place)] = Amount(move.gross)
            cells[-1] = Amount(move.net)
            rows.append(tuple(cells))
        return Export(tuple(names), tuple(rows), settled(moves, money), style, before=intro, quote_all=True,
                      name="2024MonthlyUnifiedTransaction.csv", traits=frozenset({"fixed"}))  # fmt: skip

    return make


def _cdiscount(rng: random.Random, options: Options) -> Export:
    moves = movements(rng, options, payouts=False)
    rows = tuple(
        ("Cdiscount", "4321", f"FA{move.number}{'R' if move.gross < 0 else ''}", move.at.date(),
         "Vente" if move.gross > 0 else "Remboursement client", Amount(move.gross))
        for move in moves
    )  # fmt: skip
    gross = [(move.at, move.gross) for move in moves]
    sales = {"goods": total(value for _, value in gross if value > 0),
             "refunded": total(-value for _, value in gross if value < 0)}  # fmt: skip
    as_orders = Truth({"orders": sales}, day_sums(pair for pair in gross if pair[1] > 0))
    whole = {"settlements": {"net": total(v for _, v in gross)}, "payments": {"amount": total(v for _, v in gross)}}
    return Export(
        ("Sales channel", "Shop Id", "Invoice/Refund Id", "Accounting date", "Invoice type", "Gross amount"), rows,
        Truth(whole, day_sums(gross), "", "", (as_orders,)), Style(decimal=",", day="{d:02}/{m:02}/{y}"),
        before=(("Rapport des ventes",), ("",)), delimiter=";", name="ventes_cdiscount.csv",
    )  # fmt: skip


_STRIPE = columns(
    "id,Created date (UTC),Amount,Amount Refunded,Currency,Captured,Converted Amount,Converted Amount Refunded,"
    "Converted Currency,Description,Fee,Is Link,Mode,PaymentIntent ID,Payment Source Type,Refunded date (UTC),"
    "Statement Descriptor,Status,Seller Message,Taxes On Fee,Card ID,Card Name,Card Address Country,Card Brand,"
    "Customer ID,Customer Description,Customer Email,Customer Phone,Invoice ID,UTM Campaign,UTM Medium,"
    "UTM Source,Transfer"
)


def _stripe(rng: random.Random, options: Options) -> Export:
    moves = [move for move in movements(rng, options, payouts=False) if move.sort == "sale"]
    lines: list[dict[str, Cell]] = [
        {
            "id": f"ch_3N{move.number}", "Created date (UTC)": move.at, "Amount": Amount(move.gross),
            "Amount Refunded": Amount(0), "Currency": "eur", "Captured": "true", "Converted Amount": Amount(move.gross),
            "Converted Amount Refunded": Amount(0), "Converted Currency": "eur", "Description": f"Order {move.number}",
            "Fee": Amount(move.fee), "Mode": "Live", "Status": "Paid", "Customer Email": move.email,
            "UTM Source": "google", "UTM Medium": "cpc", "Taxes On Fee": Amount(0),
        }
        for move in moves
    ]  # fmt: skip
    return Export(tuple(_STRIPE), records(_STRIPE, lines), settled(moves, "EUR", "payments"), Style(),
                  name="unified_payments.csv", traits=frozenset({"fixed"}))  # fmt: skip


def _stripe_balance(header: str, name: str) -> Make:
    names = header.split(",")

    def make(rng: random.Random, options: Options) -> Export:
        moves = movements(rng, options)
        lines = []
        for move in moves:
            sort = {"sale": "charge", "refund": "refund", "payout": "payout"}[move.sort]
            known: dict[str, Cell] = {
                "id": f"txn_{move.number}", "balance_transaction_id": f"txn_{move.number}", "Type": sort,
                "reporting_category": sort, "Source": f"ch_{move.number}", "source_id": f"ch_{move.number}",
                "Amount": Amount(move.gross), "gross": Amount(move.gross), "Fee": Amount(move.fee),
                "fee": Amount(move.fee), "Net": Amount(move.net), "net": Amount(move.net), "Currency": "eur",
                "currency": "eur", "Created (UTC)": move.at, "created_utc": move.at, "Available On (UTC)": move.at,
                "available_on_utc": move.at, "Description": f"Order {move.number}",
                "description": f"Order {move.number}",
            }  # fmt: skip
            lines.append({column: known[column] for column in names if column in known})
        return Export(tuple(names), records(names, lines), settled(moves, "EUR", "payments", "settlements"), Style(),
                      name=name, traits=frozenset({"fixed"}))  # fmt: skip

    return make


_PAYPAL_EN = (
    "Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,From Email Address,To Email Address,Transaction ID,"
    "Address Status,Sales Tax,Reference Txn ID,Invoice Number,Receipt ID,Balance,Contact Phone Number,Subject,Note"
)
_PAYPAL_UK = "Date,Time,Time zone,Name,Type,Status,Currency,Gross,Fee,Net,Receipt ID,Balance,Tip"
_PAYPAL_FR = (
    "Date,Heure,Fuseau horaire,Nom,Type,État,Devise,Avant commission,Commission,Net,De l'adresse email,"
    "À l'adresse email,Numéro de transaction,État de l'adresse,Titre de l'objet,Numéro de l'objet,TVA,"
    "Nom de l'option 1,Valeur de l'option 1,Nom de l'option 2,Valeur de l'option 2,Numéro de tiers de confiance,"
    "Numéro de la transaction de référence,Numéro de facture,Numéro de client,Quantité,Numéro de reçu,Solde,"
    "Numéro de téléphone du contact,Objet,Remarque,Source de paiement,Type de carte,Code de transaction,"
    "N° du suivi des paiements,Identifiant bancaire,Code du pays de l'acheteur pour cette transaction,"
    "Détails de l'objet,Balance Impact"
)
_PAYPAL_ES = (
    "Fecha,Hora,Zona horaria,Descripción,Divisa,Bruto,Comisión,Neto,Saldo,Id. de transacción,"
    "Correo electrónico del remitente,Nombre,Nombre del banco,Cuenta bancaria,Importe de envío y manipulación,"
    "Impuesto de ventas,Id. de factura,Id. de referencia de trans.,,,,,,"
)
_ROLES = {
    "date": ("Date", "Fecha"), "time": ("Time", "Heure", "Hora"), "zone": ("TimeZone", "Time zone", "Fuseau horaire",
    "Zona horaria"),
    "name": ("Name", "Nom", "Nombre"), "type": ("Type", "Descripción"), "status": ("Status", "État"),
    "currency": ("Currency", "Devise", "Divisa"), "gross": ("Gross", "Avant commission", "Bruto"),
    "fee": ("Fee", "Commission", "Comisión"), "net": ("Net", "Neto"),
    "email": ("From Email Address", "De l'adresse email", "Correo electrónico del remitente"),
    "id": ("Transaction ID", "Numéro de transaction", "Id. de transacción"),
    "invoice": ("Invoice Number", "Numéro de facture", "Id. de factura"), "balance": ("Balance", "Solde", "Saldo"),
}  # fmt: skip
_PAYPAL_WORDS = {
    "en": ("Website Payment", "Payment Refund", "General Withdrawal", "Completed"),
    "fr": ("Paiement sur site marchand", "Remboursement de paiement", "Virement standard", "Terminé"),
    "es": ("Pago en el sitio web", "Reembolso del pago", "Retirada iniciada por el usuario", ""),
}  # fmt: skip


def _paypal(header: str, language: str, style: Style, currency: str) -> Make:
    names = header.split(",")
    sale, refund, out, done = _PAYPAL_WORDS[language]

    def make(rng: random.Random, options: Options) -> Export:
        moves = movements(rng, options)
        lines, balance = [], 500.0
        for move in moves:
            balance = round(balance + move.net, 2)
            cells: dict[str, Cell] = {
                "date": move.at.date(), "time": f"{move.at:%H:%M:%S}", "zone": "Europe/Paris", "status": done,
                "name": move.customer, "type": {"sale": sale, "refund": refund, "payout": out}[move.sort],
                "currency": currency, "gross": Amount(move.gross), "fee": Amount(-move.fee), "net": Amount(move.net),
                "email": move.email, "id": f"8AB{move.number}XY{move.sort[0].upper()}", "invoice": str(move.number),
                "balance": Amount(balance),
            }  # fmt: skip
            roles = {role: next((name for name in known if name in names), "") for role, known in _ROLES.items()}
            lines.append({roles[role]: cell for role, cell in cells.items() if roles[role]})
        return Export(tuple(names), records(names, lines), settled(moves, currency, "payments", "settlements"), style,
                      encoding="utf-8-sig", quote_all=True, name="Download.CSV",
                      traits=frozenset({"account"}))  # fmt: skip

    return make


def _adyen(rng: random.Random, options: Options) -> Export:
    header = columns(
        "Company Account,Merchant Account,Psp Reference,Merchant Reference,Payment Method,Creation Date,TimeZone,Type,"
        "Modification Reference,Gross Currency,Gross Debit (GC),Gross Credit (GC),Exchange Rate,Net Currency,"
        "Net Debit (NC),Net Credit (NC),Commission (NC),Markup (NC),Scheme Fees (NC),Interchange (NC),"
        "Payment Method Variant,Batch Number,Reserved4,Reserved5,Reserved6,Reserved7,Reserved8,Reserved9,Reserved10,"
        "Modification Merchant Reference,Booking Date,Booking Date TimeZone"
    )
    moves = movements(rng, options, payouts=False)
    lines: list[dict[str, Cell]] = []
    for move in moves:
        split = round(move.fee / 2, 2)
        lines.append(
            {
                "Company Account": "Demo", "Merchant Account": "DemoFR", "Psp Reference": f"8816{move.number}",
                "Merchant Reference": str(move.number), "Payment Method": "visa", "Creation Date": move.at,
                "TimeZone": "CET", "Type": "Settled" if move.sort == "sale" else "Refunded", "Gross Currency": "EUR",
                "Gross Debit (GC)": Amount(-move.gross) if move.gross < 0 else "",
                "Gross Credit (GC)": Amount(move.gross) if move.gross > 0 else "", "Exchange Rate": "1",
                "Net Currency": "EUR", "Net Debit (NC)": Amount(-move.net) if move.net < 0 else "",
                "Net Credit (NC)": Amount(move.net) if move.net > 0 else "", "Markup (NC)": Amount(split),
                "Scheme Fees (NC)": Amount(move.fee - split), "Batch Number": "12", "Booking Date": move.at,
                "Booking Date TimeZone": "CET",
            }
        )  # fmt: skip
    lines.append(
        {"Company Account": "Demo", "Merchant Account": "DemoFR", "Creation Date": moves[-1].at, "TimeZone": "CET",
         "Type": "MerchantPayout", "Net Currency": "EUR", "Net Debit (NC)": Amount(total(m.net for m in moves)),
         "Batch Number": "12", "Booking Date": moves[-1].at, "Booking Date TimeZone": "CET"}
    )  # fmt: skip
    return Export(tuple(header), records(header, lines), settled(moves, "EUR", "payments", "settlements"), Style(),
                  name="settlement_detail_report_batch_12.csv", traits=frozenset({"fixed", "totals"}))  # fmt: skip


_PAYOUTS = (
    "Transaction Date,Type,Order,Card Brand,Card Source,Payout Status,Payout Date,Available On,Amount,Fee,Net,Checkout,"
    "Payment Method Name,Presentment Amount,Presentment Currency,Currency"
)
_AMAZON_DATES = Style(moment="{y}-{m:02}-{d:02}T{H:02}:{M:02}:{S:02}+00:00")
_PAYPAL_US = Style(thousands=",", day="{m:02}/{d:02}/{y}")
LAYOUTS = (
    Layout("shopify_payouts_16", "Shopify Payments", ("shopify_pay",), _shopify_payments(_PAYOUTS)),
    Layout("shopify_payouts_17", "Shopify Payments", ("shopify_pay",), _shopify_payments(
        _PAYOUTS.replace("Payout Date,", "Payout Date,Payout ID,"))),
    Layout("shopify_payouts_vat", "Shopify Payments", ("shopify_pay",), _shopify_payments(
        _PAYOUTS.replace("Payout Date,", "Payout Date,Payout ID,") + ",VAT")),
    Layout("shopify_payouts_19", "Shopify Payments", ("shopify_pay",), _shopify_payments(
        _PAYOUTS.replace("Payout Date,", "Payout Date,Payout ID,") + ",Business Entity Name,Business Entity ID")),
    Layout("etsy_statement_us", "Etsy", ("etsy_statement",), _etsy_statement("{month} {d}, {y}", later=False)),
    Layout("etsy_statement_uk", "Etsy", ("etsy_statement",), _etsy_statement("{d} {month}, {y}", later=True)),
    Layout("etsy_statement_short", "Etsy", ("etsy_statement",), _etsy_statement("{d} {mon} {y}", later=True)),
    Layout("ebay_transactions", "eBay", ("ebay_transactions",), _ebay_transactions),
    Layout("amazon_settlement_v1", "Amazon", ("amazon_settlement",), _settlement(_V1, _AMAZON_DATES, "CAD")),
    Layout("amazon_settlement_v1_33", "Amazon", ("amazon_settlement",), _settlement(
        [name for name in _V1 if not name.startswith("promotion-")], _AMAZON_DATES, "CAD")),
    Layout("amazon_settlement_v2", "Amazon", ("amazon_settlement",), _settlement(_V2, _AMAZON_DATES, "USD")),
    Layout("amazon_settlement_v2_eu", "Amazon", ("amazon_settlement",), _settlement(
        _V2, Style(decimal=",", moment=_AMAZON_DATES.moment), "EUR")),
    Layout("amazon_range_us", "Amazon", ("amazon_date",), _date_range(
        _RANGE_US, _WORDS_US, Style(thousands=",", moment="{mon} {d}, {y} {h12}:{M:02}:{S:02} {ap} PDT"), _INTRO_US,
        "USD")),
    Layout("amazon_range_fr", "Amazon", ("amazon_date",), _date_range(
        _RANGE_FR, _WORDS_FR, Style(decimal=",", thousands="\u202f", moment="{d} {moi} {y} {H:02}:{M:02}:{S:02} UTC+1"),
        _INTRO_FR, "EUR")),
    Layout("amazon_range_fr_dots", "Amazon", ("amazon_date",), _date_range(
        _RANGE_FR, _WORDS_FR, Style(decimal=",", thousands=".", moment="{d} {moi} {y} {H:02}:{M:02}:{S:02} UTC+1"),
        _INTRO_FR, "EUR")),
    Layout("cdiscount", "Cdiscount", ("cdiscount",), _cdiscount),
    Layout("stripe_payments", "Stripe", ("stripe",), _stripe),
    Layout("stripe_balance", "Stripe", ("stripe",), _stripe_balance(
        "id,Type,Source,Amount,Fee,Net,Currency,Created (UTC),Available On (UTC),Description", "balance_history.csv")),
    Layout("stripe_itemised", "Stripe", ("stripe",), _stripe_balance(
        "balance_transaction_id,created_utc,available_on_utc,currency,gross,fee,net,reporting_category,source_id,"
        "description", "itemised_balance.csv")),
    Layout("paypal_us", "PayPal", ("paypal",), _paypal(_PAYPAL_EN, "en", _PAYPAL_US, "USD")),
    Layout("paypal_eu", "PayPal", ("paypal",), _paypal(
        _PAYPAL_EN, "en", Style(thousands=",", day="{d:02}/{m:02}/{y}"), "EUR")),
    Layout("paypal_uk", "PayPal", ("paypal",), _paypal(
        _PAYPAL_UK, "en", Style(thousands=",", day="{d:02}/{m:02}/{y}"), "GBP")),
    Layout("paypal_fr", "PayPal", ("paypal",), _paypal(
        _PAYPAL_FR, "fr", Style(decimal=",", day="{d:02}/{m:02}/{y}"), "EUR")),
    Layout("paypal_es", "PayPal", ("paypal",), _paypal(
        _PAYPAL_ES, "es", Style(decimal=",", thousands=".", day="{d:02}/{m:02}/{y}"), "EUR")),
    Layout("adyen", "Adyen", ("adyen",), _adyen),
)  # fmt: skip
