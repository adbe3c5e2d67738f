"""Amazon date range reports in the languages of its marketplaces, header and numbers included."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest

from tests.importing.ledgers.making import (
    Movement,
    by_component,
    by_entry,
    french,
    movements,
    names,
    read_components,
    read_entries,
    rows,
    table_text,
    with_dots,
)
from tests.importing.making import asked, codes, column, from_text, look

ENGLISH = names(
    "date/time,settlement id,type,order id,sku,description,quantity,marketplace,account type,fulfillment,order city,"
    "order state,order postal,tax collection model,product sales,product sales tax,shipping credits,"
    "shipping credits tax,gift wrap credits,giftwrap credits tax,Regulatory Fee,Tax On Regulatory Fee,"
    "promotional rebates,promotional rebates tax,marketplace withheld tax,selling fees,fba fees,"
    "other transaction fees,other,total"
)
BRITISH = [{"shipping credits": "postage credits", "fulfillment": "fulfilment"}.get(name, name) for name in ENGLISH]
FRENCH = names(
    "date/heure,numéro de versement,type,numéro de la commande,sku,description,quantité,Marketplace,traitement,"
    "ville d'où provient la commande,Région d'où provient la commande,code postal de la commande,"
    "Modèle de perception des taxes,ventes de produits,Taxes sur la vente des produits,crédits d'expédition,"
    "taxe sur les crédits d’expédition,crédits sur l'emballage cadeau,Taxes sur les crédits cadeaux,"
    "Rabais promotionnels,Taxes sur les remises promotionnelles,Taxes retenues sur le site de vente,frais de vente,"
    "Frais Expédié par Amazon,autres frais de transaction,autre,total"
)
RENAMED = {
    "numéro de versement": "Identifiant du paiement", "numéro de la commande": "Numéro de la commande", "sku": "SKU",
    "Marketplace": "site de vente", "crédits sur l'emballage cadeau": "crédits d’emballage-cadeau",
    "Rabais promotionnels": "Total des réductions", "crédits d'expédition": "crédits d’expédition",
}  # fmt: skip
FRENCH_TOO = [RENAMED.get(name, name) for name in FRENCH]
SPANISH = names(
    "fecha y hora,identificador de pago,tipo,número de pedido,sku,descripción,cantidad,web de Amazon,"
    "gestión logística,ciudad de procedencia del pedido,comunidad autónoma de procedencia del pedido,"
    "código postal de procedencia del pedido,Formulario de recaudación de impuestos,ventas de productos,"
    "impuesto de ventas de productos,abonos de envío,impuestos por abonos de envío,abonos de envoltorio para regalo,"
    "giftwrap credits tax,devoluciones promocionales,impuestos de descuentos por promociones,"
    "impuesto retenido en el sitio web,tarifas de venta,tarifas de Logística de Amazon,"
    "tarifas de otras transacciones,otro,total"
)
ITALIAN = names(
    "Data/Ora:,Numero pagamento,Tipo,Numero ordine,SKU,Descrizione,Quantità,Marketplace,Gestione,"
    "Città di provenienza dell'ordine,Provincia di provenienza dell'ordine,CAP dell'ordine,"
    "modello di riscossione delle imposte,Vendite,imposta sulle vendite dei prodotti,Accrediti per le spedizioni,"
    "imposta accrediti per le spedizioni,Accrediti per confezioni regalo,imposta sui crediti confezione regalo,"
    "Sconti promozionali,imposta sugli sconti promozionali,trattenuta IVA del marketplace,Commissioni di vendita,"
    "Costi del servizio Logistica di Amazon,Altri costi relativi alle transazioni,Altro,totale"
)
GERMAN = names(
    "Datum/Uhrzeit,Abrechnungsnummer,Typ,Bestellnummer,SKU,Beschreibung,Menge,Marketplace,Versand,"
    "Ort der Bestellung,Bundesland,Postleitzahl,Steuererhebungsmodell,Umsätze,Produktumsatzsteuer,"
    "Gutschrift für Versandkosten,Steuer auf Versandgutschrift,Gutschrift für Geschenkverpackung,"
    "Steuer auf Geschenkverpackungsgutschriften,Rabatte aus Werbeaktionen,Steuer auf Aktionsrabatte,"
    "Einbehaltene Steuer auf Marketplace,Verkaufsgebühren,Gebühren zu Versand durch Amazon,"
    "Andere Transaktionsgebühren,Andere,Gesamt"
)
MONTHS = {
    "fr": ("janv.", "févr.", "mars", "avr.", "mai", "juin"),
    "es": ("ene", "feb", "mar", "abr", "may", "jun"),
    "it": ("gen", "feb", "mar", "apr", "mag", "giu"),
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
}


def american(moment: datetime) -> str:
    return f"{MONTHS['en'][moment.month - 1]} {moment.day}, {moment.year} {moment:%I:%M:%S %p} PST".replace(" 0", " ")


def british(moment: datetime) -> str:
    return f"{moment.day} {MONTHS['en'][moment.month - 1]} {moment:%Y %H:%M:%S} UTC"


def latin(language: str, zone: str) -> Callable[[datetime], str]:
    return lambda moment: f"{moment.day} {MONTHS[language][moment.month - 1]} {moment:%Y} {moment:%H:%M:%S} {zone}"


def german(moment: datetime) -> str:
    return f"{moment:%d.%m.%Y %H:%M:%S} UTC"


@dataclass(frozen=True)
class Language:
    """A marketplace: its header, its words for sale, refund, advertising, fee and transfer, and how it writes."""

    header: list[str]
    kinds: tuple[str, str, str, str]
    advertising: str
    when: Callable[[datetime], str]
    money: Callable[[Decimal], str]
    currency: str
    preamble: str


def plain(value: Decimal) -> str:
    return f"{value:,.2f}"


LANGUAGES = {
    "American": Language(ENGLISH, ("Order", "Refund", "Service Fee", "Transfer"), "Cost of Advertising", american,
                         plain, "USD", "All amounts in USD, unless specified"),
    "British": Language(BRITISH, ("Order", "Refund", "Service Fee", "Transfer"), "Cost of Advertising", british, plain,
                        "GBP", "All amounts in GBP, unless specified"),
    "French": Language(FRENCH, ("Commande", "Remboursement", "Frais de service", "Transfert"), "Prix de la publicité",
                       latin("fr", "UTC+1"), french, "EUR", "Tous les montants sont en EUR, sauf mention contraire"),
    "French, with dots": Language(FRENCH, ("Commande", "Remboursement", "Frais de service", "Transfert"),
                                  "Prix de la publicité", latin("fr", "UTC+1"), with_dots, "EUR",
                                  "Tous les montants sont exprimés en EUR"),
    "French of Canada": Language(FRENCH_TOO, ("Commande", "Remboursement", "Frais de service", "Transférer"),
                                 "Prix de la publicité", latin("fr", "HNE"), french, "CAD",
                                 "Tous les montants sont en CAD, sauf indication contraire"),
    "Spanish": Language(SPANISH, ("Pedido", "Reembolso", "Tarifa de prestación de servicio", "Transferir"),
                        "Gastos de publicidad", latin("es", "UTC"), with_dots, "EUR",
                        "Todos los importes en EUR, a menos que se especifique"),
    "Italian": Language(ITALIAN, ("Ordine", "Rimborso", "Commissione di servizio", "Trasferimento"),
                        "Costo della pubblicità", latin("it", "UTC"), with_dots, "EUR",
                        "Tutti gli importi sono espressi in EUR, se non diversamente specificato."),
    "German": Language(GERMAN, ("Bestellung", "Erstattung", "Servicegebühr", "Übertrag"), "Werbekosten", german,
                       with_dots, "EUR", "Alle Beträge in Euro sofern nicht anders gekennzeichnet"),
}  # fmt: skip


def report(ledger: list[Movement], language: Language, lines_above: int = 7) -> str:
    """The columns are known by their order from the right, the same in every language."""
    header = language.header
    kinds = dict(zip(("sale", "refund", "fee", "payout"), language.kinds, strict=True)) | {"advertising": ""}
    kinds["advertising"] = kinds["fee"]
    goods = header.index(next(name for name in header if name in GOODS))
    places = {"goods": goods, "shipping": goods + 2, "discount": len(header) - 8, "selling_fee": len(header) - 5,
              "fulfilment_fee": len(header) - 4, "account_fee": len(header) - 3, "advertising": len(header) - 3,
              "other": len(header) - 2}  # fmt: skip
    lines = []
    for movement in ledger:
        cells: dict[str, object] = dict.fromkeys(header[goods:], language.money(Decimal(0)))
        cells |= {header[0]: language.when(movement.moment), header[1]: "18211000001", header[2]: kinds[movement.entry],
                  header[3]: movement.order, header[-1]: language.money(movement.net)}  # fmt: skip
        cells[header[5]] = language.advertising if movement.entry == "advertising" else "Une tasse"
        for name, value in movement.parts.items():
            cells[header[places[name]]] = language.money(value)
        lines.append(cells)
    above = [f'"{language.preamble}"', *(f'"Definitions: line {number}"' for number in range(lines_above - 1))]
    return "\n".join(above) + "\n" + table_text(header, lines, quoted=True)


GOODS = ("product sales", "ventes de produits", "ventas de productos", "Vendite", "Umsätze")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_report_sums_to_the_cent_in_every_language(tmp_path: Path, language: str) -> None:
    ledger = movements(23, order=lambda n: f"406-{n:07}-0000001")
    text = report(ledger, LANGUAGES[language])
    result = from_text(tmp_path, text)
    assert (result.recipe.preset, asked(look(tmp_path, text))) == ("amazon_date_range", {})
    assert (read_components(result), read_entries(result)) == (by_component(ledger), by_entry(ledger))
    assert codes(result) <= {"times_converted"}
    assert set(column(result, "currency")) == {LANGUAGES[language].currency}
    if "times_converted" not in codes(result):
        assert column(result, "posted_at") == [movement.moment for movement in ledger]


@pytest.mark.parametrize("above", [2, 12, 19])
def test_the_header_floats(tmp_path: Path, above: int) -> None:
    text = report(movements(29, 5), LANGUAGES["French"], above)
    assert from_text(tmp_path, text).recipe.header_row == above


def one(kind: str, description: str = "", other: str = "-10,00", **cells: str) -> dict[str, str]:
    return {"date/heure": "5 août 2024 10:11:12 UTC+2", "type": kind, "description": description, "autre": other,
            "total": other, "numéro de versement": "18211", **cells}  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "description", "entry", "component"),
    [
        ("Frais de service", "Prix de la publicité", "advertising", "advertising"),
        ("Frais de service", "Abonnement", "fee", "account_fee"),
        ("Frais de stock Expédié par Amazon", "Frais de stockage", "fee", "fulfilment_fee"),
        ("Frais de transaction Expédié par Amazon", "", "fee", "fulfilment_fee"),
        ("Frais de retour client FBA", "", "fee", "fulfilment_fee"),
        ("Tarif de la Vente Flash", "", "advertising", "advertising"),
        ("Ajustement", "Stock Expédié par Amazon : remboursement", "adjustment", "other"),
        ("Réclamation dans le cadre de la Garantie A à z", "", "chargeback", "other"),
        ("Solde négatif", "", "payout", "other"),
        ("Transfert", "Vers votre compte bancaire", "payout", "other"),
    ],
)
def test_french_types_are_known(tmp_path: Path, kind: str, description: str, entry: str, component: str) -> None:
    result = from_text(tmp_path, '"Montants en EUR"\n' + table_text(FRENCH, [one(kind, description)], quoted=True))
    assert rows(result, "entry", component, "net") == [(entry, -10.0, -10.0)]
    assert codes(result) == set()


def test_deferred_transactions_wait_for_a_later_report(tmp_path: Path) -> None:
    header = [*FRENCH, "statut de la transaction", "date de sortie de la transaction"]
    lines = [
        one("Commande", other="12,00", **{"statut de la transaction": "Libéré"}),
        one("Commande", other="15,00", **{"statut de la transaction": "Différé"}),
    ]
    result = from_text(tmp_path, '"Montants en EUR"\n' + table_text(header, lines, quoted=True))
    assert (column(result, "net"), codes(result)) == ([12.0], {"movements_not_final"})
