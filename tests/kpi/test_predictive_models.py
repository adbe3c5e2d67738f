"""The models of the predicted LTV: published results, known parameters found again, likelihoods written twice."""

from datetime import date

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecomkpi_desktop.kpi.predictive import margins
from ecomkpi_desktop.kpi.predictive.fitting import central, maximise
from ecomkpi_desktop.kpi.predictive.margins import fit_margins, gamma_gamma
from ecomkpi_desktop.kpi.predictive.purchases import Histories, Purchases, fit_purchases, repeat_orders
from ecomkpi_desktop.kpi.predictive.quadrature import beta_nodes
from tests.kpi import reference_customers as slow
from tests.shared import needs_shared, shared_file

LAST_DAY = date(1997, 9, 30)  # of the 39 weeks that Fader and Hardie fit


def cdnow() -> tuple[list[int], list[int], list[int], list[float]]:
    """Return x, t_x, T in days and the mean value of a repeat order of the CDNOW sample's customers."""
    buyers: dict[str, dict[date, float]] = {}
    for line in shared_file("data", "cdnow", "CDNOW_sample.txt").read_text().splitlines():
        _, customer, day, _, value = line.split()
        on = date(int(day[:4]), int(day[4:6]), int(day[6:]))
        if on <= LAST_DAY:
            days = buyers.setdefault(customer, {})
            days[on] = days.get(on, 0.0) + float(value)
    rows = []
    for days in buyers.values():
        first, *later = sorted(days)
        mean = sum(days[on] for on in later) / max(len(later), 1)
        # Published from means rounded to the cent, halves upwards.
        rows.append((len(later), (max(days) - first).days, (LAST_DAY - first).days, int(mean * 100 + 0.5 + 1e-7) / 100))
    return tuple(map(list, zip(*rows, strict=True)))


@pytest.mark.shared
@needs_shared
def test_the_published_parameters_of_cdnow_are_found() -> None:
    repeats, last, known, value = (np.array(column) for column in cdnow())
    assert (len(repeats), int(repeats.sum())) == (2_357, 2_457)
    model = fit_purchases(Histories(repeats, last, known))
    assert [round(one, 3) for one in (model.r, model.alpha, model.a, model.b)] == [0.243, 4.414, 0.793, 2.426]
    assert round(model.fit.log_likelihood, 1) == -9582.4
    back = repeats > 0
    money = fit_margins(repeats[back], value[back])
    assert [round(one, 4) for one in (money.p, money.q, money.v)] == [6.2488, 3.7446, 15.4477]
    # Fader, Hardie and Lee (2005): a customer with x = 2, t_x = 30.43, T = 38.86 weeks makes 1.226 in the next 39.
    more = model.still_to_come(np.array([2]), np.array([213]), np.array([272]), 273.0)
    assert more[0] == pytest.approx(1.226, abs=2e-3)


def simulated(count: int, r: float, alpha: float, a: float, b: float, seed: int) -> tuple[np.ndarray, ...]:
    """Return x, t_x, T of customers who behave as the model says; alpha in weeks, at most 100 weeks known."""
    chance = np.random.default_rng(seed)
    rate, leave = chance.gamma(r, 1.0 / alpha, count) / 7.0, chance.beta(a, b, count)
    known = chance.integers(0, 700, count)
    repeats, last, time = np.zeros(count, dtype=int), np.zeros(count), np.zeros(count)
    here = np.ones(count, dtype=bool)
    while here.any():
        time = np.where(here, time + chance.exponential(1.0 / np.maximum(rate, 1e-300)), time)
        bought = here & (time < known)
        repeats += bought
        last = np.where(bought, time, last)
        here = bought & (chance.random(count) >= leave)
    return repeats, last.astype(int), known


def test_known_parameters_are_found_again() -> None:
    truth = np.array([0.8, 6.0, 0.9, 3.0])
    model = fit_purchases(Histories(*simulated(40_000, *truth, seed=7)))
    deviation = np.sqrt(np.diag(model.fit.covariance))
    assert (np.abs(model.fit.theta - np.log(truth)) < 4 * deviation).all()
    assert (deviation < 0.08).all()
    expected = repeat_orders(np.log(truth), np.array([365.0]))
    assert model.expected(365.0) == pytest.approx(float(expected[0]), rel=0.02)


