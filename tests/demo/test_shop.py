"""The files are the same every time, and each has the shape its platform gives it."""

import csv
import hashlib
import re
from pathlib import Path

import pandas as pd
import pytest
from openpyxl import load_workbook

from ecomkpi_desktop.base.progress import Cancelled
from ecomkpi_desktop.demo.shop import DEMO_SETTINGS, DemoFile, write_demo_files
from ecomkpi_desktop.importing.channels.proposals import Proposals
from ecomkpi_desktop.importing.channels.uses import Uses
from ecomkpi_desktop.settings.catalogue import option_for

SITE = "orders_export_2024.csv"


def table(path: Path, **options: object) -> pd.DataFrame:
    return pd.read_csv(path, dtype=str, keep_default_na=False, **options)


def test_two_runs_write_the_same_bytes(shop_files: tuple[DemoFile, ...], tmp_path: Path) -> None:
    again = write_demo_files(tmp_path)
    assert [file.path.name for file in again] == [file.path.name for file in shop_files]
    for first, second in zip(shop_files, again, strict=True):
        digests = {hashlib.sha256(file.path.read_bytes()).hexdigest() for file in (first, second)}
        assert len(digests) == 1, first.path.name


def test_the_bytes_are_the_same_on_every_machine(shop_files: tuple[DemoFile, ...]) -> None:
    """The recipe has one outcome; whoever changes the recipe writes the new digest here and looks at test_story."""
    digest = hashlib.sha256()
    for file in shop_files:
        if file.path.suffix == ".csv":
            digest.update(file.path.read_bytes())
    assert digest.hexdigest() == "aa8e1d31098ebb2bbeef5b3bf1bcf07e317f7ec61d7864a60db991709d51eb09"


def test_no_file_needs_to_be_explained(shop_files: tuple[DemoFile, ...]) -> None:
    assert all(not file.overrides for file in shop_files)


def test_writing_can_be_given_up(tmp_path: Path) -> None:
    class Impatient:
        def report(self, step: str, done: float) -> None:
            if done > 0.5:
                raise Cancelled

    with pytest.raises(Cancelled):
        write_demo_files(tmp_path, Impatient())


def test_the_site_has_the_79_columns_of_shopify(folder: Path) -> None:
    with (folder / SITE).open(encoding="utf-8", newline="") as stream:
        rows = csv.reader(stream)
        header = next(rows)
        assert len(header) == 79
        assert all(len(row) == 79 for row in rows)
    assert header[:3] == ["Name", "Email", "Financial Status"]
    assert header[-1] == "Payment References"


def test_order_values_stand_on_the_first_row_of_an_order_only(folder: Path) -> None:
    rows = table(folder / SITE)
    first = rows["Name"] != rows["Name"].shift()
    assert rows["Name"][first].is_unique
    for name in ("Total", "Subtotal", "Id", "Financial Status", "Currency"):
        assert (rows[name][first] != "").all()
        assert (rows[name][~first] == "").all()
    assert (rows["Created at"] != "").all()


def test_every_total_is_subtotal_and_shipping_and_tip_to_the_cent(folder: Path) -> None:
    rows = table(folder / SITE)
    money = {name: pd.to_numeric(rows[name]).fillna(0) * 100 for name in ("Total", "Subtotal", "Shipping")}
    line = pd.to_numeric(rows["Lineitem quantity"]) * pd.to_numeric(rows["Lineitem price"]) * 100
    tips = line.where(rows["Lineitem name"] == "Tip", 0).groupby(rows["Name"]).sum()
    goods = line.where(rows["Lineitem name"] != "Tip", 0).groupby(rows["Name"]).sum()
    sums = {name: values.groupby(rows["Name"]).sum().round() for name, values in money.items()}
    assert ((sums["Subtotal"] + sums["Shipping"] + tips - sums["Total"]).round() == 0).all()
    discount = (pd.to_numeric(rows["Discount Amount"]).fillna(0) * 100).groupby(rows["Name"]).sum()
    assert ((goods - discount - sums["Subtotal"]).round() == 0).all()
    assert (tips > 0).sum() > 50


def test_the_site_has_what_makes_real_exports_awkward(folder: Path) -> None:
    rows = table(folder / SITE)
    orders = rows[rows["Total"] != ""]
    assert set(orders["Financial Status"]) == {"paid", "partially_refunded", "refunded", "voided"}
    assert "pending" in set(table(folder / "orders_export_2025.csv")["Financial Status"])
    assert (orders["Cancelled at"] != "").any()
    assert orders["Notes"].str.contains("\n").any()
    assert orders["Note Attributes"].str.contains("utm_source: .+\nutm_medium: .+").any()
    assert (orders["Total"] == "0.00").any()
    assert orders["Billing Zip"].str.startswith("'0").any()
    assert set(orders["Created at"].str[-5:]) == {"+0100", "+0200"}


def test_nobody_of_the_shop_can_be_written_to(folder: Path) -> None:
    site = pd.concat([table(path) for path in folder.glob("orders_export_*.csv")])
    market = table(folder / "Maisonia commandes.csv", sep=";", encoding="cp1252")
    domains = pd.concat([site["Email"], market["E-mail"]]).str.split("@").str[1]
    assert domains.str.fullmatch(r"example\.com|[a-z.]+\.invalid").all()
    phones = site["Phone"][site["Phone"] != ""]
    assert phones.str.fullmatch(r"\+3363998\d{4}").all()


