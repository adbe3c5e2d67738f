"""Round ticks and the mapping of values to pixels. No Qt: pure arithmetic."""

import math
from dataclasses import dataclass

_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
_WHOLE_STEPS = (1.0, 2.0, 5.0, 10.0)


@dataclass(frozen=True, slots=True)
class Scale:
    """Maps values ``low..high`` to pixels ``start..end``; ``end`` may lie before ``start``.

    Raises:
        ValueError: ``low`` is not under ``high``.
    """

    low: float
    high: float
    start: float
    end: float

    def __post_init__(self) -> None:
        if not self.low < self.high:
            raise ValueError(f"a scale from {self.low} to {self.high} has no length")

    def pixel(self, value: float) -> float:
        """Return where a value stands."""
        return self.start + (value - self.low) / (self.high - self.low) * (self.end - self.start)

    def clamped(self, value: float) -> float:
        """Return where a value stands, at the nearest end when it is outside."""
        return self.pixel(min(max(value, self.low), self.high))

    def value(self, pixel: float) -> float:
        """Return the value at a place."""
        if self.end == self.start:
            return self.low
        return self.low + (pixel - self.start) / (self.end - self.start) * (self.high - self.low)


def round_step(span: float, count: int, *, whole: bool = False) -> float:
    """Return the round step (1, 2, 2.5 or 5 times a power of ten) that cuts ``span`` in at most ``count`` parts.

    Args:
        span: length to cut, > 0.
        count: most parts wanted, >= 1.
        whole: whether steps must be whole numbers (counts of orders).
    """
    raw = span / max(count, 1)
    power = 10.0 ** math.floor(math.log10(raw))
    if whole and power < 1.0:
        power = 1.0
    steps = _WHOLE_STEPS if whole and power == 1.0 else _STEPS
    for step in steps:
        if step * power >= raw * (1 - 1e-9):
            return step * power
    return 10.0 * power


def ticks(low: float, high: float, count: int, *, whole: bool = False) -> list[float]:
    """Return round values within ``low..high``, at most about ``count`` of them."""
    if not (math.isfinite(low) and math.isfinite(high)) or high <= low:
        return []
    step = round_step(high - low, count, whole=whole)
    first = math.ceil(low / step - 1e-9)
    last = math.floor(high / step + 1e-9)
    # Counted in steps, so that 0.1 + 0.1 + 0.1 does not drift; + 0.0 turns -0.0 into 0.0.
    return [number * step + 0.0 for number in range(first, last + 1)]


def round_range(
    low: float, high: float, count: int = 5, *, from_zero: bool = True, whole: bool = False
) -> tuple[float, float]:
    """Return a range with round ends that holds ``low..high``.

    Args:
        low: smallest value.
        high: largest value.
        count: about how many ticks the range will show.
        from_zero: whether 0 must be inside; it must for anything drawn as a bar.
        whole: whether the values are whole numbers.
    """
    if from_zero:
        low, high = min(low, 0.0), max(high, 0.0)
    if high - low < 1e-12 * max(1.0, abs(high)):
        margin = abs(high) * 0.1 or 1.0
        low, high = (low - margin, high + margin) if not from_zero or high != 0 else (0.0, 1.0)
    step = round_step(high - low, count, whole=whole)
    return math.floor(low / step + 1e-9) * step + 0.0, math.ceil(high / step - 1e-9) * step + 0.0


def finite_range(*groups: "object") -> tuple[float, float] | None:
    """Return the smallest and largest finite numbers of the arrays, or None without any."""
    import numpy as np

    lows, highs = [], []
    for group in groups:
        numbers = np.asarray(group, dtype=np.float64)
        numbers = numbers[np.isfinite(numbers)]
        if numbers.size:
            lows.append(float(numbers.min()))
            highs.append(float(numbers.max()))
    return (min(lows), max(highs)) if lows else None
