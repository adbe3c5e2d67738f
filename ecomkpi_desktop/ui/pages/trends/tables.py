"""The numbers of the trends as tables: to read, to copy, to export."""

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.results import Step
from ecomkpi_desktop.output.table_file import Cell as FileCell
from ecomkpi_desktop.output.table_file import FileColumn, FileTable
from ecomkpi_desktop.present.events import event_label, family_word, origin_word
from ecomkpi_desktop.review.events.event import Event
from ecomkpi_desktop.ui.pages.parts.names import short_name
from ecomkpi_desktop.ui.pages.trends.adjusting import coefficients_table, season_note
from ecomkpi_desktop.ui.plots.twin import Cell, Twin, TwinColumn

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.results import Floats
    from ecomkpi_desktop.present.numbers import Formats
    from ecomkpi_desktop.ui.pages.trends.view import TrendView

translate = QCoreApplication.translate  # under this name lupdate finds the words


def trends_twin(view: "TrendView", shown: Sequence[str], events: Sequence[Event], formats: "Formats") -> Twin:
    """Return one row per step: its figures as they are shown, and the events in it."""
    columns = [TwinColumn(translate("TrendsTable", "Period"))]
    columns += [TwinColumn(_title(view, figure_id), view.figures[figure_id].unit) for figure_id in shown]
    values = [view.values(figure_id) for figure_id in shown]
    happened = _events_by_step(view, events)
    rows: list[tuple[Cell, ...]] = []
    for place, start in enumerate(view.trend.starts):
        name = formats.month(start) if view.trend.step is Step.MONTH else formats.date(start)
        numbers = (float(one[place]) for one in values)
        rows.append((name, *numbers, happened[place]) if events else (name, *numbers))
    if events:
        columns.append(TwinColumn(translate("TrendsTable", "Events")))
    return Twin(tuple(columns), tuple(rows))


def export_tables(
    view: "TrendView", shown: Sequence[str], events: Sequence[Event], formats: "Formats"
) -> tuple[FileTable, ...]:
    """Return what is exported: the steps with what they are compared with, the events, the seasonal coefficients."""
    columns = [FileColumn(translate("TrendsTable", "From")), FileColumn(translate("TrendsTable", "To"))]
    series: list[Floats] = []
    for figure_id in shown:
        unit = view.figures[figure_id].unit
        kinds = (
            (view.values(figure_id), _title(view, figure_id)),
            (view.measured(figure_id), translate("TrendsTable", "{figure}, measured")),
            (view.others(figure_id), translate("TrendsTable", "{figure}, compared")),
        )
        for values, title in kinds:
            if values is not None:
                columns.append(FileColumn(title.format(figure=short_name(figure_id)), unit))
                series.append(values)
    columns.append(FileColumn(translate("TrendsTable", "Complete")))
    columns.append(FileColumn(translate("TrendsTable", "Events")))
    happened, yes = _events_by_step(view, events), translate("TrendsTable", "yes")
    no = translate("TrendsTable", "no")
    rows: list[tuple[FileCell, ...]] = []
    for place in range(len(view.trend.starts)):
        period = view.step_period(place)
        numbers = (float(values[place]) for values in series)
        complete = yes if view.trend.complete[place] else no
        last = period.end - timedelta(days=1)
        rows.append((period.start, last, *numbers, complete, happened[place]))
    note = season_note(view, shown)
    trends = FileTable(
        translate("TrendsTable", "Trends"), tuple(columns), tuple(rows), (note,) if note else ()
    )
    coefficients = coefficients_table(view, shown, formats)
    others = [table for table in (_events_table(events), coefficients) if table is not None]
    return (trends, *others)


def events_within(view: "TrendView", events: Sequence[Event]) -> tuple[Event, ...]:
    """Return the events of the time that the trends span."""
    return tuple(event for event in events if event.touches(view.period.start, view.period.end))


def _title(view: "TrendView", figure_id: str) -> str:
    name = short_name(figure_id)
    if view.measured(figure_id) is None:
        return name
    return translate("TrendsTable", "{figure} (without the season)").format(figure=name)


def _events_by_step(view: "TrendView", events: Sequence[Event]) -> list[str]:
    periods = [view.step_period(place) for place in range(len(view.trend.starts))]
    found: list[list[str]] = [[] for _ in periods]
    place = 0
    for event in events:  # in order of time: the first step of an event is never before that of the one before
        while place < len(periods) and periods[place].end <= event.first:
            place += 1
        at = place
        while at < len(periods) and event.touches(periods[at].start, periods[at].end):
            found[at].append(event_label(event))
            at += 1
    return [", ".join(dict.fromkeys(names)) for names in found]


def _events_table(events: Sequence[Event]) -> FileTable | None:
    if not events:
        return None
    titles = (
        translate("TrendsTable", "From"), translate("TrendsTable", "To"), translate("TrendsTable", "Event"),
        translate("TrendsTable", "Kind"), translate("TrendsTable", "Where it is from"),
        translate("TrendsTable", "Remarks"),
    )  # fmt: skip
    rows = tuple(
        (
            event.first, event.last, event_label(event), family_word(event.family), origin_word(event.origin),
            event.text,
        )
        for event in events
    )  # fmt: skip
    return FileTable(translate("TrendsTable", "Events"), tuple(FileColumn(title) for title in titles), rows)
