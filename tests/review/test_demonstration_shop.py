"""What the findings say of the demonstration shop, whose story is known."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.models.kept_facts import facts_of
from ecomkpi_desktop.review.finding import Finding
from ecomkpi_desktop.review.findings import findings
from ecomkpi_desktop.settings.values import Settings
from ecomkpi_desktop.workspace.document import Document


@pytest.fixture(scope="module")
def shop(demonstration: Path) -> tuple[Engine, Settings]:
    """The engine on the demonstration shop, and its settings."""
    with Document.open(demonstration, read_only=True) as document:
        return Engine(facts_of(document), document.settings), document.settings


def of_year(shop: tuple[Engine, Settings], year: int) -> Mapping[str, list[Finding]]:
    engine, settings = shop
    found: dict[str, list[Finding]] = {}
    for one in findings(engine, Selection(Period(date(year, 1, 1), date(year + 1, 1, 1))), settings):
        found.setdefault(one.code, []).append(one)
    return found


def test_the_last_year_names_the_plateau_the_losing_channel_and_the_category_in_the_middle(
    shop: tuple[Engine, Settings],
) -> None:
    found = of_year(shop, 2025)
    assert "plateau" in found
    assert [one.subject for one in found["channel_loses_money"]] == ["Meta Ads"]
    assert [one.subject for one in found["category_in_the_middle"]] == ["Luminaires"]
    assert "turnover_up_margin_down" in found


def test_the_year_of_growth_has_neither_plateau_nor_falling_margin(shop: tuple[Engine, Settings]) -> None:
    found = of_year(shop, 2024)
    assert "plateau" not in found
    assert "turnover_up_margin_down" not in found


def test_the_last_year_tells_the_weaker_newcomers_and_the_wall_and_nothing_that_is_not_there(
    shop: tuple[Engine, Settings],
) -> None:
    assert set(of_year(shop, 2025)) == {
        "turnover_up_margin_down", "cac_up", "channel_loses_money", "plateau", "marginal_cac_above_ltv",
        "logistics_per_order_up", "category_in_the_middle", "cohorts_earn_less", "break_even_late",
        "platforms_overclaim", "hidden_costs_unknown",
    }  # fmt: skip


def test_every_finding_leads_to_rows_of_the_files(shop: tuple[Engine, Settings]) -> None:
    engine, settings = shop
    for finding in findings(engine, Selection(Period(date(2025, 1, 1), date(2026, 1, 1))), settings):
        assert finding.rows is not None, finding.code
        assert engine.rows(finding.rows.figure_id, finding.rows.selection, 5).total > 0, finding.code


def test_what_is_known_to_the_cent_is_not_called_unknown(shop: tuple[Engine, Settings]) -> None:
    assert "costs_unknown" not in of_year(shop, 2025)
