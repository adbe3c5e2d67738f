"""The market's figures: the house's, corrected, put back, added to."""

from dataclasses import replace
from datetime import date

from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.review.diagnosis.market import DEFAULTS, MarketFigure, Measure, changed, market_figures
from ecomkpi_desktop.review.notebook import Notebook, keep
from ecomkpi_desktop.workspace.edits import Wording

TODAY = date(2026, 3, 2)


def notebook(*figures: MarketFigure) -> Notebook:
    return Notebook(keep(Wording("x"), *figures).notes)


def test_the_defaults_are_the_published_figures_with_date_and_source() -> None:
    found = {figure.id: (figure.value, figure.period) for figure in market_figures(Notebook())}
    assert found == {
        "fevad_2021": (0.151, Period(date(2021, 1, 1), date(2022, 1, 1))),
        "fevad_2024_q1": (0.075, Period(date(2024, 1, 1), date(2024, 4, 1))),
        "marketplaces_2020": (0.31, Period(date(2020, 1, 1), date(2021, 1, 1))),
    }
    assert all(figure.source and figure.is_default for figure in market_figures(Notebook()))
    assert "15.2" in DEFAULTS["fevad_2021"].source


def test_a_corrected_default_takes_its_place_with_the_day_of_the_correction() -> None:
    mine = changed(replace(DEFAULTS["fevad_2021"], value=0.152), TODAY)
    found = {figure.id: figure for figure in market_figures(notebook(mine))}
    assert len(found) == len(DEFAULTS)
    assert found["fevad_2021"] == mine
    assert (mine.value, mine.noted, mine.is_default, mine.has_default) == (0.152, TODAY, False, True)


def test_a_default_that_was_typed_back_is_the_default_again() -> None:
    mine = changed(replace(DEFAULTS["fevad_2021"], value=0.152), TODAY)
    assert changed(replace(mine, value=0.151), TODAY).is_default


def test_figures_of_ones_own_stand_beside_the_defaults_in_order_of_time() -> None:
    own = MarketFigure("0197", Measure.GROWTH, "Furniture", 0.03, date(2025, 1, 1), date(2025, 12, 31), "Fevad", TODAY)
    found = market_figures(notebook(own))
    assert [figure.id for figure in found] == ["fevad_2021", "fevad_2024_q1", "0197", "marketplaces_2020"]
    assert not own.has_default


def test_days_typed_the_wrong_way_round_are_still_a_period() -> None:
    wrong = replace(DEFAULTS["fevad_2021"], first=date(2024, 5, 1), last=date(2024, 4, 1))
    assert wrong.period == Period(date(2024, 5, 1), date(2024, 5, 2))
