"""The mentor's words on the basket."""

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.ui.pages.basket.view import BasketView
from ecomkpi_desktop.ui.pages.page import Advice

_MUCH = 0.15  # share of gross sales given away that deserves a word before anything else
_RETURNED = 0.10


def basket_advice(view: BasketView, formats: Formats) -> Advice:
    """Return what the basket says, where to look, what to leave alone."""
    return Advice(_means(view, formats), _look(view, formats), _do_not(view))


def _value(view: BasketView, figure_id: str) -> float | None:
    return view.figures[figure_id].value


def _means(view: BasketView, formats: Formats) -> str:
    aov, units, price = (_value(view, name) for name in ("aov", "units_per_order", "unit_price"))
    text = QCoreApplication.translate(
        "BasketAdvice", "An order holds {units} units at {price} on average: {aov}, excluding VAT and shipping."
    ).format(units=formats.number(units), price=formats.money(price), aov=formats.money(aov))
    levers = view.levers()
    if levers is None:
        return text
    moved = QCoreApplication.translate(
        "BasketAdvice", "Against the period before, the number of units moved it by {units}, their price by {price}."
    ).format(units=_signed(levers[0], formats), price=_signed(levers[1], formats))
    return f"{text} {moved}"


def _look(view: BasketView, formats: Formats) -> str:
    discounts, returns = _value(view, "discount_rate"), _value(view, "return_rate_value")
    if discounts is not None and discounts > _MUCH:
        return QCoreApplication.translate(
            "BasketAdvice",
            "{share} of the gross sales are given away in discounts: see which categories need them, and which would "
            "sell without.",
        ).format(share=formats.rate(discounts, 0))
    if returns is not None and returns > _RETURNED:
        return QCoreApplication.translate(
            "BasketAdvice",
            "{share} of what is ordered comes back: look for the products behind it in the table before you work on "
            "the basket.",
        ).format(share=formats.rate(returns, 0))
    return QCoreApplication.translate(
        "BasketAdvice",
        "One more unit in the parcel costs little to ship: look for the products that are bought together, and offer "
        "the second one in the basket.",
    )


def _do_not(view: BasketView) -> str:
    levers = view.levers()
    if levers is not None and levers[1] > 0 > levers[0]:
        return QCoreApplication.translate(
            "BasketAdvice",
            "Do not take dearer units for a better basket: customers put fewer of them in. Read CM2 beside it.",
        )
    return QCoreApplication.translate(
        "BasketAdvice",
        "Do not compare your basket with another shop's before you know its convention: the picture shows how far "
        "apart they are.",
    )


def _signed(amount: float, formats: Formats) -> str:
    text = formats.money(amount)
    return f"+{text}" if amount > 0 else text
