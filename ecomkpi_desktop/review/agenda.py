"""What objectives, experiments and delegation put on the agenda of the next review."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.review.delegation.validation import Decider
from ecomkpi_desktop.review.finding import Fact, count
from ecomkpi_desktop.review.planned import Planned
from ecomkpi_desktop.review.plans import Plans

_SOON = timedelta(days=14)  # what is due before the review after

_OFF = QT_TRANSLATE_NOOP("review", "Objective “{objective}” is off its line: what do we correct?")
_RUNNING = QT_TRANSLATE_NOOP("review", "Objective “{objective}”: where does it stand?")
_OVER = QT_TRANSLATE_NOOP("review", "Objective “{objective}” was due on {due}: reached, or what did we learn?")
_VERDICT = QT_TRANSLATE_NOOP("review", "Experiment “{experiment}”: verdict and learning")
_TOGETHER = QT_TRANSLATE_NOOP("review", "Initiative “{experiment}”: joint analysis with {person}")
_WAITING = QT_TRANSLATE_NOOP("review", "Decisions that wait on the manager: {decisions}, the oldest since {since}")
_NEXT = QT_TRANSLATE_NOOP("review", "Delegation of “{validation}” to {person}: next step")


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """A point of the agenda.

    Attributes:
        text: words of context ``review``, with placeholders named like the facts.
        facts: what is written in.
        subject: id of the note it is about.
        page: key of the page that shows it.
        topic: what it is about, the same at every review; "" for what is asked once.
        since: day of the review since which it is open; None where it is new.
    """

    text: str
    facts: Mapping[str, Fact] = field(default_factory=dict)
    subject: str = ""
    page: str = "objectives"
    topic: str = ""
    since: date | None = None


def agenda_items(planned: Planned, day: date, plans: Plans | None = None) -> tuple[AgendaItem, ...]:
    """Return what a review has to talk about.

    Args:
        planned: what the manager wrote down.
        day: of the review.
        plans: the same held against the data, where it is known.
    """
    return (*_objectives(planned, day, plans), *_experiments(planned, day), *_delegation(planned))


def _objectives(planned: Planned, day: date, plans: Plans | None) -> Iterator[AgendaItem]:
    off = {one.objective.id for one in plans.standings if one.is_off} if plans is not None else set()
    running = [one for one in planned.objectives if one.start <= day]
    for objective in sorted(running, key=lambda one: one.id not in off):
        is_over = objective.due < day
        text = _OVER if is_over else _OFF if objective.id in off else _RUNNING
        facts = {"objective": Fact(objective.text)}
        yield AgendaItem(text, {**facts, "due": Fact(objective.due)} if is_over else facts, objective.id)


def _experiments(planned: Planned, day: date) -> Iterator[AgendaItem]:
    for one in planned.experiments:
        if one.is_decided:
            continue
        name = {"experiment": Fact(one.hypothesis)}
        if one.analysis_on is not None and one.analysis_on <= day + _SOON:
            yield AgendaItem(_TOGETHER, {**name, "person": Fact(one.owner)}, one.id)
        elif one.days.end <= day:
            yield AgendaItem(_VERDICT, name, one.id)


def _delegation(planned: Planned) -> Iterator[AgendaItem]:
    waiting = [
        case for case in planned.cases if case.decided_on is None and case.decider is Decider.MANAGER
    ]
    if waiting:
        facts = {"decisions": count(len(waiting)), "since": Fact(min(case.opened_on for case in waiting))}
        yield AgendaItem(_WAITING, facts, page="delegation")
    for one in planned.validations:
        if one.person and one.handed_over is None:
            facts = {"validation": Fact(one.what), "person": Fact(one.person)}
            yield AgendaItem(_NEXT, facts, one.id, "delegation")
