"""What an edit changed, so that only what depends on it is computed and painted again."""

from enum import Flag, auto


class Changes(Flag):
    """Flags returned by every edit and emitted once per batch by the session."""

    NOTHING = 0
    DATA = auto()  # segments were added or removed: facts are rebuilt
    ASSUMPTIONS = auto()  # cost rates, VAT, definitions: figures are re-weighted
    THRESHOLDS = auto()  # corridors, phase, activity: only statuses move
    FILTERS = auto()  # period, channels
    NOTES = auto()  # texts without effect on figures
    EVERYTHING = DATA | ASSUMPTIONS | THRESHOLDS | FILTERS | NOTES
