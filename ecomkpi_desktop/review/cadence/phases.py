"""The phase table of the house: rhythm, focus and agenda of each growth phase (S18). Corridors are in ``settings``."""

from dataclasses import dataclass
from enum import StrEnum

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.settings.values import Settings


class Rhythm(StrEnum):
    """How often a kind of review is held."""

    WEEKLY = "weekly"
    TWICE_MONTHLY = "twice_monthly"  # the French "bimensuelle": never every two months
    MONTHLY = "monthly"
    STRATEGIC = "strategic"  # quarterly, beside the monthly ones
    QUARTERLY = "quarterly"


@dataclass(frozen=True, slots=True)
class Phase:
    """One row of the table.

    Attributes:
        code: value of the setting ``phase``.
        rhythms: the reviews held in it, the most frequent first.
        focus: what matters in it, words of context ``review``.
        required: LTV/CAC it asks for, words of context ``review``.
    """

    code: str
    rhythms: tuple[Rhythm, ...]
    focus: str
    required: str


PHASES: tuple[Phase, ...] = (
    Phase(
        "pre_seed",
        (Rhythm.WEEKLY,),
        QT_TRANSLATE_NOOP("review", "Product-market fit"),
        QT_TRANSLATE_NOOP("review", "under 2:1 is acceptable"),
    ),
    Phase(
        "seed_series_a",
        (Rhythm.TWICE_MONTHLY,),
        QT_TRANSLATE_NOOP("review", "Channel optimisation"),
        QT_TRANSLATE_NOOP("review", "2:1 to 3:1"),
    ),
    Phase(
        "post_series_a",
        (Rhythm.MONTHLY, Rhythm.STRATEGIC),
        QT_TRANSLATE_NOOP("review", "Scalability and efficiency"),
        QT_TRANSLATE_NOOP("review", "above 3:1 is required"),
    ),
    Phase(
        "maturity",
        (Rhythm.QUARTERLY,),
        QT_TRANSLATE_NOOP("review", "Margin optimisation"),
        QT_TRANSLATE_NOOP("review", "3:1 to 5:1"),
    ),
)

_OPENING = (
    QT_TRANSLATE_NOOP("review", "What we decided last time: kept, missed, too early?"),
    QT_TRANSLATE_NOOP("review", "The five dials and break-even: what left its corridor, and why?"),
)
CLOSING = (
    QT_TRANSLATE_NOOP("review", "What we decide: who, until when, which figure will tell"),
    QT_TRANSLATE_NOOP("review", "Date of the next review"),
)
_FOCUS: dict[tuple[str, Rhythm], tuple[str, ...]] = {
    ("pre_seed", Rhythm.WEEKLY): (
        QT_TRANSLATE_NOOP("review", "Do customers come back? Second orders and the newest cohorts"),
        QT_TRANSLATE_NOOP("review", "What is bought, what is returned, what buyers say"),
        QT_TRANSLATE_NOOP("review", "Fixed costs and break-even: how long does the cash last?"),
    ),
    ("seed_series_a", Rhythm.TWICE_MONTHLY): (
        QT_TRANSLATE_NOOP("review", "Channel by channel: CM3, CAC, conversion"),
        QT_TRANSLATE_NOOP("review", "Where the next euro goes, and what is stopped"),
        QT_TRANSLATE_NOOP("review", "What the advertising platforms claim against real orders"),
    ),
    ("post_series_a", Rhythm.MONTHLY): (
        QT_TRANSLATE_NOOP("review", "Channel by channel: CM3, CAC, marginal CAC against LTV"),
        QT_TRANSLATE_NOOP("review", "Costs per order: logistics, fees, discounts, returns"),
    ),
    ("post_series_a", Rhythm.STRATEGIC): (
        QT_TRANSLATE_NOOP("review", "Growth or plateau: own line against the market’s"),
        QT_TRANSLATE_NOOP("review", "Room to invest: LTV/CAC against its corridor, payback, cash"),
        QT_TRANSLATE_NOOP("review", "Range and position: categories that earn, categories stuck in the middle"),
        QT_TRANSLATE_NOOP("review", "Does the growth phase still fit?"),
    ),
    ("maturity", Rhythm.QUARTERLY): (
        QT_TRANSLATE_NOOP("review", "Margin by category and by product"),
        QT_TRANSLATE_NOOP("review", "Purchase prices, carriers, fees: what can be negotiated again"),
        QT_TRANSLATE_NOOP("review", "Retention and repurchase: who comes back, and at what margin"),
        QT_TRANSLATE_NOOP("review", "Growth or plateau: own line against the market’s"),
    ),
}


def phase_of(code: str) -> Phase:
    """Return a row of the table.

    Raises:
        KeyError: no such phase.
    """
    for phase in PHASES:
        if phase.code == code:
            return phase
    raise KeyError(code)


def phase_in_force(settings: Settings) -> Phase:
    """Return the row of the phase that the user has declared."""
    return phase_of(str(settings.get("phase")))


def following(code: str) -> Phase | None:
    """Return the next row of the table; None after the last one."""
    place = PHASES.index(phase_of(code))
    return PHASES[place + 1] if place + 1 < len(PHASES) else None


def agenda_of(
    phase: str, rhythm: Rhythm, more: tuple[str, ...] = (), *, is_first: bool = False
) -> tuple[str, ...]:
    """Return the points of a review, words of context ``review``; the first one has no earlier decision to judge.

    ``more`` are points of the day, which come before what is decided. A review out of its phase's rhythm (held after
    the phase has changed) has the points that every review has.
    """
    opening = _OPENING[1:] if is_first else _OPENING
    return (*opening, *_FOCUS.get((phase, rhythm), ()), *more, *CLOSING)
