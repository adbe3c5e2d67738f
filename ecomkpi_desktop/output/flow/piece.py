"""What flows over pages: pieces that are never cut."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from ecomkpi_desktop.output.box import Box
from ecomkpi_desktop.output.ink import Ink

_HAIR = 0.01
_LONG = 290.0  # points: what is longer may be parted
Paint = Callable[[Ink, Box], None]


@dataclass(frozen=True, slots=True)
class Piece:
    """Something that stands on one page.

    Attributes:
        height: in points.
        paint: paints it into a box of that height and of the column's width.
        keep: how many of the pieces after it must stand on the same page.
        head: what is repeated over it where it begins a page: the head of its table.
        is_space: whether it is only a distance, which no page begins with.
        room: what must be left of the page for it and what follows, in points.
        mark: name of the bookmark that leads to it; "" for none.
        names: what the pieces after it belong to: told again where a table goes on over the page.
    """

    height: float
    paint: Paint
    keep: int = 0
    head: "Piece | None" = None
    is_space: bool = False
    room: float = 0.0
    mark: str = ""
    names: str = ""


def together(pieces: list[Piece]) -> list[Piece]:
    """Return pieces that begin a page of their own rather than be parted, unless they are long."""
    height = sum(piece.height for piece in pieces)
    if not pieces or height > _LONG:
        return pieces
    return [replace(pieces[0], room=height), *pieces[1:]]


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece on its page."""

    piece: Piece
    y: float


Page = list[Placed]


def space(height: float, keep: int = 0, room: float = 0.0) -> Piece:
    """Return a distance; arguments as in :class:`Piece`."""
    return Piece(height, lambda _ink, _box: None, keep, is_space=True, room=room)


def flow(
    pieces: Iterable[Piece], top: float, bottom: float, continued: Callable[[str], Piece] | None = None
) -> list[Page]:
    """Return the pages that pieces fill.

    Args:
        pieces: in order.
        top: first base line of a page, in points.
        bottom: last one.
        continued: the head over a table that goes on over the page, by the name of what it belongs to.
    """
    waiting = list(pieces)
    pages: list[Page] = [[]]
    y, part = top, ""
    for place, piece in enumerate(waiting):
        if piece.is_space and not pages[-1]:
            continue
        needed = _needed(_kept(waiting, place))
        if pages[-1] and y + min(needed, bottom - top) > bottom + _HAIR:
            pages.append([])
            y = top
            if piece.is_space:
                continue
        part = piece.names or part
        if piece.head is not None and not pages[-1]:
            again = [continued(part)] if continued is not None and part else []
            for head in (*again, piece.head):
                pages[-1].append(Placed(head, y))
                y += head.height
        pages[-1].append(Placed(piece, y))
        y += piece.height
    return [page for page in pages if page]


def _kept(waiting: list[Piece], place: int) -> list[Piece]:
    """Return what must stand on one page with a piece: what it keeps, what that keeps, and so on."""
    last = at = place
    while at <= min(last, len(waiting) - 1):
        last = max(last, at + waiting[at].keep)
        at += 1
    return waiting[place : last + 1]


def _needed(kept: list[Piece]) -> float:
    """Return what pieces that stand together take, with the room that each of them asks for."""
    most = height = 0.0
    for piece in kept:
        most = max(most, height + max(piece.height, piece.room))
        height += piece.height
    return most
