"""The tables of the basket page: the conventions side by side, the basket by part of the range."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.aov_bridge import FREE_ORDERS, REFUNDS, SHIPPING, VAT, AovBridge
from ecomkpi_desktop.kpi.attach import Pair
from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.kpi.results import Breakdown
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.ui.pages.parts.names import figure_name, key_name, short_name
from ecomkpi_desktop.ui.plots.bridge import BridgeStep
from ecomkpi_desktop.ui.plots.twin import Cell, Twin, TwinColumn

STEPS = {
    SHIPPING: QT_TRANSLATE_NOOP("Basket", "Shipping charged to customers"),
    VAT: QT_TRANSLATE_NOOP("Basket", "VAT"),
    REFUNDS: QT_TRANSLATE_NOOP("Basket", "Refunds"),
    FREE_ORDERS: QT_TRANSLATE_NOOP("Basket", "Free orders counted as orders"),
}
# What a step is made of, before it is divided by the orders.
STEP_FIGURES = {
    SHIPPING: "shipping_income", VAT: "collected", REFUNDS: "refunds", FREE_ORDERS: "counted_orders",
}  # fmt: skip
PART_IDS = ("gross_sales", "units", "unit_price", "discount_rate", "return_rate_value", "cm2_rate")


def bridge_steps(bridge: AovBridge) -> tuple[BridgeStep, list[BridgeStep], BridgeStep]:
    """Return a bridge as a picture shows it."""
    steps = [
        BridgeStep(STEP_FIGURES[step.code], words("Basket", STEPS[step.code]), step.amount, leads=True)
        for step in bridge.steps
    ]
    start = BridgeStep("aov", figure_name("aov"), bridge.start, leads=True)
    end = BridgeStep(bridge.alternative, figure_name(bridge.alternative), bridge.end, leads=True)
    return start, steps, end


def conventions_twin(bridges: Sequence[AovBridge]) -> Twin:
    """Return one row per convention: what stands between the house's value and its own, and the value."""
    columns = [TwinColumn(QCoreApplication.translate("Basket", "Convention"))]
    columns.append(TwinColumn(short_name("aov"), Unit.MONEY, exact=True))
    columns += [TwinColumn(words("Basket", name), Unit.MONEY, exact=True) for name in STEPS.values()]
    columns.append(TwinColumn(QCoreApplication.translate("Basket", "Its value"), Unit.MONEY, exact=True))
    rows: list[tuple[Cell, ...]] = []
    for bridge in bridges:
        amounts = {step.code: step.amount for step in bridge.steps}
        middle = [amounts.get(code) for code in STEPS]
        rows.append((figure_name(bridge.alternative), bridge.start, *middle, bridge.end))
    return Twin(tuple(columns), tuple(rows))


def sold_first(breakdown: Breakdown) -> list[int]:
    """Return the places of the parts that sold anything, the largest first."""
    sales = np.nan_to_num(breakdown.columns["gross_sales"])
    return [place for place in np.argsort(-sales, kind="stable").tolist() if sales[place]]


def parts_twin(breakdown: Breakdown, first: str, formats: Formats) -> Twin:
    """Return the basket of each part of the range that sold anything, the largest first."""
    columns = [TwinColumn(first)]
    columns += [
        TwinColumn(short_name(name), REGISTRY[name].unit, exact=name == "unit_price") for name in PART_IDS
    ]
    rows: list[tuple[Cell, ...]] = []
    for place in sold_first(breakdown):
        values = [float(breakdown.columns[name][place]) for name in PART_IDS]
        rows.append((key_name(breakdown.dimension, breakdown.keys[place], formats), *values))
    return Twin(tuple(columns), tuple(rows))


# Figures of the columns of the table of pairs, after the two products.
PAIR_IDS = ("orders_with_both", "orders_with_first", "attach_rate", "attach_expected", "attach_lift")


def pairs_twin(pairs: Sequence[Pair]) -> Twin:
    """Return one row per pair of products bought together."""
    translate = QCoreApplication.translate
    columns = [TwinColumn(translate("Basket", "Whoever buys")), TwinColumn(translate("Basket", "also takes"))]
    columns += [TwinColumn(short_name(name), REGISTRY[name].unit) for name in PAIR_IDS]
    rows: list[tuple[Cell, ...]] = [
        (pair.first_name, pair.second_name, float(pair.both), float(pair.of_first), pair.rate, pair.expected, pair.lift)
        for pair in pairs
    ]
    return Twin(tuple(columns), tuple(rows))
