"""Fields that a platform does not state and that its columns add up to."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ecomkpi_desktop.importing.frame import Frame

if TYPE_CHECKING:
    import numpy as np

_HALF_CENT = 0.005


@dataclass(frozen=True)
class Sum:
    """What a field adds up to; blank where none of what is added is known.

    Attributes:
        of: fields added up; ``-`` before a name takes it away. A field may be a part of its own sum.
        where: the sum is made only where this field is there and not zero.
        positive: what comes out below zero is nothing.
        fill: what the file states stays, and the sum fills its holes.
        either: what is taken away makes a sum by itself, as a debit without a credit does.
    """

    of: tuple[str, ...]
    where: str = ""
    positive: bool = False
    fill: bool = False
    either: bool = False


def read_sums(data: Mapping[str, Any]) -> dict[str, Sum]:
    """Read the sums of a preset.

    Raises:
        KeyError: a sum does not say of what.
    """
    return {name: _read(told) for name, told in data.items()}


def _read(told: Any) -> Sum:
    if isinstance(told, list):
        return Sum(tuple(told))
    flags = {key: bool(told.get(key, False)) for key in ("positive", "fill", "either")}
    return Sum(tuple(told["of"]), told.get("where", ""), **flags)


def add_sums(frame: Frame, sums: Mapping[str, Sum]) -> None:
    """Add the columns that are summed, one after the other."""
    for name, total in sums.items():
        _add(frame, name, total)


def _add(frame: Frame, name: str, total: Sum) -> None:
    import numpy as np
    import pyarrow as pa

    plus = [part for part in total.of if not part.startswith("-") and frame.has(part)]
    minus = [part[1:] for part in total.of if part.startswith("-") and frame.has(part[1:])]
    if total.of[0] not in (plus + minus if total.either else plus) or (total.where and not frame.has(total.where)):
        return
    value = _of(frame, plus) - _of(frame, minus)
    known = _any_known(frame, plus + minus if total.either else plus)
    if total.where:
        known &= np.nan_to_num(frame.number(total.where)) != 0
    if total.positive:
        value = np.where(value > _HALF_CENT, value, 0.0)
    own = frame.number(name) if total.where or total.fill else np.full(frame.height, np.nan)
    value = np.where(known, np.round(value, 6), own)
    value = np.where(np.isnan(own), value, own) if total.fill else value
    frame.values[name] = pa.array(value, pa.float64(), from_pandas=True)


def _of(frame: Frame, parts: list[str]) -> "np.ndarray":
    import numpy as np

    total: np.ndarray = np.zeros(frame.height)
    for part in parts:
        total = total + np.nan_to_num(frame.number(part))
    return total


def _any_known(frame: Frame, parts: list[str]) -> "np.ndarray":
    import numpy as np

    known: np.ndarray = np.zeros(frame.height, dtype=bool)
    for part in parts:
        known = known | ~np.isnan(frame.number(part))
    return known
