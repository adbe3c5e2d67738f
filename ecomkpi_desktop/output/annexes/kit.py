"""What every annex is written with."""

from collections.abc import Sequence
from dataclasses import dataclass

from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.output.flow.piece import Piece
from ecomkpi_desktop.output.flow.table import Column, Row, Table
from ecomkpi_desktop.output.flow.words import paragraph
from ecomkpi_desktop.output.ink import SMALL, Ink
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.texts import sentence_case, words
from ecomkpi_desktop.present.untold import times, told_value
from ecomkpi_desktop.review.ladders import Ladders
from ecomkpi_desktop.review.report import Details, Report
from ecomkpi_desktop.review.summary import ReviewSummary

_LARGE = 1e8  # amounts from which a table is in thousands: its last digits decide nothing


@dataclass(frozen=True, slots=True)
class Kit:
    """The report, and the means to lay it out.

    Attributes:
        ink: measures.
        report: what is printed.
        formats: how numbers are written.
        width: of the text, in points.
    """

    ink: Ink
    report: Report
    formats: Formats
    width: float

    @property
    def summary(self) -> ReviewSummary:
        """The one page."""
        return self.report.summary

    @property
    def details(self) -> Details:
        """What only live figures can tell; asked for by annexes that are available with it only."""
        details = self.report.details
        if details is None:
            raise ValueError("frozen figures have no details")
        return details

    @property
    def ladders(self) -> Ladders:
        """The ladder by month and by channel; asked for by annexes that are available with it only."""
        ladders = self.report.ladders
        if ladders is None:
            raise ValueError("the review was closed without its ladders")
        return ladders

    def table(self, columns: Sequence[Column], rows: Sequence[Row], *, is_ruled: bool = False) -> list[Piece]:
        """Return a table over the whole width."""
        return Table(self.ink, columns, rows, self.width, is_ruled=is_ruled).pieces()

    def note(self, text: str, *, keep: int = 0) -> list[Piece]:
        """Return a quiet paragraph."""
        return paragraph(self.ink, text, self.width, SMALL, keep=keep)

    def value(self, figure_id: str, value: float | None) -> str:
        """Return a value in the unit of a figure."""
        return self.formats.value(value, REGISTRY[figure_id].unit)

    def figure(self, figure: Figure) -> str:
        """Return a figure, or why there is none."""
        if figure.value is None:
            return self.formats.figure(figure)
        return self.value(figure.id, told_value(figure))

    def amount(self, value: float | None, scale: float = 1.0) -> str:
        """Return an amount without its currency."""
        return self.formats.number(None if value is None else times(value, 1 / scale), 0 if scale == 1.0 else 1)


def figure_name(figure_id: str) -> str:
    """Return the full name of a figure."""
    return sentence_case(words("kpi", REGISTRY[figure_id].name))


def short_name(figure_id: str) -> str:
    """Return the short name of a figure, for a column."""
    return words("kpi", REGISTRY[figure_id].short_name)


def scale_of(values: Sequence[float]) -> float:
    """Return what amounts are divided by so that a table of them can be read."""
    largest = max((abs(value) for value in values), default=0.0)
    return 1e3 if largest >= _LARGE else 1.0


