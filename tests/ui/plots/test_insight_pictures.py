"""Bridge, segments, cumulative curve, overlap: what they draw, say and hand on."""

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.kpi.overlap import ChannelOverlap
from ecomkpi_desktop.ui.plots.bridge import Bridge, BridgeStep
from ecomkpi_desktop.ui.plots.cumulative import CumulativeCurve, CumulativeReading
from ecomkpi_desktop.ui.plots.overlap import OverlapMatrix
from ecomkpi_desktop.ui.plots.segments import SegmentBars, SegmentRow
from tests.ui.plots.test_pictures import ink, shown

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def bridge(qtbot: QtBot, dress: Any) -> Bridge:
    plot = shown(qtbot, Bridge(dress, "Way", decimals=2))
    steps = [BridgeStep("up", "More", 3.5), BridgeStep("down", "Less", -1.25)]
    plot.set_bridge(BridgeStep("aov", "From", 60.0, leads=True), steps, BridgeStep("aov_ttc", "To", 62.25, leads=True))
    return plot


def segments(qtbot: QtBot, dress: Any) -> SegmentBars:
    plot = shown(qtbot, SegmentBars(dress))
    rows = [
        SegmentRow("best", "Best", "Thank them.", 10, 60, 900.0, 300.0, 0),
        SegmentRow("worst", "Worst", "Stop.", 2, 2, 9.0, -40.0, 2),
        SegmentRow("nobody", "Nobody", "Wait.", 0, 0, 0.0, 0.0, 0),
    ]
    plot.set_rows(rows)
    return plot


def curve(qtbot: QtBot, dress: Any) -> CumulativeCurve:
    plot = shown(qtbot, CumulativeCurve(dress, "Curve"))
    values = np.array([10.0, 30.0, 60.0, 90.0])
    names = ("one", "two", "three", "four")
    low, high, short = values - 5, values + 5, ("1", "", "3", "")
    target = (75.0, "Fixed costs €75", 2.5, "day 3")
    plot.set_reading(CumulativeReading(("0", "1", "2", "3"), "Day", names, short, values, 2, low, high, *target))
    return plot


def overlap(qtbot: QtBot, dress: Any, *channels: str) -> OverlapMatrix:
    plot = shown(qtbot, OverlapMatrix(dress))
    shared = np.array([[100, 20], [20, 50]])
    plot.set_overlap(ChannelOverlap(channels, shared, np.array([80, 30]), np.array([110, 20]), np.array([9.0, 8.0])))
    return plot


@pytest.mark.parametrize("make", [bridge, segments, curve])
def test_a_picture_is_painted_in_both_themes_and_has_words(qtbot: QtBot, dress: Any, make: Any) -> None:
    plot = make(qtbot, dress)
    assert ink(plot.picture()) > 3
    assert plot.accessibleDescription()
    dress.theme.set_mode("dark")
    assert ink(plot.picture()) > 3
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End):
        qtbot.keyClick(plot, key)
    assert plot._current == len(plot.marks) - 1
    assert ink(plot.grab().toImage()) > 3


@pytest.mark.parametrize("plot", [SegmentBars, OverlapMatrix])
def test_a_picture_without_a_result_says_so(qtbot: QtBot, dress: Any, plot: Any) -> None:
    empty = shown(qtbot, plot(dress))
    assert empty.summary() == "There is no customer to show."
    empty.picture()


def test_a_curve_without_a_reading_says_so(qtbot: QtBot, dress: Any) -> None:
    empty = shown(qtbot, CumulativeCurve(dress, "Curve"))
    empty.set_reading(None)
    assert empty.summary() == "There is no curve to show."
    assert empty.twin().rows == ()


def test_a_bridge_adds_up_and_only_its_figures_lead_anywhere(qtbot: QtBot, dress: Any) -> None:
    plot = bridge(qtbot, dress)
    assert plot.twin().rows == (("From", 60.0), ("More", 3.5), ("Less", -1.25), ("To", 62.25))
    assert [mark.key for mark in plot.marks] == ["aov", "", "", "aov_ttc"]
    assert "More: +€3.50" in plot.summary()
    assert "Less: −€1.25" in plot.summary()


def test_the_bar_of_a_segment_that_loses_points_the_other_way(qtbot: QtBot, dress: Any) -> None:
    plot = segments(qtbot, dress)
    assert plot.scale.pixel(-40.0) < plot.scale.pixel(0.0) < plot.scale.pixel(300.0)
    assert plot.twin().rows[2][5] is None
    assert plot.summary().startswith("The largest margin comes from Best: €300")
    assert plot.marks[1].words.endswith("Stop.")


def test_a_curve_tells_what_is_known_from_what_is_expected(qtbot: QtBot, dress: Any) -> None:
    plot = curve(qtbot, dress)
    assert [row[-1] for row in plot.twin().rows] == ["known", "known", "expected", "expected"]
    assert plot.marks[3].words == "four: €90 (expected)"
    assert plot.summary() == "four: €90 (expected). Fixed costs €75. day 3"
    plot.copying.copy_table()
    assert QGuiApplication.clipboard().text().splitlines()[0] == "Day\tCumulative amount\tAt least\tAt most\tRests on"


def test_channels_whose_names_do_not_fit_are_numbered(qtbot: QtBot, dress: Any) -> None:
    plot = overlap(qtbot, dress, "Mail", "Ads")
    assert plot._heads == ("Mail", "Ads")
    assert plot.marks[1].words == "20 customer(s) of Mail also bought through Ads: 20.0% of them."
    assert plot.marks[0].words == "Mail: 80 of 100 customer(s) bought through this channel alone."
    assert ink(plot.picture()) > 3
    long = overlap(qtbot, dress, "Rechargeneuverlängerungsanzeigen", "Ads")
    assert long._heads == ("1", "2")
    assert long._titles[0] == "1 Rechargeneuverlängerungsanzeigen"
    assert ink(long.picture()) > 3
