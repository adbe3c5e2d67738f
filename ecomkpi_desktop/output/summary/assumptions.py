"""The settings the figures rest on, and whose they are."""

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.output.box import Box
from ecomkpi_desktop.output.ink import RIGHT, SMALL, Ink
from ecomkpi_desktop.output.summary.heading import block_head, row_base
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.options import choice_label, option_label
from ecomkpi_desktop.present.texts import counted
from ecomkpi_desktop.review.summary import Assumption, ReviewSummary
from ecomkpi_desktop.settings.option import OptionType

_PITCH, _LEAST = 11.5, 8.4  # of a row, in points
_GAP = 8.0
_ORIGIN_AT_MOST = 0.32  # of the block's width
_IN_THE_HEAD = frozenset({"phase", "activity"})  # printed at the head of the page


def paint_assumptions(ink: Ink, box: Box, summary: ReviewSummary, formats: Formats) -> None:
    """Paint each setting with its value and whether it is a default or the user's own."""
    note = QCoreApplication.translate("Print", "a default is an estimate until you replace it")
    room = block_head(ink, box, QCoreApplication.translate("Print", "Assumptions"), note)
    every = [assumption for assumption in summary.assumptions if assumption.key not in _IN_THE_HEAD]
    # What the user has set comes first where not everything fits.
    fitting = max(int(room.height / _LEAST), 1)
    shown = every if len(every) <= fitting else sorted(every, key=lambda one: one.is_default)[: fitting - 1]
    left_out = len(every) - len(shown)
    if not shown:
        return
    pitch = min(room.height / (len(shown) + bool(left_out)), _PITCH)
    values = [assumption_value(assumption, formats) for assumption in shown]
    origins = [_origin(assumption, formats) for assumption in shown]
    origin_width = min(max(ink.width(text, SMALL) for text in origins), box.width * _ORIGIN_AT_MOST) + 0.5
    value_right = box.right - origin_width - _GAP
    value_width = max(ink.width(text, SMALL) for text in values) + 0.5
    for position, (assumption, value, origin) in enumerate(zip(shown, values, origins, strict=True)):
        base = row_base(room.y + pitch * position, pitch)
        style = SMALL if assumption.is_default else SMALL.in_ink("text")
        label = option_label(assumption.key)
        ink.text(box.x, base, label, style, value_right - value_width - _GAP - box.x)
        ink.text(value_right - value_width, base, value, style, value_width, RIGHT)
        ink.text(value_right + _GAP, base, origin, style, origin_width)
    if left_out:
        more = counted("Print", QT_TRANSLATE_NOOP("Print", "%n more in the document", None, 1), left_out)
        ink.text(box.x, row_base(room.y + pitch * len(shown), pitch), more, SMALL, box.width)


def assumption_value(assumption: Assumption, formats: Formats) -> str:
    """Return a value as it is printed."""
    value = assumption.value
    if assumption.type is OptionType.FLAG:
        yes, no = QCoreApplication.translate("Print", "yes"), QCoreApplication.translate("Print", "no")
        return yes if value else no
    if isinstance(value, str):
        return choice_label(value) if assumption.type is OptionType.CHOICE else value
    if assumption.type is OptionType.RATE:
        return formats.rate(float(value), 1)
    if assumption.type is OptionType.MONEY:
        return formats.money(float(value), 2)
    if assumption.key == "ltv.horizon_months":
        return formats.months(float(value))
    return formats.number(float(value), {OptionType.COUNT: 0, OptionType.EXCHANGE: 4}.get(assumption.type, 1))


def _origin(assumption: Assumption, formats: Formats) -> str:
    if assumption.is_default:
        return QCoreApplication.translate("Print", "default")
    if assumption.valid_from is not None:
        return QCoreApplication.translate("Print", "from {date}").format(date=formats.date(assumption.valid_from))
    return assumption.source or QCoreApplication.translate("Print", "set")
