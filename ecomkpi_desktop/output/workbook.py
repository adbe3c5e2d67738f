"""The review as an Excel workbook: flows as data, every margin, rate and total above them as a live formula.

A controller can follow each figure to its cells and change one. Texts that a spreadsheet would run (= + - @) are
written as text.
"""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.kpi.results import Breakdown
from ecomkpi_desktop.output.workbook_sheets import FlowSheet, SummarySheet, TextTable
from ecomkpi_desktop.output.workbook_trace import add_definitions, add_sources
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.review.summary import Assumption, ReviewSummary

if TYPE_CHECKING:
    from openpyxl import Workbook

    from ecomkpi_desktop.workspace.records import ImportRecord

translate = QCoreApplication.translate  # under this name lupdate finds the words


def write_workbook(
    summary: ReviewSummary,
    months: Breakdown,
    channels: Breakdown,
    path: Path,
    names: Mapping[str, str],
    sources: "Sequence[ImportRecord]" = (),
) -> None:
    """Write the workbook; a file of the same name is replaced only once the new one is complete.

    Args:
        summary: the review.
        months: the ladder by month of the same selection.
        channels: the ladder by channel of the same selection.
        path: where to.
        names: figure id -> name in the user's language, for every column of the breakdowns.
        sources: the files that the figures are summed from.

    Raises:
        ReadableError: ``report_not_writable``.
    """
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None  # noqa: S101 - a new workbook has a sheet
    sheet.title = translate("Workbook", "Summary")
    by_month = FlowSheet(book.create_sheet(translate("Workbook", "Months")), summary.currency, names)
    by_month.fill(months, translate("Workbook", "Month"), translate("Workbook", "Total"))
    by_channel = FlowSheet(book.create_sheet(translate("Workbook", "Channels")), summary.currency, names)
    by_channel.fill(channels, translate("Workbook", "Channel"), translate("Workbook", "Total"))
    SummarySheet(sheet, summary, names).fill(by_month)
    _assumptions(book, summary)
    add_definitions(book, summary, by_month, sources)
    add_sources(book, sources)
    book.properties.title = summary.title
    book.properties.creator = "EcomKPI Desktop"
    _save(book, path)


def _assumptions(book: "Workbook", summary: ReviewSummary) -> None:
    header = (
        translate("Workbook", "Assumption"),
        translate("Workbook", "Value"),
        translate("Workbook", "Valid from"),
        translate("Workbook", "Source"),
    )
    table = TextTable(book.create_sheet(translate("Workbook", "Assumptions")), header)
    for assumption in summary.assumptions:
        start = assumption.valid_from.isoformat() if assumption.valid_from else ""
        table.add(_label(assumption), assumption.value, start, _source(assumption))
    table.finish()


def _label(assumption: Assumption) -> str:
    label = words("settings", assumption.label)
    return f"{label} ({assumption.subject})" if assumption.subject else label


def _source(assumption: Assumption) -> str:
    return words("settings", assumption.source) if assumption.is_default else assumption.source


def _save(book: "Workbook", path: Path) -> None:
    try:
        with NamedTemporaryFile(dir=path.parent, suffix=".part", delete=False) as temporary:
            book.save(temporary)
        os.replace(temporary.name, path)  # noqa: PTH105 - atomic, and the name is a string
    except OSError as error:
        raise ReadableError("report_not_writable", path=str(path)) from error
