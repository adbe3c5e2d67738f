"""Predicted lifetime value (2.4): behind a gate on the data, checked on the past, with its interval."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ecomkpi_desktop.kpi import rates as key
from ecomkpi_desktop.kpi.columns import Bools
from ecomkpi_desktop.kpi.costing import CM2, Costing
from ecomkpi_desktop.kpi.customers import age_start
from ecomkpi_desktop.kpi.documents import followed
from ecomkpi_desktop.kpi.figure import Figure, Reason
from ecomkpi_desktop.kpi.predictive.margins import Margins, fit_margins
from ecomkpi_desktop.kpi.predictive.observed import Observed, observe
from ecomkpi_desktop.kpi.predictive.purchases import Histories, Purchases, fit_purchases, repeat_orders
from ecomkpi_desktop.kpi.results import Floats
from ecomkpi_desktop.kpi.sheet import Sheet
from ecomkpi_desktop.kpi.view import View

MIN_MONTHS = 6
MIN_CUSTOMERS = 1_000
MIN_REPEATERS = 200
HELD_OUT = 3  # the last third of the data is predicted from what came before
MIN_HELD_OUT_REPEATERS = 30  # came back before it: fewer cannot predict anything
Z_95 = 1.959963984540054


@dataclass(frozen=True, slots=True)
class PredictedLtv:
    """What customers are expected to leave.

    Attributes:
        figures: the figures of the registry that are asked for here, by id.
        value: predicted CM2 of a new customer after 1, 2... months, first order included; empty where the data do
            not allow it, as are the next two.
        low, high: 95 % interval of ``value``.
        parameters: of the two models by name (r, alpha in weeks, a, b; p, q, v); empty without a model.
        log_likelihood: of the model of purchases, None without one.
        correlation: between how often customers came back and what a repeat order left; the two models take them as
            independent, so that the further it is from 0, the less they can be trusted. None where there is none.
    """

    figures: Mapping[str, Figure]
    value: Floats
    low: Floats
    high: Floats
    parameters: Mapping[str, float]
    log_likelihood: float | None
    correlation: float | None


@dataclass(frozen=True, slots=True)
class HeldOut:
    """What the first two thirds of the data foretold of the last third, and what came; of the customers known then.

    Attributes:
        expected_orders, orders: repeat orders.
        expected_margin, margin: CM2 of these.
    """

    expected_orders: float
    orders: float
    expected_margin: float
    margin: float


@dataclass(frozen=True, slots=True)
class Models:
    """What was fitted to the customers known on a day.

    Attributes:
        observed: the customers.
        months: age months that the data span.
        reason: why there is no prediction, else None; the models are then there.
        purchases, margins: the models.
        held_out: the check on the past; there wherever the models are.
    """

    observed: Observed
    months: int
    reason: Reason | None
    purchases: Purchases | None = None
    margins: Margins | None = None
    held_out: HeldOut | None = None


_KEPT = 8  # ends of periods and channels whose models are kept


def predicted_ltv(view: View) -> PredictedLtv:
    """Return the prediction for the customers known at the end of the selection, over the LTV horizon."""
    horizon = int(view.costing.rates.number(key.HORIZON))
    models = _models(view)
    sheet = Sheet()
    _put_check(sheet, models)
    if models.purchases is None or models.margins is None:
        for figure_id in _PREDICTED:
            sheet.put(figure_id, None, reason=models.reason)
        nothing = np.zeros(0)
        return PredictedLtv(sheet.ordered(), nothing, nothing, nothing, {}, None, None)
    purchases, margins = models.purchases, models.margins
    days = np.asarray(age_start(np.arange(1, horizon + 1)))
    first = models.observed.first_margin
    value, deviation = _curve(purchases, margins, first, days)
    _put_predicted(sheet, models, purchases, margins, float(days[-1]))
    reach = Z_95 * deviation
    ends = float(value[-1] - reach[-1]), float(value[-1] + reach[-1])
    sheet.put(
        "ltv_predicted", float(value[-1]),
        sheet.inputs("first_order_margin", "expected_repeat_orders", "expected_repeat_margin"), interval=ends,
    )  # fmt: skip
    named = {name: getattr(purchases, name) for name in ("r", "alpha", "a", "b")}
    named.update({name: getattr(margins, name) for name in ("p", "q", "v")})
    return PredictedLtv(
        sheet.ordered(), value, value - reach, value + reach, named, purchases.fit.log_likelihood,
        _correlation(models.observed),
    )  # fmt: skip


_PREDICTED = (
    "first_order_margin", "expected_repeat_orders", "expected_repeat_margin", "ltv_predicted", "base_expected_orders",
    "base_expected_margin",
)  # fmt: skip


def _put_check(sheet: Sheet, models: Models) -> None:
    reason = models.reason
    sheet.put("modelled_customers", float(len(models.observed.customer)))
    sheet.put("modelled_repeaters", float(models.observed.repeaters))
    past = models.held_out
    for what, ending in (("orders", "_orders"), ("margin", "")):
        told, came = f"held_out_{what}_expected", f"held_out_{what}"
        expected = None if past is None else float(getattr(past, f"expected_{what}"))
        actual = None if past is None else float(getattr(past, what))
        sheet.put(told, expected, reason=reason)
        sheet.put(came, actual, reason=reason)
        error = None if expected is None or actual is None or actual <= 0 else expected / actual - 1.0
        sheet.put(f"prediction_error{ending}", error, sheet.inputs(told, came), reason=reason or Reason.NEVER_POSITIVE)


def _put_predicted(sheet: Sheet, models: Models, purchases: Purchases, margins: Margins, days: float) -> None:
    observed = models.observed
    orders = purchases.expected(days)
    reach = Z_95 * float(purchases.fit.deviation(lambda theta: repeat_orders(theta, np.array([days])))[0])
    sheet.put("first_order_margin", float(observed.first_margin.mean()))
    sheet.put("expected_repeat_orders", orders, interval=(orders - reach, orders + reach))
    reach = Z_95 * _margin_deviation(margins)
    sheet.put("expected_repeat_margin", margins.mean, interval=(margins.mean - reach, margins.mean + reach))
    to_come = purchases.still_to_come(observed.repeats, observed.last, observed.known, days)
    each = margins.of_customers(observed.repeats, observed.repeat_margin)
    sheet.put("base_expected_orders", float(to_come.sum()))
    sheet.put("base_expected_margin", float(to_come @ each),
              sheet.inputs("base_expected_orders", "modelled_customers", "modelled_repeaters"))  # fmt: skip


def _curve(purchases: Purchases, margins: Margins, first: Floats, days: Floats) -> tuple[Floats, Floats]:
    """Return predicted margin within some days of the first order, and its standard deviation.

    The first order's margin is a mean of what was seen. Its error, that of the repeat orders and that of their margin
    are taken as independent: the two models are fitted apart.
    """
    orders, margin = repeat_orders(purchases.fit.theta, days), margins.mean
    of_orders = purchases.fit.deviation(lambda theta: repeat_orders(theta, days))
    of_margin = _margin_deviation(margins)
    of_first = float(first.std(ddof=1)) / np.sqrt(len(first))
    variance = of_first**2 + (margin * of_orders) ** 2 + (orders * of_margin) ** 2 + (of_orders * of_margin) ** 2
    return float(first.mean()) + orders * margin, np.sqrt(variance)


def _margin_deviation(margins: Margins) -> float:
    model = float(margins.fit.deviation(lambda theta: np.array([margins.mean_at(theta)]))[0])
    return float(np.sqrt(model**2 + margins.losing_variance))


def _models(view: View) -> Models:
    """Return what was fitted, once for each end of the data, channels and assumptions."""
    kept: dict[tuple[int, bytes], Models] = view.memo("predictive models", CM2, dict)
    channels = view.order_channels
    name = view.known_until, b"" if channels is None else channels.tobytes()
    if name not in kept:
        if len(kept) >= _KEPT:
            kept.clear()
        kept[name] = fit_models(view.costing, view.known_until, followed(view))
    return kept[name]


def fit_models(costing: Costing, until: int, customers: Bools) -> Models:
    """Fit both models to the customers known on a day, past the data gate.

    Args:
        costing: the documents weighed.
        until: the first day that is not known (since 1970).
        customers: which customers are looked at.
    """
    observed = observe(costing, until, customers)
    span = until - costing.ledger.facts.data_start
    months = int(np.count_nonzero(np.asarray(age_start(np.arange(1, 1 + max(span, 0) // 28))) <= span))
    reason = _gate(observed, months)
    if reason is not None:
        return Models(observed, months, reason)
    cut = until - span // HELD_OUT
    before = observe(costing, cut, customers)
    if before.repeaters < MIN_HELD_OUT_REPEATERS:
        return Models(observed, months, Reason.FEW_REPEATERS)
    purchases, margins = _fitted(observed)
    earlier = _fitted(before)
    if purchases is None or margins is None or earlier[0] is None or earlier[1] is None:
        return Models(observed, months, Reason.NO_FIT)
    past = _check(before, observed, earlier[0], earlier[1], until - cut)
    if not past.orders:
        return Models(observed, months, Reason.FEW_REPEATERS)
    return Models(observed, months, None, purchases, margins, past)


def _fitted(observed: Observed) -> tuple[Purchases | None, Margins | None]:
    back = observed.repeats > 0
    histories = Histories(observed.repeats, observed.last, observed.known)
    return fit_purchases(histories), fit_margins(observed.repeats[back], observed.repeat_margin[back])


def _check(before: Observed, now: Observed, purchases: Purchases, margins: Margins, days: int) -> HeldOut:
    """Hold what models of an earlier day expected of its customers against what they did since."""
    to_come = purchases.still_to_come(before.repeats, before.last, before.known, days)
    each = margins.of_customers(before.repeats, before.repeat_margin)
    place = np.searchsorted(now.customer, before.customer)
    return HeldOut(
        float(to_come.sum()), float((now.repeats[place] - before.repeats).sum()), float(to_come @ each),
        float((now.margin[place] - before.margin).sum()),
    )  # fmt: skip


def _correlation(observed: Observed) -> float | None:
    """Return Pearson's correlation of repeat orders and their margin, of those who came back."""
    back = observed.repeats > 0
    repeats, margin = observed.repeats[back], observed.repeat_margin[back]
    if not repeats.std() or not margin.std():
        return None
    return float(np.corrcoef(repeats, margin)[0, 1])


def _gate(observed: Observed, months: int) -> Reason | None:
    if months < MIN_MONTHS:
        return Reason.SHORT_HISTORY
    if len(observed.customer) < MIN_CUSTOMERS:
        return Reason.FEW_CUSTOMERS
    return Reason.FEW_REPEATERS if observed.repeaters < MIN_REPEATERS else None
