"""Google Analytics 4: standard reports, snapshots, explorations, comparisons; French, and saved again by Excel."""

from datetime import date
from pathlib import Path

import pytest

from ecomkpi_desktop.base.issues import ReadableError
from tests.importing.making import asked, codes, column, from_text, look
from tests.shared import shared_file

HEAD = "# ----------------------------------------\n# {title}\n# Account: Shop\n# Property: Shop\n# {line}\n"
SNAPSHOT = HEAD.format(title="Report snapshot", line="----------------------------------------") + """# \n# All Users
# Start date: 20260701
# End date: 20260703
Nth day,Users
0000,12
0001,15
0002,18

# Start date: 20260701
# End date: 20260703
Session primary channel group (Default Channel Group),Sessions
Direct,20
Organic Search,30

# Start date: 20260701
# End date: 20260703
Country,Users
France,40
Belgium,5

# Start date: 20260701
# End date: 20260703
Event name,Conversions
"""
COMPARED = HEAD.format(title="Traffic acquisition", line="Start date: 20260701") + """# End date: 20260731
Session default channel group,Date range,Sessions
Direct,"Jul 1 - Jul 31, 2026",10
Direct,"Jun 1 - Jun 30, 2026",8
Direct,% change,0.25
Organic Search,"Jul 1 - Jul 31, 2026",30
Organic Search,"Jun 1 - Jun 30, 2026",40
Organic Search,% change,-0.25
"""
FRENCH_EXCEL = """# Acquisition de trafic : Groupe de canaux;;;
# Compte : Boutique;;;
# Date de début : 20260701;;;
# Date de fin : 20260731;;;
Groupe de canaux par défaut pour la session;Sessions;Taux d’engagement;Revenu total
Organic Search;1 234;62,5 %;1 234,56 €
Direct;80;50,1 %;0,00 €
"""


def test_of_a_snapshot_the_table_of_channels_is_read_and_no_other(tmp_path: Path) -> None:
    result = from_text(tmp_path, SNAPSHOT)
    assert (column(result, "channel"), column(result, "sessions")) == (["Direct", "Organic Search"], [20.0, 30.0])
    assert (column(result, "day")[0], column(result, "day_to")[0]) == (date(2026, 7, 1), date(2026, 7, 3))
    assert (result.rows_read, result.rows_accepted, column(result, "row")) == (28, 2, [18, 19])
    assert "other_tables_left_out" in codes(result)


def test_a_snapshot_without_channels_says_why_it_cannot_serve(tmp_path: Path) -> None:
    text = SNAPSHOT.replace("Session primary channel group (Default Channel Group),Sessions", "Language,Users")
    with pytest.raises(ReadableError, match="not_usable_audience"):
        from_text(tmp_path, text)


def test_the_nth_day_is_counted_from_the_first(tmp_path: Path) -> None:
    text = HEAD.format(title="Report", line="Start date: 20260730") + "# End date: 20260801\nNth day,Sessions\n"
    result = from_text(tmp_path, text + "0000,5\n0001,6\n0002,7\n")
    assert column(result, "day") == [date(2026, 7, 30), date(2026, 7, 31), date(2026, 8, 1)]
    assert column(result, "sessions") == [5.0, 6.0, 7.0]


def test_the_rows_of_two_compared_periods_belong_to_their_own_days(tmp_path: Path) -> None:
    result = from_text(tmp_path, COMPARED)
    assert column(result, "sessions") == [10.0, 8.0, 30.0, 40.0]
    assert column(result, "day") == [date(2026, 7, 1), date(2026, 6, 1)] * 2
    assert column(result, "day_to") == [date(2026, 7, 31), date(2026, 6, 30)] * 2
    assert (result.rows_ignored, "comparisons_left_out" in codes(result)) == (8, True)


def test_a_compared_period_that_cannot_be_dated_is_left_out(tmp_path: Path) -> None:
    text = COMPARED.replace('"Jul 1 - Jul 31, 2026"', "This one").replace('"Jun 1 - Jun 30, 2026"', "The previous one")
    result = from_text(tmp_path, text)
    assert (column(result, "sessions"), "comparisons_left_out" in codes(result)) == ([10.0, 30.0], True)


def test_a_french_report_saved_again_by_excel_is_read(tmp_path: Path) -> None:
    result = from_text(tmp_path, FRENCH_EXCEL, encoding="utf-8-sig")
    assert (column(result, "channel"), column(result, "sessions")) == (["Organic Search", "Direct"], [1234.0, 80.0])
    assert column(result, "day_to")[0] == date(2026, 7, 31)
    assert asked(look(tmp_path, FRENCH_EXCEL, encoding="utf-8-sig")) == {}


def test_an_exploration_has_its_total_first_with_a_cell_too_many(tmp_path: Path) -> None:
    above = "# ---\n# Shop\n# Exploration libre\n# 20260701-20260731\n# ---\n\n"
    text = above + "Source/support de la session,Sessions,Sorties\n,60,5,Total général\n"
    text += "google / organic,40,3\n(direct) / (none),20,2\n"
    result = from_text(tmp_path, text)
    assert column(result, "channel") == ["google / organic", "(direct) / (none)"]
    assert [(total.declared, total.agrees) for total in result.declared] == [(60.0, True)]


def test_a_grand_total_row_of_a_standard_report_agrees(tmp_path: Path) -> None:
    text = HEAD.format(title="Traffic", line="Start date: 20260701") + "# End date: 20260731\n"
    text += "Session source / medium,Sessions\nGrand total,30\ngoogle / cpc,10\n(direct) / (none),20\n"
    result = from_text(tmp_path, text)
    assert (column(result, "sessions"), [total.agrees for total in result.declared]) == ([10.0, 20.0], [True])


def test_hours_of_one_day_are_its_sessions(tmp_path: Path) -> None:
    text = "Session default channel group,Date + hour (YYYYMMDDHH),Sessions\nDirect,2026070100,3\nDirect,2026070123,4\n"
    result = from_text(tmp_path, text)
    assert (column(result, "day"), column(result, "sessions")) == ([date(2026, 7, 1)] * 2, [3.0, 4.0])


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Pages_and_screens.csv", "not_usable_page_views"),
        ("Events_Event_name.csv", "not_usable_events"),
        ("exploration_download_grand_total.csv", "not_usable_page_views"),
    ],
)
def test_real_reports_of_pages_and_events_say_why(name: str, code: str) -> None:
    from ecomkpi_desktop.importing.understand import understand

    with pytest.raises(ReadableError, match=code):
        understand(shared_file("data", "ga4", name))
