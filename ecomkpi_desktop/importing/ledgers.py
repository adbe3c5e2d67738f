"""Ledgers of payment providers and of marketplaces: what each row is, what it is made of, and whether it adds up."""

from typing import TYPE_CHECKING, Any

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.issues import Issue, Place, Severity
from ecomkpi_desktop.base.side_fields import COMPONENTS, ENTRIES, ENTRY_ADJUSTMENT, ENTRY_FEE
from ecomkpi_desktop.importing.columns import type_of
from ecomkpi_desktop.importing.derived import blank_dashes, derive
from ecomkpi_desktop.importing.entries import Words, place_amounts, tell_entries
from ecomkpi_desktop.importing.flows import plain_columns
from ecomkpi_desktop.importing.frame import Frame
from ecomkpi_desktop.importing.orders import Built, source_medium
from ecomkpi_desktop.importing.presets import Preset
from ecomkpi_desktop.importing.recipe import Recipe
from ecomkpi_desktop.importing.result import Imported
from ecomkpi_desktop.importing.sums import add_sums

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa

_LEDGERS = (Kind.PAYMENTS, Kind.SETTLEMENTS)
_DATE = {Kind.PAYMENTS: "paid_at", Kind.SETTLEMENTS: "posted_at"}
_CENT = 0.011
_WORDS_SHOWN = 8


def read_ledger(frame: Frame, recipe: Recipe, preset: Preset) -> list[tuple[float, int]]:
    """Complete the typed rows of a ledger before any is judged; frames of other kinds stay as they are.

    Args:
        frame: all rows of one sheet.
        recipe: how the file is read.
        preset: the platform's rules.

    Returns:
        The total that the file states, if it does, and its row.
    """
    if not preset.is_ledger:
        return []
    blank_dashes(frame)
    derive(frame, preset.derived, recipe.decimal, lambda name: type_of(recipe.kind, name))
    add_sums(frame, preset.sums)
    declared = _declared(frame, recipe.kind, preset.declared)
    words = Words(frame)
    if preset.entries.entries:
        tell_entries(frame, preset.entries, words)
    if preset.entries.components:
        place_amounts(frame, preset.entries, words)
    return declared


def _declared(frame: Frame, kind: Kind, name: str) -> list[tuple[float, int]]:
    """Set the rows aside that state a total; one file may hold several settlements, each with its own."""
    import numpy as np

    if not name or not frame.has(name):
        return []
    values = frame.number(name)
    rows = ~np.isnan(values) & frame.missing(_DATE[kind])
    frame.ignore(rows, "total")
    return [(float(values[rows].sum()), int(frame.row[rows][0]))] if rows.any() else []


def build_settlements(frame: Frame, recipe: Recipe, _preset: Preset) -> Built:
    """Convert the ledger of a marketplace; what a row is made of sums to its net amount.

    Where it does not, the difference is among the other amounts, and the rows are counted in ``proof_failed``.
    """
    import numpy as np

    columns = _common_columns(frame)
    net = frame.number("net")
    parts = np.zeros(frame.height)
    for name in COMPONENTS:
        parts = parts + np.nan_to_num(frame.number(name))
    if not frame.has("net"):
        net = parts
    facts: dict[str, int] = {}
    differs = np.abs(net - parts) > _CENT
    if "net" in recipe.mapping:
        proven = ~np.asarray(frame.values["_has_rest"]) if frame.has("_has_rest") else np.ones(frame.height, dtype=bool)
        facts = {"proof_checked": int(proven.sum()), "proof_failed": int(differs.sum())}
    if differs.any():
        columns["other"] = np.where(differs, np.nan_to_num(frame.number("other")) + net - parts, frame.number("other"))
    columns["net"] = net
    columns["amounts_ttc"] = np.full(frame.height, _holds_vat(frame, recipe))
    return Built(columns, facts, unknown_entries=_complete_entries(columns, frame))


def _holds_vat(frame: Frame, recipe: Recipe) -> bool:
    """Goods hold VAT unless the user or the platform says otherwise, or the ledger has the tax on them apart."""
    import numpy as np

    if recipe.amounts:
        return recipe.amounts == "TTC"
    return not np.nan_to_num(frame.number("goods_tax")).any()


def build_payments(frame: Frame, _recipe: Recipe, preset: Preset) -> Built:
    """Convert the ledger of a payment provider: amount, fee (a cost above zero) and net amount.

    A fee of the account itself is no amount paid by a customer: its row has the amount 0 and a fee.
    """
    import numpy as np

    columns = _common_columns(frame)
    unknown = _complete_entries(columns, frame)
    if "channel" not in columns and (frame.has("_source") or frame.has("_medium")):
        columns["channel"] = source_medium(frame)
    _refer(columns, frame)
    amount, fee, net = frame.number("amount"), frame.number("fee"), frame.number("net")
    abroad = _other_currency(frame)
    amount = np.where(abroad & ~np.isnan(net), np.nan, amount)
    if preset.fees == "ledger" or (not preset.fees and _fees_are_negative(amount, fee, net)):
        fee = -fee
    tax = np.nan_to_num(frame.number("_money_fee_tax"))
    expected = amount - fee
    checked = ~np.isnan(expected) & ~np.isnan(net)
    failed = checked & (np.abs(expected - net) > _CENT) & (np.abs(expected - tax - net) > _CENT)
    fee = np.where(np.isnan(fee), amount - net, fee)
    net = np.where(np.isnan(net), amount - np.nan_to_num(fee), net)
    amount = np.where(np.isnan(amount), net + np.nan_to_num(fee), amount)
    of_account = _is(columns.get("entry"), ENTRY_FEE, frame.height) & ~np.isnan(net)
    columns["amount"] = np.where(of_account, 0.0, amount)
    columns["fee"] = np.where(of_account, -net, fee) + 0.0  # no -0
    columns["net"] = net
    return Built(
        columns, {"proof_checked": int(checked.sum()), "proof_failed": int(failed.sum())}, unknown_entries=unknown
    )