def test_the_marketplace_is_written_by_a_french_spreadsheet(folder: Path) -> None:
    for name in ("Maisonia commandes.csv", "Maisonia remboursements.csv"):
        content = (folder / name).read_bytes()
        assert b"N\xb0 de commande" in content
        assert content.count(b"\r\n") == content.count(b"\n")
        assert re.search(rb";\d{2}/\d{2}/\d{4};", content)
        assert re.search(rb";\d+,\d{2};", content)


def test_refunds_of_the_site_are_not_told_twice(folder: Path) -> None:
    orders = table(folder / "Maisonia commandes.csv", sep=";", encoding="cp1252")
    refunds = table(folder / "Maisonia remboursements.csv", sep=";", encoding="cp1252")
    assert len(refunds) > 150
    assert set(refunds["N° de commande"]) <= set(orders["N° de commande"])
    cancelled = set(orders["N° de commande"][orders["Statut"] == "Annulée"])
    assert not cancelled & set(refunds["N° de commande"])


def test_a_google_report_has_two_lines_above_and_two_totals_below(folder: Path) -> None:
    lines = (folder / "Rapport sur les campagnes 2023.csv").read_text(encoding="utf-8").splitlines()
    assert lines[:2] == ["Rapport sur les campagnes", '"1 janv. 2023 - 31 déc. 2023"']
    assert [line.split(";")[0] for line in lines[-2:]] == ["Total : campagnes", "Total : compte"]
    assert "; --;" in lines[-1]
    costs = [int(re.sub(r"\D", "", line.split(";")[3])) for line in lines[3:-2]]
    assert len(costs) == 4 * 365
    assert sum(costs) == int(re.sub(r"\D", "", lines[-1].split(";")[3]))


def test_a_meta_report_begins_with_its_grand_total(folder: Path) -> None:
    path = folder / "Meta campagnes par jour.csv"
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    rows = table(path, encoding="utf-8-sig")
    assert rows["Nom de la campagne"][0] == ""
    assert rows["Jour"][0] == ""
    spent = pd.to_numeric(rows["Montant dépensé (EUR)"])
    assert abs(spent[0] - spent[1:].sum()) < 0.005


def test_sessions_stand_under_a_commented_preamble(folder: Path) -> None:
    path = folder / "Acquisition de trafic.csv"
    lines = path.read_text(encoding="utf-8").splitlines()
    assert all(line.startswith("#") for line in lines[:9])
    assert lines[9].startswith("Date,Groupe de canaux par défaut de la session,Sessions")
    rows = table(path, skiprows=9)
    assert not rows.duplicated(["Date", "Groupe de canaux par défaut de la session"]).any()
    assert (rows["Sessions"].astype(int) > 0).all()


def test_costs_are_dated_under_two_lines_of_title(folder: Path) -> None:
    sheet = load_workbook(folder / "Coûts produits.xlsx").worksheets[0]
    assert [cell.value for cell in sheet[4]][:2] == ["Référence", "Produit"]
    rows = list(sheet.iter_rows(min_row=5, values_only=True))
    assert len(rows) == 3 * 36
    assert len({row[4] for row in rows}) == 3
    by_day = {(row[0], row[4]): row[3] for row in rows}
    days = sorted({row[4] for row in rows})
    assert all(by_day[sku, days[0]] < by_day[sku, days[1]] < by_day[sku, days[2]] for sku in {row[0] for row in rows})


def test_fixed_costs_end_with_their_total(folder: Path) -> None:
    sheet = load_workbook(folder / "Charges fixes.xlsx").worksheets[0]
    rows = list(sheet.iter_rows(min_row=4, values_only=True))
    assert rows[-1][0] == "Total"
    assert abs(sum(row[2] for row in rows[:-1]) - rows[-1][2]) < 0.005
    assert len({row[0] for row in rows[:-1]}) == 36


def test_products_take_a_row_for_every_further_picture(folder: Path) -> None:
    rows = table(folder / "products_export.csv")
    assert (rows["Variant SKU"] != "").sum() == 36
    assert (rows["Variant SKU"] == "").sum() > 36
    assert (rows["Image Src"] != "").all()


def test_the_manager_has_set_only_what_can_be_set() -> None:
    for setting in DEMO_SETTINGS:
        option = option_for(setting.key)
        assert option.check(setting.value) == setting.value
        assert setting.valid_from is None or option.dated


def test_every_source_the_files_hold_has_a_channel(folder: Path) -> None:
    groups = set(table(folder / "Acquisition de trafic.csv", skiprows=9)["Groupe de canaux par défaut de la session"])
    notes = table(folder / SITE)["Note Attributes"]
    sources = set(notes.str.extract(r"utm_source: (.+)\nutm_medium: (.+)").dropna().agg(" / ".join, axis=1))
    ads = frozenset({"Google Ads", "Meta Ads"})
    proposals = Proposals(Uses(orders=frozenset(sources), spend=ads, sessions=frozenset(groups)))
    assert all(proposals.proposal(source).is_sure for source in groups | sources)
