import json
from datetime import date

import numpy as np

from ecomkpi_desktop.kpi.registry import DEFINITIONS_VERSION
from ecomkpi_desktop.kpi.results import Dimension
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.review.figures_json import findings_json, kpis_json
from ecomkpi_desktop.review.sources import DataState
from tests.review.engines import HandMade, Reaches
from tests.review.situations import MATURITY, YEAR

STATE = DataState()


def test_the_document_has_the_shape_of_the_contract() -> None:
    document = kpis_json(HandMade(), Selection(YEAR), MATURITY, STATE)
    assert list(document) == ["definitions_version", "currency", "period", "kpis", "by"]
    assert document["definitions_version"] == DEFINITIONS_VERSION
    assert document["currency"] == "EUR"
    assert document["period"] == {"from": "2025-01-01", "to": "2026-01-01"}
    assert document["by"] == []
    for figure in document["kpis"].values():
        assert list(figure) == ["value", "unit", "coverage", "status", "grade", "reason"]


def test_numbers_keep_their_precision_and_counts_are_whole() -> None:
    engine = HandMade({"cm3": 1 / 3, "orders": 19_960.0})
    kpis = json.loads(json.dumps(kpis_json(engine, Selection(YEAR), MATURITY, STATE), allow_nan=False))["kpis"]
    assert kpis["cm3"]["value"] == 1 / 3
    assert kpis["orders"]["value"] == 19_960
    assert isinstance(kpis["orders"]["value"], int)
    assert kpis["ltv_cac"]["unit"] == "ratio"


def test_what_is_not_available_is_null_with_its_reason() -> None:
    kpis = kpis_json(HandMade(), Selection(YEAR), MATURITY, STATE)["kpis"]
    assert kpis["fixed_costs"] == {
        "value": None, "unit": "money", "coverage": None, "status": "unknown", "grade": "A", "reason": "no_data"
    }  # fmt: skip


def test_numpy_and_infinite_values_never_reach_the_document() -> None:
    engine = HandMade({"cm3": np.float64(2.5), "aov": float("inf")})  # type: ignore[dict-item]
    kpis = kpis_json(engine, Selection(YEAR), MATURITY, STATE)["kpis"]
    assert type(kpis["cm3"]["value"]) is float
    assert kpis["aov"]["value"] is None


def test_parts_have_every_figure_of_their_own() -> None:
    by = kpis_json(HandMade(), Selection(YEAR), MATURITY, STATE, Dimension.CHANNEL)["by"]
    assert [part["key"] for part in by] == ["Ads", "E-mail"]
    assert by[0]["kpis"]["net_revenue"]["value"] == 600_000.0
    assert by[0]["kpis"]["ltv_cac"]["status"] == "in"


def test_a_small_step_over_a_bound_keeps_the_status_of_the_period_before() -> None:
    class Moving(HandMade):
        def figures(self, selection: Selection) -> dict:  # type: ignore[type-arg]
            self.changes = {"ltv_cac": 2.9 if selection.period == YEAR else 3.1}
            return dict(super().figures(selection))

    known = kpis_json(Moving(), Selection(YEAR), MATURITY, STATE)["kpis"]["ltv_cac"]
    unknown = kpis_json(Moving(facts=Reaches(first_day=date(2024, 7, 1))), Selection(YEAR), MATURITY, STATE)["kpis"]
    assert (known["value"], known["status"]) == (2.9, "in")
    assert unknown["ltv_cac"]["status"] == "below"


def test_findings_come_with_their_words_and_money() -> None:
    document = findings_json(HandMade({"cm3_rate": 0.05}), Selection(YEAR), MATURITY, STATE)
    codes = [finding["code"] for finding in json.loads(json.dumps(document, allow_nan=False))["findings"]]
    assert codes[0] == "cm3_rate_below"
    assert "channel_loses_money" in codes
