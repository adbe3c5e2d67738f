"""Makes an edit inside an open transaction and tells its inverse."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC
from typing import TYPE_CHECKING, Any

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.issues import Issue, Place, ReadableError, Severity
from ecomkpi_desktop.base.persons import Decision, Verdict
from ecomkpi_desktop.settings.catalogue import option_for
from ecomkpi_desktop.settings.values import Settings
from ecomkpi_desktop.workspace import segments
from ecomkpi_desktop.workspace.assembly import Segment, assemble
from ecomkpi_desktop.workspace.edits import (
    NOTHING_TO_UNDO,
    AddImport,
    Applied,
    Batch,
    DecidePersons,
    Edit,
    MapChannel,
    PutNotes,
    PutScenarios,
    PutSetting,
    RemoveImport,
    Replaced,
    ReplaceSettings,
    ResetSetting,
    RestoreImport,
    SetSetting,
    WithdrawDecision,
)
from ecomkpi_desktop.workspace.joins.rates import exchange, normal
from ecomkpi_desktop.workspace.records import Evidence, ImportRecord, canonical_json, now, today
from ecomkpi_desktop.workspace.replacement import count_replaced
from ecomkpi_desktop.workspace.scenarios import STATE, as_json, from_json
from ecomkpi_desktop.workspace.store import Store
from ecomkpi_desktop.workspace.truths import truths_of
from ecomkpi_desktop.workspace.units import KEY_COLUMNS

if TYPE_CHECKING:
    import pyarrow as pa

    from ecomkpi_desktop.importing.result import Imported


def make(store: Store, edit: Edit) -> Applied:
    """Make an edit.

    Raises:
        ReadableError: it cannot be made; the caller rolls the transaction back.
    """
    handler: Callable[[Store, Any], Applied] = _HANDLERS[type(edit)]
    return handler(store, edit)


# -- imports -----------------------------------------------------------------------------------------------------


def _add_import(store: Store, edit: AddImport) -> Applied:
    table = segments.canonical(edit.imported.kind, edit.imported.table)
    data = segments.encode(edit.imported.kind, table)
    record, same_table = _above_corrected(store, edit, _record_of(edit, table, data)), _same_table(store, edit)
    twin = next((old for old in same_table if _reads_alike(old, record)), None)
    if twin is not None and twin.removed_at is None:
        issue = Issue("already_imported", Severity.INFO, Place(twin.file, ", ".join(twin.sheets)), {"file": twin.file})
        return Applied(Changes.NOTHING, NOTHING_TO_UNDO, edit.wording, twin.id, issues=(issue,))
    # The same table read in another way is a correction, not a second file.
    outdated = tuple(old.id for old in same_table if old.removed_at is None)
    for old_id in outdated:
        store.set_removed(old_id, now())
    replaced = replace(_replaced_by(store, record, table), imports=outdated)
    if twin is not None:
        import_id, action = twin.id, "restored"
        store.set_removed(twin.id, None)
    else:
        rejected = segments.encode_rejected(edit.imported.rejected)
        import_id, action = store.add_import(record, data, rejected), "added"
    store.write_log(
        action, import_id, file=record.file, rows=record.rows_accepted, replaced_rows=replaced.rows,
        replaced_orders=replaced.orders,
    )
    inverse: Edit = RemoveImport(import_id)
    if outdated:
        inverse = Batch((inverse, *map(RestoreImport, outdated)))
    place = Place(record.file, ", ".join(record.sheets))
    remarks = (*_remarks(record.kind, place, replaced), *_foreign(store, record.kind, table, place))
    return Applied(Changes.DATA, inverse, edit.wording, import_id, replaced, remarks)


def _same_table(store: Store, edit: AddImport) -> list[ImportRecord]:
    """Return the imports, removed ones too, of the same sheets of the same file."""
    sheets = set(edit.imported.recipe.sheets)
    return [old for old in store.imports() if old.sha256 == edit.imported.sha256 and sheets.intersection(old.sheets)]


def _reads_alike(old: ImportRecord, new: ImportRecord) -> bool:
    return (old.kind, old.sheets) == (new.kind, new.sheets) and (old.recipe == new.recipe or old.digest == new.digest)


def _remove_import(store: Store, edit: RemoveImport) -> Applied:
    record = _import_named(store, edit.import_id)
    if record.removed_at is not None:
        return Applied(Changes.NOTHING, NOTHING_TO_UNDO, edit.wording, record.id)
    store.set_removed(record.id, now())
    store.write_log("removed", record.id, file=record.file)
    return Applied(Changes.DATA, RestoreImport(record.id), edit.wording, record.id)


def _restore_import(store: Store, edit: RestoreImport) -> Applied:
    record = _import_named(store, edit.import_id)
    if record.removed_at is None:
        return Applied(Changes.NOTHING, NOTHING_TO_UNDO, edit.wording, record.id)
    store.set_removed(record.id, None)
    store.write_log("restored", record.id, file=record.file)
    return Applied(Changes.DATA, RemoveImport(record.id), edit.wording, record.id)


def _import_named(store: Store, import_id: int) -> ImportRecord:
    for record in store.imports():
        if record.id == import_id:
            return record
    raise ReadableError("import_gone")


def _record_of(edit: AddImport, table: Any, data: bytes) -> ImportRecord:
    """Return what the document remembers of an import; its id comes later."""
    imported: Imported = edit.imported
    recipe = canonical_json(json.loads(imported.recipe.to_json()))
    period = imported.period
    made_at = "" if edit.made_at is None else edit.made_at.astimezone(UTC).isoformat(timespec="microseconds")
    evidence = Evidence(
        latest=segments.latest_moment(table),
        covers_to="" if period is None else period[1].isoformat(),
        made_at=made_at,
        sha256=imported.sha256,
        recipe=recipe,
    )
    return ImportRecord(
        id=0, file=imported.file, sha256=imported.sha256, sheets=tuple(imported.recipe.sheets),
        kind=Kind(imported.kind), recipe=recipe, imported_at=now(), rows_read=imported.rows_read,
        rows_accepted=imported.rows_accepted, rows_rejected=imported.rows_rejected,
        rows_ignored=imported.rows_ignored, orders=imported.orders, period=period, issues=tuple(imported.issues),
        declared=imported.declared, evidence=evidence, digest=hashlib.sha256(data).hexdigest(),
    )


def _above_corrected(store: Store, edit: AddImport, record: ImportRecord) -> ImportRecord:
    """Rank the corrected rows of a file as late as the file itself, so that they replace what they correct."""
    names = {edit.corrects} - {""}
    corrected = [old.evidence for old in store.imports() if old.file in names and old.removed_at is None]
    if not corrected:
        return record
    own, latest = record.evidence, max(corrected)
    made_at = max(own.made_at, latest.made_at + "+")  # of the same moment the correction is the later one
    raised = replace(
        own, latest=max(own.latest, latest.latest), covers_to=max(own.covers_to, latest.covers_to), made_at=made_at
    )
    return replace(record, evidence=raised)


def _replaced_by(store: Store, record: ImportRecord, table: Any) -> Replaced:
    columns = KEY_COLUMNS[record.kind]
    held = [old for old in store.imports() if old.kind is record.kind and old.removed_at is None]
    others = [
        Segment(old.id, old.evidence, segments.decode(old.kind, store.segment(old.id), columns)) for old in held
    ]
    new = Segment(record.id, record.evidence, table.select(columns))
    return count_replaced(record.kind, new, others, truths_of(store.settings(), (*held, record)))


def _remarks(kind: Kind, place: Place, replaced: Replaced) -> tuple[Issue, ...]:
    """Tell what an import replaced, or did not."""
    is_orders = kind is Kind.ORDERS
    found = []
    if replaced.rows:
        code = "orders_replaced" if is_orders else "rows_replaced"
        found.append(
            Issue(code, Severity.INFO, place, {"orders": replaced.orders, "rows": replaced.rows}, replaced.rows)
        )
    if replaced.kept_rows:
        code = "orders_known_from_later_file" if is_orders else "rows_known_from_later_file"
        params = {"orders": replaced.kept_orders, "rows": replaced.kept_rows}
        found.append(Issue(code, Severity.WARNING, place, params, replaced.kept_rows))
    if replaced.right_rows:
        params = {"rows": replaced.right_rows}
        found.append(Issue("rows_of_right_source", Severity.INFO, place, params, replaced.right_rows))
    if replaced.shrunk_orders:
        params = {"orders": replaced.shrunk_orders}
        found.append(Issue("orders_with_fewer_lines", Severity.WARNING, place, params, replaced.shrunk_orders))
    return tuple(found)


def _foreign(store: Store, kind: Kind, table: "pa.Table", place: Place) -> tuple[Issue, ...]:
    """Tell of amounts in another currency than the document's, and whether a rate is known that converts them."""
    if kind is Kind.EXCHANGE_RATES or "currency" not in table.column_names:
        return ()
    settings = store.settings()
    own = normal(settings.get("currency"))
    names = sorted({normal(name) for name in table.column("currency").unique().to_pylist() if name} - {own})
    if not names:
        return ()
    rates = exchange(settings, _rates_in_force(store))
    found = []
    for name in names:
        code, severity = "foreign_currency", Severity.WARNING
        if name in rates.known:
            code, severity = "foreign_currency_converted", Severity.INFO
        found.append(Issue(code, severity, place, {"currency": name, "own": own}))
    return tuple(found)


