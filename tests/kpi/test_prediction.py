"""Predicted LTV: its gate, its check on the past, its sums, its interval."""

from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.kpi.customers import age_start
from ecomkpi_desktop.kpi.documents import followed
from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.facts import Facts, to_day
from ecomkpi_desktop.kpi.figure import Reason
from ecomkpi_desktop.kpi.figures_market import channel_figures, logistics_per_order, price_figures
from ecomkpi_desktop.kpi.groups import Group, GroupKind, group_figure_ids
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.predictive import prediction, purchases
from ecomkpi_desktop.kpi.predictive.observed import Observed, observe
from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.kpi.selection import Selection
from tests.kpi import reference_customers as slow
from tests.kpi.shops import Rows, order, selections, settings_of, shops, whole
from tests.kpi.test_facts import FREE
from tests.kpi.test_reference import same, thorough

START, DAYS = date(2022, 1, 1), 720
WHOLE = Selection(Period(START, START + timedelta(days=DAYS)))
PLAIN = FREE.with_value("cost.default_rate", 0.5)


def engine_of(days: np.ndarray, customer: np.ndarray, amount: np.ndarray, channel: np.ndarray | None = None) -> Engine:
    """Return the engine of orders given as days since START, customers and amounts HT."""
    count = len(days)
    words = pa.array(["Ads", "SEO"])
    codes = np.zeros(count, dtype=np.int32) if channel is None else channel.astype(np.int32)
    seconds = (to_day(START) + days.astype(np.int64)) * 86_400 + 43_200
    table = pa.table({
        "order_id": pa.array([f"#{number}" for number in range(count)]),
        "ordered_at": pa.array(seconds, pa.timestamp("s")),
        "amount": amount, "quantity": np.ones(count), "amounts_ttc": np.zeros(count, dtype=bool),
        "customer_id": pa.array([f"C{number}" for number in customer.tolist()]),
        "channel": pa.DictionaryArray.from_arrays(codes, words),
        "segment": np.ones(count, dtype=np.int32), "row": np.arange(2, count + 2, dtype=np.int32),
    })  # fmt: skip
    return Engine(Facts.build({Kind.ORDERS: table}), PLAIN)


def everybody(engine: Engine) -> np.ndarray:
    return np.ones(engine.facts.customers, dtype=bool)


def simulated(customers: int, seed: int = 1, days: int = DAYS) -> Engine:
    """Return a shop whose customers behave as the models say: a margin of half the amount, 30 on average."""
    chance = np.random.default_rng(seed)
    first = np.sort(chance.integers(0, days, customers))
    first[[0, -1]] = 0, days - 1
    rate, leave = chance.gamma(0.9, 1.0 / 60.0, customers), chance.beta(0.8, 2.5, customers)
    scale = chance.gamma(4.0, 1.0 / 36.0, customers)
    time, here = first.astype(float), np.ones(customers, dtype=bool)
    found = [(first, np.arange(customers))]
    while here.any():
        time = time + chance.exponential(1.0 / rate)
        here &= time < days
        found.append((time[here].astype(int), np.flatnonzero(here)))
        here &= chance.random(customers) >= leave
    day, who = (np.concatenate(column) for column in zip(*found, strict=True))
    amount = chance.gamma(5.0, 1.0, len(who)) / scale[who]
    return engine_of(day, who, amount, who % 2)


@pytest.fixture(scope="module")
def shop() -> Engine:
    return simulated(6_000)


def test_what_the_models_were_made_with_is_foretold(shop: Engine) -> None:
    got = shop.predicted_ltv(WHOLE)
    figures = got.figures
    # 5 * 36 / (4 - 1) = 60 an order, half of it margin.
    assert figures["expected_repeat_margin"].value == pytest.approx(30.0, rel=0.05)
    low, high = figures["ltv_predicted"].interval
    assert low < figures["ltv_predicted"].value < high
    observed = shop.figures(WHOLE)["ltv"].value
    assert figures["ltv_predicted"].value == pytest.approx(observed, rel=0.08)
    assert abs(figures["prediction_error"].value) < 0.12
    assert abs(figures["prediction_error_orders"].value) < 0.12
    assert abs(got.correlation) < 0.05
    assert set(got.parameters) == {"r", "alpha", "a", "b", "p", "q", "v"}
    assert got.log_likelihood < 0
    assert figures["base_expected_margin"].value == pytest.approx(30.0 * figures["base_expected_orders"].value, rel=0.2)