def test_the_future_of_simulated_customers_is_foretold() -> None:
    truth = (0.8, 6.0, 0.9, 3.0)
    chance = np.random.default_rng(3)
    count, cut, end = 60_000, 300, 500
    rate, leave = chance.gamma(truth[0], 1.0 / truth[1], count) / 7.0, chance.beta(truth[2], truth[3], count)
    repeats, last, later, time = np.zeros(count, dtype=int), np.zeros(count), np.zeros(count), np.zeros(count)
    here = np.ones(count, dtype=bool)
    while here.any():
        time = np.where(here, time + chance.exponential(1.0 / np.maximum(rate, 1e-300)), time)
        here &= time < end
        early = here & (time < cut)
        repeats += early
        last = np.where(early, time, last)
        later += here & ~early
        here &= chance.random(count) >= leave
    known = np.full(count, cut)
    model = Purchases(*truth, fit_purchases(Histories(repeats, last.astype(int), known)).fit)
    told = model.still_to_come(repeats, last.astype(int), known, end - cut)
    for many in (0, 1, 2, 5):
        mine = repeats == many
        assert told[mine].mean() == pytest.approx(later[mine].mean(), abs=5 * later[mine].std() / mine.sum() ** 0.5)
    alive = model.alive(repeats, last.astype(int), known)
    assert (alive[repeats == 0] == 1.0).all()
    assert ((alive > 0) & (alive <= 1)).all()


def test_margins_of_known_parameters_are_found_again() -> None:
    chance = np.random.default_rng(5)
    count = 20_000
    p, q, v = 5.0, 4.0, 30.0
    repeats = chance.integers(1, 8, count)
    scale = chance.gamma(q, 1.0 / v, count)
    mean = chance.gamma(p * repeats, 1.0, count) / (scale * repeats)
    model = fit_margins(repeats, mean)
    deviation = np.sqrt(np.diag(model.fit.covariance))
    assert (np.abs(model.fit.theta - np.log([p, q, v / q / model.unit])) < 4 * deviation).all()
    assert model.mean == pytest.approx(p * v / (q - 1), rel=0.02)
    seen = model.of_customers(np.array([0, 1, 100]), np.array([0.0, 10.0, 10.0]))
    assert seen[0] == pytest.approx(model.mean)
    assert 10.0 < seen[2] < seen[1] < model.mean  # the more is known of a customer, the less the others count


def test_customers_who_lose_money_are_counted_and_not_left_out() -> None:
    chance = np.random.default_rng(6)
    repeats = np.ones(1_000, dtype=int)
    mean = np.append(chance.gamma(4.0, 5.0, 900), np.linspace(-12.0, 0.0, 100))
    model = fit_margins(repeats, mean)
    assert (model.losing_share, model.losing_mean) == (0.1, pytest.approx(-6.0))
    alone = fit_margins(repeats[:900], mean[:900])
    assert model.mean == pytest.approx(0.9 * alone.mean - 0.6)
    assert model.losing_variance > alone.losing_variance == 0.0
    assert model.of_customers(np.array([1]), np.array([-3.0]))[0] == pytest.approx(-6.0)
    assert fit_margins(repeats[:3], np.array([-1.0, -2.0, 0.0])) is None
    one = fit_margins(repeats[:901], mean[:901])
    assert one.losing_mean == -12.0


def test_margins_without_a_maximum_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(margins, "maximise", lambda *_: None)
    assert fit_margins(np.ones(5, dtype=int), np.arange(1.0, 6.0)) is None


def test_margins_without_a_mean_are_refused() -> None:
    chance = np.random.default_rng(8)
    repeats = chance.integers(1, 6, 3_000)
    heavy = [chance.gamma(5.0 * repeats) / repeats / chance.gamma(q, 1.0, 3_000) for q in (0.7, 1.05)]
    assert [fit_margins(repeats, mean) for mean in heavy] == [None, None]


positive = st.floats(0.05, 20.0)
histories = st.lists(
    st.tuples(st.integers(0, 30), st.integers(0, 400), st.integers(0, 400)).map(
        lambda one: (one[0], min(one[1:]) if one[0] else 0, max(one[1:]))
    ), min_size=1, max_size=20,
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(histories, positive, positive, positive, positive)
def test_the_likelihood_of_purchases_is_that_of_the_paper(
    rows: list[tuple[int, int, int]], r: float, alpha: float, a: float, b: float
) -> None:
    columns = (np.array(column) for column in zip(*rows, strict=True))
    objective = Histories(*columns).objective()
    theta = np.log([r, alpha, a, b])
    wanted = slow.log_likelihood((r, alpha, a, b), [(x, last / 7, known / 7) for x, last, known in rows])
    assert -objective(theta)[0] * len(rows) == pytest.approx(wanted, rel=1e-9, abs=1e-9)
    slopes = central(lambda at: np.array([objective(at)[0]]), theta)[:, 0]
    assert objective(theta)[1] == pytest.approx(slopes, rel=1e-4, abs=1e-5)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 12), st.floats(0.5, 300.0)), min_size=1, max_size=15),
       positive, positive, positive)  # fmt: skip
