"""A year of reviews as a picture: those held, the one that is open, those to come. Picks a review."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.kpi.period import add_months
from ecomkpi_desktop.present.reviews import rhythm_name
from ecomkpi_desktop.ui.plots import drawing
from ecomkpi_desktop.ui.plots.dates import seconds_of
from ecomkpi_desktop.ui.plots.plot import Dress, Mark, Plot
from ecomkpi_desktop.ui.plots.scale import Scale
from ecomkpi_desktop.ui.plots.twin import Twin, TwinColumn

if TYPE_CHECKING:
    from ecomkpi_desktop.review.cadence.phases import Rhythm
    from ecomkpi_desktop.review.meetings.review import Review
    from ecomkpi_desktop.settings.values import Settings

_BEFORE = 6  # months shown before the one of today
_MONTHS = 12
_GAP = 16.0
_DOT = 5.5


class Standing(StrEnum):
    """What became of a date."""

    HELD = "held"
    OPEN = "open"
    PASSED = "passed"  # nobody opened it
    COMING = "coming"


@dataclass(frozen=True, slots=True)
class YearDay:
    """A date of the year.

    Attributes:
        day: of the review.
        rhythm: which review.
        standing: what became of it.
        review: id of the review, "" while there is none.
    """

    day: date
    rhythm: "Rhythm"
    standing: Standing
    review: str = ""


@dataclass(frozen=True, slots=True)
class ReviewYear:
    """What is shown: the months around today.

    Attributes:
        start, end: first day, day after the last one.
        today: day.
        days: dates, earliest first.
    """

    start: date
    end: date
    today: date
    days: tuple[YearDay, ...]


def year_of(settings: "Settings", reviews: Sequence["Review"], today: date) -> ReviewYear:
    """Return half a year before today and half a year after it, by the rules that are in force."""
    from ecomkpi_desktop.review.cadence.dates import DayRules, planned
    from ecomkpi_desktop.review.cadence.phases import phase_in_force

    start = add_months(today.replace(day=1), -_BEFORE)
    end = add_months(start, _MONTHS)
    made = {(one.rhythm, one.period): one for one in reviews}
    days = []
    for one in planned(phase_in_force(settings).rhythms, DayRules.of(settings), start, end):
        review = made.pop((one.rhythm, one.period), None)
        waiting = Standing.COMING if one.day >= today else Standing.PASSED
        days.append(YearDay(one.day, one.rhythm, _standing(review, waiting), review.id if review is not None else ""))
    # Reviews of another phase, or outside the calendar, stand on the day they were held.
    days += [
        YearDay(review.day, review.rhythm, _standing(review, Standing.OPEN), review.id)
        for review in made.values()
        if start <= review.day < end
    ]
    return ReviewYear(start, end, today, tuple(sorted(days, key=_day)))


def _standing(review: "Review | None", otherwise: Standing) -> Standing:
    if review is None:
        return otherwise
    return Standing.HELD if review.is_closed else Standing.OPEN


def _day(one: YearDay) -> date:
    return one.day


class YearLine(Plot):
    """One line per rhythm, the months under them; what became of a date is told by shape."""

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(dress, parent)
        self._year: ReviewYear | None = None
        self._rhythms: tuple[Rhythm, ...] = ()
        self._left = 0.0
        self._scale = Scale(0, 1, 0, 1)
        self.setAccessibleName(self.tr("The reviews of a year"))

    def set_year(self, year: ReviewYear) -> None:
        """Show another year."""
        self._year = year
        self._rhythms = tuple(dict.fromkeys(one.rhythm for one in year.days))
        self.show_result()

    def sizeHint(self) -> QSize:
        """A line per rhythm, the months, the key."""
        lines = max(len(self._rhythms), 1)
        return QSize(560, round(self._row() * lines + self._foot()) + 2)

    def minimumSizeHint(self) -> QSize:
        """Names of months give way."""
        return QSize(360, self.sizeHint().height())

    def lay_out(self) -> Sequence[Mark]:
        """Place the dates; each is a mark."""
        year = self._year
        if year is None:
            return ()
        names = drawing.width_of(self.font_of("body"), *(rhythm_name(one) for one in self._rhythms))
        self._left = min(names + _GAP, self.width() * 0.4)
        self._scale = Scale(seconds_of(year.start), seconds_of(year.end), self._left, self.width() - 8.0)
        size = 2 * _DOT + 4
        marks = []
        for one in year.days:
            place = self._dot_of(one)
            area = QRectF(place.x() - size / 2, place.y() - size / 2, size, size)
            marks.append(Mark(one.review, area, self._words(one)))
        return marks

    def draw(self, painter: QPainter) -> None:
        """Paint months, today, the dates, the key."""
        year = self._year
        if year is None:
            return
        self._draw_months(painter, year)
        body, ink = self.font_of("body"), self.theme.colour("text")
        for number, rhythm in enumerate(self._rhythms):
            area = QRectF(0, self._row() * number, self._left - 8, self._row())
            drawing.put_text(painter, area, rhythm_name(rhythm), body, ink)
        for number, one in enumerate(year.days):
            self._draw_dot(painter, self._dot_of(one), one.standing, pointed=number == self.pointed)
        self._draw_key(painter)

    def twin(self) -> Twin:
        """Return the dates."""
        columns = (TwinColumn(self.tr("Day")), TwinColumn(self.tr("Review")), TwinColumn(self.tr("Standing")))
        days = self._year.days if self._year is not None else ()
        return Twin(
            columns,
            tuple((self.formats.date(one.day), rhythm_name(one.rhythm), self._name(one.standing)) for one in days),
        )

    def summary(self) -> str:
        """Return how many were held and which comes next."""
        if self._year is None:
            return ""
        held = sum(one.standing is Standing.HELD for one in self._year.days)
        text = self.tr("%n review(s) held in this year.", None, held)
        coming = next((one for one in self._year.days if one.standing is Standing.COMING), None)
        if coming is None:
            return text
        return f"{text} {self.tr('Next: {review}.').format(review=self._words(coming))}"

    # -- inside ------------------------------------------------------------------------------------------------

    def _row(self) -> float:
        return drawing.line_height(self.font_of("body")) + 14.0

    def _foot(self) -> float:
        return 2 * drawing.line_height(self.font_of("caption")) + 18.0

    def _dot_of(self, one: YearDay) -> QPointF:
        row = self._rhythms.index(one.rhythm)
        return QPointF(self._scale.pixel(seconds_of(one.day)), self._row() * (row + 0.5))

    def _name(self, standing: Standing) -> str:
        names = {
            Standing.HELD: self.tr("closed"), Standing.OPEN: self.tr("opened"),
            Standing.PASSED: self.tr("not opened"), Standing.COMING: self.tr("to come"),
        }  # fmt: skip
        return names[standing]

    def _words(self, one: YearDay) -> str:
        return f"{rhythm_name(one.rhythm)}, {self.formats.date(one.day)}: {self._name(one.standing)}"

    def _draw_months(self, painter: QPainter, year: ReviewYear) -> None:
        bottom = self._row() * max(len(self._rhythms), 1)
        caption, muted, grid = self.font_of("caption"), self.theme.colour("muted"), self.theme.colour("grid")
        for number in range(_MONTHS):
            month = add_months(year.start, number)
            left, right = (self._scale.pixel(seconds_of(add_months(month, step))) for step in (0, 1))
            drawing.line(painter, QPointF(left, 0), QPointF(left, bottom), grid)
            name = self.formats.month_name(month)
            if drawing.width_of(caption, name) <= right - left:
                area = QRectF(left, bottom + 2, right - left, drawing.line_height(caption))
                drawing.put_text(painter, area, name, caption, muted, drawing.CENTRE)
        now = self._scale.pixel(seconds_of(year.today))
        drawing.line(painter, QPointF(now, 0), QPointF(now, bottom), self.theme.colour("accent"), 1.5)

    def _draw_dot(self, painter: QPainter, at: QPointF, standing: Standing, *, pointed: bool) -> None:
        theme = self.theme
        accent, quiet, ground = theme.colour("accent"), theme.colour("outline"), theme.colour("surface")
        looks = {
            Standing.HELD: (accent, accent), Standing.OPEN: (ground, accent), Standing.COMING: (ground, quiet),
        }  # fmt: skip
        radius = _DOT + (1.5 if pointed else 0.0)
        if standing is Standing.PASSED:
            half = radius * 0.6
            drawing.line(painter, QPointF(at.x() - half, at.y()), QPointF(at.x() + half, at.y()), quiet, 2.0)
            return
        inside, edge = looks[standing]
        painter.setPen(QPen(edge, 2.0))
        painter.setBrush(inside)
        painter.drawEllipse(at, radius, radius)
        if standing is Standing.OPEN:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawEllipse(at, radius * 0.4, radius * 0.4)

    def _draw_key(self, painter: QPainter) -> None:
        caption, muted = self.font_of("caption"), self.theme.colour("muted")
        height = drawing.line_height(caption)
        top = self._row() * max(len(self._rhythms), 1) + height + 12
        at = self._left
        for standing in Standing:
            self._draw_dot(painter, QPointF(at + _DOT, top + height / 2), standing, pointed=False)
            at += 2 * _DOT + 6
            name = self._name(standing)
            width = drawing.width_of(caption, name) + 2
            drawing.put_text(painter, QRectF(at, top, width, height), name, caption, muted)
            at += width + _GAP
