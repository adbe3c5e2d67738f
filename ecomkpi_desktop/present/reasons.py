"""Why a figure is not available, in a sentence."""

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.figure import Reason
from ecomkpi_desktop.present.texts import words

_SENTENCES: dict[Reason, str] = {
    Reason.NO_DATA: QT_TRANSLATE_NOOP("reasons", "Nothing was imported for this period."),
    Reason.NO_ORDERS: QT_TRANSLATE_NOOP("reasons", "There is no order in this period."),
    Reason.NO_REVENUE: QT_TRANSLATE_NOOP("reasons", "There is no net revenue to divide by."),
    Reason.NO_NEW_CUSTOMER: QT_TRANSLATE_NOOP("reasons", "Nobody ordered for the first time in this period."),
    Reason.NO_IDENTITY: QT_TRANSLATE_NOOP("reasons", "The orders do not say who the customer is."),
    Reason.NO_SPEND: QT_TRANSLATE_NOOP("reasons", "No advertising spend is known: import the cost exports."),
    Reason.NO_SESSIONS: QT_TRANSLATE_NOOP("reasons", "No sessions are known: import the analytics export."),
    Reason.NO_PREVIOUS_WINDOW: QT_TRANSLATE_NOOP(
        "reasons", "The data do not cover the period before, to which this figure looks back."
    ),
    Reason.NOT_ENOUGH_HISTORY: QT_TRANSLATE_NOOP(
        "reasons", "Too few customers are old enough yet: not enough history."
    ),
    Reason.NOT_REACHED: QT_TRANSLATE_NOOP("reasons", "Not reached in the month."),
    Reason.NO_FIXED_COSTS: QT_TRANSLATE_NOOP("reasons", "No fixed costs are known: set them or import them."),
    Reason.WHOLE_SHOP: QT_TRANSLATE_NOOP("reasons", "Fixed costs belong to the whole shop: look at all channels."),
    Reason.NOT_SPLIT: QT_TRANSLATE_NOOP(
        "reasons", "Not known by country, category or kind of buyer: remove these filters to see it."
    ),
    Reason.NEVER_POSITIVE: QT_TRANSLATE_NOOP("reasons", "The margin is not positive: it never pays this back."),
    Reason.NOT_COVERED: QT_TRANSLATE_NOOP("reasons", "The data do not cover the whole span that this figure needs."),
    Reason.SHORT_HISTORY: QT_TRANSLATE_NOOP("reasons", "A prediction needs at least 6 months of orders."),
    Reason.FEW_CUSTOMERS: QT_TRANSLATE_NOOP("reasons", "A prediction needs at least 1,000 identified customers."),
    Reason.FEW_REPEATERS: QT_TRANSLATE_NOOP(
        "reasons", "A prediction needs at least 200 customers who came back, and a past on which to check it."
    ),
    Reason.NO_FIT: QT_TRANSLATE_NOOP(
        "reasons", "No model describes how these customers come back: a prediction would mislead."
    ),
}
_SHORT: dict[Reason, str] = {
    Reason.NO_DATA: QT_TRANSLATE_NOOP("reasons", "no data"),
    Reason.NO_ORDERS: QT_TRANSLATE_NOOP("reasons", "no order"),
    Reason.NO_REVENUE: QT_TRANSLATE_NOOP("reasons", "no revenue"),
    Reason.NO_NEW_CUSTOMER: QT_TRANSLATE_NOOP("reasons", "no new customer"),
    Reason.NO_IDENTITY: QT_TRANSLATE_NOOP("reasons", "customers unknown"),
    Reason.NO_SPEND: QT_TRANSLATE_NOOP("reasons", "spend unknown"),
    Reason.NO_SESSIONS: QT_TRANSLATE_NOOP("reasons", "sessions unknown"),
    Reason.NO_PREVIOUS_WINDOW: QT_TRANSLATE_NOOP("reasons", "no earlier period"),
    Reason.NOT_ENOUGH_HISTORY: QT_TRANSLATE_NOOP("reasons", "too little history"),
    Reason.NOT_REACHED: QT_TRANSLATE_NOOP("reasons", "not reached"),
    Reason.NO_FIXED_COSTS: QT_TRANSLATE_NOOP("reasons", "no fixed costs"),
    Reason.WHOLE_SHOP: QT_TRANSLATE_NOOP("reasons", "whole shop only"),
    Reason.NOT_SPLIT: QT_TRANSLATE_NOOP("reasons", "not filterable"),
    Reason.NEVER_POSITIVE: QT_TRANSLATE_NOOP("reasons", "never"),
    Reason.NOT_COVERED: QT_TRANSLATE_NOOP("reasons", "data incomplete"),
    Reason.SHORT_HISTORY: QT_TRANSLATE_NOOP("reasons", "under 6 months"),
    Reason.FEW_CUSTOMERS: QT_TRANSLATE_NOOP("reasons", "too few customers"),
    Reason.FEW_REPEATERS: QT_TRANSLATE_NOOP("reasons", "too few came back"),
    Reason.NO_FIT: QT_TRANSLATE_NOOP("reasons", "no model fits"),
}


def reason_sentence(reason: Reason | None) -> str:
    """Return the sentence that says why a figure has no value."""
    return words("reasons", _SENTENCES[reason or Reason.NO_DATA])


def reason_word(reason: Reason | None) -> str:
    """Return two or three words that fit in a dial or a cell."""
    return words("reasons", _SHORT[reason or Reason.NO_DATA])
