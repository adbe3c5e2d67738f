"""The one-page review summary: where its blocks stand."""

from PySide6.QtGui import QPainter

from ecomkpi_desktop.output.box import Box
from ecomkpi_desktop.output.fonts import load_fonts
from ecomkpi_desktop.output.ink import Ink
from ecomkpi_desktop.output.summary.assumptions import paint_assumptions
from ecomkpi_desktop.output.summary.breakeven import paint_break_even
from ecomkpi_desktop.output.summary.channels import paint_channels
from ecomkpi_desktop.output.summary.dials import has_span, paint_dials
from ecomkpi_desktop.output.summary.findings import findings_height, paint_findings
from ecomkpi_desktop.output.summary.gate import gate_words, paint_gate
from ecomkpi_desktop.output.summary.heading import paint_foot, paint_head
from ecomkpi_desktop.output.summary.ladder import paint_ladder
from ecomkpi_desktop.output.summary.notes import notes_height, paint_coverage, paint_definitions
from ecomkpi_desktop.output.summary.trend import paint_trend
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.review.summary import ReviewSummary

MARGIN_X, MARGIN_Y = 40.0, 34.0
_HEAD, _DIALS, _SPAN, _FINDINGS, _NO_FINDING, _FOOT = 35.0, 80.0, 8.0, 136.0, 28.0, 12.0
_GAP = 13.0
_GUTTER = 22.0
_SIDES = (57, 43)  # ladder and channels stand left, charts and assumptions right
_SHARES = (200, 136)  # ladder, channels
_NOTES = 0.25  # of what is left, at most for the definitions


def paint_page(
    painter: QPainter, width: float, height: float, summary: ReviewSummary, formats: Formats, *, pages: int = 1
) -> None:
    """Paint the page in points on a painter whose origin is the corner of the paper; the first of so many ``pages``."""
    ink = Ink(painter, load_fonts())
    page = Box(MARGIN_X, MARGIN_Y, width - 2 * MARGIN_X, height - 2 * MARGIN_Y)
    paint_head(ink, Box(page.x, page.y, page.width, _HEAD), summary, formats)
    y = page.y + _HEAD + _GAP - 3
    dials = _DIALS + (_SPAN if has_span(summary) else 0.0)
    paint_dials(ink, Box(page.x, y, page.width, dials), summary, formats)
    y += dials + _GAP
    findings = min(findings_height(ink, page.width, summary, formats), _FINDINGS) if summary.findings else _NO_FINDING
    paint_findings(ink, Box(page.x, y, page.width, findings), summary, formats)
    y += findings + _GAP
    gate = gate_words(ink, page.width, summary, formats)
    if gate is not None:
        paint_gate(ink, Box(page.x, y, page.width, gate.height), gate)
        y += gate.height + _GAP
    rest = Box(page.x, y, page.width, page.bottom - _FOOT - _GAP / 2 - y)
    left, _right = rest.columns(_SIDES, _GUTTER)
    notes_at = rest.bottom - min(notes_height(ink, left.width, summary), rest.height * _NOTES)
    notes = Box(rest.x, notes_at, rest.width, rest.bottom - notes_at)
    ladder, channels = Box(rest.x, rest.y, rest.width, notes_at - _GAP - rest.y).rows(_SHARES, _GAP)
    left, right = ladder.columns(_SIDES, _GUTTER)
    paint_ladder(ink, left, summary, formats)
    _paint_charts(ink, right, summary, formats)
    left, right = channels.columns(_SIDES, _GUTTER)
    paint_channels(ink, left, summary, formats)
    paint_assumptions(ink, right, summary, formats)
    left, right = notes.columns(_SIDES, _GUTTER)
    paint_definitions(ink, left, summary)
    paint_coverage(ink, right, summary, formats)
    paint_foot(ink, Box(page.x, page.bottom - _FOOT, page.width, _FOOT), summary, formats, page=1, pages=pages)


def _paint_charts(ink: Ink, box: Box, summary: ReviewSummary, formats: Formats) -> None:
    if summary.break_even is None:
        paint_trend(ink, box, summary, formats)
        return
    top, bottom = box.rows((57, 43), _GAP)
    paint_trend(ink, top, summary, formats)
    paint_break_even(ink, bottom, summary.break_even, formats)
