"""How data are shared: by contracts, by a mixed feature team, by both; not to choose is a choice too."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP


class Way(StrEnum):
    """What can be chosen."""

    CONTRACTS = "contracts"
    FEATURE_TEAM = "feature_team"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class WayChosen:
    """What was chosen.

    Attributes:
        id: always the same: there is one.
        way: what was chosen.
        decided_on: day.
        why: as typed.
    """

    KIND: ClassVar[str] = "way_of_sharing"
    id: str
    way: Way
    decided_on: date
    why: str = ""


THE_WAY = "way"


@dataclass(frozen=True, slots=True)
class WayWords:
    """Words of a choice, context ``governance``."""

    name: str
    what: str
    gains: tuple[str, ...]
    costs: tuple[str, ...]
    suits: str


WAYS: dict[Way, WayWords] = {
    Way.CONTRACTS: WayWords(
        QT_TRANSLATE_NOOP("governance", "Data contracts"),
        QT_TRANSLATE_NOOP("governance", "Each file has a page signed by those who make it and those who read it."),
        (
            QT_TRANSLATE_NOOP("governance", "A changed export is seen on the day it comes, and it is known who acts."),
            QT_TRANSLATE_NOOP("governance", "Nobody changes team; an outside agency can sign too."),
            QT_TRANSLATE_NOOP("governance", "Starts this week: the first version is proposed from your files."),
        ),
        (
            QT_TRANSLATE_NOOP("governance", "Each contract wants an owner who has the time for it."),
            QT_TRANSLATE_NOOP("governance", "It orders what exists; it builds nothing new."),
        ),
        QT_TRANSLATE_NOOP("governance", "Suits a firm of up to 50 whose files come from many outside platforms."),
    ),
    Way.FEATURE_TEAM: WayWords(
        QT_TRANSLATE_NOOP("governance", "Mixed feature team"),
        QT_TRANSLATE_NOOP("governance", "Marketing and IT in one team, with one aim, for one part of the journey."),
        (
            QT_TRANSLATE_NOOP("governance", "Questions are settled at the table, not by tickets."),
            QT_TRANSLATE_NOOP("governance", "Tracking and data are built together with what they measure."),
        ),
        (
            QT_TRANSLATE_NOOP("governance", "Takes people out of their departments: needs the manager’s backing."),
            QT_TRANSLATE_NOOP("governance", "What one team knows, the others do not: rules stay in heads."),
            QT_TRANSLATE_NOOP("governance", "Does nothing for files that come from outside."),
        ),
        QT_TRANSLATE_NOOP("governance", "Suits a shop with developers of its own and one big thing to build."),
    ),
    Way.BOTH: WayWords(
        QT_TRANSLATE_NOOP("governance", "Both"),
        QT_TRANSLATE_NOOP("governance", "A mixed team on the main part of the journey, contracts for everything else."),
        (
            QT_TRANSLATE_NOOP("governance", "What the team learns is written into contracts, and stays."),
            QT_TRANSLATE_NOOP("governance", "Outside files are covered too."),
        ),
        (
            QT_TRANSLATE_NOOP("governance", "Two habits to learn at once: start with contracts, then form the team."),
            QT_TRANSLATE_NOOP("governance", "Costs the most hours in the first quarter."),
        ),
        QT_TRANSLATE_NOOP("governance", "Suits a firm of 20 to 50 with at least two developers."),
    ),
}
