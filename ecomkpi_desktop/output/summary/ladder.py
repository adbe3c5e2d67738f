"""The margin ladder: a table whose rows carry the bars of a waterfall."""

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.output.box import Box
from ecomkpi_desktop.output.ink import BODY, RIGHT, SMALL, Ink, Style
from ecomkpi_desktop.output.summary.heading import block_head, row_base
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.texts import sentence_case, words
from ecomkpi_desktop.present.untold import NotTold, as_told
from ecomkpi_desktop.review.summary import LadderStep, ReviewSummary

_BAR = 0.62  # of the row's height
_LABEL, _AMOUNT, _RATE = 0.435, 0.155, 0.16  # of the block's width; bars take the rest
_GAP = 4.0  # between a name and its amount


def paint_ladder(ink: Ink, box: Box, summary: ReviewSummary, formats: Formats) -> None:
    """Paint each step with its amount, its share of net revenue and its bar."""
    note = ""
    if summary.cost_coverage is not None:
        note = QCoreApplication.translate("Print", "known product cost: {coverage} of sales").format(
            coverage=formats.rate(summary.cost_coverage, 0)
        )
    steps = _shown(summary.ladder)
    if steps and steps[-1].figure_id == "cm3":
        title = QCoreApplication.translate("Print", "From gross sales to CM3")
    else:
        title = QCoreApplication.translate("Print", "From gross sales to operating result")
    room = block_head(ink, box, title, note)
    amount_right = box.x + box.width * (_LABEL + _AMOUNT)
    rate_right = amount_right + box.width * _RATE
    net = QCoreApplication.translate("Print", "% of net revenue")
    pitch = room.height / (len(steps) + 1)
    heads = row_base(room.y, pitch)
    ink.text(amount_right - 60, heads, formats.symbol, SMALL, 60, RIGHT)
    ink.text(amount_right + 2, heads, net, SMALL, rate_right - amount_right - 2, RIGHT)
    bars = Box(rate_right + 12, room.y, box.right - rate_right - 12, room.height)
    scale = _scale(steps, bars, _span(summary))
    reached = 0.0
    for position, step in enumerate(steps):
        top = room.y + pitch * (position + 1)
        level = step.sign == 0
        style = BODY.set_bold() if level else BODY
        if level:
            ink.rule(box.x, top, box.right, top)
        base = row_base(top, pitch)
        _paint_cells(ink, box, base, step, style, formats, (amount_right, rate_right))
        reached = _paint_bar(ink, step, reached, scale, top + pitch / 2, pitch * _BAR)
        if step.figure_id == "cm3":
            _paint_span(ink, _span(summary), scale, top + pitch / 2, pitch * _BAR)
    ink.rule(scale[0], room.y + pitch, scale[0], room.bottom, "quiet", 0.5)


def _shown(steps: tuple[LadderStep, ...]) -> tuple[LadderStep, ...]:
    """Return the steps; without fixed costs there is no operating result: it would be CM3 once more."""
    if any(step.figure_id == "fixed_costs" and step.value for step in steps):
        return steps
    return tuple(step for step in steps if step.figure_id not in {"fixed_costs", "operating_result"})


def _paint_cells(
    ink: Ink, box: Box, base: float, step: LadderStep, style: Style, formats: Formats, rights: tuple[float, float]
) -> None:
    lead = {1: "+", -1: "\u2212"}.get(step.sign, "")
    indent = 0.0
    if lead:
        ink.text(box.x, base, lead, BODY.in_ink("quiet"))
        indent = 9.0
    negative = step.sign == 0 and step.value is not None and step.value < 0
    told = style.in_ink("alert") if negative else style
    value, rate = (as_told(step.figure_id, one, untold=step.untold) for one in (step.value, step.rate))
    amount = rights[0] - ink.figures(rights[0], base, formats.count(value), told)
    # A long name goes on as far as the amount of its own row.
    ink.text(box.x + indent, base, sentence_case(words("kpi", step.name)), style, amount - _GAP - box.x - indent)
    if not isinstance(rate, NotTold):  # said once in a row
        ink.figures(rights[1], base, formats.rate(rate), told if step.sign == 0 else style.in_ink("quiet"))


def _span(summary: ReviewSummary) -> tuple[float, float] | None:
    """Return the two ends of CM3 where costs are unknown."""
    return next((dial.figure.span for dial in summary.dials if dial.figure.id == "cm3"), None)


def _paint_span(
    ink: Ink, span: tuple[float, float] | None, scale: tuple[float, float], middle: float, height: float
) -> None:
    """Paint how far unknown costs may move a level: a line between two stops, beside the bar it belongs to."""
    if span is None:
        return
    zero, unit = scale
    low, high = (zero + value * unit for value in span)
    y = middle + height / 2 + 1.4
    ink.rule(low, y, high, y, "text", 0.7)
    for x in (low, high):
        ink.rule(x, y - 1.6, x, y + 1.2, "text", 0.7)


def _scale(
    steps: tuple[LadderStep, ...], box: Box, span: tuple[float, float] | None = None
) -> tuple[float, float]:
    """Return the x of zero and the points per unit of money."""
    reached, ends = 0.0, [0.0, *(span or ())]
    for step in steps:
        value = step.value or 0.0
        reached = value if step.sign == 0 else reached + step.sign * value
        ends.append(reached)
    width = max(ends) - min(ends)
    unit = box.width / width if width > 0 else 0.0
    return box.x - min(ends) * unit, unit


def _paint_bar(
    ink: Ink, step: LadderStep, reached: float, scale: tuple[float, float], middle: float, height: float
) -> float:
    """Paint the bar of a step and return the level it reaches."""
    zero, unit = scale
    value = step.value or 0.0
    if not value:
        return value if step.sign == 0 else reached
    if step.sign == 0:
        ink.box(zero, middle - height / 2, value * unit, height, "accent" if value >= 0 else "alert")
        return value
    after = reached + step.sign * value
    ink.box(zero + reached * unit, middle - height / 2, (after - reached) * unit, height, "step")
    return after