def test_the_figure_is_its_formula_and_the_end_of_its_curve(shop: Engine) -> None:
    got = shop.predicted_ltv(WHOLE)
    value = {name: figure.value for name, figure in got.figures.items()}
    formula = value["first_order_margin"] + value["expected_repeat_orders"] * value["expected_repeat_margin"]
    assert value["ltv_predicted"] == pytest.approx(formula)
    assert (len(got.value), got.value[-1]) == (12, value["ltv_predicted"])
    assert (np.diff(got.value) > 0).all()
    assert (got.low < got.value).all()
    assert (got.high > got.value).all()
    assert got.figures["ltv_predicted"].interval == (got.low[-1], got.high[-1])
    for name, figure in got.figures.items():
        assert REGISTRY[name].on_demand
        assert tuple(figure.inputs) == REGISTRY[name].terms
        assert figure.unit is REGISTRY[name].unit


def test_the_interval_holds_what_resampled_customers_give(shop: Engine) -> None:
    models = prediction.fit_models(shop.costing, to_day(WHOLE.period.end), everybody(shop))
    chance = np.random.default_rng(2)
    seen = models.observed
    again = []
    for _ in range(40):
        some = chance.integers(0, len(seen.customer), len(seen.customer))
        model = prediction.fit_purchases(
            prediction.Histories(seen.repeats[some], seen.last[some], seen.known[some])
        )
        back = some[seen.repeats[some] > 0]
        margins = prediction.fit_margins(seen.repeats[back], seen.repeat_margin[back])
        again.append(seen.first_margin[some].mean() + model.expected(365.0) * margins.mean)
    low, high = shop.predicted_ltv(WHOLE).figures["ltv_predicted"].interval
    deviation = (high - low) / 2 / prediction.Z_95
    assert 0.6 < np.std(again, ddof=1) / deviation < 1.5


def test_channels_have_predictions_of_their_own(shop: Engine) -> None:
    ads = Selection(WHOLE.period, frozenset({"Ads"}))
    got = shop.predicted_ltv(ads)
    assert got.figures["modelled_customers"].value == 3_000
    assert got is not shop.predicted_ltv(WHOLE)
    assert shop.predicted_ltv(ads).figures == got.figures