def _rates_in_force(store: Store) -> "pa.Table | None":
    held = [old for old in store.imports() if old.kind is Kind.EXCHANGE_RATES and old.removed_at is None]
    kept = [Segment(old.id, old.evidence, segments.decode(old.kind, store.segment(old.id))) for old in held]
    return assemble(Kind.EXCHANGE_RATES, kept, truths_of(store.settings(), held)) if kept else None


# -- settings and channels ---------------------------------------------------------------------------------------


def _set_setting(store: Store, edit: SetSetting) -> Applied:
    before = store.settings()
    _refuse_unknown(edit.key)
    if edit.valid_from is not None and not option_for(edit.key).dated:
        raise ReadableError("setting_undated", key=edit.key)
    try:
        after = before.with_value(edit.key, edit.value, edit.valid_from, edit.note, edit.set_on or today())
    except (ValueError, TypeError) as error:
        raise ReadableError("setting_value", key=edit.key, value=str(edit.value)) from error
    return _settle(store, before, after, PutSetting(edit.key, before.values.get(edit.key, ())), edit)


def _reset_setting(store: Store, edit: ResetSetting) -> Applied:
    _refuse_unknown(edit.key)
    before = store.settings()
    inverse = PutSetting(edit.key, before.values.get(edit.key, ()))
    return _settle(store, before, before.without(edit.key), inverse, edit)


