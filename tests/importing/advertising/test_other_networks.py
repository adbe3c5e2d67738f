"""Microsoft, LinkedIn, TikTok and X: what each writes around its table."""

from pathlib import Path

from tests.importing.making import asked, codes, column, from_text, imported, look
from tests.sources.making import write_workbook

MICROSOFT = """"Report Name: Campaigns"
"Report Time: 2/1/2026 - 2/7/2026"
"Time Zone: (GMT-08:00) Pacific Time (US & Canada); Tijuana"
"Last Completed Available Day: 2/8/2026 10:15:00 PM (GMT)"
"Last Completed Available Hour: 2/8/2026 10:15:00 PM (GMT)"
"Report Aggregation: Daily"
"Report Filter: "
"Potential Incomplete Data: true"
"Rows: 2"

"Gregorian date","Account name","Campaign name","Campaign ID","Impressions","Clicks","CTR (%)","Average CPC","Spend"
"2/1/2026","Shop","Brand","[82945799304067]","1,200","12","29.45%","0.50","1,006.00"
"2/2/2026","Shop","Brand","[82945799304067]","1,000","10","1.00%","0.50","5.00"
"©2026 Microsoft Corporation. All rights reserved."
"""
LINKEDIN = """Campaign Performance Report (in UTC)
Report Start: 1/5/2026, 12:00 AM
Report End: 1/6/2026, 11:59 PM
Date Generated: 2/2/2026, 8:00 AM

Start Date (in UTC),Account Name,Campaign Group Name,Campaign Name,Campaign ID,Currency,Total Spent,Impressions,Clicks
1/5/2026,Shop,Group,B2B,12,EUR,"1,234.50",1000,10
1/6/2026,Shop,Group,B2B,12,EUR,5.50,500,4
Total,,,,,EUR,"1,240.00",1500,14
"""
TIKTOK = [
    ["Campaign name", "Ad group name", "Impressions", "Cost", "Clicks (all)", "CPC (destination)", "Currency"],
    ["Summer", "18-24", 1000, 12.5, "<5", "-", "EUR"], ["Summer", "25-34", 100, 2.5, 12, "-", "EUR"],
    ["Total of 2 results", "-", 1100, 15, 12, "-", "EUR"],
]  # fmt: skip


def test_microsoft_has_lines_above_and_a_copyright_below(tmp_path: Path) -> None:
    result = from_text(tmp_path, MICROSOFT, encoding="utf-8-sig")
    assert (result.recipe.preset, column(result, "cost")) == ("microsoft_ads", [1006.0, 5.0])
    assert [str(day) for day in column(result, "day")] == ["2026-02-01", "2026-02-02"]
    assert (result.rows_read, result.rows_ignored, result.rows_rejected) == (13, 11, 0)
    assert asked(look(tmp_path, MICROSOFT)) == {}


def test_microsoft_without_days_covers_its_report_time_and_ids_lose_their_brackets(tmp_path: Path) -> None:
    text = "Report Name: x\nReport Time: 2/7/2026\nRows: 1\n\n"
    text += '"AccountId","CampaignId","CampaignName","Clicks","Spend"\n'
    result = from_text(tmp_path, text + '"[829]","[12]","Brand","3","1.50"\n')
    assert (column(result, "account"), column(result, "cost")) == (["829"], [1.5])
    assert {str(day) for name in ("day", "day_to") for day in column(result, name)} == {"2026-02-07"}


def test_linkedin_writes_the_month_first_and_a_total_last(tmp_path: Path) -> None:
    for text, encoding in ((LINKEDIN, "utf-8"), (LINKEDIN.replace(",", "\t").replace('"1\t', '"1,'), "utf-16")):
        result = from_text(tmp_path, text, encoding=encoding)
        assert (result.recipe.preset, column(result, "cost")) == ("linkedin_ads", [1234.5, 5.5])
        assert [str(day) for day in column(result, "day")] == ["2026-01-05", "2026-01-06"]
        assert [total.agrees for total in result.declared] == [True]


def test_linkedin_without_days_covers_its_report(tmp_path: Path) -> None:
    text = "Report Start: 1/5/2026, 12:00 AM\nReport End: 1/6/2026, 11:59 PM\n\n"
    text += "Campaign Group Name,Total Spent\nG,5.00\n"
    result = from_text(tmp_path, text)
    assert [str(column(result, name)[0]) for name in ("day", "day_to")] == ["2026-01-05", "2026-01-06"]


def test_tiktok_masks_small_numbers_and_says_its_period_in_its_name_only(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "Campaign_2026-01-01_2026-01-31.xlsx", {"Data": TIKTOK})
    result = imported(path)
    assert (result.recipe.preset, column(result, "cost"), column(result, "clicks")) == (
        "tiktok_ads", [12.5, 2.5], [None, 12.0]
    )  # fmt: skip
    assert [str(column(result, name)[0]) for name in ("day", "day_to")] == ["2026-01-01", "2026-01-31"]
    assert [total.agrees for total in result.declared] == [True]


def test_tiktok_without_any_period_asks_for_it(tmp_path: Path) -> None:
    text = "\n".join(",".join(map(str, row)) for row in TIKTOK) + "\n"
    assert asked(look(tmp_path, text)) == {"span": ""}
    result = from_text(tmp_path, text, {"span": "2026-01-01/2026-01-31"})
    assert (result.rows_accepted, str(column(result, "day_to")[0])) == (2, "2026-01-31")


def test_x_in_spanish_is_not_taken_for_meta(tmp_path: Path) -> None:
    text = "Fecha;Nombre de la campaña;Importe gastado;Impresiones\n"
    text += "05/01/2026;A;12,50 €;3.000\n25/01/2026;A;1,50 €;300\n"
    result = from_text(tmp_path, text)
    assert (result.recipe.preset, column(result, "cost")) == ("x_ads", [12.5, 1.5])
    assert (column(result, "impressions"), set(column(result, "currency"))) == ([3000.0, 300.0], {"EUR"})
    assert "decimal_mark_assumed" not in codes(result)
