"""Predicted lifetime value, and how it is checked (2.4). Asked for by itself: a model is fitted."""

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.definitions.definition import COSTS_OF_ORDERS, Definition, Direction
from ecomkpi_desktop.kpi.figure import Unit

_BOTH = (Kind.ORDERS, Kind.REFUNDS)

PREDICTED = (
    Definition(
        "ltv_predicted", QT_TRANSLATE_NOOP("kpi", "Predicted lifetime value (margin)"),
        QT_TRANSLATE_NOOP("kpi", "Predicted LTV"), Unit.MONEY, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP(
            "kpi",
            "CM2 of the first order + expected repeat orders over the horizon × expected CM2 of a repeat order",
        ),
        ("first_order_margin", "expected_repeat_orders", "expected_repeat_margin"),
        QT_TRANSLATE_NOOP("kpi", "What a customer won today should leave, before the horizon is over."),
        QT_TRANSLATE_NOOP("kpi", "Look at the error on the past and at the interval before you rely on it."),
        QT_TRANSLATE_NOOP("kpi", "Do not set a budget on it while the LTV that was observed says less."),
        ("ltv",), _BOTH, on_demand=True,
    ),
    Definition(
        "first_order_margin", QT_TRANSLATE_NOOP("kpi", "CM2 of the first order"),
        QT_TRANSLATE_NOOP("kpi", "First order"), Unit.MONEY, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Mean CM2 of the customers' first order day"), sources=_BOTH, on_demand=True,
        informed_by=COSTS_OF_ORDERS,
    ),
    Definition(
        "expected_repeat_orders", QT_TRANSLATE_NOOP("kpi", "Expected repeat orders"),
        QT_TRANSLATE_NOOP("kpi", "Repeat orders"), Unit.NUMBER, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Repeat orders of a new customer over the horizon, by the BG/NBD model"),
        on_demand=True,
    ),
    Definition(
        "expected_repeat_margin", QT_TRANSLATE_NOOP("kpi", "Expected CM2 of a repeat order"),
        QT_TRANSLATE_NOOP("kpi", "Repeat order margin"), Unit.MONEY, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP(
            "kpi",
            "CM2 of a repeat order by the Gamma-Gamma model; repeat customers who lose money count at their mean",
        ),
        sources=_BOTH, on_demand=True,
        informed_by=COSTS_OF_ORDERS,
    ),
    Definition(
        "prediction_error", QT_TRANSLATE_NOOP("kpi", "Error of the prediction on the past"),
        QT_TRANSLATE_NOOP("kpi", "Error on the past"), Unit.RATE, Direction.NEUTRAL,
        QT_TRANSLATE_NOOP(
            "kpi",
            "CM2 predicted for the last third of the data from what came before / CM2 earned − 1",
        ),
        ("held_out_margin_expected", "held_out_margin"),
        QT_TRANSLATE_NOOP("kpi", "How wrong the same model would have been not long ago."),
        QT_TRANSLATE_NOOP("kpi", "Compare it with the interval: an error beyond it means that habits have changed."),
        QT_TRANSLATE_NOOP("kpi", "Do not take a small error on the past for a promise."),
        ("prediction_error_orders",), _BOTH, on_demand=True,
    ),
    Definition(
        "held_out_margin_expected", QT_TRANSLATE_NOOP("kpi", "CM2 predicted for the last third"),
        QT_TRANSLATE_NOOP("kpi", "Predicted CM2"), Unit.MONEY, Direction.NEUTRAL,
        QT_TRANSLATE_NOOP("kpi", "CM2 expected of the repeat orders of the customers known at two thirds of the data"),
        sources=_BOTH, on_demand=True,
    ),
    Definition(
        "held_out_margin", QT_TRANSLATE_NOOP("kpi", "CM2 earned in the last third"),
        QT_TRANSLATE_NOOP("kpi", "CM2 earned"), Unit.MONEY, Direction.NEUTRAL,
        QT_TRANSLATE_NOOP("kpi", "CM2 that these customers then left"), sources=_BOTH, on_demand=True,
    ),
    Definition(
        "prediction_error_orders", QT_TRANSLATE_NOOP("kpi", "Error of the prediction on past orders"),
        QT_TRANSLATE_NOOP("kpi", "Error, past orders"), Unit.RATE, Direction.NEUTRAL,
        QT_TRANSLATE_NOOP(
            "kpi",
            "Repeat orders predicted for the last third of the data from what came before / those made − 1",
        ),
        ("held_out_orders_expected", "held_out_orders"),
        alternatives=("prediction_error",), on_demand=True,
    ),
    Definition(
        "held_out_orders_expected", QT_TRANSLATE_NOOP("kpi", "Repeat orders predicted for the last third"),
        QT_TRANSLATE_NOOP("kpi", "Predicted orders"), Unit.NUMBER, Direction.NEUTRAL,
        QT_TRANSLATE_NOOP("kpi", "Repeat orders expected of the customers known at two thirds of the data"),
        on_demand=True,
    ),
    Definition(
        "held_out_orders", QT_TRANSLATE_NOOP("kpi", "Repeat orders made in the last third"),
        QT_TRANSLATE_NOOP("kpi", "Orders made"), Unit.COUNT, Direction.NEUTRAL,
        QT_TRANSLATE_NOOP("kpi", "Repeat orders that these customers then made"), on_demand=True,
    ),
    Definition(
        "modelled_customers", QT_TRANSLATE_NOOP("kpi", "Customers of the model"),
        QT_TRANSLATE_NOOP("kpi", "Modelled"), Unit.COUNT, Direction.NEUTRAL,
        QT_TRANSLATE_NOOP("kpi", "Identified customers with an order above 0, up to the end of the period"),
        on_demand=True,
    ),
    Definition(
        "modelled_repeaters", QT_TRANSLATE_NOOP("kpi", "Customers of the model who came back"),
        QT_TRANSLATE_NOOP("kpi", "Came back, modelled"), Unit.COUNT, Direction.NEUTRAL,
        QT_TRANSLATE_NOOP("kpi", "Of these, customers with orders on at least two days"), on_demand=True,
    ),
    Definition(
        "base_expected_margin", QT_TRANSLATE_NOOP("kpi", "CM2 to come from today's customers"),
        QT_TRANSLATE_NOOP("kpi", "Margin to come"), Unit.MONEY, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP(
            "kpi",
            "Sum over customers of the orders expected over the horizon × the CM2 expected of each of them",
        ),
        ("base_expected_orders", "modelled_customers", "modelled_repeaters"),
        QT_TRANSLATE_NOOP("kpi", "The worth of the customers you already have, with no more acquisition."),
        QT_TRANSLATE_NOOP("kpi", "Compare it with your fixed costs over the same months."),
        QT_TRANSLATE_NOOP("kpi", "Do not count on it if you stop writing to your customers."),
        sources=_BOTH, on_demand=True,
    ),
    Definition(
        "base_expected_orders", QT_TRANSLATE_NOOP("kpi", "Orders to come from today's customers"),
        QT_TRANSLATE_NOOP("kpi", "Orders to come"), Unit.NUMBER, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Sum over customers of the orders expected over the horizon, by the BG/NBD model"),
        on_demand=True,
    ),
)
