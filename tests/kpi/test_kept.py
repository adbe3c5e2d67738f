"""Results that are kept for the latest few questions, and that nothing kept is ever stale."""

from datetime import date

from ecomkpi_desktop.kpi.kept import Kept
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.selection import Selection
from tests.kpi.shops import Rows, order, settings_of

YEAR = Selection(Period(date(2024, 1, 1), date(2025, 1, 1)))


def test_what_was_made_is_made_once_until_there_are_too_many() -> None:
    made: list[int] = []

    def make(key: int) -> str:
        made.append(key)
        return str(key)

    kept: Kept[int, str] = Kept(2)
    assert [kept.of(key, lambda key=key: make(key)) for key in (1, 2, 1, 3, 1)] == ["1", "2", "1", "3", "1"]
    assert made == [1, 2, 3, 1]


def test_figures_that_were_asked_for_are_kept_and_cannot_be_changed() -> None:
    engine = Rows([order("1", date(2024, 5, 1), 100.0)]).engine()
    figures = engine.figures(YEAR)
    assert engine.figures(Selection(YEAR.period)) is figures
    assert not hasattr(figures, "__setitem__")


def test_an_engine_of_supposed_settings_is_kept_and_agrees_with_a_fresh_one() -> None:
    rows = Rows([order("1", date(2024, 5, 1), 100.0)], settings=settings_of(cost__default_rate=0.5))
    engine = rows.engine()
    engine.figures(YEAR)
    dearer = settings_of(cost__default_rate=0.6)
    supposed = engine.supposing(dearer)
    assert engine.supposing(settings_of(cost__default_rate=0.6)) is supposed
    assert engine.supposing(rows.settings) is not supposed
    assert supposed.figures(YEAR)["cogs"].value == 60.0
    assert engine.figures(YEAR)["cogs"].value == 50.0
    assert engine.view(YEAR).ladder["cogs"] == 50.0
    unset = settings_of()
    forgotten, fresh = engine.supposing(unset), rows.engine().with_settings(unset)
    assert forgotten.figures(YEAR)["cogs"] == fresh.figures(YEAR)["cogs"]