def _put_setting(store: Store, edit: PutSetting) -> Applied:
    _refuse_unknown(edit.key)
    before = store.settings()
    try:
        after = before.with_history(edit.key, edit.history)
    except (ValueError, TypeError) as error:
        values = ", ".join(str(dated.value) for dated in edit.history)
        raise ReadableError("setting_value", key=edit.key, value=values) from error
    return _settle(store, before, after, PutSetting(edit.key, before.values.get(edit.key, ())), edit)


def _replace_settings(store: Store, edit: ReplaceSettings) -> Applied:
    before = store.settings()
    return _settle(store, before, edit.settings, ReplaceSettings(before), edit)


def _settle(store: Store, before: Settings, after: Settings, inverse: Edit, edit: Edit) -> Applied:
    changed = list(after.changed_keys(before))
    if not changed:
        return Applied(Changes.NOTHING, NOTHING_TO_UNDO, edit.wording)
    for key in changed:
        _refuse_unknown(key)
        store.put_setting(key, after.values.get(key, ()))
    return Applied(after.effect_of(before), inverse, edit.wording)


def _refuse_unknown(key: str) -> None:
    try:
        option_for(key)
    except KeyError:
        raise ReadableError("setting_unknown", key=key) from None


def _map_channel(store: Store, edit: MapChannel) -> Applied:
    before = store.channel_map().get(edit.raw)
    if before == edit.channel:
        return Applied(Changes.NOTHING, NOTHING_TO_UNDO, edit.wording)
    store.put_channel(edit.raw, edit.channel)
    return Applied(Changes.DATA, MapChannel(edit.raw, before), edit.wording)


