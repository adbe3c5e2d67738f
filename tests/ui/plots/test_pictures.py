"""The painted pictures: what they say, what mouse and keyboard reach, what is copied."""

from dataclasses import replace
from datetime import date
from typing import Any
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.kpi.period import add_months
from ecomkpi_desktop.kpi.results import CohortTriangle, LtvCurve
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.ui.plots.bars import PairedBars, PairRow
from ecomkpi_desktop.ui.plots.cohorts import CohortMap, CohortShow
from ecomkpi_desktop.ui.plots.drawing import contrast, ink_on
from ecomkpi_desktop.ui.plots.gauge import CorridorGauge, GaugeReading, gauge_range
from ecomkpi_desktop.ui.plots.payback import PaybackCurve
from ecomkpi_desktop.ui.plots.plot import Plot
from ecomkpi_desktop.ui.plots.spark import Spark
from ecomkpi_desktop.ui.plots.timeline import CoverageTimeline, Span, lanes_of
from ecomkpi_desktop.ui.plots.track import CorridorTrack, track_range
from ecomkpi_desktop.ui.plots.waterfall import Waterfall
from tests.ui.plots.test_steps import AMOUNTS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

NAMES = {figure_id: figure_id.replace("_", " ").title() for figure_id in AMOUNTS}


def shown(qtbot: QtBot, plot: Plot, width: int = 800) -> Any:
    qtbot.addWidget(plot)
    plot.resize(width, max(plot.sizeHint().height(), 60))
    plot.show()
    return plot


def ink(image: QImage) -> int:
    """Return how many different colours a picture has: a blank one has one."""
    small = image.scaled(160, 120)
    return len({small.pixel(x, y) for x in range(160) for y in range(120)})


def waterfall(qtbot: QtBot, dress: Any) -> Waterfall:
    plot = shown(qtbot, Waterfall(dress))
    plot.set_ladder(AMOUNTS, NAMES, frozenset({"cogs"}))
    return plot


def triangle() -> CohortTriangle:
    active = np.array([[1.0, 0.3, 0.2], [1.0, 0.4, np.nan], [1.0, np.nan, np.nan]])
    margin = np.array([[10.0, 12.0, 15.0], [11.0, 14.0, np.nan], [-2.0, np.nan, np.nan]])
    complete = np.array([[True, True, False], [True, False, False], [False, False, False]])
    months = tuple(add_months(date(2024, 1, 1), number) for number in range(3))
    return CohortTriangle(months, np.array([100, 300, 50]), active, margin, complete)


def curve(channel: str | None, cac: float | None, payback: int | None) -> LtvCurve:
    margin = np.array([20.0, 5.0, 5.0, 5.0])
    return LtvCurve(channel, np.array([90, 80, 60, 40]), margin, cac, payback)


def test_the_waterfall_names_every_level_in_its_summary(qtbot: QtBot, dress: Any) -> None:
    plot = waterfall(qtbot, dress)
    assert "Net Revenue £" not in plot.accessibleDescription()
    assert "Net Revenue €900" in plot.accessibleDescription()
    assert "Cm3 −€20" in plot.accessibleDescription()


def test_clicking_a_step_picks_its_figure_and_puts_the_anchor_on_it(qtbot: QtBot, dress: Any) -> None:
    plot = waterfall(qtbot, dress)
    mark = next(mark for mark in plot.marks if mark.key == "cogs")
    with qtbot.waitSignal(plot.picked) as picked:
        qtbot.mouseClick(plot, Qt.MouseButton.LeftButton, pos=mark.area.center().toPoint())
    assert picked.args == ["cogs"]
    assert plot.anchor.geometry().contains(mark.area.center().toPoint())


def test_the_keyboard_walks_through_the_steps(qtbot: QtBot, dress: Any) -> None:
    plot = waterfall(qtbot, dress)
    plot.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(plot, Qt.Key.Key_Home)
    qtbot.keyClick(plot, Qt.Key.Key_Down)
    with qtbot.waitSignal(plot.picked) as picked:
        qtbot.keyClick(plot, Qt.Key.Key_Return)
    assert picked.args == [plot.steps[1].id]


def test_pointing_at_a_step_shows_it(qtbot: QtBot, dress: Any) -> None:
    plot = waterfall(qtbot, dress)
    qtbot.mouseMove(plot, plot.marks[3].area.center().toPoint())
    qtbot.waitUntil(lambda: plot.pointed == 3)


