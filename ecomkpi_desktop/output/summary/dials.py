"""The strip of dials: value, status word with its glyph, corridor drawn, change."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.figure import Figure, Unit
from ecomkpi_desktop.output.box import Box
from ecomkpi_desktop.output.ink import BODY, RIGHT, SMALL, SUBTITLE, VALUE, Ink
from ecomkpi_desktop.present.decimals import Place
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.reasons import reason_word
from ecomkpi_desktop.present.spans import span_words
from ecomkpi_desktop.present.statuses import status_glyph, status_word
from ecomkpi_desktop.present.texts import sentence_case, words
from ecomkpi_desktop.review.status import EDGE, NO_CEILING, Status
from ecomkpi_desktop.review.summary import Dial, ReviewSummary
from ecomkpi_desktop.review.trust import Grade

_GAP = 13.0
_TRACK = 3.6
_TINY = 5.5  # points: the least that is read


def paint_dials(ink: Ink, box: Box, summary: ReviewSummary, formats: Formats) -> None:
    """Paint the dials side by side, parted by hairlines."""
    cells = box.columns([1] * max(len(summary.dials), 1), _GAP)
    for position, (cell, dial) in enumerate(zip(cells, summary.dials, strict=False)):
        if position:
            ink.rule(cell.x - _GAP / 2, box.y + 2, cell.x - _GAP / 2, box.bottom)
        _paint_dial(ink, cell, dial, formats)


def has_span(summary: ReviewSummary) -> bool:
    """Tell whether a dial has two ends to print, for which it needs a line more."""
    return any(dial.figure.span is not None for dial in summary.dials)


def _paint_dial(ink: Ink, cell: Box, dial: Dial, formats: Formats) -> None:
    ink.text(cell.x, cell.y + 8, _name(dial, formats), BODY, cell.width - 10)
    if dial.figure.value is not None:
        ink.text(cell.x + cell.width - 10, cell.y + 8, str(dial.trust.grade), BODY.in_ink("quiet"), 10, RIGHT)
    _paint_value(ink, cell, dial, formats)
    status = dial.shown_status
    style = BODY.set_bold() if status == EDGE else BODY.in_ink("text" if dial.status is Status.IN else "quiet")
    if status != EDGE and dial.status in {Status.BELOW, Status.ABOVE}:
        style = BODY.set_bold().in_ink("alert")
    sign = ink.text(cell.x, cell.y + 38, status_glyph(status), style)
    word = status_word(status, dial.figure.id)
    if status == EDGE and ink.width(word, style) > cell.width - sign - 3:
        word = QCoreApplication.translate("Print", "at the edge")
    ink.text(cell.x + sign + 3, cell.y + 38, word, style, cell.width - sign - 3)
    _paint_corridor(ink, Box(cell.x, cell.y + 46, cell.width, 18), dial, formats)
    ink.text(cell.x, cell.y + 74, _change(dial, formats), SMALL, cell.width)
    _paint_ends(ink, cell, dial.figure, formats)


def _name(dial: Dial, formats: Formats) -> str:
    """Return the name of a dial; with it the rate that judges an amount."""
    name = sentence_case(words("kpi", dial.name))
    if dial.judged.id == dial.figure.id or dial.judged.value is None:
        return name
    return f"{name}  {formats.figure(dial.judged)}"


def _paint_value(ink: Ink, cell: Box, dial: Dial, formats: Formats) -> None:
    if dial.figure.value is None:
        ink.text(cell.x, cell.y + 25, reason_word(dial.figure.reason), BODY.in_ink("quiet"), cell.width)
        return
    text = dial_text(dial.figure, formats)
    style = VALUE if ink.width(text, VALUE) <= cell.width else SUBTITLE.set_bold()
    faint = dial.trust.grade is Grade.C
    ink.text(cell.x, cell.y + 26, text, style.in_ink("quiet") if faint else style, cell.width)


def dial_text(figure: Figure, formats: Formats) -> str:
    """Return the value of a dial."""
    return formats.short_figure(figure)


@dataclass(frozen=True, slots=True)
class _Scale:
    """Where values stand on the track: the corridor takes half of it."""

    low: float
    high: float
    box: Box

    def x(self, value: float) -> float:
        share = (value - self.low) / (self.high - self.low)
        return self.box.x + self.box.width * min(max(share, 0.0), 1.0)


def _paint_corridor(ink: Ink, box: Box, dial: Dial, formats: Formats) -> None:
    bounds = _bounds(dial)
    if bounds is None:
        return
    floor, ceiling = bounds
    scale = _scale(floor, ceiling, dial.judged, box)
    left = scale.x(floor) if floor is not None else box.x
    right = scale.x(ceiling) if ceiling is not None else box.right
    middle = box.y + 4
    ink.rule(box.x, middle, box.right, middle, "hairline", 0.6)
    ink.box(left, middle - _TRACK / 2, right - left, _TRACK, "band", "quiet")
    low = "" if floor is None else _bound_text(floor, dial.judged, formats)
    high = "" if ceiling is None else _bound_text(ceiling, dial.judged, formats)
    used = ink.width(low, SMALL)
    start = max(box.x, min(left - used / 2, box.right - used))
    if low:
        ink.text(start, middle + 11, low, SMALL)
    if high:
        width = ink.width(high, SMALL)
        at = max(start + used + 4 if low else box.x, min(right - width / 2, box.right - width))
        ink.text(at, middle + 11, high, SMALL, max(box.right - at, 1.0))
    if dial.judged.value is not None:
        x = scale.x(dial.judged.value)
        ink.shape([(x, middle + 1), (x - 2.6, middle - 4.6), (x + 2.6, middle - 4.6)], "text")


def _bounds(dial: Dial) -> tuple[float | None, float | None] | None:
    if dial.corridor is None:
        return None
    floor, ceiling = dial.corridor.floor, dial.corridor.ceiling
    ceiling = None if ceiling is not None and ceiling >= NO_CEILING else ceiling
    if dial.judged.unit is Unit.DAY_OF_MONTH and floor is not None and floor <= 1:
        floor = None  # no day comes before the first one
    return None if floor is None and ceiling is None else (floor, ceiling)


def _scale(floor: float | None, ceiling: float | None, judged: Figure, box: Box) -> _Scale:
    if judged.unit is Unit.DAY_OF_MONTH:
        return _Scale(1.0, 31.0, box)
    if floor is not None and ceiling is not None:
        span = max(ceiling - floor, 1e-9)
        return _Scale(floor - span / 2, ceiling + span / 2, box)
    if floor is not None:
        return _Scale(0.0, floor * 3, box) if floor > 0 else _Scale(floor - 1, floor + 2, box)
    return _Scale(0.0, (ceiling or 1.0) * 1.5, box)


def _bound_text(value: float, judged: Figure, formats: Formats) -> str:
    return formats.money(value, 0) if judged.unit is Unit.MONEY else formats.value(value, judged.unit, Place.BOUND)


def _paint_ends(ink: Ink, cell: Box, figure: Figure, formats: Formats) -> None:
    """Paint the two ends of a figure whose costs are not all known: smaller, then without words, where room lacks."""
    if figure.span is None:
        return
    short = " \u2026 ".join(formats.compact(end, figure.unit) for end in figure.span)
    words = span_words(figure, formats)
    styles = (SMALL, replace(SMALL, size=_TINY))
    fitting = ((text, style) for text in (words, short) for style in styles if ink.width(text, style) <= cell.width)
    text, style = next(fitting, (short, styles[-1]))
    ink.text(cell.x, cell.y + 83, text, style.in_ink("text"), cell.width)


def _change(dial: Dial, formats: Formats) -> str:
    if dial.compared is None or dial.compared.value is None:
        return ""
    change = formats.change(dial.figure.value, dial.compared.value, dial.figure.unit)
    before = dial_text(dial.compared, formats)
    if not change:
        return QCoreApplication.translate("Print", "was {before}").format(before=before)
    return QCoreApplication.translate("Print", "{change}, was {before}").format(change=change, before=before)
