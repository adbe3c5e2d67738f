"""Experiments: what is tried on a channel, with how much money, and what was learnt."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import ClassVar

from ecomkpi_desktop.kpi.period import Period


class Verdict(StrEnum):
    """What the manager makes of an experiment."""

    OPEN = "open"
    CONTINUE = "continue"
    ADJUST = "adjust"
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class Experiment:
    """One experiment; the first initiative of a delegation is one too, with a frame and a joint analysis.

    Attributes:
        id: of the note.
        hypothesis: what is believed to happen.
        channel: on which it is tried.
        first, last: days, inclusive.
        envelope: money that may be spent, HT in the workspace currency.
        owner: who runs it.
        frame: what the owner decides alone, and what not.
        analysis_on: day on which it is looked at together.
        verdict: what is made of it.
        learning: what is known now that was not before.
    """

    KIND: ClassVar[str] = "experiment"

    id: str
    hypothesis: str
    channel: str
    first: date
    last: date
    envelope: float
    owner: str = ""
    frame: str = ""
    analysis_on: date | None = None
    verdict: Verdict = Verdict.OPEN
    learning: str = ""

    @property
    def days(self) -> Period:
        """Its days; dates that stand the wrong way round are turned."""
        first, last = min(self.first, self.last), max(self.first, self.last)
        return Period(first, last + timedelta(days=1))

    @property
    def is_decided(self) -> bool:
        """Whether there is a verdict."""
        return self.verdict is not Verdict.OPEN
