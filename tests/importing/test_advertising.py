"""Google Ads and Meta Ads reports."""

from pathlib import Path

import pytest

from tests.importing.making import codes, column, from_text, imported, look
from tests.shared import shared_file
from tests.sources.making import write_workbook

ENGLISH = """Campaign report
27 January 2026 - 23 February 2026
Campaign status,Campaign,Budget,Currency code,Clicks,Impr.,CTR,Cost,Conversions,Conv. value
Enabled,Boxes,25.00,GBP,603,"31,193",1.93%,798.88,49.00,"1,286.58"
Enabled,Office, --,GBP,264,"9,392",2.81%,365.22, --,841.23
Total: Campaigns, --, --,GBP,867,"40,585",2.14%,1164.10,74.00,"2,127.81"
Total: Account,,,GBP,867,"40,585",2.14%,1164.10,74.00,"2,127.81"
Total: Search,,,GBP,0,0, --,0.00,0.00,0.00
"""
FRENCH = """Rapport sur les campagnes
"1 sept. 2026 - 2 sept. 2026"
Jour;Campagne;Code de la devise;Coût;Impr.;Clics;Conversions
2026-09-02;Toitures;CAD;1 020,50;10 500;88;2,50
2026-09-01;Toitures;CAD;12,34;1 234;7;1,00
Total : compte;--;CAD;1 032,84;11 734;95;3,50
"""


def test_the_totals_at_the_end_are_ignored_and_agree(tmp_path: Path) -> None:
    result = from_text(tmp_path, ENGLISH)
    assert (result.rows_read, result.rows_accepted, result.rows_ignored) == (7, 2, 5)
    assert sum(column(result, "cost")) == pytest.approx(1164.10)  # type: ignore[arg-type]
    assert any(total.agrees for total in result.declared)
    assert "declared_total_differs" not in codes(result)


def test_a_missing_row_shows_in_the_declared_total(tmp_path: Path) -> None:
    gone = ("Enabled,Office", "Total: S")
    cut = "".join(line for line in ENGLISH.splitlines(keepends=True) if not line.startswith(gone))
    assert "declared_total_differs" in codes(from_text(tmp_path, cut))


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("27 January 2026 - 23 February 2026", "2026-01-27", "2026-02-23"),
        ('"July 8, 2025 - July 31, 2025"', "2025-07-08", "2025-07-31"),
        ('"1 sept. 2026 - 2 sept. 2026"', "2026-09-01", "2026-09-02"),
        ("3 March 2026", "2026-03-03", "2026-03-03"),
    ],
)
def test_without_a_day_the_report_covers_the_range_over_its_header(
    tmp_path: Path, written: str, first: str, last: str
) -> None:
    result = from_text(tmp_path, ENGLISH.replace("27 January 2026 - 23 February 2026", written))
    assert {(str(a), str(b)) for a, b in zip(column(result, "day"), column(result, "day_to"), strict=True)} == {
        (first, last)
    }


def test_two_dashes_are_unknown_and_not_zero(tmp_path: Path) -> None:
    assert column(from_text(tmp_path, ENGLISH), "conversions") == [49.0, None]


def test_the_excel_csv_in_utf16_gives_the_same(tmp_path: Path) -> None:
    lines = [line.replace(",", "\t") if n > 1 else line for n, line in enumerate(ENGLISH.replace('"', "").split("\n"))]
    text = "\n".join(lines).replace("31\t193", "31,193").replace("9\t392", "9,392").replace("40\t585", "40,585")
    text = text.replace("1\t286", "1,286").replace("2\t127", "2,127")
    utf16, utf8 = from_text(tmp_path, text, encoding="utf-16"), from_text(tmp_path, ENGLISH, name="b.csv")
    for name in ("campaign", "cost", "impressions", "day", "day_to", "currency", "channel", "platform"):
        assert column(utf16, name) == column(utf8, name)


def test_the_workbook_gives_the_same(tmp_path: Path) -> None:
    rows = [
        ["Campaign report"], ["27 January 2026 - 23 February 2026"],
        ["Campaign status", "Campaign", "Currency code", "Clicks", "Impr.", "CTR", "Cost"],
        ["Enabled", "Boxes", "GBP", 603, 31193, 0.0193, 798.88], ["Enabled", "Office", "GBP", 264, 9392, "--", 365.22],
        ["Total: Account", "--", "GBP", 867, 40585, 0.0214, 1164.1],
    ]  # fmt: skip
    result = imported(write_workbook(tmp_path / "a.xlsx", {"Campaign report": rows}))
    assert (column(result, "cost"), column(result, "impressions")) == ([798.88, 365.22], [31193.0, 9392.0])