def test_the_likelihood_of_margins_is_that_of_the_paper(
    rows: list[tuple[int, float]], p: float, q: float, v: float
) -> None:
    objective = gamma_gamma(*(np.array(column) for column in zip(*rows, strict=True)))
    theta = np.log([p, q, v / q])
    assert -objective(theta)[0] * len(rows) == pytest.approx(slow.log_likelihood_of_margins((p, q, v), rows), abs=1e-7)
    slopes = central(lambda at: np.array([objective(at)[0]]), theta)[:, 0]
    assert objective(theta)[1] == pytest.approx(slopes, rel=1e-4, abs=1e-5)


def test_the_expectation_is_the_closed_form_of_the_paper() -> None:
    from scipy.special import hyp2f1

    for r, alpha, a, b in ((0.243, 4.414, 0.793, 2.426), (2.0, 1.0, 1.7, 0.4), (0.5, 30.0, 0.2, 6.0)):
        days = np.array([1.0, 90.0, 365.0, 1_095.0])
        weeks = days / 7.0
        series = hyp2f1(r, b, a + b - 1.0, weeks / (alpha + weeks))
        closed = (a + b - 1.0) / (a - 1.0) * (1.0 - (alpha / (alpha + weeks)) ** r * series)
        assert repeat_orders(np.log([r, alpha, a, b]), days) == pytest.approx(closed, rel=1e-9)


def test_the_expectation_holds_where_the_closed_form_does_not() -> None:
    days = np.array([365.0])
    at_one, near = (repeat_orders(np.log([0.8, 5.0, a, 2.0]), days)[0] for a in (1.0, 1.0 + 1e-9))
    assert at_one == pytest.approx(near, rel=1e-8)
    nobody_leaves = repeat_orders(np.array([np.log(0.8), np.log(5.0), -12.0, 2.0]), days)[0]
    assert nobody_leaves == pytest.approx(0.8 * 365.0 / 7.0 / 5.0, rel=1e-3)
    everybody_leaves = repeat_orders(np.array([np.log(0.8), np.log(5.0), 12.0, -12.0]), days)[0]
    assert everybody_leaves == pytest.approx(1.0 - (5.0 / (5.0 + 365.0 / 7.0)) ** 0.8, rel=1e-6)


@given(positive, positive)
def test_means_over_a_beta_distribution(a: float, b: float) -> None:
    nodes, weights = beta_nodes(a, b)
    assert weights.sum() == pytest.approx(1.0)
    assert weights @ nodes == pytest.approx(a / (a + b))
    assert weights @ nodes**2 == pytest.approx(a * (a + 1) / ((a + b) * (a + b + 1)))


def test_a_likelihood_without_a_maximum_is_no_fit() -> None:
    def endless(theta: np.ndarray) -> tuple[float, np.ndarray]:
        return float(np.nan), np.full(len(theta), np.nan)

    assert maximise(endless, [np.zeros(2), np.ones(2)], 10) is None


def test_another_start_is_tried_when_one_does_not_converge() -> None:
    def valley(theta: np.ndarray) -> tuple[float, np.ndarray]:
        if theta[0] > 5:
            return float(np.nan), np.array([np.nan])
        return float((theta[0] - 1.0) ** 2), 2.0 * (theta - 1.0)

    found = maximise(valley, [np.array([8.0]), np.array([3.0])], 100)
    assert found.theta == pytest.approx([1.0])
    assert found.covariance == pytest.approx(np.array([[1.0 / 200.0]]))
    assert found.deviation(lambda theta: theta * 3.0) == pytest.approx([3.0 / 200.0**0.5])


def test_a_direction_that_nothing_tells_apart_widens_the_interval() -> None:
    def flat(theta: np.ndarray) -> tuple[float, np.ndarray]:
        return float(theta[0] ** 2), np.array([2.0 * theta[0], 0.0])

    found = maximise(flat, [np.array([0.5, 0.5])], 1_000)
    assert found.deviation(lambda theta: theta)[0] < 0.1
    assert found.deviation(lambda theta: theta)[1] > 1_000.0


def test_customers_who_never_come_back_fit_without_trouble() -> None:
    nothing = np.zeros(500, dtype=int)
    model = fit_purchases(Histories(nothing, nothing, np.arange(500)))
    assert model is None or model.expected(365.0) < 0.01
