"""The font of paper: Inter, shipped, because without a font on the system Qt prints pages without any text."""

from PySide6.QtGui import QFont, QFontDatabase

from ecomkpi_desktop.base.resources import resource

FAMILY = "Inter"
# Inter's figures, all of one width, under their ordinary characters (packaging/fonts): the tabular figures of Inter
# itself are a feature, and Qt embeds what a feature has chosen without the characters it stands for.
FIGURES = "Inter Figures"
# Fonts are set at ten times their size and painted at a tenth: QFont takes whole pixels only, and metrics taken at a
# large size are those of the design, the same on every device.
OVERSIZE = 10


def load_fonts() -> str:
    """Make the shipped fonts known to Qt and return the family to print with.

    Needs a QGuiApplication. Falls back to the system's sans-serif where the files are missing.
    """
    for family, folder in ((FAMILY, "fonts"), (FIGURES, "print")):
        if family not in QFontDatabase.families():
            for path in sorted(resource(folder).glob("*.[ot]tf")):
                QFontDatabase.addApplicationFont(str(path))
    if FAMILY in QFontDatabase.families():
        return FAMILY
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()


def print_font(family: str, size: float, *, bold: bool = False, italic: bool = False) -> QFont:
    """Return a font for paper.

    Ligatures and contextual alternates are off: text set with them cannot be found or copied from the PDF.

    Args:
        family: as :func:`load_fonts` returns it.
        size: in points.
        bold: semi-bold, the only heavier weight on the page.
        italic: for what is not available.
    """
    font = QFont(family)
    font.setPixelSize(round(size * OVERSIZE))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    font.setItalic(italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setKerning(True)
    for feature in ("liga", "calt"):
        font.setFeature(QFont.Tag(feature), 0)
    return font
