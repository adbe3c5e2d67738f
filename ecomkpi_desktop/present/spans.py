"""The two ends of a figure whose costs are not all known. Light: the strip is painted before the engine is loaded."""

from itertools import takewhile

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.present.numbers import Formats


def span_words(figure: Figure, formats: Formats) -> str:
    """Return the two ends of a figure whose costs are not all known; "" where it has none."""
    if figure.span is None or figure.value is None:
        return ""
    low, high = (formats.compact(end, figure.unit) for end in figure.span)
    if figure.untold:
        text = QCoreApplication.translate("costs", "between {low} and {high} before marketing")
    else:
        text = QCoreApplication.translate("costs", "between {low} and {high}")
    return text.format(low=low, high=high)


def span_ends(figure: Figure, formats: Formats) -> str:
    """Return the two ends where there is little room, their unit written once; "" where it has none."""
    if figure.span is None or figure.value is None:
        return ""
    low, high = (formats.compact(end, figure.unit) for end in figure.span)
    if figure.span[0] >= 0:
        unit = "".join(takewhile(lambda sign: not sign.isdigit(), high))
        high = high.removeprefix(unit) if low.startswith(unit) else high
        scale = "".join(takewhile(lambda sign: not sign.isdigit(), reversed(high)))[::-1]
        low = low.removesuffix(scale)
    return f"{low} – {high}"