def test_a_french_report_by_day_is_read(tmp_path: Path) -> None:
    result = from_text(tmp_path, FRENCH)
    assert (result.recipe.preset, column(result, "cost")) == ("google_ads", [1020.5, 12.34])
    assert [str(day) for day in column(result, "day")] == ["2026-09-02", "2026-09-01"]
    assert column(result, "impressions") == [10500.0, 1234.0]
    assert set(column(result, "currency")) == {"CAD"}


META = (
    '"Campaign name",Day,Impressions,"Amount spent (EUR)","Link clicks",Purchases,"Reporting starts","Reporting ends"\n'
    ",,3000,30.00000000,30,3,2026-02-01,2026-02-28\n"
    '"Spring",2026-02-01,1000,10.5,10,1,2026-02-01,2026-02-01\n'
    '"Spring",2026-02-02,2000,19.5,20,,2026-02-02,2026-02-02\n'
)


def test_the_summary_row_of_meta_is_no_campaign(tmp_path: Path) -> None:
    result = from_text(tmp_path, META, encoding="utf-8-sig")
    assert (result.rows_accepted, result.rows_ignored) == (2, 1)
    assert [total.agrees for total in result.declared] == [True]
    assert column(result, "conversions") == [1.0, None]


def test_the_currency_of_meta_stands_in_the_header(tmp_path: Path) -> None:
    assert set(column(from_text(tmp_path, META.replace("EUR", "IDR")), "currency")) == {"IDR"}


def test_meta_without_days_covers_the_reported_range(tmp_path: Path) -> None:
    text = "Campaign name,Amount spent (EUR),Reporting starts,Reporting ends\nSpring,30.0,2026-02-01,2026-02-28\n"
    result = from_text(tmp_path, text)
    assert (str(column(result, "day")[0]), str(column(result, "day_to")[0])) == ("2026-02-01", "2026-02-28")


def test_french_meta_headers_are_known_even_double_encoded(tmp_path: Path) -> None:
    header = "Nom de la campagne,Jour,Impressions,Montant dépensé (EUR),Clics sur un lien\n"
    text = header + "Printemps,2026-02-01,100,10.5,7\n"
    mangled = text.replace("é", "Ã©")
    for version in (text, mangled):
        result = from_text(tmp_path, version)
        assert (result.recipe.preset, column(result, "cost"), column(result, "clicks")) == ("meta_ads", [10.5], [7.0])


def test_spend_is_without_vat_unless_its_header_says_otherwise(tmp_path: Path) -> None:
    text = "Mois;Canal;{header}\njanvier 2024;Influence;1 200,00\n"
    assert look(tmp_path, text.format(header="Dépense")).recipe.amounts == "HT"
    assert look(tmp_path, text.format(header="Dépense TTC")).recipe.amounts == "TTC"


def test_spend_written_by_month_covers_the_month(tmp_path: Path) -> None:
    result = from_text(tmp_path, "Mois;Canal;Dépense\nfévrier 2024;Influence;1 200,00\n03/2024;Affiliation;5,00\n")
    assert [str(day) for day in column(result, "day_to")] == ["2024-02-29", "2024-03-31"]


@pytest.mark.parametrize(
    ("name", "cost"), [("Campaign report (UTF-8 CSV).csv", 1164.10), ("Ad report US.csv", 117.06)]
)
def test_real_google_reports_sum_to_their_own_total(name: str, cost: float) -> None:
    result = imported(shared_file("data", "google_ads", name))
    assert sum(column(result, "cost")) == pytest.approx(cost)  # type: ignore[arg-type]
    assert any(total.agrees for total in result.declared)


def test_real_meta_exports_sum_to_their_own_summary() -> None:
    folder = shared_file("data", "meta_ads")
    for path in sorted(folder.glob("*.csv")):
        result = imported(path)
        assert result.recipe.preset == "meta_ads"
        assert all(total.agrees for total in result.declared)
        assert set(column(result, "currency")) == {"IDR"}


def test_a_grand_total_without_a_name_is_left_out_though_blank_rows_have_no_day_either(tmp_path: Path) -> None:
    header = "Campaign name,Day,Impressions,Amount spent (EUR),Reporting starts,Reporting ends\n"
    text = header + ",2024-05-01,30,30.00,2024-05-01,2024-05-02\nA,2024-05-01,10,10.00,2024-05-01,2024-05-01\n"
    text += ",,,,,\n" + header + "B,2024-05-02,20,20.00,2024-05-02,2024-05-02\n"
    result = from_text(tmp_path, text)
    assert column(result, "cost") == [10.0, 20.0]
    assert (result.rows_accepted, result.rows_ignored, result.rows_rejected) == (2, 3, 0)
