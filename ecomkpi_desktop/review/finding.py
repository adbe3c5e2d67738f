"""A finding: something to decide about, with its evidence, the money at stake and a mentor's advice."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from ecomkpi_desktop.base.issues import Severity
from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.kpi.selection import Selection


@dataclass(frozen=True, slots=True)
class Fact:
    """One piece of evidence.

    Attributes:
        value: a number, a day, a text, or several texts.
        unit: of a number; None for a day or a text.
        is_word: whether texts are words of context ``review`` to be translated, rather than names from the data.
        is_month: whether a day stands for its month.
    """

    value: float | str | date | tuple[str, ...] | None
    unit: Unit | None = None
    is_word: bool = False
    is_month: bool = False


@dataclass(frozen=True, slots=True)
class Advice:
    """Words for people, in English, context ``review``; ``title`` has placeholders named like the evidence.

    Attributes:
        title: what was found, with its numbers.
        why: why it matters.
        look: what to look at next.
        do_not: the mistake it invites.
    """

    title: str
    why: str
    look: str
    do_not: str


@dataclass(frozen=True, slots=True)
class Trace:
    """Where a number comes from: the figure of a part of the business, which has its table and its rows.

    Attributes:
        figure_id: the figure.
        selection: the period, the channels and the orders it is of.
    """

    figure_id: str
    selection: Selection


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule has found.

    Attributes:
        code: identifier in snake case, e.g. ``channel_loses_money``.
        severity: ERROR loses money, WARNING deserves a look, INFO is an opportunity or a reserve.
        advice: the words.
        evidence: facts by the names of the title's placeholders, in the order they should be told.
        money: what is at stake over the period, HT in the workspace currency, >= 0; None where it cannot be told.
        figure_id: the figure it is about, where a page can show it.
        subject: the channel, category or kind it is about; "" for the whole business.
        rows: leads to the table and the rows behind it; :func:`findings.findings_in` gives a finding about a figure of
            the whole selection its own.
        place: key of the page where it is dealt with; "" where the figure's own page says enough.
    """

    code: str
    severity: Severity
    advice: Advice
    evidence: Mapping[str, Fact] = field(default_factory=dict)
    money: float | None = None
    figure_id: str = ""
    subject: str = ""
    rows: Trace | None = None
    place: str = ""

    @property
    def key(self) -> str:
        """What it is known by from review to review, and by the decisions that answer it."""
        return f"{self.code}|{self.subject}"

    @property
    def weight(self) -> tuple[float, int, str, str]:
        """Sort key: most money first, then the more severe, then a stable order."""
        severity = (Severity.ERROR, Severity.WARNING, Severity.INFO).index(self.severity)
        return (-(self.money or 0.0), severity, self.code, self.subject)


def money(value: float | None) -> Fact:
    """Return an amount as evidence."""
    return Fact(value, Unit.MONEY)


def rate(value: float | None) -> Fact:
    """Return a fraction as evidence."""
    return Fact(value, Unit.RATE)


def count(value: float | None) -> Fact:
    """Return a number of things as evidence."""
    return Fact(value, Unit.COUNT)


def ratio(value: float | None) -> Fact:
    """Return a quotient as evidence."""
    return Fact(value, Unit.RATIO)
