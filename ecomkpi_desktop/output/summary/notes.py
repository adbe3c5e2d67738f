"""What the figures rest on: definitions and data."""

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.output.box import Box
from ecomkpi_desktop.output.ink import BODY, LEAD_GAP, RIGHT, SMALL, Ink
from ecomkpi_desktop.output.summary.heading import HEAD_HEIGHT, block_head, row_base
from ecomkpi_desktop.present.numbers import NOT_AVAILABLE, Formats
from ecomkpi_desktop.present.texts import counted, sentence_case, words
from ecomkpi_desktop.review.rules.data import SOURCE_NAMES
from ecomkpi_desktop.review.sources import SourceState
from ecomkpi_desktop.review.summary import Definition, ReviewSummary

_PITCH = 10.5  # of a row, in points
_COLUMNS, _GUTTER = 2, 14.0
_AT_MOST = 4  # lines of a definition
_CENT = 0.005


def notes_height(ink: Ink, width: float, summary: ReviewSummary) -> float:
    """Return the height that the formulas need in a block of a width, in points."""
    room = Box(0.0, 0.0, width, 0.0).columns([1] * _COLUMNS, _GUTTER)[0].width
    lines = [_lines(ink, definition, room) for definition in _shown(summary)]
    first = _first(lines)
    return HEAD_HEIGHT + SMALL.size + max(sum(lines[:first]), sum(lines[first:])) * SMALL.line


def paint_definitions(ink: Ink, box: Box, summary: ReviewSummary) -> None:
    """Paint the formulas of the figures on the page, in two columns."""
    head = QCoreApplication.translate("Print", "Definitions")
    version = QCoreApplication.translate("Print", "version {version}").format(version=summary.definitions_version)
    room = block_head(ink, box, head, version)
    shown = _shown(summary)
    columns = room.columns([1] * _COLUMNS, _GUTTER)
    first = _first([_lines(ink, definition, columns[0].width) for definition in shown])
    for column, part in zip(columns, (shown[:first], shown[first:]), strict=True):
        _paint_column(ink, column, part)


def paint_coverage(ink: Ink, box: Box, summary: ReviewSummary, formats: Formats) -> None:
    """Paint what was imported, how far it reaches, whether it reconciles, and what the trust letters mean."""
    room = block_head(ink, box, QCoreApplication.translate("Print", "Data"), _reconciled(summary, formats))
    legend = QCoreApplication.translate("Print", "A, B, C: trust in a dial, from costs known, age and reconciliation.")
    ink.text(box.x, box.bottom - 1, legend, SMALL, box.width)
    if not summary.sources:
        nothing = QCoreApplication.translate("Print", "Nothing was imported.")
        ink.text(box.x, room.y + 7, nothing, BODY.in_ink("quiet"), box.width)
        return
    pitch = min((room.height - SMALL.line - 2) / len(summary.sources), _PITCH)
    for position, source in enumerate(summary.sources):
        base = row_base(room.y + pitch * position, pitch)
        ink.text(box.x, base, words("review", SOURCE_NAMES[source.kind]), SMALL.in_ink("text"), box.width * 0.36)
        ink.text(box.x + box.width * 0.36, base, _reach(source, formats), SMALL, box.width * 0.64, RIGHT)


def _shown(summary: ReviewSummary) -> list[Definition]:
    """Return the definitions to print: the ladder on the page is the definition of its own steps."""
    return [one for one in summary.definitions if one.figure_id not in {step.figure_id for step in summary.ladder}]


def _first(lines: list[int]) -> int:
    """Return how many definitions stand in the first column, so that both are about as long."""
    return next((end for end in range(len(lines)) if sum(lines[:end]) * 2 >= sum(lines)), len(lines))


def _paint_column(ink: Ink, column: Box, shown: list[Definition]) -> None:
    y = column.y + SMALL.size
    for position, definition in enumerate(shown):
        fitting = int((column.bottom - y) / SMALL.line) + 1 - (len(shown) - 1 - position)
        name, formula = _texts(definition)
        y = ink.paragraph(column.x, y, formula, SMALL, column.width, max(min(fitting, _AT_MOST), 0), name)


def _texts(definition: Definition) -> tuple[str, str]:
    return sentence_case(words("kpi", definition.name)), words("kpi", definition.formula)


def _lines(ink: Ink, definition: Definition, width: float) -> int:
    name, formula = _texts(definition)
    indent = ink.width(name, SMALL.set_bold()) + SMALL.size * LEAD_GAP
    return len(ink.wrap(formula, SMALL, width, _AT_MOST, indent))


def _reach(source: SourceState, formats: Formats) -> str:
    rows = counted("Print", QT_TRANSLATE_NOOP("Print", "%n row(s)", None, 1), source.rows)
    # %n is not grouped in thousands; the words around it are kept.
    rows = rows.replace(str(source.rows), formats.count(float(source.rows)))
    if source.first_day is None or source.last_day is None:
        return rows
    return f"{rows}  ·  {formats.date(source.first_day)} \u2013 {formats.date(source.last_day)}"


def _reconciled(summary: ReviewSummary, formats: Formats) -> str:
    if not summary.sources:
        return NOT_AVAILABLE
    if abs(summary.residual) < _CENT:
        return QCoreApplication.translate("Print", "reconciles to the cent")
    return QCoreApplication.translate("Print", "{amount} unexplained").format(amount=formats.money(summary.residual))
