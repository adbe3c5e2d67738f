"""Which page of the help is about a place of the window.

A widget says it with :func:`explain_with`; dials and figures say it with the figure they show.
"""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.present.help.topic import HOME
from ecomkpi_desktop.ui.widgets.dial import Dial
from ecomkpi_desktop.ui.widgets.explanation import Explanation
from ecomkpi_desktop.ui.widgets.figure_label import FigureLabel

_PROPERTY = "help"
# Name of a window -> address of its page.
WINDOWS: Mapping[str, str] = {
    "about": "privacy",
    "audit": "first_steps#audit",
    "channels": "customers_and_channels#channels",
    "dated": "settings",
    "delegation_case": "page/delegation",
    "event": "page/trends",
    "experiment": "page/objectives",
    "figure_table": "tracing",
    "grid_preview": "page/delegation",
    "import": "importing",
    "key_result": "page/objectives",
    "market_figure": "page/diagnosis",
    "objective": "page/objectives",
    "period": "shortcuts",
    "persons": "customers_and_channels#persons",
    "preview": "review",
    "rows": "tracing",
    "source_rows": "importing",
    "validation": "page/delegation",
}


def explain_with(widget: QWidget, address: str) -> None:
    """Say which page of the help is about a widget and what is inside it."""
    widget.setProperty(_PROPERTY, address)


def address_of(widget: QWidget | None, otherwise: str = HOME) -> str:
    """Return the address of the page that is about a widget, or about the nearest thing around it."""
    while widget is not None:
        told = _told(widget)
        if told:
            return told
        widget = widget.parentWidget()
    return otherwise


def _told(widget: QWidget) -> str:
    figure = None
    if isinstance(widget, Dial):
        figure = widget.data.figure if widget.data is not None else None
    elif isinstance(widget, FigureLabel | Explanation):
        figure = widget.figure
    if figure is not None:
        return f"figure/{figure.id}"
    return str(widget.property(_PROPERTY) or "")
