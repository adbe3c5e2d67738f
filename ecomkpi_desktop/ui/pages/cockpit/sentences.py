"""One sentence per dial and status, in the mentor's voice: what it says and what to do about it."""

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.texts import words

_SENTENCES: dict[tuple[str, str], str] = {
    ("cm3", "below"): QT_TRANSLATE_NOOP(
        "cockpit", "Sales leave too little after goods, shipping and marketing. Find the cost that takes it."
    ),
    ("cm3", "in"): QT_TRANSLATE_NOOP("cockpit", "Sales leave enough to carry the fixed costs and the profit."),
    ("cm3", "above"): QT_TRANSLATE_NOOP(
        "cockpit", "A very comfortable margin: check that no cost is missing, then invest a part of it."
    ),
    ("ltv_cac", "below"): QT_TRANSLATE_NOOP(
        "cockpit", "A new customer brings back too little for what they cost. Repair loyalty or cost before volume."
    ),
    ("ltv_cac", "in"): QT_TRANSLATE_NOOP("cockpit", "Customers bring back what they cost, with a sound margin."),
    ("ltv_cac", "above"): QT_TRANSLATE_NOOP(
        "cockpit", "Customers bring back far more than they cost: there may be room to invest, in small steps."
    ),
    ("retention_rate", "below"): QT_TRANSLATE_NOOP(
        "cockpit", "Too few customers come back: every month begins again with buying new ones."
    ),
    ("retention_rate", "in"): QT_TRANSLATE_NOOP("cockpit", "Enough customers of the period before have come back."),
    ("retention_rate", "above"): QT_TRANSLATE_NOOP(
        "cockpit", "Nearly everybody comes back: is the shop still finding new customers?"
    ),
    ("aov", "below"): QT_TRANSLATE_NOOP(
        "cockpit", "Baskets are small: the fixed cost of a shipment weighs heavily on each order."
    ),
    ("aov", "in"): QT_TRANSLATE_NOOP("cockpit", "The basket carries the cost of an order."),
    ("aov", "above"): QT_TRANSLATE_NOOP(
        "cockpit", "Baskets are unusually large: is that customers, or a few exceptional orders?"
    ),
    ("conversion_rate", "below"): QT_TRANSLATE_NOOP(
        "cockpit", "Few visits become orders: look at the traffic's quality before the pages."
    ),
    ("conversion_rate", "in"): QT_TRANSLATE_NOOP("cockpit", "Visits become orders at a usual rate."),
    ("conversion_rate", "above"): QT_TRANSLATE_NOOP(
        "cockpit", "Unusually many visits become orders: check that the sessions are counted in full."
    ),
    ("break_even_day", "below"): QT_TRANSLATE_NOOP("cockpit", "The month's fixed costs are paid remarkably early."),
    ("break_even_day", "in"): QT_TRANSLATE_NOOP(
        "cockpit", "The month's fixed costs are paid in time: the rest is profit."
    ),
    ("break_even_day", "above"): QT_TRANSLATE_NOOP(
        "cockpit", "The month pays its fixed costs late or not at all: little or nothing is left for profit."
    ),
}
_WAITING = QT_TRANSLATE_NOOP(
    "cockpit", "On the edge of its corridor: the status changes if the next period confirms it, or if it moves further."
)
_GRADE_C = QT_TRANSLATE_NOOP(
    "cockpit", "Too much of it is estimated or missing to act on. Complete the data before you decide."
)


def dial_sentence(figure_id: str, status: str, grade: str) -> str:
    """Return the sentence of a dial; "" where it has no corridor to speak about.

    Args:
        figure_id: the dial.
        status: its status word; ``edge`` where a value has passed a bound and waits for confirmation (2.7).
        grade: its trust grade.
    """
    if grade == "C":
        return words("cockpit", _GRADE_C)
    if status == "edge":
        return words("cockpit", _WAITING)
    return words("cockpit", _SENTENCES.get((figure_id, status), ""))
