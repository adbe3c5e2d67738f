"""A validation: a kind of decision that waits on the manager, until its criteria are written and it is handed over."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import ClassVar


class Topic(StrEnum):
    """What a validation is about."""

    PRICE = "price"
    BUDGET = "budget"
    PURCHASE = "purchase"
    CONTENT = "content"
    CUSTOMER = "customer"
    PEOPLE = "people"
    OTHER = "other"


class Frequency(StrEnum):
    """How often it comes up."""

    SEVERAL_A_DAY = "several_a_day"
    DAILY = "daily"
    WEEKLY = "weekly"
    TWICE_A_MONTH = "twice_a_month"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"

    @property
    def per_month(self) -> float:
        """Cases in a month of twenty working days."""
        return _PER_MONTH[self]


_PER_MONTH = {
    Frequency.SEVERAL_A_DAY: 60.0, Frequency.DAILY: 20.0, Frequency.WEEKLY: 4.0, Frequency.TWICE_A_MONTH: 2.0,
    Frequency.MONTHLY: 1.0, Frequency.QUARTERLY: 1 / 3,
}  # fmt: skip


class Answer(StrEnum):
    """What was decided."""

    YES = "yes"
    NO = "no"
    CHANGED = "changed"  # yes, under conditions


@dataclass(frozen=True, slots=True)
class PastDecision:
    """A case that the manager decided.

    Attributes:
        what: the case.
        answer: what was decided.
        criteria: what it was decided by.
    """

    what: str = ""
    answer: Answer = Answer.YES
    criteria: tuple[str, ...] = ()

    @property
    def is_told(self) -> bool:
        """Whether both the case and a criterion are written."""
        return bool(self.what.strip()) and bool(self.criteria)


class Form(StrEnum):
    """How a grid decides."""

    CHECKLIST = "checklist"  # every line must be met
    SCORING = "scoring"  # weights add up; some lines must be met whatever the score


@dataclass(frozen=True, slots=True)
class Criterion:
    """A line of a grid.

    Attributes:
        text: the question that it asks of a case.
        weight: from 1 to 5.
        is_must: whether a case that does not meet it is refused whatever its score.
    """

    text: str
    weight: int = 1
    is_must: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """What the next case is decided by.

    Attributes:
        form: how it decides.
        criteria: its lines.
        passing: share of all points from which the answer is yes, for SCORING.
    """

    form: Form = Form.CHECKLIST
    criteria: tuple[Criterion, ...] = ()
    passing: float = 0.70


@dataclass(frozen=True, slots=True)
class Validation:
    """A kind of decision and its way out of the manager's hands.

    Attributes:
        id: of the note.
        what: what is validated.
        topic, frequency: its type, and how often it comes up.
        person: to whom it is to be handed over.
        past: the last decisions, the latest first.
        grid: what the next case is decided by; None until it was made.
        objective: id of the objective shared with that person; "" for none.
        initiative: id of the experiment that is the first initiative; "" for none.
        handed_over: day from which that person decides; None while the manager does.
    """

    KIND: ClassVar[str] = "validation"

    id: str
    what: str
    topic: Topic = Topic.OTHER
    frequency: Frequency = Frequency.WEEKLY
    person: str = ""
    past: tuple[PastDecision, ...] = ()
    grid: Grid | None = None
    objective: str = ""
    initiative: str = ""
    handed_over: date | None = None


class Decider(StrEnum):
    """Who decides a case."""

    MANAGER = "manager"
    PERSON = "person"  # to whom the validation is handed over


@dataclass(frozen=True, slots=True)
class Case:
    """A case of a validation, in the log.

    Attributes:
        id: of the note.
        validation: id of its validation.
        what: the case.
        opened_on: day on which somebody asked.
        decider: on whom it waits, or who decided.
        decided_on: None while it waits.
        answer: what was decided; None while it waits.
        marks: mark of each criterion, by its text; see :mod:`grid`.
    """

    KIND: ClassVar[str] = "delegation_case"

    id: str
    validation: str
    what: str
    opened_on: date
    decider: Decider = Decider.MANAGER
    decided_on: date | None = None
    answer: Answer | None = None
    marks: Mapping[str, int] = field(default_factory=dict)
