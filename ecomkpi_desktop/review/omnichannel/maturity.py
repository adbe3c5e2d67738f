"""From several channels to one relationship: five steps for a firm of fifty, each with what it takes (S14).

Where the files tell, they answer; the rest is a short question. A step is taken when everything it takes is there; the
firm stands on the last step below which none is missing.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.review.omnichannel.touch_points import Answer, TouchPoints

ENOUGH_KNOWN = 0.90  # of net revenue with a known channel
ENOUGH_IDENTIFIED = 0.80  # of the orders
ENOUGH_SHARED = 0.10  # of the customers who bought through several channels


@dataclass(frozen=True, slots=True)
class MaturityAnswers:
    """The manager's answers to the questions of the ladder: one note per document.

    Attributes:
        id: of the note.
        answers: code of a requirement -> yes or no.
    """

    KIND: ClassVar[str] = "omnichannel_maturity"

    id: str = "maturity"
    answers: Mapping[str, bool] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Measured:
    """What the files say.

    Attributes:
        selling: channels with sales.
        known_share: of net revenue whose channel is known.
        fees_known: whether every marketplace has fees; None without a marketplace.
        identified_share: of the orders that a customer is known for.
        open_suggestions: on who is one customer; None where nobody looked.
        several_share: of the known customers who bought through several channels.
    """

    selling: int = 0
    known_share: float | None = None
    fees_known: bool | None = None
    identified_share: float | None = None
    open_suggestions: int | None = None
    several_share: float | None = None


@dataclass(frozen=True, slots=True)
class Requirement:
    """What a step takes.

    Attributes:
        code: identifier in snake case.
        text: what must be so, context ``omnichannel``.
        todo: what a firm of fifty does about it, context ``omnichannel``.
        met: whether it is so; None where nobody knows.
        is_asked: whether the manager answers, rather than the files.
        value: what was measured, where there is a number.
        unit: of it.
    """

    code: str
    text: str
    todo: str
    met: bool | None
    is_asked: bool
    value: float | None = None
    unit: Unit = Unit.RATE


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the ladder.

    Attributes:
        code: identifier in snake case.
        name, about: words of context ``omnichannel``.
        requirements: what it takes.
    """

    code: str
    name: str
    about: str
    requirements: tuple[Requirement, ...]

    @property
    def is_taken(self) -> bool:
        """Whether everything it takes is there."""
        return all(one.met is True for one in self.requirements)


@dataclass(frozen=True, slots=True)
class Ladder:
    """Where the firm stands.

    Attributes:
        steps: from the lowest up.
    """

    steps: tuple[Step, ...]

    @property
    def level(self) -> int:
        """How many steps are taken without one missing below."""
        return next((place for place, step in enumerate(self.steps) if not step.is_taken), len(self.steps))

    @property
    def next(self) -> Requirement | None:
        """What to do next: the first thing missing of the next step, what is known to be missing first."""
        if self.level == len(self.steps):
            return None
        missing = [one for one in self.steps[self.level].requirements if one.met is not True]
        return next((one for one in missing if one.met is False), missing[0])


def ladder(measured: Measured, answers: MaturityAnswers, points: TouchPoints) -> Ladder:
    """Return the ladder from what is measured and what was answered."""
    facts = _facts(measured, points)
    return Ladder(
        tuple(
            Step(code, name, about, tuple(_requirement(one, facts, answers) for one in wanted))
            for code, name, about, wanted in _STEPS
        )
    )


@dataclass(frozen=True, slots=True)
class _Wanted:
    code: str
    text: str
    todo: str


@dataclass(frozen=True, slots=True)
class _Fact:
    met: bool | None
    value: float | None = None
    unit: Unit = Unit.RATE


def _facts(measured: Measured, points: TouchPoints) -> dict[str, _Fact]:
    offer = [points.answers.get(code) for code in ("prices", "stock", "delivery", "returns")]
    told = [one for one in offer if one is not None]
    suggestions = measured.open_suggestions
    return {
        "several_channels_sell": _Fact(measured.selling > 1, float(measured.selling), Unit.COUNT),
        "channels_known": _share(measured.known_share, ENOUGH_KNOWN),
        "fees_known": _Fact(True if measured.fees_known is None else measured.fees_known),
        "customers_identified": _share(measured.identified_share, ENOUGH_IDENTIFIED),
        "duplicates_settled": _Fact(
            None if suggestions is None else suggestions == 0, None if suggestions is None else float(suggestions),
            Unit.COUNT,
        ),
        "one_offer": _Fact(
            False if Answer.DIFFERS in told else None if len(told) < len(offer) else True
        ),
        "customers_move": _share(measured.several_share, ENOUGH_SHARED),
    }


def _share(value: float | None, enough: float) -> _Fact:
    return _Fact(None if value is None else value >= enough, value)


def _requirement(wanted: _Wanted, facts: Mapping[str, _Fact], answers: MaturityAnswers) -> Requirement:
    fact = facts.get(wanted.code)
    if fact is None:
        return Requirement(wanted.code, wanted.text, wanted.todo, answers.answers.get(wanted.code), True)
    return Requirement(wanted.code, wanted.text, wanted.todo, fact.met, False, fact.value, fact.unit)


