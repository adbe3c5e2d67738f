"""Whether amounts hold VAT, proven by the file's own equations."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ecomkpi_desktop.base.fields import LINE_TIP
from ecomkpi_desktop.importing.frame import Frame
from ecomkpi_desktop.importing.groups import Groups
from ecomkpi_desktop.importing.presets import Preset
from ecomkpi_desktop.importing.presets import Proof as Equation

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa

_CENT = 0.011


@dataclass(frozen=True)
class Proof:
    """What the equations say.

    Attributes:
        basis: ``HT`` or ``TTC``; empty when both hold or none does.
        checked: orders looked at.
        failed: orders for which the best equation does not hold.
        held: orders with tax for which it holds.
    """

    basis: str
    checked: int
    failed: int
    held: int = 0


def proven_basis(
    frame: Frame, preset: Preset, groups: Groups, amount: "np.ndarray", kinds: "pa.DictionaryArray | None" = None
) -> Proof | None:
    """Try the preset's equations on every order; None when it has none or their columns are absent."""
    import numpy as np

    held: dict[str, tuple[int, int]] = {}
    checked = 0
    tax = groups.to_first_row(frame.number("order_tax"), preset.order_values)[groups.first]
    for proof in preset.proofs:
        if not proof.basis or not frame.has(proof.total):
            continue
        known, holds = _tried(proof, frame, groups, preset, amount, kinds)
        taxed = known & (np.abs(np.nan_to_num(tax)) > _CENT)  # without tax both equations hold and prove nothing
        score, checked = int((holds & taxed).sum()), max(checked, int(known.sum()))
        if score > held.get(proof.basis, (-1, 0))[0]:
            held[proof.basis] = (score, int((known & ~holds).sum()))
    if not held:
        return None
    best = max(held, key=lambda basis: held[basis][0])
    score, failed = held[best]
    others = max((other for basis, (other, _) in held.items() if basis != best), default=0)
    return Proof(best if score > 0 and score > 2 * others else "", checked, failed, score)


def equation_failures(
    frame: Frame, preset: Preset, groups: Groups, amount: "np.ndarray", kinds: "pa.DictionaryArray | None" = None
) -> int:
    """Return for how many orders the equations that only check the reading do not hold."""
    failed = 0
    for proof in preset.proofs:
        if proof.basis or not all(frame.has(name) for name in (proof.total, *proof.needed)):
            continue
        known, holds = _tried(proof, frame, groups, preset, amount, kinds)
        failed = max(failed, int((known & ~holds).sum()))
    return failed


def _tried(
    proof: Equation, frame: Frame, groups: Groups, preset: Preset, amount: "np.ndarray",
    kinds: "pa.DictionaryArray | None",
) -> "tuple[np.ndarray, np.ndarray]":  # fmt: skip
    """Return for each order whether its total is known, and whether the equation holds."""
    import numpy as np

    left = groups.to_first_row(frame.number(proof.total), preset.order_values)[groups.first]
    right = np.zeros(groups.count)
    for name in proof.plus:
        right = right + _term(name, frame, groups, preset, amount, kinds)
    known = ~np.isnan(left) & ~np.isnan(right)
    return known, known & (np.abs(left - right) <= _CENT)


def basis_of_currencies(codes: Collection[str], preset: Preset) -> str:
    """Return the tax basis that the currencies of a marketplace's amounts guarantee; empty when they do not agree."""
    said = {next((basis for basis, known in preset.amounts_by.items() if code in known), "") for code in codes}
    return said.pop() if len(said) == 1 else ""


def _term(
    name: str, frame: Frame, groups: Groups, preset: Preset, amount: "np.ndarray", kinds: "pa.DictionaryArray | None"
) -> "np.ndarray":
    import numpy as np

    if name == "lines":
        return groups.sums(amount)
    if name == "tip_lines":
        if kinds is None:
            return np.zeros(groups.count)
        is_tip = np.asarray(kinds.dictionary.to_pylist())[kinds.indices.to_numpy()] == LINE_TIP
        return groups.sums(np.where(is_tip, amount, 0.0))
    values = np.nan_to_num(groups.to_first_row(frame.number(name.lstrip("-")), preset.order_values)[groups.first])
    return np.asarray(-np.abs(values) if name.startswith("-") else values)
