"""The head and the foot of the page, and the heads of its blocks."""

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.output.box import Box
from ecomkpi_desktop.output.ink import BODY, HEAD, RIGHT, SMALL, SUBTITLE, TITLE, VALUE, Ink
from ecomkpi_desktop.present.channels import channel_name
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.options import choice_label
from ecomkpi_desktop.present.reviews import rhythm_name
from ecomkpi_desktop.present.scopes import scope_parts
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.review.summary import ReviewSummary

HEAD_HEIGHT = 15.0
_GAP = 14.0


def paint_head(ink: Ink, box: Box, summary: ReviewSummary, formats: Formats) -> None:
    """Paint whose review this is, of which period, through which filters."""
    left, right = box.columns((56, 44), _GAP)
    overline = _overline(summary, formats)
    used = ink.text(left.x, box.y + 7, overline, SMALL, left.width)
    # A long name is set smaller before it is cut.
    sizes = (TITLE, VALUE, SUBTITLE.set_bold())
    title = next((style for style in sizes if ink.width(summary.title, style) <= left.width), sizes[-1])
    ink.text(left.x, box.y + 26, summary.title, title, left.width)
    # What was filtered is told in full: it may take the room that the overline leaves.
    room = right.width if summary.scope.is_whole else box.width - used - _GAP
    ink.text(box.right - room, box.y + 7, filters_of(summary), SMALL, room, RIGHT)
    period = formats.period(summary.period)
    ink.text(right.x, box.y + 19, period[:1].upper() + period[1:], SUBTITLE.set_bold(), right.width, RIGHT)
    ink.text(right.x, box.y + 30, _compared(summary, formats), SMALL, right.width, RIGHT)
    ink.rule(box.x, box.bottom, box.right, box.bottom, "text", 0.8)


def paint_foot(
    ink: Ink, box: Box, summary: ReviewSummary, formats: Formats, *, page: int = 1, pages: int = 1
) -> None:
    """Paint where the page comes from: date, definitions, page number."""
    base = box.bottom - 1
    ink.rule(box.x, box.y, box.right, box.y)
    made = QCoreApplication.translate(
        "Print", "Made on {date} with EcomKPI Desktop. Amounts in {currency}, excluding VAT."
    )
    made = made.format(date=formats.long_date(summary.generated_on), currency=summary.currency)
    ink.text(box.x, base, made, SMALL, box.width * 0.6)
    text = QCoreApplication.translate("Print", "Definitions version {version}  ·  Page {page} of {pages}")
    text = text.format(version=summary.definitions_version, page=page, pages=pages)
    ink.text(box.x + box.width * 0.6, base, text, SMALL, box.width * 0.4, RIGHT)


def block_head(ink: Ink, box: Box, text: str, note: str = "", reserved: float = 0.0) -> Box:
    """Paint the head of a block, with a quiet note at its right, and return the room under it.

    ``reserved`` is the room at the right that the caller will use itself.
    """
    used = ink.text(box.x, box.y + 7, text, HEAD, box.width - reserved)
    if note and used + 8 < box.width:
        ink.text(box.x + used + 8, box.y + 7, note, SMALL, box.width - used - 8, RIGHT)
    ink.rule(box.x, box.y + HEAD_HEIGHT - 4, box.right, box.y + HEAD_HEIGHT - 4)
    return box.below(HEAD_HEIGHT)


def figure_name(figure_id: str) -> str:
    """Return the short name of a figure, for a column or a legend."""
    return words("kpi", REGISTRY[figure_id].short_name)


def row_base(top: float, pitch: float) -> float:
    """Return the base line of body text centred in a row."""
    return top + pitch / 2 + BODY.size * 0.36


def filters_of(summary: ReviewSummary) -> str:
    """Return through which filters the figures were made."""
    channels = (
        QCoreApplication.translate("Print", "All channels")
        if summary.channels is None
        else QCoreApplication.translate("Print", "Channels: {names}").format(
            names=", ".join(map(channel_name, summary.channels))
        )
    )
    scope = scope_parts(summary.scope)
    if scope:
        return "  ·  ".join((channels, *scope))
    return "  ·  ".join((choice_label(summary.phase), choice_label(summary.activity), channels))


def _overline(summary: ReviewSummary, formats: Formats) -> str:
    """Return what the page is: a review that was held says which one, and when."""
    if summary.meeting is None:
        return QCoreApplication.translate("Print", "Profitability review")
    return QCoreApplication.translate("Print", "{review}, held on {date}").format(
        review=rhythm_name(summary.meeting.rhythm), date=formats.long_date(summary.meeting.held_on)
    )


def _compared(summary: ReviewSummary, formats: Formats) -> str:
    if summary.compared_period is None:
        return QCoreApplication.translate("Print", "No earlier period to compare with")
    return QCoreApplication.translate("Print", "compared with {period}").format(
        period=formats.period(summary.compared_period)
    )
