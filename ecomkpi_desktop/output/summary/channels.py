"""The ladder by acquisition channel."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED
from ecomkpi_desktop.output.box import Box
from ecomkpi_desktop.output.ink import BODY, RIGHT, SMALL, Ink, Style
from ecomkpi_desktop.output.summary.heading import block_head, figure_name, row_base
from ecomkpi_desktop.present.channels import channel_name
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.texts import counted
from ecomkpi_desktop.present.untold import as_told, times
from ecomkpi_desktop.review.summary import ChannelLine, ReviewSummary

_PITCH = 13.0  # the most a row may take
_GAP = 5.0  # the least between two columns
_LOOSE = 8.0  # added to it where there is room
_NAME_AT_LEAST = 0.3  # of the block's width
# Net revenue from which the table is in thousands, in millions: its last digits decide nothing.
_IN_THOUSANDS, _IN_MILLIONS = 1e6, 1e9


def paint_channels(ink: Ink, box: Box, summary: ReviewSummary, formats: Formats) -> None:
    """Paint one row per channel, the other channels together, what is not allocated, and the total."""
    lines = summary.channel_lines
    scale = _scale(lines)
    head = QCoreApplication.translate("Print", "By acquisition channel")
    room = block_head(ink, box, head, _unit(formats, scale=scale))
    pitch = min(room.height / (len(lines) + 1), _PITCH)
    columns = _columns()
    cells = [[_cell(line, key, formats, scale=scale) for key, _name in columns] for line in lines]
    names = max(ink.width(_name(line, total=False), BODY) for line in lines)
    rights = _rights(ink, box, [[name for _key, name in columns], *cells], names)
    step = [right - left for left, right in zip([box.x, *rights], rights, strict=False)]
    for (_key, name), right, width in zip(columns, rights, step, strict=True):
        ink.text(right - width + 2, row_base(room.y, pitch), name, SMALL, width - 2, RIGHT)
    name_width = rights[0] - box.x - max(ink.width(row[0], _tabular(bold=True)) for row in cells) - _GAP
    for position, (line, texts) in enumerate(zip(lines, cells, strict=True)):
        top = room.y + pitch * (position + 1)
        total = position == len(lines) - 1
        if total:
            ink.rule(box.x, top, box.right, top, "quiet", 0.6)
        style = BODY.set_bold() if total else BODY
        base = row_base(top, pitch)
        ink.text(box.x, base, _name(line, total=total), style if total else _name_style(line, style), name_width)
        loses = (line.values.get("cm3") or 0.0) < 0 and line.name != NOT_ALLOCATED
        for (key, _title), text, right in zip(columns, texts, rights, strict=True):
            bad = loses and key in {"cm3", "cm3_rate"}
            ink.figures(right, base, text, style.set_bold().in_ink("alert") if bad else style)


def _columns() -> tuple[tuple[str, str], ...]:
    shown = ("net_revenue", "cm1", "cm2", "marketing_spend", "cm3")
    return (*((key, figure_name(key)) for key in shown), ("cm3_rate", f"{figure_name('cm3')} %"))


def _rights(ink: Ink, box: Box, rows: list[list[str]], names: float) -> list[float]:
    """Return the right edges of the columns: each as wide as its texts; what the names leave over is shared out."""
    widths = [
        max(ink.width(head, SMALL), *(ink.width(text, _tabular(bold=True)) for text in texts)) + _GAP
        for head, *texts in zip(*rows, strict=True)
    ]
    spare = max(box.width - max(names, box.width * _NAME_AT_LEAST) - sum(widths), 0.0)
    widths = [width + min(spare / len(widths), _LOOSE) for width in widths]
    rights, edge = [], box.right
    for width in reversed(widths):
        rights.append(edge)
        edge -= width
    return rights[::-1]


def _cell(line: ChannelLine, key: str, formats: Formats, *, scale: float) -> str:
    if key == "cm3_rate":
        return formats.rate(as_told(key, line.cm3_rate, untold=line.untold))
    value = as_told(key, line.values.get(key), untold=line.untold)
    return formats.number(None if value is None else times(value, 1 / scale), 0 if scale == 1.0 else 1)


def _scale(lines: tuple[ChannelLine, ...]) -> float:
    largest = max(abs(line.values.get("net_revenue") or 0.0) for line in lines)
    return 1e6 if largest >= _IN_MILLIONS else 1e3 if largest >= _IN_THOUSANDS else 1.0


def _unit(formats: Formats, *, scale: float) -> str:
    units = {
        1.0: "{currency}",
        1e3: QCoreApplication.translate("Print", "thousand {currency}"),
        1e6: QCoreApplication.translate("Print", "million {currency}"),
    }
    return units[scale].format(currency=formats.symbol)


def _tabular(*, bold: bool) -> Style:
    return replace(BODY, bold=bold, tabular=True)


def _name(line: ChannelLine, *, total: bool) -> str:
    if total:
        return QCoreApplication.translate("Print", "Total")
    if line.name == NOT_ALLOCATED:
        return QCoreApplication.translate("Print", "Not allocated")
    if not line.name:
        return counted("Print", QT_TRANSLATE_NOOP("Print", "%n other channel(s)", None, 1), line.count)
    return channel_name(line.name)


def _name_style(line: ChannelLine, style: Style) -> Style:
    return style.in_ink("quiet") if not line.name or line.name == NOT_ALLOCATED else style
