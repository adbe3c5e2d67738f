"""One figure and what comes with it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Unit(StrEnum):
    """What a figure is measured in."""

    MONEY = "money"  # workspace currency, HT unless the definition says otherwise
    RATE = "rate"  # a fraction, shown as a percentage
    RATIO = "ratio"  # a plain quotient: LTV/CAC, MER
    COUNT = "count"
    NUMBER = "number"  # units per order
    DAYS = "days"
    MONTHS = "months"
    DAY_OF_MONTH = "day_of_month"


class Reason(StrEnum):
    """Why a figure has no value. Never shown as 0."""

    NO_DATA = "no_data"  # nothing of this kind was imported for the period
    NO_ORDERS = "no_orders"
    NO_REVENUE = "no_revenue"  # a rate on net revenue <= 0
    NO_NEW_CUSTOMER = "no_new_customer"
    NO_IDENTITY = "no_identity"  # no order carries a customer
    NO_SPEND = "no_spend"  # spend is unknown or nil: a quotient by it means nothing
    NO_SESSIONS = "no_sessions"
    NO_PREVIOUS_WINDOW = "no_previous_window"  # data do not cover the window before, or nobody was active in it
    NOT_ENOUGH_HISTORY = "not_enough_history"
    NOT_REACHED = "not_reached"
    NO_FIXED_COSTS = "no_fixed_costs"
    WHOLE_SHOP = "whole_shop"  # fixed costs belong to no single channel
    NOT_SPLIT = "not_split"  # not known by country, category or kind of buyer
    NEVER_POSITIVE = "never_positive"  # a margin <= 0 never pays anything back
    NOT_COVERED = "not_covered"  # data begin or end inside the span that the figure is about
    SHORT_HISTORY = "short_history"  # data span fewer months than a prediction needs
    FEW_CUSTOMERS = "few_customers"  # a prediction needs more of them
    FEW_REPEATERS = "few_repeaters"  # too few came back to tell how customers come back
    NO_FIT = "no_fit"  # no model describes these customers


# Where nobody told the marketing spend, it is unknown, and what comes after it is the most there can be.
SPEND = ("media_spend", "marketing_spend", "acquisition_spend")
AFTER_SPEND = ("cm3", "cm3_rate", "operating_result")


@dataclass(frozen=True, slots=True)
class Figure:
    """A value with its unit, its trust and what it was made of.

    Attributes:
        id: id of its definition in the registry.
        value: full precision, or None with a reason.
        unit: what it is measured in.
        coverage: share (0..1) of its base that rests on known rather than estimated inputs; None where the
            question makes no sense.
        reason: why there is no value.
        inputs: the numbers of its formula, by the ids of the formula's terms, in the formula's order.
        interval: 95 % interval, where one is defined (conversion).
        span: the prudent and the optimistic value while costs are not all known (CM3, where it was asked for).
        untold: whether nobody told the marketing spend of the period: a spend then stands at 0 and is unknown, a margin
            after it is the most that it can be.
    """

    id: str
    value: float | None
    unit: Unit
    coverage: float | None = None
    reason: Reason | None = None
    inputs: Mapping[str, float | None] = field(default_factory=dict)
    interval: tuple[float, float] | None = None
    span: tuple[float, float] | None = None
    untold: bool = False
