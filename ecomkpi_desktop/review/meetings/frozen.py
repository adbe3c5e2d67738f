"""What a closed review keeps: its figures, and everything they were computed from, so that they can be explained."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import ClassVar

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.kpi.figure import Reason, Unit
from ecomkpi_desktop.review.status import Status
from ecomkpi_desktop.review.summary import ReviewSummary
from ecomkpi_desktop.review.trust import Grade
from ecomkpi_desktop.settings.option import Value
from ecomkpi_desktop.settings.values import DatedValue, Settings


@dataclass(frozen=True, slots=True)
class FrozenFigure:
    """A figure as reviewed.

    Attributes:
        value: full precision, or None with a reason.
        unit: what it is measured in.
        status: where it stood in its corridor.
        grade: how far it could be trusted.
        coverage: share of its base that was known.
        reason: why there was no value.
        inputs: the numbers of its formula, by its terms, in their order; empty in reviews of older programs.
        untold: whether it rests on a marketing spend that nobody had told.
    """

    value: float | None
    unit: Unit
    status: Status = Status.UNKNOWN
    grade: Grade = Grade.A
    coverage: float | None = None
    reason: Reason | None = None
    inputs: Mapping[str, float | None] = field(default_factory=dict)
    untold: bool = False


@dataclass(frozen=True, slots=True)
class SourceFile:
    """The fingerprint of an import that was in force.

    Attributes:
        import_id: number of its segment in the document.
        file: name.
        sha256: of the file.
        digest: SHA-256 of its segment.
        kind: what it is about.
        rows: rows accepted.
        first_day, last_day: days it speaks of, inclusive.
        imported_at: UTC.
    """

    import_id: int
    file: str
    sha256: str
    digest: str
    kind: Kind
    rows: int
    first_day: date | None
    last_day: date | None
    imported_at: datetime


@dataclass(frozen=True, slots=True)
class SettingThen:
    """One dated value of a setting, as it was."""

    key: str
    valid_from: date | None
    value: Value
    note: str = ""
    set_on: date | None = None


@dataclass(frozen=True, slots=True)
class Basis:
    """What the figures of a closed review rest on.

    Decisions of who is whom are not copied: their keys are addresses of people, and what is closed cannot be erased.
    Their log in the document only grows, so that its length says which of them were in force.

    Attributes:
        definitions_version: of the registry.
        program: version of the program.
        settings: assumptions and thresholds: everything that was set.
        channel_map: {source as files name it: channel} as the user had decided.
        identity_log: lines of the log of decisions on customers.
        sources: imports in force, oldest first.
        fingerprint: of the tables they made.
    """

    definitions_version: int
    program: str
    settings: tuple[SettingThen, ...] = ()
    channel_map: Mapping[str, str] = field(default_factory=dict)
    identity_log: int = 0
    sources: tuple[SourceFile, ...] = ()
    fingerprint: str = ""

    @property
    def settings_then(self) -> Settings:
        """The settings that were in force; what this program does not know any more is left out."""
        histories: dict[str, list[DatedValue]] = {}
        for one in self.settings:
            histories.setdefault(one.key, []).append(DatedValue(one.valid_from, one.value, one.note, one.set_on))
        settings = Settings()
        for key, history in histories.items():
            try:
                settings = settings.with_history(key, history)
            except (KeyError, ValueError):
                continue
        return settings


def settings_kept(settings: Settings) -> tuple[SettingThen, ...]:
    """Return everything that is set, to be kept."""
    return tuple(
        SettingThen(key, dated.valid_from, dated.value, dated.note, dated.set_on)
        for key, history in sorted(settings.values.items())
        for dated in history
    )


@dataclass(frozen=True, slots=True)
class Frozen:
    """The figures of a closed review.

    Attributes:
        closed_at: UTC.
        figures: every figure of the registry, by id.
        channels: channel -> figure id -> amount, over every channel there was.
        basis: what they rest on.
    """

    closed_at: datetime
    figures: Mapping[str, FrozenFigure]
    channels: Mapping[str, Mapping[str, float]]
    basis: Basis


@dataclass(frozen=True, slots=True)
class Paper:
    """The printed summary of a closed review; a note of its own, closed with it, since only print reads it.

    Attributes:
        id: of the review.
        summary: everything that is printed.
    """

    KIND: ClassVar[str] = "review_paper"
    id: str
    summary: ReviewSummary
