"""The filters in force, in words: on the window, on the printed page, in the workbook."""

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED, Buyers, Scope
from ecomkpi_desktop.present.texts import words

_BUYERS = {
    Buyers.NEW: QT_TRANSLATE_NOOP("scopes", "New customers"),
    Buyers.RETURNING: QT_TRANSLATE_NOOP("scopes", "Returning customers"),
}
_NAMED = 3  # names written out before the rest is counted


def buyers_name(buyers: Buyers) -> str:
    """Return the name of a kind of customer."""
    return words("scopes", _BUYERS[buyers])


def country_name(country: str) -> str:
    """Return the name of a country, or the words for orders without one."""
    return QCoreApplication.translate("scopes", "Without a country") if country == NOT_ALLOCATED else country


def category_name(category: str) -> str:
    """Return the name of a category, or the words for lines without one."""
    return QCoreApplication.translate("scopes", "Without a category") if category == NOT_ALLOCATED else category


def product_name(product: str) -> str:
    """Return the key of a product, or the words for lines without one."""
    return QCoreApplication.translate("scopes", "Without a product") if product == NOT_ALLOCATED else product


def scope_parts(scope: Scope) -> tuple[str, ...]:
    """Return one text per filter in force: who, which countries, categories and products; nothing without one."""
    found = [] if scope.buyers is None else [buyers_name(scope.buyers)]
    if scope.countries is not None:
        names = _some([country_name(name) for name in _in_order(scope.countries)])
        found.append(QCoreApplication.translate("scopes", "Countries: {names}").format(names=names))
    if scope.categories is not None:
        names = _some([category_name(name) for name in _in_order(scope.categories)])
        found.append(QCoreApplication.translate("scopes", "Categories: {names}").format(names=names))
    if scope.products is not None:
        names = _some([product_name(name) for name in _in_order(scope.products)])
        found.append(QCoreApplication.translate("scopes", "Products: {names}").format(names=names))
    return tuple(found)


def _in_order(names: frozenset[str]) -> list[str]:
    """Return names by the alphabet, what has none last."""
    return sorted(names, key=lambda name: (name == NOT_ALLOCATED, name.casefold()))


def _some(names: list[str]) -> str:
    """Return a few names, and how many more there are."""
    # One name left over is written out: "and 1 more" says less in as much room.
    if len(names) <= _NAMED + 1:
        return ", ".join(names)
    text = QCoreApplication.translate("scopes", "{names} and {count} more")
    return text.format(names=", ".join(names[:_NAMED]), count=len(names) - _NAMED)
