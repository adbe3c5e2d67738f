"""The two ends of a figure whose costs are not all known. Light: the strip is painted before the engine is loaded."""

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.present.numbers import Formats


def span_words(figure: Figure, formats: Formats) -> str:
    """Return the two ends of a figure whose costs are not all known; "" where it has none."""
    if figure.span is None or figure.value is None:
        return ""
    low, high = (formats.compact(end, figure.unit) for end in figure.span)
    return QCoreApplication.translate("costs", "between {low} and {high}").format(low=low, high=high)
