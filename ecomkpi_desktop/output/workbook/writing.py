"""Writes the workbook: sheets in the order in which they are read, formulas with what they come to."""

import io
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.output.addresses import without_addresses
from ecomkpi_desktop.output.whole_file import write_whole
from ecomkpi_desktop.output.workbook.assumptions import AssumptionSheet
from ecomkpi_desktop.output.workbook.book import Book, Value
from ecomkpi_desktop.output.workbook.break_even import BreakEvenSheet
from ecomkpi_desktop.output.workbook.cached import with_values
from ecomkpi_desktop.output.workbook.cohort_sheet import CohortSheet
from ecomkpi_desktop.output.workbook.content import WorkbookContent
from ecomkpi_desktop.output.workbook.decision_sheet import DecisionSheet
from ecomkpi_desktop.output.workbook.ladder_sheet import LadderSheet
from ecomkpi_desktop.output.workbook.overview import (
    Data,
    channel_figures,
    channels_shown,
    fill_channels,
    fill_months,
    month_chart,
    month_figures,
)
from ecomkpi_desktop.output.workbook.plan_sheet import PlanSheet
from ecomkpi_desktop.output.workbook.sharing_sheet import add_glossary
from ecomkpi_desktop.output.workbook.summary_sheet import SummarySheet
from ecomkpi_desktop.output.workbook.trace import add_definitions, add_sources
from ecomkpi_desktop.output.workbook.work_sheets import WorkSheets

if TYPE_CHECKING:
    from openpyxl import Workbook

    from ecomkpi_desktop.present.numbers import Formats

translate = QCoreApplication.translate  # under this name lupdate finds the words


def write_workbook(content: WorkbookContent, path: Path, formats: "Formats", paper: str = "A4") -> None:
    """Write the workbook; a file of the same name is replaced only once the new one is complete.

    Args:
        content: the review, its figures and the data behind them.
        path: where to.
        formats: how the language of the workbook writes money and dates.
        paper: ``A4`` or ``Letter``.

    Raises:
        ReadableError: ``report_not_writable``.
    """
    write_whole(path, workbook_bytes(content, formats, paper))


def workbook_bytes(content: WorkbookContent, formats: "Formats", paper: str = "A4") -> bytes:
    """Return the workbook; arguments as in :func:`write_workbook`."""
    from openpyxl import Workbook

    workbook = Workbook()
    first = workbook.active
    assert first is not None  # noqa: S101 - a new workbook has a sheet
    workbook.remove(first)
    book = Book(workbook, formats, without_addresses(content.summary.title), paper)
    _fill(book, content)
    _hide_addresses(workbook)
    workbook.properties.title = book.title
    workbook.properties.creator = "EcomKPI Desktop"
    workbook.calculation.fullCalcOnLoad = True
    saved = io.BytesIO()
    workbook.save(saved)
    return with_values(saved.getvalue(), _by_member(book))


def _hide_addresses(workbook: "Workbook") -> None:
    """Take the addresses out of every text: a workbook is handed on as paper is."""
    for sheet in workbook.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "s" and isinstance(cell.value, str) and "@" in cell.value:
                    cell.value = without_addresses(cell.value)
                    cell.data_type = "s"  # what begins like a formula is none


def _fill(book: Book, content: WorkbookContent) -> None:
    # The sheets are made in the order in which they stand, and filled in the order in which they need each other.
    summary = SummarySheet(book, content)
    months = LadderSheet(
        book, translate("Workbook", "Months"), (translate("Workbook", "Month"),), month_figures(content),
        len(content.months.keys),
    )  # fmt: skip
    channels = LadderSheet(
        book, translate("Workbook", "Channels"), (translate("Workbook", "Channel"), translate("Workbook", "No.")),
        channel_figures(content), len(channels_shown(content)),
    )  # fmt: skip
    cohorts = CohortSheet(book, content.cohorts)
    break_even = BreakEvenSheet(book, content.break_even) if content.break_even is not None else None
    work = WorkSheets(book, content) if content.work is not None else None
    plans = PlanSheet(book, content.plans) if content.plans is not None else None
    decisions = DecisionSheet(book, content.summary)
    assumptions = AssumptionSheet(book, content)
    data = Data(book, content)
    assumptions.fill()
    data.fill(assumptions)
    fill_months(months, content, data, assumptions)
    fill_channels(channels, content, data)
    cohorts.fill()
    if break_even is not None:
        break_even.fill(data, assumptions.fixed_costs_of(break_even.month))
    if work is not None:
        work.fill(months, channels)
    if plans is not None:
        plans.fill()
    decisions.fill()
    summary.fill(months, channels, break_even)
    month_chart(summary.sheet, months, "E" + str(summary.ladder_row))
    add_definitions(book, content.summary, months, content.sources)
    add_sources(book, content.sources)
    if content.work is not None and content.work.sharing is not None:
        add_glossary(book, content.work.sharing)


def _by_member(book: Book) -> dict[str, dict[str, Value]]:
    """Return what the formulas come to by member of the archive: openpyxl numbers them in the order of the sheets."""
    members = {name: f"xl/worksheets/sheet{place}.xml" for place, name in enumerate(book.workbook.sheetnames, start=1)}
    found: dict[str, dict[str, Value]] = {}
    for (sheet, cell), value in book.values.items():
        found.setdefault(members[sheet], {})[cell] = value
    return found
