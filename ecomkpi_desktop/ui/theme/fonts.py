"""The shipped font, loaded once, and the type scale."""

import logging

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from ecomkpi_desktop.base.resources import resource
from ecomkpi_desktop.ui.theme.tokens import Scale, load_scale

_LOG = logging.getLogger(__name__)
FAMILY = "Inter"


def load_fonts() -> None:
    """Make the shipped styles known to Qt. Without them the system's font is used."""
    for path in sorted(resource("fonts").glob("*.otf")):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            _LOG.warning("the font %s cannot be loaded", path.name)


def grown(pixels: int) -> int:
    """Return a length that fits some words at the usual size of text, for the size the system's text has now."""
    return round(pixels * max(QGuiApplication.font().pointSizeF() / load_scale().base_points, 1.0))


def role_font(scale: Scale, base_points: float, role: str) -> QFont:
    """Return the font of a role of the type scale, its figures all of one width."""
    factor, weight = scale.type[role]
    font = QFont(FAMILY)
    font.setPointSizeF(max(base_points, scale.base_points) * factor)
    font.setWeight(QFont.Weight(weight))
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
