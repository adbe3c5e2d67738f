"""Google Ads: three file formats, three languages, total rows, segments."""

from pathlib import Path

import pytest

from tests.importing.making import asked, codes, column, from_text, imported, look
from tests.sources.making import write_workbook

AMERICAN = """Campaign report
"July 8, 2025 - July 31, 2025"
Campaign status,Campaign,Budget,Currency code,Status,Optimization score,Clicks,Impr.,CTR,Cost,Avg. CPC,Conversions,\
Conv. value,Search impr. share
Enabled,Brand,25.00,USD,Eligible,98.1%,603,"31,193",1.93%,798.88,1.32,49.00,"1,286.58",< 10%
Paused,Generic, --,USD,Paused, --,264,"9,392",2.81%,365.22,1.38,25.00,841.23, --
Total: Campaigns, --, --,USD, --, --,867,"40,585",2.14%,1164.10,1.34,74.00,"2,127.81", --
Total: Account,,,USD,,,867,"40,585",2.14%,1164.10,1.34,74.00,"2,127.81",
Total: Search,,,USD,,,867,"40,585",2.14%,1164.10,1.34,74.00,"2,127.81",
Total: Display,,,USD,,,0,0, --,0.00,0,0.00,0.00,
Total: Video,,,USD,,,0,0, --,0.00,0,0.00,0.00,
Total: Demand Gen,,,USD,,,0,0, --,0.00,0,0.00,0.00,
"""
GERMAN = """Kampagnenbericht
1. Sept. 2026 – 2. Sept. 2026
Tag,Kampagne,Währungscode,Kosten,Impr.,Klicks
2026-09-01,Dach,EUR,"1.234,56","10.500",88
2026-09-02,Dach,EUR,"10,00",500,3
Gesamt: Konto, --,EUR,"1.244,56","11.000",91
"""
DEVICES = """Campaign report
1 May 2026 - 2 May 2026
Day,Campaign,Device,Currency code,Cost,Impr.
2026-05-01,Brand,Mobile phones,EUR,10.00,100
2026-05-01,Brand,Computers,EUR,5.00,50
2026-05-02,Brand,Mobile phones,EUR,7.50,70
Total: Account, --, --,EUR,22.50,220
"""
GROUPS = """Ad group report
1 May 2026 - 31 May 2026
Ad group status,Ad group,Campaign,Currency code,Clicks,Impr.,Cost
Enabled,Mugs,Brand,EUR,3,100,10.00
Enabled,Bowls,Brand,EUR,2,80,4.00
Total: Ad groups, --, --,EUR,5,180,14.00
Total: Account,,,EUR,9,300,30.00
"""


def test_six_total_rows_are_left_out_and_the_one_of_the_rows_agrees(tmp_path: Path) -> None:
    result = from_text(tmp_path, AMERICAN)
    assert (result.recipe.preset, column(result, "cost")) == ("google_ads", [798.88, 365.22])
    assert (result.rows_read, result.rows_accepted, result.rows_ignored) == (10, 2, 8)
    assert (result.declared[0].declared, result.declared[0].read) == (1164.10, pytest.approx(1164.10))
    assert set(column(result, "currency")) == {"USD"}


def test_a_device_segment_repeats_the_day_and_its_rows_add_up(tmp_path: Path) -> None:
    result = from_text(tmp_path, DEVICES)
    assert (column(result, "cost"), [total.agrees for total in result.declared]) == ([10.0, 5.0, 7.5], [True])
    assert column(result, "campaign") == ["Brand", "Brand", "Brand"]


def test_ad_groups_count_for_their_campaign(tmp_path: Path) -> None:
    result = from_text(tmp_path, GROUPS)
    assert (column(result, "campaign"), column(result, "cost")) == (["Brand", "Brand"], [10.0, 4.0])
    assert [total.agrees for total in result.declared] == [True, False]
    assert "declared_total_differs" not in codes(result)


def test_a_german_report_is_read(tmp_path: Path) -> None:
    result = from_text(tmp_path, GERMAN)
    assert (column(result, "cost"), column(result, "impressions")) == ([1234.56, 10.0], [10500.0, 500.0])
    assert [total.agrees for total in result.declared] == [True]


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("1. Sept. 2026 – 2. Sept. 2026", "2026-09-01", "2026-09-02"),
        ("1 September 2026 - 2 September 2026", "2026-09-01", "2026-09-02"),
        ('"September 1, 2026 - September 2, 2026"', "2026-09-01", "2026-09-02"),
        ("1 - 2 September 2026", "2026-09-01", "2026-09-02"),
        ("31 déc. 2025 - 1 janv. 2026", "2025-12-31", "2026-01-01"),
        ("1er septembre 2026 - 2 septembre 2026", "2026-09-01", "2026-09-02"),
        ("septembre 2026", "2026-09-01", "2026-09-30"),
    ],
)
def test_the_range_in_words_is_understood(tmp_path: Path, written: str, first: str, last: str) -> None:
    result = from_text(tmp_path, AMERICAN.replace('"July 8, 2025 - July 31, 2025"', written))
    assert {str(day) for day in column(result, "day")} == {first}
    assert {str(day) for day in column(result, "day_to")} == {last}


def test_a_report_of_all_times_asks_for_its_period(tmp_path: Path) -> None:
    text = AMERICAN.replace('"July 8, 2025 - July 31, 2025"', "All time")
    found = look(tmp_path, text)
    assert asked(found) == {"span": ""}
    told = from_text(tmp_path, text, {"span": "2025-07-08/2025-07-31"})
    assert {str(day) for day in column(told, "day_to")} == {"2025-07-31"}


def test_the_excel_csv_is_utf16_with_tabs_and_the_same_name(tmp_path: Path) -> None:
    lines = ["Campaign report", "27 January 2026 - 23 February 2026", "Campaign\tCurrency code\tImpr.\tCost"]
    lines += ["Brand\tGBP\t31,193\t798.88", "Office\tGBP\t --\t1164.09", "Total: Account\tGBP\t31,193\t1962.97"]
    result = from_text(tmp_path, "\n".join(lines) + "\n", encoding="utf-16")
    assert (column(result, "cost"), column(result, "impressions")) == ([798.88, 1164.09], [31193.0, None])
    assert [total.agrees for total in result.declared] == [True]


def test_the_workbook_has_rates_as_numbers_and_dashes_without_a_space(tmp_path: Path) -> None:
    rows = [
        ["Rapport sur les annonces"], ["1 sept. 2026 - 30 sept. 2026"],
        ["Campagne", "Groupe d'annonces", "Code de la devise", "Clics", "Impr.", "CTR", "Coût"],
        ["Marque", "Mugs", "EUR", 12, 1000, 0.012, 6.5], ["Marque", "Bols", "EUR", "--", 400, "--", 0],
        ["Total : annonces", "--", "EUR", 12, 1400, 0.0086, 6.5],
    ]  # fmt: skip
    result = imported(write_workbook(tmp_path / "a.xlsx", {"Rapport": rows}))
    assert (column(result, "cost"), column(result, "clicks")) == ([6.5, 0.0], [12.0, None])
    assert [total.agrees for total in result.declared] == [True]
