"""The commands of the program, run in this process as a scheduled job would."""

import json
from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

from ecomkpi_desktop.app.main import main
from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.review.report import Annex
from ecomkpi_desktop.workspace.document import Document
from ecomkpi_desktop.workspace.edits import AddImport
from tests.app.files import write_orders
from tests.output.pdf_tools import text_of
from tests.workspace.making import made


@pytest.fixture
def document(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A document with one small orders file in it."""
    path = tmp_path / "shop.ekpi"
    assert main(["import", str(path), str(write_orders(tmp_path)), "--set", "amounts=TTC", "--lang", "en"]) == 0
    capsys.readouterr()
    return path


def kpis(capsys: pytest.CaptureFixture[str], document: Path, *words: str) -> dict:
    assert main(["kpis", str(document), "--from", "2025-01", "--to", "2025-03", "--json", *words]) == 0
    return json.loads(capsys.readouterr().out)


def test_an_import_accounts_for_every_row(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    orders = write_orders(tmp_path)
    status = main(["import", str(tmp_path / "new.ekpi"), str(orders), "--set", "amounts=TTC", "--json"])
    account = json.loads(capsys.readouterr().out)
    assert status == 0
    assert account["file"] == "commandes.csv"
    assert account["kind"] == "orders"
    assert account["amounts"] == "TTC"
    assert account["orders"] == 4
    assert account["rows_read"] == account["rows_accepted"] + account["rows_rejected"] + account["rows_ignored"]
    assert (account["rows_accepted"], account["rows_rejected"]) == (4, 0)
    assert account["period"] == ["2025-01-15", "2025-02-28"]


def test_figures_are_printed_in_full_precision(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = kpis(capsys, document)
    assert answer["definitions_version"] == 1
    assert answer["currency"] == "EUR"
    assert answer["period"] == {"from": "2025-01-01", "to": "2025-03-01"}
    assert answer["kpis"]["orders"]["value"] == 4
    assert answer["kpis"]["gross_sales"]["value"] == pytest.approx(1296 / 1.2, abs=1e-9)
    assert answer["kpis"]["shipping_income"]["value"] == pytest.approx(10, abs=1e-9)
    assert set(answer["kpis"]["aov"]) == {"value", "unit", "coverage", "status", "grade", "reason"}


def test_a_figure_that_is_not_available_says_why_and_is_never_nought(
    document: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    conversion = kpis(capsys, document)["kpis"]["conversion_rate"]
    assert conversion["value"] is None
    assert conversion["reason"] == "no_sessions"


def test_channels_sum_to_the_total(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = kpis(capsys, document, "--by", "channel")
    parts = [row["kpis"]["net_revenue"]["value"] for row in answer["by"]]
    assert sum(part for part in parts if part is not None) == pytest.approx(answer["kpis"]["net_revenue"]["value"])
    assert {"Google", "E-mail"} <= {row["key"] for row in answer["by"]}


def test_one_channel_can_be_looked_at(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert kpis(capsys, document, "--channel", "Google")["kpis"]["orders"]["value"] == 3


@pytest.mark.parametrize(
    ("words", "orders", "gross_sales"),
    [
        (["--category", "Bols"], 2, 36 / 1.2),
        (["--category", "Bols", "--category", "Vases"], 4, 1296 / 1.2),
        (["--buyers", "new"], 3, 1284 / 1.2),
        (["--buyers", "returning"], 1, 12 / 1.2),
        (["--country", "not allocated"], 4, 1296 / 1.2),
        (["--category", "Vases", "--channel", "Google"], 1, 60 / 1.2),
        (["--category", "Vases", "--buyers", "returning"], 0, 0),
    ],
)
def test_orders_can_be_looked_at_by_country_category_and_kind_of_customer(
    words: list[str], orders: float, gross_sales: float, document: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = kpis(capsys, document, *words)["kpis"]
    assert answer["orders"]["value"] == orders
    assert answer["gross_sales"]["value"] == pytest.approx(gross_sales, abs=1e-9)
    assert answer["cm3"] == {**answer["cm3"], "value": None, "reason": "not_split"}


def test_the_dials_name_the_filters_they_are_seen_through(
    document: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["--from", "2025-01", "--to", "2025-03", "--category", "Bols", "--buyers", "new", "--lang", "en"]
    assert main(["kpis", str(document), *words]) == 0
    first = capsys.readouterr().out.splitlines()[0]
    assert first.endswith(", New customers, Categories: Bols")


def test_a_changed_rate_changes_the_margin_at_once(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = kpis(capsys, document)["kpis"]["cm1"]["value"]
    assert main(["settings", str(document), "--set", "cost.default_rate=0,30", "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown["cost.default_rate"]["value"] == pytest.approx(0.30)
    after = kpis(capsys, document)["kpis"]["cm1"]["value"]
    assert after == pytest.approx(before + 1080 * 0.25)


def test_a_cost_can_begin_on_a_day(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = kpis(capsys, document)["kpis"]["logistics_cost"]["value"]
    assert main(["settings", str(document), "--set", "logistics.per_order=6@2025-02-01"]) == 0
    capsys.readouterr()
    assert kpis(capsys, document)["kpis"]["logistics_cost"]["value"] == pytest.approx(before + 2 * 2)


@pytest.mark.parametrize(
    ("words", "needle"),
    [
        (["settings", "{document}", "--set", "no.such=1"], "no.such"),
        (["settings", "{document}", "--set", "vat.default_rate=12"], "vat.default_rate"),
        (["settings", "{document}", "--set", "phase=teenage"], "phase"),
        (["kpis", "{document}", "--from", "yesterday", "--json"], "yesterday"),
        (["kpis", "{document}", "--from", "2025-03-01", "--to", "2025-01-01", "--json"], "2025"),
        (["kpis", "{document}", "--channel", "Radio", "--json"], "Radio"),
        (["kpis", "{document}", "--country", "Mars", "--json"], "Mars"),
        (["kpis", "{document}", "--category", "Tapis", "--json"], "Tapis"),
        (["kpis", "{document}", "--buyers", "undecided", "--json"], "undecided"),
        (["kpis", "{missing}", "--json"], "missing.ekpi"),
        (["report", "{document}", "--out", "review.docx"], "review.docx"),
        (["frobnicate", "x", "y"], "ecomkpi-desktop"),
    ],
)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_bad_input_gets_one_sentence_and_changes_nothing(
    words: list[str], needle: str, language: str, document: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = document.read_bytes()
    places = {"document": str(document), "missing": str(document.parent / "missing.ekpi")}
    spoken = [] if words[0] == "frobnicate" else ["--lang", language]
    assert main([word.format(**places) for word in words] + spoken) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert needle in told.err
    assert len(told.err.strip().splitlines()) == 1
    assert "Traceback" not in told.err
    assert document.read_bytes() == before


def test_a_file_that_cannot_serve_leaves_no_empty_document(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty = tmp_path / "empty.csv"
    empty.write_bytes(b"")
    new = tmp_path / "new.ekpi"
    assert main(["import", str(new), str(empty), "--json"]) == 2
    assert not new.exists()
    told = capsys.readouterr()
    assert told.out == ""
    assert len(told.err.strip().splitlines()) == 1


def test_one_bad_file_does_not_keep_the_good_one_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty = tmp_path / "empty.csv"
    empty.write_bytes(b"")
    files = [str(empty), str(write_orders(tmp_path))]
    words = ["import", str(tmp_path / "new.ekpi"), *files, "--set", "amounts=TTC"]
    assert main([*words, "--json"]) == 1
    told = capsys.readouterr()
    assert json.loads(told.out)["orders"] == 4
    assert "empty.csv" in told.err


def test_importing_the_same_file_twice_changes_no_figure(
    document: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = kpis(capsys, document)
    assert main(["import", str(document), str(write_orders(tmp_path)), "--set", "amounts=TTC"]) == 0
    capsys.readouterr()
    assert kpis(capsys, document) == before


def test_the_report_is_a_pdf(document: Path, tmp_path: Path) -> None:
    out = tmp_path / "review.pdf"
    assert main(["report", str(document), "--out", str(out), "--lang", "fr"]) == 0
    assert out.read_bytes().startswith(b"%PDF")


def test_the_annexes_of_the_report_are_named_or_all_or_none(document: Path, tmp_path: Path) -> None:
    out = {name: tmp_path / f"{name}.pdf" for name in ("none", "all", "some")}
    for name, asked in (("none", "none"), ("all", "all"), ("some", "ladder, data")):
        assert main(["report", str(document), "--out", str(out[name]), "--lang", "en", "--annexes", asked]) == 0
    sizes = [out[name].stat().st_size for name in ("none", "some", "all")]
    assert sizes == sorted(sizes)
    assert len(set(sizes)) == 3
    titles = [name.encode("utf-16-be").hex().upper().encode() for name in ("Ladder by month", "Cohorts")]
    assert [title in out["some"].read_bytes() for title in titles] == [True, False]
    assert [title in out["all"].read_bytes() for title in titles] == [True, True]


def test_an_annex_that_does_not_exist_is_said_with_those_that_do(
    document: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "review.pdf"
    assert main(["report", str(document), "--out", str(out), "--lang", "en", "--annexes", "ladder,horoscope"]) == 2
    said = capsys.readouterr().err
    assert "horoscope" in said
    assert "reconciliation" in said
    assert not out.exists()


def test_the_help_of_the_report_names_every_annex(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["report", "--help"])
    told = " ".join(capsys.readouterr().out.split())
    names = told.partition("names parted by commas: ")[2].partition(" --")[0].partition(" -")[0]
    assert [name.strip() for name in names.split(",")] == [annex.value for annex in Annex]


def test_the_managers_work_is_in_the_pages_and_in_the_workbook(document: Path, tmp_path: Path) -> None:
    pdf, book = tmp_path / "review.pdf", tmp_path / "review.xlsx"
    wanted = "costs,positioning,omnichannel,pillars,sharing"
    assert main(["report", str(document), "--out", str(pdf), "--lang", "en", "--annexes", wanted]) == 0
    text = " ".join(text_of(pdf).split())
    for name in ("Hidden costs and gate", "Positioning", "Omnichannel", "Four pillars", "Shared data and contracts"):
        assert name in text
    assert main(["report", str(document), "--out", str(book), "--lang", "en"]) == 0
    sheets = load_workbook(book).sheetnames
    assert {"Hidden costs", "Positioning", "Omnichannel", "Four pillars", "Shared data", "Glossary"} <= set(sheets)


def test_the_report_is_a_workbook_whose_margins_are_formulas(document: Path, tmp_path: Path) -> None:
    out = tmp_path / "review.xlsx"
    words = ["report", str(document), "--out", str(out), "--lang", "en", "--from", "2025-01", "--to", "2025-03"]
    assert main(words) == 0
    months = load_workbook(out)["Months"]
    assert [f"{cell.value:%Y-%m}" for cell in months[4][1:3]] == ["2025-01", "2025-02"]
    rows = {cell.value: cell.row for cell in months["A"] if cell.value}
    assert all(str(months.cell(rows["Net revenue"], column).value).startswith("=") for column in (2, 3, 4))
    beside = load_workbook(out, data_only=True)
    gross = [beside["Months"].cell(rows["Gross sales"], column).value for column in (2, 3, 4)]
    assert gross[0] + gross[1] == pytest.approx(1080)
    assert gross[2] == pytest.approx(1080)


def test_a_filtered_workbook_says_so_and_takes_unknown_spend_for_unknown(document: Path, tmp_path: Path) -> None:
    out = tmp_path / "review.xlsx"
    words = ["report", str(document), "--out", str(out), "--lang", "en", "--from", "2025-01", "--to", "2025-03"]
    assert main([*words, "--category", "Bols", "--channel", "Google"]) == 0
    book = load_workbook(out)
    assert book["Summary"]["A3"].value == "Only: Channels: Google; Categories: Bols"
    months = book["Months"]
    rows = {str(cell.value).removeprefix("\N{MINUS SIGN} "): cell.row for cell in months["A"] if cell.value}
    spend = rows["Marketing spend"]
    assert [months.cell(spend, column).value for column in (2, 3)] == [None, None]
    assert months.cell(spend, 4).value == f'=IF(COUNT(B{spend}:C{spend})>0,SUM(B{spend}:C{spend}),"")'
    margin = months.cell(rows["Contribution margin 3"], 2).value
    assert margin == f'=IF(ISNUMBER(B{spend}),B{rows["Contribution margin 2"]}-B{spend},"")'


def test_the_workbook_says_where_a_figure_stands_and_which_files_hold_its_rows(document: Path, tmp_path: Path) -> None:
    out = tmp_path / "review.xlsx"
    assert main(["report", str(document), "--out", str(out), "--lang", "en"]) == 0
    book = load_workbook(out)
    told = {row[0]: row[1:] for row in book["Definitions"].iter_rows(values_only=True)}
    formula, made_of, column, files = told["Contribution margin 1"]
    assert (formula, made_of) == ("Net revenue − cost of goods sold", "Net revenue, Cost of goods sold")
    row = next(cell.row for cell in book["Months"]["A"] if cell.value == "Contribution margin 1")
    assert column == f"Months!{row}:{row}"
    # Whatever is named as a term is told on a line of its own.
    terms = {term for _formula, terms, *_rest in list(told.values())[1:] for term in (terms or "").split(", ") if term}
    assert {"Net revenue", "Goods cost at sale"} & terms <= set(told)
    listed = list(book["Source files"].iter_rows(min_row=2, values_only=True))
    assert {row[0] for row in listed} >= set(files.split(", "))
    assert all(row[3] == row[4] + row[5] + row[6] for row in listed)
    assert all(len(row[9]) == 64 for row in listed)


def test_findings_are_words_and_numbers(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["findings", str(document), "--from", "2025-01", "--to", "2025-03", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["period"] == {"from": "2025-01-01", "to": "2025-03-01"}
    assert all({"code", "severity", "evidence"} <= set(finding) for finding in answer["findings"])


def test_check_reconciles_every_file(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["check", str(document), "--lang", "en"])
    told = capsys.readouterr().out
    assert "commandes.csv" in told
    assert status in {0, 1}


def test_check_tells_each_step_and_what_found_no_partner(
    document: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    payments = {"order_id": ["NOBODY"], "paid_at": [datetime(2025, 1, 5)], "amount": [15.5], "fee": [0.5]}  # noqa: DTZ001
    with Document.open(document) as opened:
        opened.apply(AddImport(made(Kind.PAYMENTS, payments)))
    assert main(["check", str(document), "--lang", "en"]) == 1
    told = capsys.readouterr().out.splitlines()
    assert any(line.startswith("? Payments without an order: 1 (€15.50).") for line in told)
    assert any(line.startswith("    VAT: ") for line in told)


def test_check_counts_the_open_suggestions_on_customers_and_names_nobody(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home = {"customer_name": ["Eva Martin"] * 2, "postcode": ["75011"] * 2, "street": ["12 rue des Lilas"] * 2}
    people = {"email": ["a@x.example", "b@x.example"], **home}
    moments = [datetime(2025, 1, 5), datetime(2025, 1, 6)]  # noqa: DTZ001 - local time
    orders = {"order_id": ["1", "2"], "ordered_at": moments, "amount": [10.0, 20.0], **people}
    with Document.create(tmp_path / "people.ekpi") as opened:
        opened.apply(AddImport(made(Kind.ORDERS, orders)))
    main(["check", str(tmp_path / "people.ekpi"), "--lang", "en"])
    told = capsys.readouterr()
    assert "? 1 suggestion(s) on who is one customer" in told.out.replace("? 1 suggestion ", "? 1 suggestion(s) ")
    assert "Martin" not in told.out + told.err
    assert "x.example" not in told.out + told.err


def test_what_nobody_was_there_to_answer_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    export = tmp_path / "o.csv"
    export.write_text("Order ID,Order date,Total\nA1,05/03/2024,1.234\nA2,06/04/2024,5.678\n")
    document = tmp_path / "w.ekpi"
    assert main(["import", str(document), str(export), "--json", "--lang", "fr"]) == 0
    told = {issue["code"] for issue in json.loads(capsys.readouterr().out)["issues"]}
    assert {"amounts_assumed", "date_order_assumed", "decimal_mark_assumed"} <= told
    answers = ["--set", "amounts=HT", "--set", "date_order=mdy", "--set", "decimal=."]
    assert main(["import", str(document), str(export), "--json", *answers]) == 0
    account = json.loads(capsys.readouterr().out)
    assert account["period"] == ["2024-05-03", "2024-06-04"]
    assert not {issue["code"] for issue in account["issues"]} & told


def test_a_column_without_heading_is_named_by_its_number(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "pub.csv"
    path.write_text("".join(f"2025-01-{day:02};Google;{day}.50\n" for day in range(1, 21)), encoding="utf-8")
    document = tmp_path / "new.ekpi"
    assert main(["import", str(document), str(path), "--lang", "en"]) == 2
    assert "2025-01-01 · Google · 1.50" in capsys.readouterr().err
    said = ["--set", "map.cost=Colonne 3", "--set", "map.channel=Column 2"]
    assert main(["import", str(document), str(path), "--kind", "spend", *said, "--json"]) == 0
    account = json.loads(capsys.readouterr().out)
    assert (account["kind"], account["rows_read"], account["rows_accepted"]) == ("spend", 20, 20)


def test_an_address_is_a_value_and_not_a_day(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["--set", "identity.own_addresses=@shop.example", "--set", "corridor.cm3_rate.floor@Meta Ads=12%"]
    assert main(["settings", str(document), *words, "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown["identity.own_addresses"]["value"] == "@shop.example"
    assert shown["corridor.cm3_rate.floor@Meta Ads"]["value"] == 0.12


def test_costs_without_dates_count_whole_in_each_month_since_the_first_sale(
    document: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    costs = tmp_path / "charges.csv"
    text = "Poste;Montant mensuel\nLoyer;1 200,00 €\nAssurance;85,50 €\nTotal;1 285,50 €\n"
    costs.write_text(text, encoding="cp1252")
    assert main(["import", str(document), str(costs), "--json"]) == 0
    account = json.loads(capsys.readouterr().out)
    assert account["period"][0] == "2025-01-01"
    assert "months_assumed" in {issue["code"] for issue in account["issues"]}
    assert main(["kpis", str(document), "--from", "2025-02", "--to", "2025-03", "--json"]) == 0
    february = json.loads(capsys.readouterr().out)["kpis"]["fixed_costs"]
    assert february["value"] == pytest.approx(1285.5)
