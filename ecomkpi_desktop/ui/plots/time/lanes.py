"""Where events stand above the panels: lanes in which no two names ever overlap. No Qt: pure arithmetic."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

POINT = 9.0  # width of an event that is shorter than that
_GAP = 4.0
_INSET = 5.0  # between a bar's edge and a name inside it


class Glyph(StrEnum):
    """How an event is drawn: told apart by shape, not by colour."""

    BAR = "bar"  # filled
    FRAME = "frame"  # outlined
    TRIANGLE = "triangle"
    CIRCLE = "circle"
    DIAMOND = "diamond"
    TICK = "tick"


@dataclass(frozen=True, slots=True)
class TimeEvent:
    """An event as the head of a stack shows it.

    Attributes:
        key: given to ``picked``.
        group: id of its group of lanes.
        glyph: its shape; one that lasts long enough is drawn as a bar of the same fill.
        first: where it begins, seconds.
        end: where it ends, seconds.
        label: its name.
        words: everything about it, as a sentence.
        own: whether it can be changed.
    """

    key: str
    group: str
    glyph: Glyph
    first: float
    end: float
    label: str
    words: str
    own: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Lanes of one kind of events.

    Attributes:
        id: as in the events.
        name: in front of the lanes, translated.
        most: lanes it may take.
        all_or_none: names are shown only where all of them have room: a chance selection would mislead.
        empty: what stands in an empty lane, translated; "" leaves the group out.
    """

    id: str
    name: str
    most: int = 1
    all_or_none: bool = False
    empty: str = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """An event in its lane.

    Attributes:
        event: which.
        lane: number of the lane, of all groups together.
        left, right: its shape, pixels.
        name_left: where its name begins; NaN where the name has no room.
        inside: whether the name stands in the bar.
    """

    event: TimeEvent
    lane: int
    left: float
    right: float
    name_left: float = float("nan")
    inside: bool = False

    @property
    def has_name(self) -> bool:
        """Whether its name is written."""
        return self.name_left == self.name_left


@dataclass(frozen=True, slots=True)
class Lanes:
    """All groups.

    Attributes:
        placed: events, by group and time.
        names: first lane of each group that is shown, and the group.
        count: number of lanes.
    """

    placed: tuple[Placed, ...] = ()
    names: tuple[tuple[int, Group], ...] = ()
    count: int = 0

    def used(self) -> dict[str, int]:
        """Return how many lanes each group takes."""
        ends = [*(first for first, _group in self.names[1:]), self.count][: len(self.names)]
        return {group.id: end - first for (first, group), end in zip(self.names, ends, strict=True)}


def lanes_of(
    events: Sequence[TimeEvent],
    groups: Sequence[Group],
    pixel: Callable[[float], float],
    width_of: Callable[[str], float],
    span: tuple[float, float],
    least: Mapping[str, int] | None = None,
) -> Lanes:
    """Return where every event stands.

    Args:
        events: in order of time; those outside the span are left out.
        groups: from top to bottom.
        pixel: place of a moment.
        width_of: width of a name.
        span: first and last pixel of the axis.
        least: lanes of each group at least: zooming in must not pull the panels up.
    """
    placed: list[Placed] = []
    names: list[tuple[int, Group]] = []
    top = 0
    for group in groups:
        own = [_shape(event, pixel, span) for event in events if event.group == group.id]
        seen = [one for one in own if one.right > span[0] and one.left < span[1]]
        if not seen and not group.empty and group.id not in (least or {}):
            continue
        filling = _Filling(group, width_of, span)
        for one in seen:
            filling.add(one)
        names.append((top, group))
        placed += [replace(one, lane=one.lane + top) for one in filling.done()]
        top += max(filling.used, (least or {}).get(group.id, 1))
    return Lanes(tuple(placed), tuple(names), top)


def _shape(event: TimeEvent, pixel: Callable[[float], float], span: tuple[float, float]) -> Placed:
    left, right = pixel(event.first), pixel(event.end)
    if right - left < POINT:
        middle = (left + right) / 2
        if span[0] <= middle <= span[1]:  # a point at the edge is seen whole
            middle = min(max(middle, span[0] + POINT / 2), span[1] - POINT / 2)
        left, right = middle - POINT / 2, middle + POINT / 2
        return Placed(event, 0, left, right)
    return Placed(event, 0, max(left, span[0]), min(right, span[1]))


@dataclass
class _Filling:
    """Lanes of one group being filled from left to right."""

    group: Group
    width_of: Callable[[str], float]
    span: tuple[float, float]
    placed: list[Placed] = field(default_factory=list)
    bodies: list[float] = field(default_factory=list)  # right end of the last shape of each lane
    taken: list[float] = field(default_factory=list)  # the same with its name

    @property
    def used(self) -> int:
        """Lanes in use."""
        return len(self.bodies)

    def add(self, one: Placed) -> None:
        """Place an event that does not begin before those before it."""
        width = self.width_of(one.event.label)
        free = [lane for lane in range(self.used) if self.taken[lane] + _GAP <= one.left]
        roomy = [lane for lane in free if self._named(one, lane, width).has_name]
        if roomy or (free and self.used == self.group.most):
            lane = (roomy or free)[0]
        elif self.used < self.group.most:
            lane = self.used
            for ends in (self.bodies, self.taken):
                ends.append(self.span[0] - _GAP)
        else:
            lane = min(range(self.used), key=self.bodies.__getitem__)
        self._make_room(lane, one)
        named = self._named(one, lane, width)
        if one.left < self.bodies[lane] + _GAP:  # no lane is left: shapes overlap, names must not
            named = replace(one, lane=lane)
        self.placed.append(named)
        self.bodies[lane] = max(self.bodies[lane], named.right)
        self.taken[lane] = max(self.bodies[lane], self._end(named))

    def done(self) -> list[Placed]:
        """Return what was placed."""
        if self.group.all_or_none and not all(one.has_name for one in self.placed):
            return [replace(one, name_left=float("nan")) for one in self.placed]
        return self.placed

    def _named(self, one: Placed, lane: int, width: float) -> Placed:
        if one.event.glyph in {Glyph.BAR, Glyph.FRAME} and one.right - one.left >= width + 2 * _INSET:
            return replace(one, lane=lane, name_left=one.left + _INSET, inside=True)
        if one.right + _GAP + width <= self.span[1]:
            return replace(one, lane=lane, name_left=one.right + _GAP)
        if one.left - _GAP - width >= self.taken[lane] + _GAP:
            return replace(one, lane=lane, name_left=one.left - _GAP - width)
        return replace(one, lane=lane)

    def _make_room(self, lane: int, shape: Placed) -> None:
        """Take away the names that a new shape would cover."""
        for position, other in enumerate(self.placed):
            if other.lane == lane and other.has_name and not shape.right + _GAP <= other.name_left:
                end = other.name_left + self.width_of(other.event.label)
                if end + (0.0 if other.inside else _GAP) > shape.left:
                    self.placed[position] = replace(other, name_left=float("nan"))
        ends = [self._end(other) for other in self.placed if other.lane == lane]
        self.taken[lane] = max([self.bodies[lane], *ends])

    def _end(self, one: Placed) -> float:
        if not one.has_name or one.inside:
            return one.right
        return max(one.right, one.name_left + self.width_of(one.event.label))
