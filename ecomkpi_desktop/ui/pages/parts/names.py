"""Names of figures and of the rows of breakdowns, in the user's language."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.results import Dimension
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED
from ecomkpi_desktop.present.channels import channel_name
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.texts import words


def figure_name(figure_id: str) -> str:
    """Return the full name of a figure."""
    from ecomkpi_desktop.kpi.registry import REGISTRY

    return words("kpi", REGISTRY[figure_id].name)


def short_name(figure_id: str) -> str:
    """Return the name of a figure for a heading of a table or of a tile."""
    from ecomkpi_desktop.kpi.registry import REGISTRY

    definition = REGISTRY[figure_id]
    return words("kpi", definition.short_name or definition.name)


def key_name(dimension: Dimension, key: str, formats: Formats) -> str:
    """Return the name of a row of a breakdown."""
    if key == NOT_ALLOCATED or dimension is Dimension.CHANNEL:
        return channel_name(key)
    if dimension is Dimension.MONTH:
        year, _, month = key.partition("-")
        return formats.month(date(int(year), int(month), 1))
    return key or QCoreApplication.translate("channels", "(without a name)")
