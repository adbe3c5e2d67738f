import re

import pytest
from PySide6.QtGui import QColor, QFontDatabase, QFontMetricsF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.base.resources import resource
from ecomkpi_desktop.ui.theme.fonts import FAMILY, load_fonts, role_font
from ecomkpi_desktop.ui.theme.icons import pixmap
from ecomkpi_desktop.ui.theme.stylesheet import style_sheet
from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.theme.tokens import load_scale, load_tokens

THEMES = ("light", "dark", "contrast-light", "contrast-dark")
GROUNDS = ("ground", "surface", "raised", "sunken", "hover")


def luminance(colour: str) -> float:
    channels = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", THEMES)
def test_text_reaches_aa_on_every_ground(name: str) -> None:
    tokens = load_tokens(name)
    poor = [
        (text, ground)
        for ground in GROUNDS
        for text in ("text", "muted", "accent", "negative", "positive", "error", "warning")
        if contrast(tokens.colours[text], tokens.colours[ground]) < 4.5
    ]
    poor += [
        (status, ground)
        for ground in ("ground", "surface", "hover")
        for status in tokens.status
        if contrast(tokens.status[status], tokens.colours[ground]) < 4.5
    ]
    pairs = [("text", "accent_soft"), ("text", "info_soft"), ("text", "warning_soft"), ("text", "error_soft")]
    pairs += [("on_accent", "accent"), ("on_selection", "selection"), ("on_tooltip", "tooltip"), ("faint", "surface")]
    poor += [pair for pair in pairs if contrast(tokens.colours[pair[0]], tokens.colours[pair[1]]) < 4.5]
    assert not poor


@pytest.mark.parametrize("name", THEMES)
def test_borders_focus_and_lines_of_plots_reach_three_to_one(name: str) -> None:
    tokens = load_tokens(name)
    for ground in ("ground", "surface"):
        assert contrast(tokens.colours["outline"], tokens.colours[ground]) >= 3
        assert contrast(tokens.colours["focus"], tokens.colours[ground]) >= 3
    assert [colour for colour in tokens.series if contrast(colour, tokens.colours["surface"]) < 3] == []


def test_all_themes_have_the_same_tokens() -> None:
    first, *others = (load_tokens(name) for name in THEMES)
    for other in others:
        assert set(first.colours) == set(other.colours)
        assert set(first.status) == set(other.status)
        assert len(first.series) == len(other.series)


@pytest.mark.parametrize("name", ["contrast-light", "contrast-dark"])
def test_high_contrast_reaches_seven_to_one_for_text_and_four_and_a_half_for_lines(name: str) -> None:
    tokens = load_tokens(name)
    texts = {**{role: tokens.colours[role] for role in ("text", "muted", "faint", "accent", "error")}, **tokens.status}
    poor = {
        (role, ground): round(contrast(colour, tokens.colours[ground]), 2)
        for role, colour in texts.items()
        for ground in ("ground", "surface", "raised", "sunken")
        if contrast(colour, tokens.colours[ground]) < 7
    }
    assert poor == {}
    assert contrast(tokens.colours["on_selection"], tokens.colours["selection"]) >= 7
    for role in ("outline", "line", "focus", *range(len(tokens.series))):
        colour = tokens.series[role] if isinstance(role, int) else tokens.colours[str(role)]
        assert contrast(colour, tokens.colours["surface"]) >= 4.5, role


def test_high_contrast_is_held_or_follows_the_system(qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme("light")
    theme.install(qapp)
    with qtbot.waitSignal(theme.changed):
        theme.set_mode("contrast")
    assert theme.colour("text").name() == "#000000"
    assert not theme.is_dark
    theme.set_mode("system")  # offscreen the system asks for nothing
    assert theme.tokens is load_tokens("light")


@pytest.mark.parametrize("name", THEMES)
def test_the_style_sheet_holds_no_unfilled_place(name: str) -> None:
    sheet = style_sheet(load_tokens(name), load_scale())
    assert not re.search(r"\$[a-z{]", sheet)


def test_figures_of_the_shipped_font_are_all_of_one_width(qapp: QApplication) -> None:
    load_fonts()
    assert FAMILY in QFontDatabase.families()
    for role in load_scale().type:
        metrics = QFontMetricsF(role_font(load_scale(), 10.0, role))
        widths = [metrics.horizontalAdvance(figure) for figure in "0123456789"]
        assert max(widths) - min(widths) < 0.1  # a sixteenth of a pixel of rounding
    licence = resource("fonts", "OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE" in licence


def test_every_drawing_is_of_one_colour_and_can_be_tinted(qapp: QApplication) -> None:
    drawings = [path for path in resource("icons").glob("*.svg") if not path.stem.startswith("ecomkpi")]
    assert drawings
    for path in drawings:
        assert "currentColor" in path.read_text(encoding="utf-8"), path.name
        assert not re.search(r"#[0-9a-fA-F]{3,6}", path.read_text(encoding="utf-8")), path.name
        image = pixmap(path.stem, 24, QColor("red"), 2.0).toImage()
        pixels = [image.pixelColor(x, y) for x in range(48) for y in range(48)]
        colours = {pixel.name() for pixel in pixels if pixel.alpha() > 250}
        assert colours == {"#ff0000"}, path.name


def test_a_change_of_theme_dresses_the_application_anew(qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme("light")
    theme.install(qapp)
    with qtbot.waitSignal(theme.changed):
        theme.set_mode("dark")
    assert theme.is_dark
    assert qapp.palette().window().color() == theme.colour("ground")
    theme.set_mode("system")  # offscreen reports no scheme: light
    assert not theme.is_dark
