"""Universal Analytics, Matomo, Google Trends."""

from datetime import date, datetime
from pathlib import Path

import pytest

from ecomkpi_desktop.base.issues import ReadableError
from tests.importing.making import asked, codes, column, from_text, imported, look
from tests.sources.making import write_workbook

SUMMARY = [["Analytics"], ["All Web Site Data"], ["Channels"], ["20220701-20220731"], ["Dataset1"], ["Dataset2"]]
CHANNELS = [
    ["Default Channel Grouping", "Users", "New Users", "Sessions", "Bounce Rate", "Revenue"],
    ["Organic Search", 80, 70, 100, 0.55, 12.5], ["Direct", 20, 15, 30, 0.4, 0], [None, 98, 85, 130, 0.5, 12.5],
]  # fmt: skip
DAYS = [["Day Index", "Users"], [datetime(2022, 7, 1), 50], [datetime(2022, 7, 2), 48], [None, 98]]  # noqa: DTZ001
CSV = """# ----------------------------------------
# All Web Site Data
# Channels
# 20220701-20220731
# ----------------------------------------

Default Channel Grouping,Users,New Users,Sessions,Bounce Rate
Organic Search,80,70,"1,100",55.00%
Direct,20,15,30,40.00%
,98,85,"1,130",54.00%

Day Index,Users
7/1/22,50
7/2/22,48
,98
"""
MATOMO = (
    "Label,Unique visitors,Visits,Actions,Conversions,Revenue,Metadata: segment\n"
    "Direct Entry,10,12,30,1,50,referrerType==direct\nSearch Engines,20,25,60,2,80,referrerType==search\n"
)
MATOMO_FR = "Libellé,Visiteurs uniques,Visites,Actions\nEntrées directes,10,12,30\nMoteurs de recherche,20,25,60\n"


def test_a_universal_analytics_workbook_has_its_period_on_a_sheet_of_titles(tmp_path: Path) -> None:
    sheets = {"Summary": SUMMARY, "Dataset1": CHANNELS, "Dataset2": DAYS}
    result = imported(write_workbook(tmp_path / "Analytics.xlsx", sheets))
    assert (result.recipe.preset, column(result, "sessions")) == ("universal_analytics", [100.0, 30.0])
    assert (column(result, "day")[0], column(result, "day_to")[0]) == (date(2022, 7, 1), date(2022, 7, 31))
    assert [(total.declared, total.agrees) for total in result.declared] == [(130.0, True)]
    assert result.recipe.sheets == ("Dataset1",)


def test_the_csv_of_universal_analytics_has_two_tables_under_each_other(tmp_path: Path) -> None:
    result = from_text(tmp_path, CSV)
    assert (column(result, "channel"), column(result, "sessions")) == (["Organic Search", "Direct"], [1100.0, 30.0])
    assert (result.rows_rejected, "other_tables_left_out" in codes(result)) == (0, True)
    assert [total.agrees for total in result.declared] == [True]


def test_a_universal_analytics_report_of_pages_says_why_it_cannot_serve(tmp_path: Path) -> None:
    pages = [["Page", "Pageviews", "Unique Pageviews", "Entrances"], ["/a", 10, 8, 5], [None, 100, 80, 50]]
    path = write_workbook(tmp_path / "a.xlsx", {"Summary": SUMMARY, "Dataset1": pages, "Dataset2": DAYS})
    with pytest.raises(ReadableError, match="not_usable_page_views"):
        imported(path)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16", "utf-8"])
def test_matomo_is_read_in_both_languages_with_the_period_of_its_name(tmp_path: Path, encoding: str) -> None:
    french = "Export _ Type de canal _ janvier 2026.csv"
    for text, name in ((MATOMO, "Channels - January 2026.csv"), (MATOMO_FR, french)):
        result = from_text(tmp_path, text, encoding=encoding, name=name)
        assert (result.recipe.preset, column(result, "sessions")) == ("matomo_sessions", [12.0, 25.0])
        assert (column(result, "day")[0], column(result, "day_to")[0]) == (date(2026, 1, 1), date(2026, 1, 31))


def test_matomo_with_tabs_and_a_day_needs_no_name(tmp_path: Path) -> None:
    text = "Date\tType de canal\tVisites\n2026-01-05\tRéseaux sociaux\t7\n"
    result = from_text(tmp_path, text, encoding="utf-16")
    assert (column(result, "day"), column(result, "channel")) == ([date(2026, 1, 5)], ["Réseaux sociaux"])


def test_matomo_without_any_period_asks_for_it(tmp_path: Path) -> None:
    assert asked(look(tmp_path, MATOMO, encoding="utf-16-le")) == {"span": ""}


def test_countries_of_matomo_are_never_taken_for_channels(tmp_path: Path) -> None:
    text = MATOMO.replace("Direct Entry", "France").replace("Search Engines", "Belgium").replace("referrerType", "c")
    with pytest.raises(ReadableError, match="not_usable_audience"):
        from_text(tmp_path, text, encoding="utf-16-le", name="January 2026.csv")


@pytest.mark.parametrize(
    "text",
    [
        "Category: All categories\n\nWeek,mugs: (France)\n2026-01-04,50\n2026-01-11,100\n",
        "Catégorie : Toutes les catégories\n\nTOP\nmug,100\nbol,40\n\nRISING\nmug à thé,+250 %\n",
    ],
)
def test_google_trends_says_why_it_cannot_serve(tmp_path: Path, text: str) -> None:
    with pytest.raises(ReadableError, match="not_usable_trends"):
        from_text(tmp_path, text)