def test_models_are_fitted_once_for_a_selection_and_forgotten_when_there_are_many(
    shop: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = Engine(shop.facts, shop.settings)
    asked = []
    nothing = prediction.Models(observe(engine.costing, to_day(WHOLE.period.end), everybody(shop)), 24, Reason.NO_FIT)
    monkeypatch.setattr(prediction, "fit_models", lambda costing, until, channels: asked.append(until) or nothing)
    ends = [Selection(Period(START, START + timedelta(days=days))) for days in range(100, 109)]
    for selection in (ends[0], *ends, ends[0]):
        engine.predicted_ltv(selection)
    assert len(asked) == 10  # the first end was forgotten when the ninth came


@pytest.mark.parametrize(("customers", "days", "reason"), [
    (2_000, 150, Reason.SHORT_HISTORY), (900, 720, Reason.FEW_CUSTOMERS),
])  # fmt: skip
def test_too_little_data_gives_a_reason(customers: int, days: int, reason: Reason) -> None:
    got = simulated(customers, days=days).predicted_ltv(WHOLE)
    figure = got.figures["ltv_predicted"]
    assert (figure.value, figure.reason, figure.interval) == (None, reason, None)
    assert got.figures["prediction_error"].reason is reason
    assert got.figures["modelled_customers"].value == customers
    assert (len(got.value), got.parameters, got.log_likelihood, got.correlation) == (0, {}, None, None)


def spread(customers: int, repeats: np.ndarray, later: np.ndarray) -> Engine:
    """Return a shop of customers of whom some order again on given days."""
    days = np.append(np.arange(customers) % 200, later)
    days[customers - 1] = 599
    return engine_of(days, np.append(np.arange(customers), repeats), np.full(len(days), 20.0))


def test_too_few_who_came_back_give_a_reason() -> None:
    few = spread(1_500, np.arange(150), np.full(150, 300)).predicted_ltv(WHOLE)
    assert few.figures["ltv_predicted"].reason is Reason.FEW_REPEATERS
    # Enough of them, but all in the part that has to be foretold, or none there.
    for days in (500, 300):
        got = spread(1_500, np.arange(300), np.full(300, days)).predicted_ltv(WHOLE)
        assert got.figures["ltv_predicted"].reason is Reason.FEW_REPEATERS


def test_margins_that_no_model_describes_give_a_reason() -> None:
    engine = simulated(3_000).with_settings(PLAIN.with_value("cost.default_rate", 1.0).with_value("payment.pct", 0.01))
    assert engine.predicted_ltv(WHOLE).figures["ltv_predicted"].reason is Reason.NO_FIT


def test_purchases_that_no_model_describes_give_a_reason(shop: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(purchases, "maximise", lambda *_: None)
    models = prediction.fit_models(shop.costing, to_day(WHOLE.period.end), everybody(shop))
    assert (models.reason, models.purchases) == (Reason.NO_FIT, None)


def held(engine: Engine) -> prediction.HeldOut:
    found = prediction.fit_models(engine.costing, to_day(WHOLE.period.end), everybody(engine)).held_out
    assert found is not None
    return found


def test_the_check_on_the_past_counts_what_known_customers_did_later(shop: Engine) -> None:
    past, cut = held(shop), to_day(WHOLE.period.end) - DAYS // 3
    before, now = (observe(shop.costing, until, everybody(shop)) for until in (cut, to_day(WHOLE.period.end)))
    later = {int(one): (int(x), float(m)) for one, x, m in zip(now.customer, now.repeats, now.margin, strict=True)}
    assert past.orders == sum(later[int(one)][0] - int(x)
                              for one, x in zip(before.customer, before.repeats, strict=True))  # fmt: skip
    added = sum(later[int(one)][1] - float(m) for one, m in zip(before.customer, before.margin, strict=True))
    assert past.margin == pytest.approx(added)
    errors = shop.predicted_ltv(WHOLE).figures
    assert errors["prediction_error"].value == pytest.approx(past.expected_margin / past.margin - 1)
    assert errors["prediction_error_orders"].value == pytest.approx(past.expected_orders / past.orders - 1)


def test_margins_of_the_past_that_turned_into_losses_have_no_error() -> None:
    engine = simulated(3_000)
    later = START + timedelta(days=DAYS * 2 // 3)
    dated = PLAIN.with_value("cost.default_rate", 0.5).with_value("logistics.per_order", 45.0, later)
    got = engine.with_settings(dated).predicted_ltv(WHOLE)
    assert got.figures["held_out_margin"].value < 0
    assert got.figures["prediction_error"].reason is Reason.NEVER_POSITIVE
    assert got.figures["prediction_error_orders"].value is not None


def test_customers_who_are_all_alike_have_no_correlation() -> None:
    alike = np.ones(9, dtype=int)
    seen = Observed(np.arange(9), alike, alike, alike, np.ones(9), np.arange(9.0))
    assert prediction._correlation(seen) is None
    assert prediction._correlation(replace(seen, repeats=np.arange(1, 10))) == pytest.approx(1.0)


def test_a_horizon_of_other_months_is_another_prediction(shop: Engine) -> None:
    longer = shop.with_settings(PLAIN.with_value("ltv.horizon_months", 24)).predicted_ltv(WHOLE)
    assert len(longer.value) == 24
    assert longer.value[:12] == pytest.approx(shop.predicted_ltv(WHOLE).value)


def test_half_a_year_is_six_age_months() -> None:
    assert age_start(6) == 182
    engine = simulated(1_200, days=182)
    models = prediction.fit_models(engine.costing, to_day(START) + 182, everybody(engine))
    assert models.months == prediction.MIN_MONTHS
    assert prediction.fit_models(engine.costing, to_day(START) + 181, everybody(engine)).reason is Reason.SHORT_HISTORY


@thorough
@given(rows=shops(), selection=selections())
def test_what_is_known_of_customers_is_that_of_the_definitions(rows: Rows, selection: Selection) -> None:
    shop, engine = rows.reference(), rows.engine()
    view = engine.view(selection)
    got = observe(engine.costing, view.known_until, followed(view))
    if shop.end_of_data is None:
        assert not len(got.customer)
        return
    wanted = slow.observed(shop, shop.known_until(selection.period), selection.channels)
    assert sorted(zip(got.repeats.tolist(), got.last.tolist(), got.known.tolist(), strict=True)) == sorted(
        one[:3] for one in wanted.values()
    )
    # Customers have other numbers on the two sides: what they left is compared in order of amount.
    assert sorted(got.first_margin.tolist()) == pytest.approx(sorted(one[3] for one in wanted.values()), abs=1e-6)
    assert sorted(got.repeat_margin.tolist()) == pytest.approx(sorted(one[4] for one in wanted.values()), abs=1e-6)
    same(float(got.margin.sum()), sum(one[3] + one[0] * one[4] for one in wanted.values()))


def test_a_refund_and_a_replacement_of_a_customer_who_never_came_back_belong_to_the_first_order() -> None:
    rows = Rows(
        [order("1", date(2024, 1, 1), 100.0, customer_id="1"), order("2", date(2024, 1, 9), 0.0, customer_id="1"),
         order("R", date(2024, 1, 20), 40.0, is_refund=True, refund_of="1", quantity=0.0),
         order("end", date(2024, 1, 31), 0.0)],
        settings=settings_of(cost__default_rate=0.0, logistics__per_order=3.0, logistics__packaging=0,
                             logistics__per_item=0, logistics__per_return=0, payment__pct=0, payment__fixed=0),
    )  # fmt: skip
    engine = rows.engine()
    got = observe(engine.costing, to_day(date(2024, 2, 1)), everybody(engine))
    assert (got.repeats.tolist(), got.known.tolist()) == ([0], [30])
    assert got.first_margin.tolist() == [54.0]  # 100 - 40 - two parcels
    earlier = observe(engine.costing, to_day(date(2024, 1, 20)), everybody(engine))
    assert earlier.first_margin.tolist() == [94.0]


def test_every_figure_asked_for_by_itself_has_its_question() -> None:
    engine = simulated(1_200)
    asked = {*engine.predicted_ltv(WHOLE).figures, *engine.month_forecast().figures}
    channel = engine.facts.channels[0]
    keys = {
        GroupKind.COHORT: f"{START:%Y-%m}", GroupKind.COHORT_BY_AGE: f"{START:%Y-%m}", GroupKind.SEGMENT: "lost",
        GroupKind.SHARED: channel, GroupKind.USE: "once",
    }  # fmt: skip
    for kind in set(GroupKind) - {GroupKind.PAIR}:  # this shop sells no product by name
        asked |= set(engine.group(Group(kind, keys[kind], other=channel), WHOLE))
    asked |= set(group_figure_ids(GroupKind.PAIR))
    asked |= {*price_figures(None), logistics_per_order(None, None).id}
    asked |= set(channel_figures(engine.view(WHOLE), engine.channel_use(WHOLE), engine.figures(WHOLE), ()))
    assert asked == {name for name, definition in REGISTRY.items() if definition.on_demand}
    assert not asked & set(engine.figures(whole(START, START + timedelta(days=DAYS))))