def test_copying_gives_a_picture_and_a_table_a_spreadsheet_reads(qtbot: QtBot, dress: Any) -> None:
    plot = waterfall(qtbot, dress)
    plot.setFocus()
    plot.copying.copy_picture_action.trigger()
    image = QGuiApplication.clipboard().image()
    assert image.width() == plot.width() * 2
    assert ink(image) > 4
    plot.copying.copy_table_action.trigger()
    data = QGuiApplication.clipboard().mimeData()
    rows = [line.split("\t") for line in data.text().splitlines()]
    assert ["Cogs", "-400", "0.444444444444"] in rows
    assert "<table>" in data.html()


def test_a_copied_picture_is_there_as_lines_and_words_too(qtbot: QtBot, dress: Any) -> None:
    plot = waterfall(qtbot, dress)
    plot.copying.copy_picture()
    svg = bytes(QGuiApplication.clipboard().mimeData().data("image/svg+xml").data())
    root = ET.fromstring(svg)
    assert root.attrib["viewBox"] == f"0 0 {plot.width()} {plot.height()}"
    words = [text.strip() for text in root.itertext()]
    assert "Cm3" in words
    assert plot.summary() in words
    assert len(list(root.iter("{http://www.w3.org/2000/svg}path"))) > len(AMOUNTS)
    renderer = QSvgRenderer(svg)
    assert renderer.isValid()
    image = QImage(plot.size(), QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    assert ink(image) > 4


def test_every_picture_is_drawn_in_both_themes(qtbot: QtBot, dress: Any) -> None:
    gauge = shown(qtbot, CorridorGauge(dress))
    context = (2.0, 3.0, "context")
    gauge.set_reading(
        GaugeReading("ltv_cac", "LTV/CAC", 3.4, "3.4:1", Unit.RATIO, 3.0, 5.0, "in", "in", context, 5.0, "x")
    )
    track = shown(qtbot, CorridorTrack(dress), 200)
    track.set_reading(GaugeReading("cm3", "CM3", 0.05, "5%", Unit.RATE, 0.1, 0.4, "below", "below"))
    spark = shown(qtbot, Spark(dress), 160)
    spark.set_values("CM3", ["a", "b", "c"], [1.0, 3.0, 2.0], Unit.MONEY)
    payback = shown(qtbot, PaybackCurve(dress))
    payback.set_curves([curve(None, 28.0, 3), curve("A", 10.0, 1), curve("B", None, None)])
    bars = shown(qtbot, PairedBars(dress, "CAC", "LTV", "LTV/CAC"))
    bars.set_rows([PairRow("A", "A", 10.0, "10", 30.0, "30", 3.0, "3:1", "in", "in")])
    cohorts = shown(qtbot, CohortMap(dress))
    cohorts.set_triangle(triangle())
    days = shown(qtbot, CoverageTimeline(dress))
    days.set_spans([Span("1", "Orders", "a.csv", date(2024, 1, 1), date(2024, 6, 1), 10)])
    pictures = (waterfall(qtbot, dress), gauge, track, spark, payback, bars, cohorts, days)
    light = [plot.picture() for plot in pictures]
    dress.theme.set_mode("dark")
    for plot, before in zip(pictures, light, strict=True):
        assert ink(before) > 3, type(plot).__name__
        assert plot.picture() != before, type(plot).__name__
        assert plot.accessibleName()
        assert plot.accessibleDescription()
        assert plot.twin().rows


def test_a_picture_without_a_result_is_blank_and_does_not_fail(qtbot: QtBot, dress: Any) -> None:
    for plot in (
        Waterfall(dress), CorridorGauge(dress), CorridorTrack(dress), Spark(dress), PaybackCurve(dress),
        PairedBars(dress, "a", "b", "c"), CohortMap(dress), CoverageTimeline(dress),
    ):
        shown(qtbot, plot)
        assert ink(plot.picture()) <= 3
        qtbot.keyClick(plot, Qt.Key.Key_Right)


def test_the_gauge_holds_its_value_its_corridor_and_the_room_above(qtbot: QtBot, dress: Any) -> None:
    reading = GaugeReading("ltv_cac", "LTV/CAC", 9.0, "9:1", Unit.RATIO, 3.0, 5.0, "above", "above", None, 5.0)
    low, high = gauge_range(reading)
    assert low == 0.0
    assert high >= 9.0
    gauge = shown(qtbot, CorridorGauge(dress))
    gauge.set_reading(reading)
    assert gauge.accessibleDescription() == "LTV/CAC: 9:1 (above). Corridor from 3:1 to 5:1."


def test_a_track_reaches_as_far_as_an_open_side_needs() -> None:
    assert track_range(40.0, None, 500.0)[1] >= 500.0
    low, high = track_range(0.1, 0.4)
    assert low == 0.0
    assert high > 0.4


def test_the_payback_curve_says_after_how_many_months(qtbot: QtBot, dress: Any) -> None:
    plot = shown(qtbot, PaybackCurve(dress))
    plot.set_curves([curve(None, 28.0, 3), curve("A", 10.0, 1)])
    assert "paid back after 3 month" in plot.accessibleDescription()
    assert [column.title for column in plot.twin().columns] == ["Months since the first order", "All customers"]
    assert plot.twin().rows[-1] == (4.0, 35.0)
    plot.set_curves([curve(None, 90.0, None)])
    assert "not paid back" in plot.accessibleDescription()


def test_the_average_of_a_cohort_column_weighs_customers_and_leaves_unfinished_cells_out(
    qtbot: QtBot, dress: Any
) -> None:
    plot = shown(qtbot, CohortMap(dress))
    plot.set_triangle(triangle())
    average = plot.average()
    assert average[0] == pytest.approx(1.0)
    assert average[1] == pytest.approx(0.3)
    assert np.isnan(average[2])
    plot.set_show(CohortShow.MARGIN)
    assert plot.average()[0] == pytest.approx((100 * 10 + 300 * 11) / 400)


def test_a_cohort_cell_says_what_it_shows(qtbot: QtBot, dress: Any) -> None:
    plot = shown(qtbot, CohortMap(dress))
    plot.set_triangle(triangle())
    words = [mark.words for mark in plot.marks]
    assert "First order in January 2024: 30.0% ordered in month 1" in words
    assert any("month not over in the data" in text for text in words)
    assert len(words) == 6


def test_the_same_cohorts_are_not_laid_out_again_unless_they_read_otherwise(qtbot: QtBot, dress: Any) -> None:
    plot = shown(qtbot, CohortMap(dress))
    assert plot.set_triangle(triangle())
    assert not plot.set_triangle(triangle())
    dearer = replace(triangle(), margin=triangle().margin + 1.0)
    assert not plot.set_triangle(dearer), "a margin is not seen among shares"
    plot.set_show(CohortShow.MARGIN)
    plot.set_triangle(dearer)
    assert plot.set_triangle(triangle())
    dress.formats = Formats(QLocale("fr_FR"))
    assert plot.set_triangle(triangle())
    assert "mars 2024" in " ".join(mark.words for mark in plot.marks)


def test_text_on_a_cell_is_readable_on_every_shade(dress: Any) -> None:
    theme = dress.theme
    for mode in ("light", "dark"):
        theme.set_mode(mode)
        for share in range(101):
            ground = QColor.fromRgbF(*(
                theme.colour("surface").getRgbF()[part] * (1 - share / 100)
                + theme.colour("accent").getRgbF()[part] * share / 100
                for part in range(3)
            ))
            assert contrast(ground, ink_on(ground)) >= 4.5


def test_files_that_overlap_stand_in_lanes_of_their_own() -> None:
    spans = [
        Span("1", "Orders", "a", date(2024, 1, 1), date(2024, 7, 1), 1),
        Span("2", "Orders", "b", date(2024, 7, 1), date(2025, 1, 1), 1),
        Span("3", "Orders", "c", date(2024, 3, 1), date(2024, 9, 1), 1),
        Span("4", "Spend", "d", date(2024, 1, 1), date(2024, 2, 1), 1),
    ]
    assert lanes_of(spans) == [(0, 2), (0, 2), (1, 2), (0, 1)]


def test_the_mouse_leaves_no_trace_in_a_copied_picture(qtbot: QtBot, dress: Any) -> None:
    plot = waterfall(qtbot, dress)
    before = plot.picture()
    qtbot.mouseMove(plot, plot.marks[2].area.center().toPoint())
    qtbot.mouseMove(plot, QPoint(20, 20))
    assert plot.picture() == before


def test_the_average_of_narrow_cohorts_is_told_by_its_shade(qtbot: QtBot, dress: Any) -> None:
    plot = shown(qtbot, CohortMap(dress))
    plot.set_triangle(triangle())
    plot._cell = (4.0, plot._cell[1])  # no number fits
    plot._grid.setWidth(4.0 * plot._columns)
    image = plot.grab().toImage()
    ratio = image.devicePixelRatio()
    ground = dress.theme.colour("surface").name()
    row = int((plot._grid.bottom() + 3 + plot._cell[1] / 2) * ratio)
    seen = [image.pixelColor(int((plot._grid.left() + 4 * age + 1) * ratio), row).name() for age in (0, 1)]
    assert ground not in seen
