"""Rectangles of the page grid, in points."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """A room on the page: left edge, top edge, width and height."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Bottom edge."""
        return self.y + self.height

    def columns(self, shares: Sequence[float], gutter: float) -> list["Box"]:
        """Return boxes side by side whose widths stand to each other as ``shares`` do."""
        room = self.width - gutter * (len(shares) - 1)
        found, x = [], self.x
        for share in shares:
            width = room * share / sum(shares)
            found.append(Box(x, self.y, width, self.height))
            x += width + gutter
        return found

    def rows(self, shares: Sequence[float], gutter: float) -> list["Box"]:
        """Return boxes one under the other whose heights stand to each other as ``shares`` do."""
        room = self.height - gutter * (len(shares) - 1)
        found, y = [], self.y
        for share in shares:
            height = room * share / sum(shares)
            found.append(Box(self.x, y, self.width, height))
            y += height + gutter
        return found

    def below(self, distance: float) -> "Box":
        """Return what is left of the box under its first ``distance`` points."""
        return Box(self.x, self.y + distance, self.width, self.height - distance)
