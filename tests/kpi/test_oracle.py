"""The figures of a real shop, computed independently of this product."""

import json
from datetime import date

import pyarrow as pa
import pyarrow.compute as pc
import pytest
from pyarrow import csv

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.facts import Facts
from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.kpi.lifetime import margin_curve
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.kpi.selection import Selection
from tests.kpi.shops import settings_of
from tests.shared import needs_shared, shared_file

pytestmark = [pytest.mark.shared, needs_shared]


def retail_table() -> pa.Table:
    """Return the order table of UCI Online Retail: negative rows are refunds, prices hold no VAT."""
    path = shared_file("data", "online_retail", "online_retail.csv.gz")
    types = {"InvoiceNo": pa.string(), "StockCode": pa.string(), "CustomerID": pa.string()}
    raw = csv.read_csv(path, convert_options=csv.ConvertOptions(column_types=types, strings_can_be_null=True))
    quantity = raw["Quantity"].cast(pa.float64())
    amount = pc.multiply(quantity, raw["UnitPrice"])
    count = raw.num_rows
    return pa.table({
        "order_id": raw["InvoiceNo"].dictionary_encode(), "ordered_at": raw["InvoiceDate"].cast(pa.timestamp("s")),
        "is_refund": pc.or_(pc.less(quantity, 0), pc.less(amount, 0)), "sku": raw["StockCode"].dictionary_encode(),
        "product": raw["Description"].dictionary_encode(), "quantity": pc.abs(quantity),
        "unit_price": pc.abs(raw["UnitPrice"]), "amount": pc.abs(amount),
        "customer_id": raw["CustomerID"].dictionary_encode(), "country": raw["Country"].dictionary_encode(),
        "channel": pa.array(["Site"] * count).dictionary_encode(), "amounts_ttc": pa.array([False] * count),
        "segment": pa.array([1] * count, pa.int32()), "row": pa.array(range(2, count + 2), pa.int32()),
    })  # fmt: skip


@pytest.fixture(scope="module")
def oracle() -> dict:
    return json.loads(shared_file("oracle", "online_retail.json").read_text())


@pytest.fixture(scope="module")
def engine(oracle: dict) -> Engine:
    given = oracle["settings"]
    settings = settings_of(
        vat__default_rate=given["vat"], cost__default_rate=given["cost_rate"], cost__restock_share=given["restock"],
        logistics__per_order=given["per_order"], logistics__per_item=given["per_item"],
        logistics__packaging=given["packaging"], logistics__per_return=given["per_return"],
        payment__pct=given["pct"], payment__fixed=given["fixed"], fixed_costs__monthly=given["fixed_costs"],
        ltv__horizon_months=given["H"],
    )  # fmt: skip
    return Engine(Facts.build({Kind.ORDERS: retail_table()}), settings)


def selection_of(period: dict) -> Selection:
    return Selection(Period(date.fromisoformat(period["from"]), date.fromisoformat(period["to"])))


@pytest.mark.parametrize("number", range(3))
def test_every_figure_of_the_oracle_is_equalled(oracle: dict, engine: Engine, number: int) -> None:
    period = oracle["periods"][number]
    figures = engine.figures(selection_of(period))
    wanted = {name: value for name, value in period["kpis"].items() if not name.startswith("_")}
    assert len(wanted) == 28
    for name, value in wanted.items():
        got = figures[name].value
        if value is None:
            assert got is None, name
        elif REGISTRY[name].unit is Unit.MONEY:
            assert got == pytest.approx(value, abs=0.005), name
        elif REGISTRY[name].unit is Unit.COUNT:
            assert got == value, name
        else:
            assert got == pytest.approx(value, abs=1e-9), name


@pytest.mark.parametrize("number", range(3))
def test_the_aids_of_the_oracle_are_equalled(oracle: dict, engine: Engine, number: int) -> None:
    period = oracle["periods"][number]
    selection = selection_of(period)
    figures, aids = engine.figures(selection), period["kpis"]
    assert selection.period.before().start.isoformat() == aids["_prev_from"]
    for window in (90, 180, 365):
        assert figures[f"repurchase_rate_{window}"].inputs["mature_customers"] == aids[f"_mature_{window}"]
    curve = margin_curve(engine.view(selection), len(aids["_ltv_by_age"]))
    assert curve.observed.tolist() == [age["customers"] for age in aids["_ltv_by_age"]]
    assert curve.mean.tolist() == pytest.approx([age["cm2_per_customer"] for age in aids["_ltv_by_age"]], abs=1e-6)


def test_break_even_days_are_those_of_the_oracle(oracle: dict, engine: Engine) -> None:
    months = engine.break_even(Selection(Period(date(2011, 1, 1), date(2011, 12, 1))))
    got = [(f"{one.month:%Y-%m}", one.day, pytest.approx(one.cumulative[-1], abs=0.005)) for one in months]
    assert [(one["month"], one["break_even_day"], one["cm3"]) for one in oracle["break_even"]] == got


def test_the_file_reconciles_to_its_net_revenue(engine: Engine) -> None:
    (found,) = engine.reconciliation()
    assert found.residual == 0.0
    assert found.net_revenue == pytest.approx(9_747_747.93, abs=0.01)
    assert {step.code: step.orders for step in found.steps}["refunds"] == len(engine.facts.refunds)


def test_the_default_period_is_the_last_twelve_complete_months(engine: Engine) -> None:
    assert engine.facts.default_period() == Period(date(2010, 12, 1), date(2011, 12, 1))
