"""The predicted LTV at 120,000 customers against the ``lifetimes`` package, and the tables about customers.

``python -m tests.benchmarks.test_predictive_speed`` prints the measures. ``lifetimes`` is no dependency of the product
or of its development: install it (0.11.3) beside it to see the ratio; without it only our own side is measured.
"""

import importlib.util
import sys
import time
import warnings
from datetime import date
from typing import TYPE_CHECKING

import numpy as np
import pytest

from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.predictive.purchases import DAYS_PER_WEEK, Histories, Purchases, fit_purchases
from ecomkpi_desktop.kpi.selection import Selection
from tests.benchmarks.test_engine_speed import DAYS, PERIOD, Shop, median_ms

if TYPE_CHECKING:
    from collections.abc import Callable

CUSTOMERS = 120_000
Columns = tuple[np.ndarray, np.ndarray, np.ndarray]
needs_lifetimes = pytest.mark.skipif(
    importlib.util.find_spec("lifetimes") is None, reason="the peer (lifetimes 0.11.3) is not installed"
)


def customers(count: int, seed: int = 1) -> Columns:
    """Return x, t_x, T in days of customers who behave as BG/NBD says (r 0.8, alpha 20 weeks, a 0.8, b 2.5)."""
    chance = np.random.default_rng(seed)
    rate, leave = chance.gamma(0.8, 1.0 / 20.0, count) / DAYS_PER_WEEK, chance.beta(0.8, 2.5, count)
    known = chance.integers(0, DAYS, count)
    repeats, last, moment = np.zeros(count, dtype=int), np.zeros(count), np.zeros(count)
    here = np.ones(count, dtype=bool)
    while here.any():
        moment = np.where(here, moment + chance.exponential(1.0 / np.maximum(rate, 1e-300)), moment)
        bought = here & (moment < known)
        repeats += bought
        last = np.where(bought, moment, last)
        here = bought & (chance.random(count) >= leave)
    return repeats, last.astype(int), known


def fit_ours(columns: Columns) -> Purchases:
    """Bin and fit."""
    found = fit_purchases(Histories(*columns))
    assert found is not None
    return found


def fit_lifetimes(columns: Columns) -> dict[str, float]:
    """Fit with the peer."""
    repeats, last, known = columns
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # those of the peer, on today's pandas
        from lifetimes import BetaGeoFitter

        model = BetaGeoFitter().fit(repeats, last / DAYS_PER_WEEK, known / DAYS_PER_WEEK)
    return dict(model.params_)


@needs_lifetimes
def test_both_find_the_same_parameters() -> None:
    columns = customers(5_000)
    ours, theirs = fit_ours(columns), fit_lifetimes(columns)
    for name, value in theirs.items():
        assert getattr(ours, name) == pytest.approx(value, rel=1e-3)


def test_the_customers_of_the_benchmark_are_fitted() -> None:
    model = fit_ours(customers(5_000))
    assert model.alpha == pytest.approx(20.0, rel=0.3)


def measure(lines: int) -> list[tuple[str, float, float]]:
    """Return (what, median, longest) in milliseconds."""
    engine, two_years = Shop(lines).engine, Selection(PERIOD)
    last_year = Period(date(2024, 1, 1), date(2025, 1, 1))
    questions: dict[str, Callable[[], object]] = {
        "RFM segments": lambda: engine.rfm(two_years),
        "channel overlap": lambda: engine.channel_overlap(two_years),
        "loss-making orders": lambda: engine.loss_making(two_years),
        "growth by buyer": lambda: engine.growth(Selection(last_year), last_year.before()),
        "LTV table": lambda: engine.ltv_table(two_years),
        "AOV bridges": lambda: engine.aov_bridges(two_years),
        "month forecast": engine.month_forecast,
        "seasonal break-even": lambda: engine.seasonal_break_even(2024),
    }
    rows = [(name, *median_ms(ask)) for name, ask in questions.items()]
    start = time.perf_counter()
    engine.predicted_ltv(two_years)
    once = (time.perf_counter() - start) * 1_000
    rows.append(("predicted LTV, whole answer, once", once, once))
    columns = customers(CUSTOMERS)
    rows.append(("BG/NBD, 120,000 customers", *median_ms(lambda: fit_ours(columns), 7)))
    if importlib.util.find_spec("lifetimes") is not None:
        rows.append(("lifetimes, the same", *median_ms(lambda: fit_lifetimes(columns), 3)))
    return rows


if __name__ == "__main__":
    found = measure(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
    for what, median, longest in found:
        print(f"{what:40} {median:10.2f} ms   longest {longest:10.2f} ms")  # noqa: T201 - the purpose of this program
    if found[-1][0].startswith("lifetimes"):
        print(f"lifetimes / this: {found[-1][1] / found[-2][1]:.1f}")  # noqa: T201
    else:
        print("lifetimes is not installed: no ratio")  # noqa: T201
