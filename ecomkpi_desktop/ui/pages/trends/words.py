"""Words of the trends page that are put together from what is shown."""

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.results import Step
from ecomkpi_desktop.present.channels import channel_name
from ecomkpi_desktop.present.scopes import scope_parts
from ecomkpi_desktop.ui.pages.trends.view import Comparison
from ecomkpi_desktop.ui.plots.time.legend import Entry, Stroke

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ecomkpi_desktop.kpi.selection import Selection
    from ecomkpi_desktop.present.numbers import Formats
    from ecomkpi_desktop.ui.pages.trends.view import TrendView
    from ecomkpi_desktop.ui.plots.time.data import PanelData, TimeAxis

translate = QCoreApplication.translate  # under this name lupdate finds the words


def legend_entries(data: "Sequence[PanelData]", comparison: Comparison) -> list[Entry]:
    """Return what the lines are; only those that are there."""
    adjusted = any(one.measured is not None for one in data)
    main = translate("TrendsWords", "without the season") if adjusted else translate("TrendsWords", "measured")
    found = [Entry(Stroke.MAIN, main)]
    if adjusted:
        found.append(Entry(Stroke.MEASURED, translate("TrendsWords", "measured")))
    if any(one.compared is not None for one in data):
        before = translate("TrendsWords", "the period before")
        year = translate("TrendsWords", "a year earlier")
        found.append(Entry(Stroke.COMPARED, year if comparison is Comparison.YEAR else before))
    if any(bool((~one.complete & np.isfinite(one.values)).any()) for one in data):
        found.append(Entry(Stroke.OPEN, translate("TrendsWords", "not over in the data")))
    if any(one.floor is not None or one.ceiling is not None for one in data):
        found.append(Entry(Stroke.CORRIDOR, translate("TrendsWords", "corridor")))
    return found


def extremes(data: "PanelData", axis: "TimeAxis", formats: "Formats") -> str:
    """Return the highest and the lowest complete step, one line each; "" where they say nothing."""
    known = np.flatnonzero(np.isfinite(data.values) & data.complete)
    if len(known) < 2:
        return ""
    lines = (
        (translate("TrendsWords", "High: {value}, {period}"), int(known[np.argmax(data.values[known])])),
        (translate("TrendsWords", "Low: {value}, {period}"), int(known[np.argmin(data.values[known])])),
    )
    return "\n".join(
        words.format(value=formats.compact(float(data.values[place]), data.unit), period=_short(axis, place, formats))
        for words, place in lines
    )


def picture_subtitle(
    view: "TrendView | None", selection: "Selection | None", headline: str, formats: "Formats"
) -> str:
    """Return period and filters of a picture that leaves the window, and what it says."""
    if view is None or selection is None:
        return ""
    parts = [formats.period(view.period)]
    if selection.channels is not None:
        parts.append(", ".join(channel_name(name) for name in sorted(selection.channels)))
    parts += [str(part) for part in scope_parts(selection.scope)]
    return " \N{MIDDLE DOT} ".join([*parts, headline] if headline else parts)


def gestures() -> str:
    """Return what mouse and keys do on the panels."""
    lines = (
        translate("TrendsWords", "Click a slim panel: it becomes the large one. Up and down arrows do the same."),
        translate("TrendsWords", "Point at a panel: all of them are read out. Left and right arrows do the same."),
        translate("TrendsWords", "Wheel with Ctrl, or after a click: zoom. Keys: + and −."),
        translate("TrendsWords", "Drag, Shift and wheel, Page Up and Page Down: move in time."),
        translate("TrendsWords", "Double-click, or 0: the whole time."),
        translate("TrendsWords", "Click the point that is read out, or press Enter: where its number comes from."),
        translate("TrendsWords", "Click the time axis, drag over it, or press N: note an event."),
        translate("TrendsWords", "Drag a line of a corridor: its bound moves. Ctrl+Z takes it back."),
    )
    return "\n".join(lines)


def _short(axis: "TimeAxis", place: int, formats: "Formats") -> str:
    day = axis.starts[place]
    return formats.short_month(day) if axis.step is Step.MONTH else formats.date(day)
