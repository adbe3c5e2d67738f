"""Sheets for tracing a figure: its formula in words, where it stands, what it is made of, which files hold its rows."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.registry import REGISTRY, kinds_behind
from ecomkpi_desktop.output.workbook.book import Book
from ecomkpi_desktop.output.workbook.ladder_sheet import FORMULAS, SUMS, LadderSheet
from ecomkpi_desktop.output.workbook.text_table import TextTable
from ecomkpi_desktop.present.kinds import kind_name
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.review.definitions import definitions_behind
from ecomkpi_desktop.review.summary import ReviewSummary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ecomkpi_desktop.kpi.definitions.definition import Definition
    from ecomkpi_desktop.workspace.records import ImportRecord

translate = QCoreApplication.translate  # under this name lupdate finds the words

_DEFINITION_WIDTHS = (36, 60, 44, 16, 44)
_SOURCE_WIDTHS = (40, 24, 24, 12, 12, 12, 12, 14, 14, 68)


def add_definitions(
    book: Book, summary: ReviewSummary, months: LadderSheet, sources: "Sequence[ImportRecord]"
) -> None:
    """Add the sheet of definitions.

    Args:
        book: the workbook.
        summary: the review; what its figures are made of is told too.
        months: the ladder by month, whose columns are named.
        sources: the files in force.
    """
    header = (
        translate("Workbook", "Figure"),
        translate("Workbook", "Formula"),
        translate("Workbook", "Made of"),
        translate("Workbook", "Where"),
        translate("Workbook", "Source files"),
    )
    table = TextTable(book, book.sheet(translate("Workbook", "Definitions")), header)
    for definition in definitions_behind([*(dial.figure.id for dial in summary.dials), "aov", *SUMS, *FORMULAS]):
        table.add(
            words("kpi", definition.name),
            words("kpi", definition.formula),
            ", ".join(words("kpi", REGISTRY[term].name) for term in definition.terms),
            months.row_of(definition.id) or "",
            ", ".join(_files_of(definition, sources)),
        )
    table.finish(_DEFINITION_WIDTHS, landscape=True)


def add_sources(book: Book, sources: "Sequence[ImportRecord]") -> None:
    """Add the sheet of the source files: every row of each is accepted, rejected or ignored."""
    header = (
        translate("Workbook", "File"),
        translate("Workbook", "What it holds"),
        translate("Workbook", "Sheet"),
        translate("Workbook", "Rows read"),
        translate("Workbook", "Accepted"),
        translate("Workbook", "Rejected"),
        translate("Workbook", "Ignored"),
        translate("Workbook", "First day"),
        translate("Workbook", "Last day"),
        "SHA-256",
    )
    table = TextTable(book, book.sheet(translate("Workbook", "Source files")), header)
    for source in sources:
        first, last = source.period or (None, None)
        table.add(
            source.file, kind_name(source.kind), ", ".join(sheet for sheet in source.sheets if sheet),
            source.rows_read, source.rows_accepted, source.rows_rejected, source.rows_ignored, first, last,
            source.sha256,
        )  # fmt: skip
    table.finish(_SOURCE_WIDTHS, landscape=True)


def _files_of(definition: "Definition", sources: "Sequence[ImportRecord]") -> list[str]:
    """Return the files of the kinds that a figure uses, costs of products among them, in the order of their import."""
    kinds = kinds_behind(definition.id)
    return list(dict.fromkeys(source.file for source in sources if source.kind in kinds))
