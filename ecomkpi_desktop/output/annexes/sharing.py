"""Shared data: contracts and broken promises with who must act, sources of truth, quality over time, the glossary."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.output.annexes.kit import Kit
from ecomkpi_desktop.output.flow.piece import Piece, together
from ecomkpi_desktop.output.flow.table import Column, Row
from ecomkpi_desktop.output.flow.words import head
from ecomkpi_desktop.present.field_names import field_name
from ecomkpi_desktop.present.kinds import kind_name
from ecomkpi_desktop.present.sharing import (
    DIMENSIONS,
    SIDES,
    breach_text,
    chosen_text,
    contract_state,
    fault_name,
    freshness_text,
    no_conflict_text,
    said,
    source_name,
    standing_name,
    state_name,
    who_text,
)
from ecomkpi_desktop.review.governance.audit import AuditedSource, SharingAudit
from ecomkpi_desktop.review.governance.follow_up import Followed
from ecomkpi_desktop.review.governance.glossary import glossary
from ecomkpi_desktop.review.governance.quality import Step
from ecomkpi_desktop.review.governance.truth import Judged, Standing

translate = QCoreApplication.translate  # under this name lupdate finds the words

_STEPS = 12  # imports of a source, the latest ones


def sharing(kit: Kit) -> list[Piece]:
    """Return everything about shared data; the review of a document without a file has one sentence."""
    work = kit.report.work
    audit = work.sharing if work is not None else None
    if audit is None or not audit.sources:
        return kit.note(translate("Print", "Nothing was imported: each file’s contract is proposed once it is here."))
    return [
        *_contracts(kit, audit), *_breaches(kit, audit), *_conflicts(kit, audit), *_quality(kit, audit),
        *_friction(kit, audit), *_glossary(kit, audit),
    ]  # fmt: skip


# -- contracts -----------------------------------------------------------------------------------------------------


def _contracts(kit: Kit, audit: SharingAudit) -> list[Piece]:
    columns = [
        Column(translate("Print", "Source"), is_text=True, share=1.8),
        Column(translate("Print", "Contract"), is_text=True, share=1.2),
        Column(translate("Print", "Made by"), is_text=True, share=0.9),
        Column(translate("Print", "Answers for it"), is_text=True, share=0.9),
        Column(translate("Print", "Comes"), is_text=True, share=1.2),
        Column(translate("Print", "Data up to"), is_text=True, share=0.7),
        Column(translate("Print", "Open breaches")),
    ]  # fmt: skip
    rows = [_source(kit, one) for one in audit.sources]
    note = translate("Print", "{agreed} of {all} sources have a contract in force").format(
        agreed=kit.formats.count(float(audit.agreed)), all=kit.formats.count(float(len(audit.sources)))
    )
    way = kit.note(chosen_text(audit.way))
    return together([*head(translate("Print", "Data contracts"), note), *kit.table(columns, rows), *way])


def _source(kit: Kit, one: AuditedSource) -> Row:
    contract, formats = one.contract, kit.formats
    nobody = translate("Print", "to be named")
    last = one.last_day
    return Row((
        source_name(one.source), contract_state(contract, one.agreed),
        (contract.producer if contract is not None else "") or nobody,
        (contract.owner if contract is not None else "") or nobody, freshness_text(one.freshness),
        "" if last is None else formats.date(last), formats.count(float(len(one.open))) if one.open else "",
    ), inks={6: "alert"} if one.open else None)  # fmt: skip


def _breaches(kit: Kit, audit: SharingAudit) -> list[Piece]:
    title = translate("Print", "Broken promises, and who must act")
    if not audit.agreed:
        text = translate(
            "Print", "No contract is in force yet, so nothing can be broken: agree on the one of your orders first."
        )
        return together([*head(title, keep=1), *kit.note(text)])
    if not audit.open:
        kept = translate("Print", "None: every file since the agreements keeps its promises.")
        return together([*head(title, keep=1), *kit.note(kept)])
    columns = [
        Column(translate("Print", "File"), is_text=True, share=1.2),
        Column(translate("Print", "What"), is_text=True, share=0.9),
        Column(translate("Print", "What was promised, what came"), is_text=True, share=2.4),
        Column(translate("Print", "Who must act"), is_text=True, share=1.0),
        Column(translate("Print", "Until"), is_text=True, share=0.7),
        Column(translate("Print", "State"), is_text=True, share=0.7),
    ]  # fmt: skip
    rows = [_breach(kit, audit, one) for one in audit.open]
    return together([*head(title), *kit.table(columns, rows)])


def _breach(kit: Kit, audit: SharingAudit, one: Followed) -> Row:
    source = audit.source(one.breach.source)
    name = one.breach.file or (source_name(source.source) if source is not None else one.breach.source)
    until = one.case.until if one.case is not None else None
    late = one.is_overdue(audit.today)
    day = "" if until is None else kit.formats.date(until)
    return Row((
        name, fault_name(one.breach.fault), breach_text(one.breach, kit.formats), who_text(one.who),
        f"\u25bc {day}" if late else day, state_name(one),
    ), inks={4: "alert"} if late else None)  # fmt: skip


# -- conflicts -----------------------------------------------------------------------------------------------------


def _conflicts(kit: Kit, audit: SharingAudit) -> list[Piece]:
    title = translate("Print", "Source of truth")
    if audit.conflicts is None:
        return []
    if not audit.conflicts:
        return together([*head(title, keep=1), *kit.note(no_conflict_text(audit.compared))])
    columns = [
        Column(translate("Print", "Field"), is_text=True, share=1.2),
        Column(translate("Print", "Sources that differ"), is_text=True, share=2.0),
        Column(translate("Print", "Different")), Column(translate("Print", "Of")),
        Column(translate("Print", "Difference")),
        Column(translate("Print", "Is right"), is_text=True, share=1.2),
        Column(translate("Print", "State"), is_text=True, share=0.9),
    ]  # fmt: skip
    rows = [_conflict(kit, audit, one) for one in audit.conflicts]
    return together([*head(title), *kit.table(columns, rows)])


def _conflict(kit: Kit, audit: SharingAudit, one: Judged) -> Row:
    conflict, formats = one.conflict, kit.formats
    right = _named(audit, one.right) if one.right else ""
    field = f"{field_name(conflict.kind, conflict.field)} ({kind_name(conflict.kind).lower()})"
    return Row((
        field, f"{_named(audit, conflict.first)} / {_named(audit, conflict.second)}",
        formats.count(float(conflict.count)), formats.count(float(conflict.compared)),
        "" if conflict.gap is None else formats.number(conflict.gap, 2), right, standing_name(one.standing),
    ), inks=None if one.standing is Standing.SETTLED else {6: "alert"})  # fmt: skip


def _named(audit: SharingAudit, key: str) -> str:
    found = audit.source(key)
    return source_name(found.source) if found is not None else key


# -- quality -------------------------------------------------------------------------------------------------------


def _quality(kit: Kit, audit: SharingAudit) -> list[Piece]:
    columns = [
        Column(translate("Print", "Source, import"), is_text=True, share=2.0),
        Column(translate("Print", "On"), is_text=True, share=0.8),
        *(Column(said(name)) for name in DIMENSIONS.values()),
        Column(translate("Print", "Before")), Column(translate("Print", "After")),
    ]  # fmt: skip
    rows: list[Row] = []
    for one in audit.sources:
        rows += _source_quality(kit, one)
    if not rows:
        return []
    note = kit.note(
        translate(
            "Print", "Completeness: filled cells. Validity: rows and cells that could be read. Uniqueness: rows that "
            "repeat no other. Freshness: how late the data are. Reconciliation: totals and equations that hold. What a "
            "file cannot show is left out of the mean.",
        )
    )  # fmt: skip
    return [*head(translate("Print", "Quality of the data, import by import")), *kit.table(columns, rows), *note]


def _source_quality(kit: Kit, one: AuditedSource) -> list[Row]:
    if one.now is None:
        return []
    now = [kit.formats.rate(getattr(one.now, key), 0) for key in DIMENSIONS]
    today = translate("Print", "today")
    score = kit.formats.rate(one.now.score, 0)
    rows = [Row((source_name(one.source), today, *now, "", score), is_part=True)]
    return [*rows, *(_step(kit, step) for step in _latest(one.steps))]


def _latest(steps: Sequence[Step]) -> Sequence[Step]:
    return steps[-_STEPS:][::-1] if len(steps) > 1 else ()


def _step(kit: Kit, step: Step) -> Row:
    formats = kit.formats
    own = [formats.rate(getattr(step.own, key), 0) for key in DIMENSIONS]
    return Row((
        step.file, formats.date(step.at.astimezone().date()), *own,
        "" if step.before is None else formats.rate(step.before, 0), formats.rate(step.after.score, 0),
    ))  # fmt: skip


# -- friction and words --------------------------------------------------------------------------------------------


def _friction(kit: Kit, audit: SharingAudit) -> list[Piece]:
    if not audit.lost:
        return []
    formats = kit.formats
    columns = [
        Column(translate("Print", "Day"), is_text=True, share=0.6),
        Column(translate("Print", "What cost time"), is_text=True, share=2.6),
        Column(translate("Print", "Whose"), is_text=True, share=1.0),
        Column(translate("Print", "Hours")), Column(translate("Print", "Cost")),
    ]  # fmt: skip
    rows = [
        Row((
            formats.date(one.friction.day), one.friction.what, one.friction.who, formats.number(one.friction.hours, 1),
            formats.money(one.cost, 0),
        ))
        for one in audit.lost
    ]  # fmt: skip
    hours, cost = sum(one.friction.hours for one in audit.lost), sum(one.cost for one in audit.lost)
    total = (translate("Print", "Total"), "", "", formats.number(hours, 1), formats.money(cost, 0))
    rows.append(Row(total, is_total=True))
    return together([*head(translate("Print", "Hours lost in the period")), *kit.table(columns, rows)])


def _glossary(kit: Kit, audit: SharingAudit) -> list[Piece]:
    terms = glossary("fr" if kit.formats.is_french else "en", audit.terms)
    if not terms:
        return []
    columns = [
        Column(translate("Print", "Word"), is_text=True, share=0.8),
        Column(translate("Print", "Whose"), is_text=True, share=0.6),
        Column(translate("Print", "What it means to them"), is_text=True, share=2.0),
        Column(translate("Print", "To the other side"), is_text=True, share=2.0),
    ]  # fmt: skip
    rows = [Row((term.word, said(SIDES[term.side]), term.says, term.other)) for term in terms]
    return [*head(translate("Print", "Glossary marketing and IT")), *kit.table(columns, rows)]