_STEPS: tuple[tuple[str, str, str, tuple[_Wanted, ...]], ...] = (
    (
        "side_by_side", QT_TRANSLATE_NOOP("omnichannel", "Several channels, side by side"),
        QT_TRANSLATE_NOOP("omnichannel", "Multichannel: each sells by itself."),
        (
            _Wanted(
                "several_channels_sell", QT_TRANSLATE_NOOP("omnichannel", "At least two channels sell."),
                QT_TRANSLATE_NOOP(
                    "omnichannel",
                    "Import the orders of your other channels, marketplaces and tills included: what is not here "
                    "cannot "
                    "be steered.",
                ),
            ),
            _Wanted(
                "one_owner", QT_TRANSLATE_NOOP("omnichannel", "One named person answers for all channels."),
                QT_TRANSLATE_NOOP(
                    "omnichannel",
                    "Name one person for all channels: at fifty people, half a day a week is enough to begin with.",
                ),
            ),
        ),
    ),
    (
        "one_set_of_figures", QT_TRANSLATE_NOOP("omnichannel", "One set of figures"),
        QT_TRANSLATE_NOOP("omnichannel", "The channels are read on one page, costs included."),
        (
            _Wanted(
                "channels_known",
                QT_TRANSLATE_NOOP("omnichannel", "Nine tenths of the sales say through which channel."),
                QT_TRANSLATE_NOOP(
                    "omnichannel", "Say which source belongs to which channel, largest first: an hour, once."
                ),
            ),
            _Wanted(
                "fees_known", QT_TRANSLATE_NOOP("omnichannel", "The fees of every marketplace are known."),
                QT_TRANSLATE_NOOP(
                    "omnichannel", "Import the marketplace’s settlements, or type its fee rate in the settings."
                ),
            ),
            _Wanted(
                "same_figures",
                QT_TRANSLATE_NOOP(
                    "omnichannel",
                    "Marketing, shops and logistics meet over the same figures each month.",
                ),
                QT_TRANSLATE_NOOP(
                    "omnichannel", "Hold the monthly review together, over the one printed page: one hour, six people."
                ),
            ),
        ),
    ),
    (
        "one_customer", QT_TRANSLATE_NOOP("omnichannel", "One customer"),
        QT_TRANSLATE_NOOP("omnichannel", "Whoever buys in two places is known to be one."),
        (
            _Wanted(
                "customers_identified", QT_TRANSLATE_NOOP("omnichannel", "Four orders in five have a known customer."),
                QT_TRANSLATE_NOOP(
                    "omnichannel",
                    "Ask for the e-mail at the till (ticket by e-mail) and put a card into marketplace parcels that "
                    "gives "
                    "a reason to register.",
                ),
            ),
            _Wanted(
                "duplicates_settled", QT_TRANSLATE_NOOP("omnichannel", "No doubt on who is one customer is open."),
                QT_TRANSLATE_NOOP(
                    "omnichannel", "Go through the suggestions on who is one customer: accept or refuse, each can be "
                    "taken back."
                ),
            ),
            _Wanted(
                "consent",
                QT_TRANSLATE_NOOP("omnichannel", "Customers are told, and asked, wherever their address is taken."),
                QT_TRANSLATE_NOOP(
                    "omnichannel", "Write one sentence of information and consent for site, till and parcel: one day."
                ),
            ),
        ),
    ),
    (
        "one_offer", QT_TRANSLATE_NOOP("omnichannel", "One offer"),
        QT_TRANSLATE_NOOP("omnichannel", "Prices, stock, delivery and returns hold everywhere."),
        (
            _Wanted(
                "one_offer",
                QT_TRANSLATE_NOOP(
                    "omnichannel",
                    "Prices, availability, delivery and returns are the same (list below).",
                ),
                QT_TRANSLATE_NOOP(
                    "omnichannel", "Go through the list of touch points below with someone who bought in each channel."
                ),
            ),
            _Wanted(
                "one_stock", QT_TRANSLATE_NOOP("omnichannel", "A sale in one channel is seen in the others’ stock."),
                QT_TRANSLATE_NOOP(
                    "omnichannel",
                    "Let one tool hold the stock and the others read it; begin with the fifty best sellers by hand.",
                ),
            ),
        ),
    ),
    (
        "one_relationship", QT_TRANSLATE_NOOP("omnichannel", "One relationship"),
        QT_TRANSLATE_NOOP("omnichannel", "Omnichannel: the firm steers customers, not channels."),
        (
            _Wanted(
                "customers_move", QT_TRANSLATE_NOOP("omnichannel", "One customer in ten has bought through several."),
                QT_TRANSLATE_NOOP(
                    "omnichannel",
                    "Try one bridge for three months: collect in shop, or a first order on the site for marketplace "
                    "customers.",
                ),
            ),
            _Wanted(
                "service_sees_all",
                QT_TRANSLATE_NOOP("omnichannel", "Customer service sees every order of a customer."),
                QT_TRANSLATE_NOOP(
                    "omnichannel", "Give the two people who answer one screen on all orders before buying a tool."
                ),
            ),
            _Wanted(
                "shared_goal",
                QT_TRANSLATE_NOOP(
                    "omnichannel",
                    "Channels share a target on customers; none is paid on its own sales.",
                ),
                QT_TRANSLATE_NOOP(
                    "omnichannel", "Replace one target per channel by a shared one: repurchase within a year, or "
                    "LTV/CAC."
                ),
            ),
        ),
    ),
)
