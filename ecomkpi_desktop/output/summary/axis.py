"""Round numbers for the axis of a small chart."""

import math
from dataclasses import dataclass

from ecomkpi_desktop.present.numbers import Formats


@dataclass(frozen=True, slots=True)
class Axis:
    """A vertical axis from the bottom to the top of a chart.

    Attributes:
        low, high: values at the bottom and at the top.
        bottom, top: their y on the page, in points.
        step: distance between grid lines.
    """

    low: float
    high: float
    bottom: float
    top: float
    step: float

    def y(self, value: float) -> float:
        """Return the height of a value on the page."""
        return self.bottom - (value - self.low) / (self.high - self.low) * (self.bottom - self.top)

    def ticks(self) -> list[float]:
        """Return the values of the grid lines."""
        first = math.ceil(self.low / self.step - 1e-9)
        last = math.floor(self.high / self.step + 1e-9)
        return [position * self.step for position in range(first, last + 1)]

    def label(self, tick: float, formats: Formats) -> str:
        """Return a tick in money, with only the decimals that the step needs."""
        largest = max(abs(self.low), abs(self.high))
        scale, letter = (1e6, "M") if largest >= 1e6 else (1e3, "k") if largest >= 2e3 else (1.0, "")
        decimals = next(places for places in range(4) if _is_whole(self.step / scale * 10**places) or places == 3)
        digits = formats.number(tick / scale, decimals)
        if formats.is_french or len(formats.symbol) > 1:
            return f"{digits}\u00a0{letter}{formats.symbol}"
        sign, digits = (digits[0], digits[1:]) if tick < 0 else ("", digits)
        return f"{sign}{formats.symbol}{digits}{letter}"


def axis_for(values: list[float], bottom: float, top: float, lines: int = 4) -> Axis:
    """Return an axis that holds zero and all values between round numbers, with about ``lines`` grid lines."""
    low, high = min([0.0, *values]), max([0.0, *values])
    if high == low:
        high = low + 1.0
    step = _round_step((high - low) / lines)
    return Axis(math.floor(low / step + 1e-9) * step, math.ceil(high / step - 1e-9) * step, bottom, top, step)


def axis_within(values: list[float], bottom: float, top: float, lines: int = 3) -> Axis:
    """Return an axis that holds all values between round numbers, zero only where they come near it."""
    low, high = min(values), max(values)
    if 0 <= low < high / 2 or high <= 0:
        low, high = min(low, 0.0), max(high, 0.0)
    if high - low < 1e-12 * max(1.0, abs(high)):
        low, high = low - max(abs(low) * 0.1, 1e-6), high + max(abs(high) * 0.1, 1e-6)
    step = _round_step((high - low) / lines)
    return Axis(math.floor(low / step + 1e-9) * step, math.ceil(high / step - 1e-9) * step, bottom, top, step)


def _round_step(rough: float) -> float:
    power = 10.0 ** math.floor(math.log10(rough))
    return next(factor * power for factor in (1.0, 2.0, 2.5, 5.0, 10.0) if factor * power >= rough * (1 - 1e-9))


def _is_whole(value: float) -> bool:
    return abs(value - round(value)) < 1e-6
