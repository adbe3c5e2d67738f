"""Trends without their season, zoomed by buttons, exported and copied."""

import csv
from datetime import date, datetime
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog

from ecomkpi_desktop.kpi.adjusted import Season, season_of
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.results import Step
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.ui.pages.trends.page import TrendsPage
from ecomkpi_desktop.ui.plots.time.legend import Stroke
from tests.ui.pages.conftest import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def row_of(page: Any, figure_id: str) -> Any:
    return page.rows[page.bar.shown.index(figure_id)]


def press(shop: Desk, button: Any) -> None:
    shop.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    shop.settle()


def test_figures_are_shown_without_their_season_beside_what_was_measured(shop: Desk) -> None:
    page = shop.show(TrendsPage)
    panel = row_of(page, "net_revenue").panel
    measured = panel.data.values.copy()
    assert page.season.isHidden()
    press(shop, page.bar.adjusted)
    data = panel.data
    assert data.measured == pytest.approx(measured)
    engine = shop.session._shelf.engine(shop.session.settings)
    whole = engine.trend(Step.MONTH, Selection(engine.covered()))
    season = season_of(Step.MONTH, whole.starts, whole.columns["net_revenue"], whole.complete)
    assert isinstance(season, Season)
    assert data.values == pytest.approx(season.without(measured, page.stack.axis.starts))
    assert not np.allclose(data.values, measured)
    assert data.compared is not None
    assert "24 months of data" in page.season.text()
    assert "single year" in page.season.text()
    assert [entry.stroke for entry in page.legend.entries][:2] == [Stroke.MAIN, Stroke.MEASURED]
    assert "measured" in panel.words_at(3)
    press(shop, page.bar.adjusted)
    assert panel.data.measured is None
    assert panel.data.values == pytest.approx(measured)


def test_by_day_the_rhythm_of_the_week_is_taken_out_and_by_week_nothing(shop: Desk) -> None:
    page = shop.show(TrendsPage)
    press(shop, page.bar.adjusted)
    page.bar.step.choose(Step.DAY)
    shop.settle()
    assert "weekday" in page.season.text()
    assert row_of(page, "net_revenue").panel.data.measured is not None
    page.bar.step.choose(Step.WEEK)
    shop.settle()
    assert page.season.text().startswith("By week there is no season")
    assert row_of(page, "net_revenue").panel.data.measured is None


def test_too_short_a_history_is_told_with_what_is_missing(shop: Desk) -> None:
    from ecomkpi_desktop.kpi.adjusted import NoSeason
    from ecomkpi_desktop.ui.pages.trends.adjusting import season_note
    from ecomkpi_desktop.ui.pages.trends.view import Comparison, TrendQuestion

    engine = shop.session._shelf.engine(shop.session.settings)
    view = TrendQuestion(Step.MONTH, Comparison.NOTHING, adjusted=True)(
        engine, Selection(Period(date(2023, 1, 1), date(2023, 11, 1)))
    )
    short = {name: NoSeason(10, 24) for name in view.seasons}
    object.__setattr__(view, "seasons", short)
    note = season_note(view, ("cm3", "aov"))
    assert "10 complete months in a row, it takes 24" in note
    object.__setattr__(view, "seasons", {})
    assert season_note(view, ("cm3",)) == ""


def test_buttons_zoom_and_lead_back(shop: Desk) -> None:
    page = shop.show(TrendsPage)
    whole = page.stack.window
    assert not page.bar.whole.isEnabled()
    press(shop, page.bar.nearer)
    press(shop, page.bar.nearer)
    near = page.stack.window
    assert near[1] - near[0] < whole[1] - whole[0]
    press(shop, page.bar.farther)
    assert page.stack.window[1] - page.stack.window[0] > near[1] - near[0]
    press(shop, page.bar.whole)
    assert page.stack.window == whole
    assert not page.bar.farther.isEnabled()


# -- files ------------------------------------------------------------------------------------------------------


@pytest.fixture
def chosen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[tuple[str, str]]:
    """Answers of the dialog that asks for a name, first come first served: (name, part of the filter)."""
    answers: list[tuple[str, str]] = []

    def ask(_parent: Any, _title: str, _name: str, filters: str) -> tuple[str, str]:
        name, wanted = answers.pop(0)
        return (str(tmp_path / name) if name else ""), next(one for one in filters.split(";;") if wanted in one)

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    return answers


def test_the_picture_is_written_as_png_at_twice_its_size(
    shop: Desk, chosen: list[tuple[str, str]], tmp_path: Path
) -> None:
    page = shop.show(TrendsPage)
    chosen.append(("trends.png", "png"))
    page.bar.all_large.trigger()
    shop.settle()
    page.activateWindow()
    page.head.setFocus()
    shop.qtbot.waitUntil(page.head.hasFocus)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    shop.qtbot.keyClick(page.head, Qt.Key.Key_E, both)
    shop.settle()
    image = QImage(str(tmp_path / "trends.png"))
    assert image.width() == 2 * (page.head.width() + 40)
    assert image.height() > 2 * 6 * 132
    assert round(image.dotsPerMeterX() * 0.0254) == 192