def _put_scenarios(store: Store, edit: PutScenarios) -> Applied:
    before = from_json(store.states().get(STATE))
    if before == edit.scenarios:
        return Applied(Changes.NOTHING, NOTHING_TO_UNDO, edit.wording)
    store.put_state(STATE, as_json(edit.scenarios))
    return Applied(Changes.NOTES, PutScenarios(before, edit.about), edit.wording)


def _put_notes(store: Store, edit: PutNotes) -> Applied:
    keys = (*(note.key for note in edit.notes), *edit.removed)
    before = {key: store.notes.get(key) for key in keys}
    new = tuple(note for note in edit.notes if note != before[note.key])
    gone = tuple(key for key in edit.removed if before[key] is not None)
    if not new and not gone:
        return Applied(Changes.NOTHING, NOTHING_TO_UNDO, edit.wording)
    for note in new:
        store.notes.put(note)
    for key in gone:
        store.notes.remove(key)
    if any(note.closed for note in new):
        return Applied(Changes.NOTES, NOTHING_TO_UNDO, edit.wording, final=True)
    restored = tuple(note for note in before.values() if note is not None)
    added = tuple(note.key for note in new if before[note.key] is None)
    return Applied(Changes.NOTES, PutNotes(restored, added, edit.wording), edit.wording)


# -- who is whom -------------------------------------------------------------------------------------------------


def _decide_persons(store: Store, edit: DecidePersons) -> Applied:
    decision = edit.decision.ordered()
    before = store.persons.decision(decision.keys)
    if before is not None and replace(before, at=None, why="") == replace(decision, at=None, why=""):
        return Applied(Changes.NOTHING, NOTHING_TO_UNDO, edit.wording)
    store.persons.put(decision)
    inverse: Edit = WithdrawDecision(decision.keys) if before is None else DecidePersons(before)
    return Applied(_moves(decision) | _moves(before), inverse, edit.wording)


def _withdraw_decision(store: Store, edit: WithdrawDecision) -> Applied:
    before = store.persons.decision(edit.keys)
    if before is None:
        return Applied(Changes.NOTHING, NOTHING_TO_UNDO, edit.wording)
    store.persons.withdraw(before)
    return Applied(_moves(before), DecidePersons(before), edit.wording)


def _moves(decision: Decision | None) -> Changes:
    """Return what a decision changes: that an address is one person's is what the figures took for granted."""
    if decision is None or decision.verdict is Verdict.PERSON:
        return Changes.NOTES
    return Changes.DATA | Changes.NOTES


# -- several -----------------------------------------------------------------------------------------------------


def _batch(store: Store, edit: Batch) -> Applied:
    done = [make(store, one) for one in edit.edits]
    changes = Changes.NOTHING
    for one in done:
        changes |= one.changes
    inverse = Batch(tuple(one.inverse for one in reversed(done) if one.inverse != NOTHING_TO_UNDO))
    issues = tuple(issue for one in done for issue in one.issues)
    return Applied(changes, inverse, edit.wording, issues=issues, final=any(one.final for one in done))


_HANDLERS: dict[type, Callable[..., Applied]] = {
    AddImport: _add_import,
    RemoveImport: _remove_import,
    RestoreImport: _restore_import,
    SetSetting: _set_setting,
    ResetSetting: _reset_setting,
    PutSetting: _put_setting,
    ReplaceSettings: _replace_settings,
    MapChannel: _map_channel,
    PutScenarios: _put_scenarios,
    PutNotes: _put_notes,
    DecidePersons: _decide_persons,
    WithdrawDecision: _withdraw_decision,
    Batch: _batch,
}
