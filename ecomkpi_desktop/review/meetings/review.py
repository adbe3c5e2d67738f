"""A review, from the day it is opened to the day it is closed for good."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.selection import Buyers, Scope, Selection
from ecomkpi_desktop.review.cadence.phases import Rhythm
from ecomkpi_desktop.review.finding import Finding
from ecomkpi_desktop.review.meetings.decisions import Decision, FollowUp
from ecomkpi_desktop.review.meetings.frozen import Frozen
from ecomkpi_desktop.review.trust import Grade


class Stage(StrEnum):
    """How far a review has come."""

    OPENED = "opened"
    PREPARED = "prepared"
    HELD = "held"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Look:
    """What a review looks at beside its period; a selection that a note can hold.

    Attributes:
        channels, countries, categories: names in alphabetical order; None for all.
        buyers: kind of buyer; None for all.
    """

    channels: tuple[str, ...] | None = None
    countries: tuple[str, ...] | None = None
    categories: tuple[str, ...] | None = None
    buyers: Buyers | None = None

    @classmethod
    def of(cls, selection: Selection) -> "Look":
        """Return the look of a selection."""
        scope = selection.scope
        return cls(_listed(selection.channels), _listed(scope.countries), _listed(scope.categories), scope.buyers)

    def over(self, period: Period) -> Selection:
        """Return the selection of this look over a period."""
        return Selection(period, _chosen(self.channels), Scope(_chosen(self.countries), _chosen(self.categories),
                                                               self.buyers))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Point:
    """A point of the agenda.

    Attributes:
        text: words of context ``review``, or the user's own.
        is_done: whether it was dealt with.
        topic: what facts have asked it, by which it is known again; "" for any other.
    """

    text: str
    is_done: bool = False
    topic: str = ""


@dataclass(frozen=True, slots=True)
class Review:
    """One review.

    Attributes:
        id: of the note.
        rhythm: which review.
        period: days whose figures it looks at.
        planned_for: the day it is planned for; it is looked up in the calendar by the ``nominal`` day of the rule.
        nominal: the day that the rule says; None for one that was opened outside the calendar.
        opened_on: day.
        phase: growth phase in force when it was opened.
        look: which part of the business.
        stage: how far it has come.
        agenda: its points.
        findings: as prepared, most money at stake first.
        follow_up: the decisions of the reviews before it, as prepared; anew and for good when it is closed.
        held_on: day of the meeting.
        present: who was there, as typed.
        minutes: as typed.
        decisions: what was decided, frozen when it is closed; before that they are notes of their own.
        frozen: the figures; None until it is closed.
        offered: topics that facts asked when it was last prepared, whether or not the user has kept them.
    """

    KIND: ClassVar[str] = "review"
    id: str
    rhythm: Rhythm
    period: Period
    planned_for: date
    opened_on: date
    phase: str
    nominal: date | None = None
    look: Look = field(default_factory=Look)
    stage: Stage = Stage.OPENED
    agenda: tuple[Point, ...] = ()
    findings: tuple[Finding, ...] = ()
    follow_up: tuple[FollowUp, ...] = ()
    held_on: date | None = None
    present: str = ""
    minutes: str = ""
    decisions: tuple[Decision, ...] = ()
    frozen: Frozen | None = None
    offered: tuple[str, ...] = ()

    @property
    def is_closed(self) -> bool:
        """Whether it can never change again."""
        return self.stage is Stage.CLOSED

    @property
    def selection(self) -> Selection:
        """What its figures are about."""
        return self.look.over(self.period)

    @property
    def day(self) -> date:
        """The day it was held on, else the one it is planned for."""
        return self.held_on or self.planned_for

    @property
    def ltv_cac(self) -> float | None:
        """LTV/CAC as reviewed; None until it is closed."""
        return self.value("ltv_cac")

    @property
    def ltv_cac_grade(self) -> Grade | None:
        """How far its LTV/CAC could be trusted; None until it is closed."""
        figure = self.frozen.figures.get("ltv_cac") if self.frozen is not None else None
        return figure.grade if figure is not None else None

    def value(self, figure_id: str) -> float | None:
        """Return a figure as reviewed; None until it is closed."""
        figure = self.frozen.figures.get(figure_id) if self.frozen is not None else None
        return figure.value if figure is not None else None

    def is_untold(self, figure_id: str) -> bool:
        """Whether a figure as reviewed rests on a marketing spend that nobody had told."""
        return self.frozen is not None and figure_id in self.frozen.figures and self.frozen.figures[figure_id].untold


@dataclass(frozen=True, slots=True)
class Remark:
    """Something said of a closed review afterwards: the review itself stays as it is.

    Attributes:
        id: of the note.
        review: id of the review.
        at: UTC.
        text: as typed.
    """

    KIND: ClassVar[str] = "review_remark"
    id: str
    review: str
    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class PhaseAnswer:
    """What the user answered to the proposal of another phase.

    Attributes:
        id: of the last review that the proposal rested on; after another review it may be made again.
        proposed: the phase that was proposed.
        taken: whether the user moved to it.
        on: day.
    """

    KIND: ClassVar[str] = "phase_answer"
    id: str
    proposed: str
    taken: bool
    on: date


def by_time(reviews: Mapping[str, Review] | tuple[Review, ...]) -> list[Review]:
    """Return reviews in the order of the days they look at; those of one period in the order they were opened."""
    found = reviews.values() if isinstance(reviews, Mapping) else reviews
    return sorted(found, key=lambda one: (one.period.end, one.period.start, one.id))


def _listed(names: frozenset[str] | None) -> tuple[str, ...] | None:
    return None if names is None else tuple(sorted(names))


def _chosen(names: tuple[str, ...] | None) -> frozenset[str] | None:
    return None if names is None else frozenset(names)
