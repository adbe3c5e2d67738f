"""What a document holds of then and of now, read once; and the engine of any mixture of the two."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.persons import Decision, PersonKey
from ecomkpi_desktop.review.meetings.frozen import Basis
from ecomkpi_desktop.review.meetings.life import data_mark
from ecomkpi_desktop.settings.catalogue import option_for
from ecomkpi_desktop.settings.values import Settings
from ecomkpi_desktop.workspace.person_store import TAKEN, DecisionEntry

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.facts import Facts
    from ecomkpi_desktop.workspace.assembly import Segment
    from ecomkpi_desktop.workspace.document import Document
    from ecomkpi_desktop.workspace.records import ImportRecord

# Kinds that no figure is made from.
SILENT = frozenset({Kind.COMPETITOR_PRICES, Kind.ANNOTATIONS})


@dataclass(frozen=True)
class Ground:
    """Everything that figures are computed from, at one moment or at a mixture of two.

    Attributes:
        segments: rows of the imports in force, by kind; each import may be there in part.
        records: of these imports.
        settings: assumptions.
        channel_map: {source: channel} as decided.
        decisions: of who is whom.
    """

    segments: "Mapping[Kind, tuple[Segment, ...]]"
    records: "tuple[ImportRecord, ...]"
    settings: Settings
    channel_map: Mapping[str, str]
    decisions: tuple[Decision, ...]

    def with_segments(self, segments: "Mapping[Kind, tuple[Segment, ...]]") -> "Ground":
        """Return the same ground with the rows of some kinds replaced."""
        return replace(self, segments={**self.segments, **segments})

    def facts(self) -> "Facts":
        """Return the facts that this ground makes, in the way in which the document makes its own."""
        from ecomkpi_desktop.importing.channels.proposals import channel_map_of
        from ecomkpi_desktop.kpi.facts import Facts
        from ecomkpi_desktop.workspace.assembly import assemble_all
        from ecomkpi_desktop.workspace.joins.joined import complete
        from ecomkpi_desktop.workspace.joins.left_out import rejected_rows
        from ecomkpi_desktop.workspace.truths import truths_of

        truths = truths_of(self.settings, self.records)
        tables, superseded = assemble_all(self.segments, truths)
        joined = complete(tables, self.settings, superseded, rejected_rows(self.records), truths)
        return Facts.build(
            joined.tables, channel_map=channel_map_of(joined.tables, self.channel_map), settings=self.settings,
            left_out=joined.left_out, decisions=self.decisions,
        )  # fmt: skip

    def has_facts_of(self, other: "Ground") -> bool:
        """Tell whether another ground makes the same facts: the same rows, names, persons and what they depend on."""
        if dict(self.channel_map) != dict(other.channel_map) or set(self.decisions) != set(other.decisions):
            return False
        if any(Changes.DATA in option_for(key).effect for key in self.settings.changed_keys(other.settings)):
            return False
        kinds = {*self.segments, *other.segments}
        return all(_same(self.segments.get(kind, ()), other.segments.get(kind, ())) for kind in kinds)


def _same(ones: "tuple[Segment, ...]", others: "tuple[Segment, ...]") -> bool:
    return len(ones) == len(others) and all(
        one.id == other.id and one.table is other.table for one, other in zip(ones, others, strict=True)
    )


@dataclass(frozen=True)
class Holdings:
    """The grounds of then and of now.

    Attributes:
        then: as far as the document still holds it.
        now: what the window shows figures of.
        lost: names of files that were in force then and have left the document for good.
        files: names of the imports' files, by import.
        is_same_data: whether the fingerprints of then and now are equal: the same rows, names and persons.
    """

    then: Ground
    now: Ground
    lost: tuple[str, ...] = ()
    files: Mapping[int, str] = field(default_factory=dict)
    is_same_data: bool = False


def read_holdings(document: "Document", basis: Basis, settings: Settings) -> Holdings:
    """Read the rows of then and of now. Runs on the document's thread; nothing is computed yet.

    Args:
        document: that holds them.
        basis: what the review rests on.
        settings: in force now.

    Raises:
        ReadableError: ``document_damaged``.
    """
    held = {record.id: record for record in (*document.imports(), *document.removed_imports())}
    now_ids = {record.id for record in document.imports()}
    then_ids = [source.import_id for source in basis.sources]
    wanted = {*now_ids, *(one for one in then_ids if one in held)}
    segments = {one: document.held_segment(one) for one in sorted(wanted) if held[one].kind not in SILENT}
    lost = tuple(source.file for source in basis.sources if source.import_id not in held)

    def ground(
        ids: Iterable[int], settings: Settings, channels: Mapping[str, str], who: tuple[Decision, ...]
    ) -> Ground:
        records = tuple(held[one] for one in sorted(ids))
        by_kind = {
            kind: tuple(segments[record.id] for record in records if record.kind is kind)
            for kind in Kind
            if kind not in SILENT
        }
        return Ground(by_kind, records, settings, channels, who)

    log = document.decision_log()
    return Holdings(
        ground([one for one in then_ids if one in held], basis.settings_then, basis.channel_map,
               decisions_after(log[: basis.identity_log])),
        ground(now_ids, settings, document.channel_map(), document.decisions()),
        lost,
        {record.id: record.file for record in held.values()},
        data_mark(document).is_of(basis),
    )  # fmt: skip


def decisions_after(log: Iterable[DecisionEntry]) -> tuple[Decision, ...]:
    """Return the decisions in force after some lines of their log, as the document orders them."""
    in_force: dict[tuple[PersonKey, ...], Decision] = {}
    for entry in log:
        keys = entry.decision.keys
        if entry.action == TAKEN:
            in_force[keys] = entry.decision
        else:
            in_force.pop(keys, None)
    return tuple(in_force.values())