def test_the_picture_is_written_as_svg_of_lines_and_texts_within_its_frame(
    shop: Desk, chosen: list[tuple[str, str]], tmp_path: Path
) -> None:
    page = shop.show(TrendsPage)
    press(shop, page.bar.nearer)
    chosen.append(("trends", "svg"))
    page.export.save_picture_action.trigger()
    shop.settle()
    text = (tmp_path / "trends.svg").read_text("utf-8")
    root = ET.fromstring(text)
    tags = [element.tag.rpartition("}")[2] for element in root.iter()]
    assert "image" not in tags
    assert tags.count("polyline") + tags.count("path") > 20
    words = "".join(root.itertext())
    assert "Net revenue" in words
    assert "2023" in words
    assert root.get("viewBox") == f"0 0 {page._picture().size.width()} {page._picture().size.height()}"
    # Seconds since 1970 would be written with six figures, hours away from where they are.
    assert "e+09" not in text


def test_a_picture_leaves_the_panels_as_they_were(shop: Desk) -> None:
    page = shop.show(TrendsPage)
    press(shop, page.bar.nearer)
    page.stack.point_at(5)
    before = page._card.grab().toImage()
    page._picture().svg()
    page._picture().image()
    assert page._card.grab().toImage() == before


def test_the_data_are_written_as_a_workbook_with_events_and_coefficients(
    shop: Desk, chosen: list[tuple[str, str]], tmp_path: Path
) -> None:
    page = shop.show(TrendsPage)
    press(shop, page.bar.adjusted)
    chosen.append(("trends.xlsx", "xlsx"))
    page.export.save_data_action.trigger()
    shop.settle()
    book = load_workbook(tmp_path / "trends.xlsx")
    assert book.sheetnames == ["Trends", "Events", "Seasonal coefficients"]
    rows = list(book["Trends"].iter_rows(values_only=True))
    titles = list(rows[0])
    at = titles.index("Net revenue (without the season)")
    data = row_of(page, "net_revenue").panel.data
    assert [row[at] for row in rows[1:13]] == pytest.approx(data.values.tolist())
    assert titles[at + 1 : at + 3] == ["Net revenue, measured", "Net revenue, compared"]
    assert rows[1][:2] == (datetime(2023, 1, 1), datetime(2023, 1, 31))  # noqa: DTZ001 - as openpyxl reads dates
    assert [row[0] for row in list(book["Seasonal coefficients"].iter_rows(values_only=True))[1:3]] == [
        "January", "February",
    ]
    assert "Black Friday" in [row[2] for row in book["Events"].iter_rows(values_only=True)]


def test_the_data_are_written_as_csv_where_the_name_says_so(
    shop: Desk, chosen: list[tuple[str, str]], tmp_path: Path
) -> None:
    page = shop.show(TrendsPage)
    chosen += [("", "xlsx"), ("trends.csv", "xlsx")]
    page.export.save_data_action.trigger()
    page.export.save_data_action.trigger()
    shop.settle()
    assert [path.name for path in tmp_path.glob("trends*")] == ["trends.csv"]
    rows = list(csv.reader((tmp_path / "trends.csv").read_text("utf-8-sig").splitlines()))
    assert len(rows) == 13
    assert rows[1][0] == "01/01/2023"


def test_picture_and_data_are_copied_whole(shop: Desk) -> None:
    page = shop.show(TrendsPage)
    page.export.copy_picture_action.trigger()
    drawing = bytes(QGuiApplication.clipboard().mimeData().data("image/svg+xml").data())
    assert "Net revenue" in "".join(ET.fromstring(drawing).itertext())
    assert QGuiApplication.clipboard().image().width() == page._picture().size.width() * 2
    page.export.copy_data_action.trigger()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 13
    assert lines[0].startswith("Period\tCM3\t")


def test_the_context_menu_of_a_panel_and_of_the_axis_offers_copies_and_exports(shop: Desk) -> None:
    page = shop.show(TrendsPage)
    for widget in (page.rows[0].panel, page.head):
        texts = [action.text() for action in widget.actions() if not action.isSeparator()]
        assert texts == [
            "Copy picture", "Copy table", "Export the picture…", "Export the data…", "Copy the whole picture",
            "Copy all the data",
        ]


def test_a_panel_without_a_corridor_tells_its_extremes_and_one_with_a_corridor_names_its_fields(shop: Desk) -> None:
    page = shop.show(TrendsPage)
    without, having = row_of(page, "net_revenue").side, row_of(page, "cm3_rate").side
    assert without.extremes.text().startswith("High: ")
    assert "\nLow: " in without.extremes.text()
    assert without.floor.isHidden()
    page._rows.show_rows(len(page.bar.shown), page.bar.shown.index("cm3_rate"))
    assert having.extremes.isHidden()
    shown = [words.text() for words, field in having._bounds if not field.isHidden()]
    assert shown == ["Floor", "Ceiling"]
    assert [words.buddy() for words, _field in having._bounds] == [having.floor, having.ceiling]


def test_the_panels_stand_exactly_under_the_time_axis(shop: Desk) -> None:
    page = shop.show(TrendsPage)
    axis = page.stack.axis
    for row in page.rows[: len(page.bar.shown)]:
        view = row.panel.getPlotItem().getViewBox()
        for moment in axis.span:
            scene = view.mapViewToScene(QPointF(moment, 0.0))
            here = row.panel.mapTo(page, row.panel.mapFromScene(scene)).x()
            assert abs(here - page.head.mapTo(page, QPoint(0, 0)).x() - page.head.pixel_of(moment)) <= 2