def _fees_are_negative(amount: "np.ndarray", fee: "np.ndarray", net: "np.ndarray") -> bool:
    """Tell by the rows with a fee: net amounts are the amount plus the fee, rather than less it."""
    import numpy as np

    charged = np.nan_to_num(fee) != 0
    added = (np.abs(amount + fee - net) <= _CENT) & charged
    taken = (np.abs(amount - fee - net) <= _CENT) & charged
    return bool(added.sum() > taken.sum())


def _other_currency(frame: Frame) -> "np.ndarray":
    """Flag the rows whose amount is in another currency than their fee and their net amount."""
    import numpy as np
    import pyarrow.compute as pc

    if not frame.has("_text_amount_currency") or not frame.has("currency"):
        return np.zeros(frame.height, dtype=bool)
    own, settled = (
        pc.utf8_upper(frame.values[name].cast("string")) for name in ("_text_amount_currency", "currency")
    )
    return np.asarray(pc.fill_null(pc.not_equal(own, settled), False).to_numpy(zero_copy_only=False), dtype=bool)


def _refer(columns: dict[str, Any], frame: Frame) -> None:
    """A row without an order that names the payment it is about belongs to the order of that payment."""
    import pyarrow as pa
    import pyarrow.compute as pc

    if not (frame.has("_text_reference") and frame.has("payment_id") and frame.has("order_id")):
        return
    reference, payment = (frame.values[name].cast(pa.string()) for name in ("_text_reference", "payment_id"))
    orders = frame.values["order_id"].cast(pa.string())
    named = pc.and_(pc.is_valid(orders), pc.is_valid(payment))
    place = pc.index_in(reference, value_set=pc.filter(payment, named), skip_nulls=True)
    found = pc.take(pc.filter(orders, named), place)
    columns["order_id"] = pc.dictionary_encode(pc.coalesce(orders, found))


def _common_columns(frame: Frame) -> dict[str, Any]:
    """Return the typed columns, currencies in capitals."""
    import pyarrow as pa
    import pyarrow.compute as pc

    columns = plain_columns(frame)
    currency = columns.get("currency")
    if isinstance(currency, pa.DictionaryArray):
        words = pc.dictionary_encode(pc.utf8_upper(currency.dictionary))
        columns["currency"] = pa.DictionaryArray.from_arrays(pc.take(words.indices, currency.indices), words.dictionary)
    return columns


def _complete_entries(columns: dict[str, Any], frame: Frame) -> tuple[str, ...]:
    """Keep rows that no rule knows as adjustments; return what the file calls them."""
    import pyarrow as pa
    import pyarrow.compute as pc

    entry = columns.get("entry")
    if not isinstance(entry, pa.DictionaryArray) or not entry.null_count:
        return ()
    nameless = pc.is_null(entry)
    codes = pc.fill_null(entry.indices, ENTRIES.index(ENTRY_ADJUSTMENT))
    columns["entry"] = pa.DictionaryArray.from_arrays(codes, entry.dictionary)
    for name in ("_text_type", "description"):
        words = frame.values.get(name)
        if isinstance(words, pa.DictionaryArray):
            used = pc.unique(pc.filter(words, nameless).cast(pa.string()).drop_null())
            return tuple(sorted(used.to_pylist())) or ("–",)
    return ("–",)


def _is(entry: "pa.Array | None", word: str, height: int) -> "np.ndarray":
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    if not isinstance(entry, pa.DictionaryArray):
        return np.zeros(height, dtype=bool)
    return np.asarray(pc.fill_null(pc.equal(entry.cast(pa.string()), word), False).to_numpy(zero_copy_only=False))


def about_ledger(imported: Imported, frame: Frame, built: Built) -> list[Issue]:
    """Return what the user should know of a ledger: rows that do not add up, that are not known, that are not final."""
    if imported.kind not in _LEDGERS:
        return []
    failed = "ledger_parts_differ" if imported.kind is Kind.SETTLEMENTS else "payment_net_differs"
    found: list[tuple[str, Severity, int, dict[str, str]]] = [
        (failed, Severity.WARNING, built.facts.get("proof_failed", 0), {}),
        ("movements_not_final", Severity.INFO, frame.counts.get("not_final", 0), {}),
    ]
    if built.unknown_entries:
        words = {"movements": ", ".join(built.unknown_entries[:_WORDS_SHOWN])}
        found.append(("movements_unknown", Severity.WARNING, len(built.unknown_entries), words))
    place = Place(file=imported.file)
    return [
        Issue(code, severity, place, {**params, "count": count}, count)
        for code, severity, count, params in found
        if count
    ]
