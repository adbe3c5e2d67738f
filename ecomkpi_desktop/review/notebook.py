"""What the manager wrote down, as values: frozen dataclasses to and from the notes of the document.

A class of notes is a frozen dataclass with a field ``id`` and a class variable ``KIND``. Its fields are plain values,
dates, enums, other frozen dataclasses, and tuples or mappings of them. A field that is added later needs a default; a
note that cannot be read (of another version) is left out and stays in the document.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, TypeVar

from ecomkpi_desktop.review.finding import Finding
from ecomkpi_desktop.workspace.edits import PutNotes, Wording
from ecomkpi_desktop.workspace.notes import Note

if TYPE_CHECKING:
    from cattrs.preconf.json import JsonConverter


class Noted(Protocol):
    """A value that is kept as a note."""

    KIND: ClassVar[str]

    @property
    def id(self) -> str:
        """Identifies it among those of its kind."""


T = TypeVar("T", bound=Noted)

MIXED = float | str | date | tuple[str, ...] | None  # a piece of evidence
_DAY = "day"
_WORDING = "wording"


class Notebook:
    """The notes of a document, read when they are asked for.

    Args:
        notes: as the document keeps them.
    """

    def __init__(self, notes: Iterable[Note] = ()) -> None:
        self._notes: Mapping[tuple[str, str], Note] = {note.key: note for note in notes}
        self._read: dict[type[Any], tuple[Any, ...]] = {}

    def all(self, kind: type[T]) -> tuple[T, ...]:
        """Return the notes of a class, in the order of their ids: the order in which they were made."""
        if kind not in self._read:
            texts = (note.body for note in self._notes.values() if note.kind == kind.KIND)
            self._read[kind] = tuple(thing for thing in (_thing(text, kind) for text in texts) if thing is not None)
        return self._read[kind]

    def get(self, kind: type[T], thing_id: str) -> T | None:
        """Return the note of a class with an id, or None."""
        return next((thing for thing in self.all(kind) if thing.id == thing_id), None)

    def is_closed(self, thing: Noted) -> bool:
        """Tell whether a note can never change again."""
        note = self._notes.get((thing.KIND, thing.id))
        return note is not None and note.closed


def keep(wording: Wording, *things: Noted, closed: bool = False) -> PutNotes:
    """Return the edit that writes notes, in place of those of the same ids.

    Args:
        wording: words for the undo menu.
        things: what to write.
        closed: whether they can never change again; the edit then cannot be undone.
    """
    return PutNotes(tuple(Note(one.KIND, one.id, _text(one), closed) for one in things), (), wording)


def forget(wording: Wording, *things: Noted) -> PutNotes:
    """Return the edit that removes notes."""
    return PutNotes((), tuple((one.KIND, one.id) for one in things), wording)


def _text(thing: Noted) -> str:
    return _converter().dumps(thing, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _thing(text: str, kind: type[T]) -> T | None:
    try:
        return _converter().loads(text, kind)
    except (ValueError, TypeError, KeyError, ExceptionGroup):
        return None


@cache
def _converter() -> "JsonConverter":
    from cattrs.preconf.json import make_converter

    converter = make_converter()
    # JSON has no days: among values of several types one is told from a text by its mark.
    converter.register_unstructure_hook_func(_is_mixed, _marked)
    converter.register_structure_hook_func(_is_mixed, _unmarked)
    _register_findings(converter)
    return converter


def _register_findings(converter: "JsonConverter") -> None:
    """Keep a finding with the key of its words, so that it is read in those of the day and in any language."""
    from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn

    written = make_dict_unstructure_fn(Finding, converter)
    read = make_dict_structure_fn(Finding, converter)

    def unstructured(finding: Finding) -> dict[str, Any]:
        from ecomkpi_desktop.review.catalogue import wording_of  # the rules are heavy, most notes hold no finding

        return {**written(finding), _WORDING: wording_of(finding)}

    def structured(value: Mapping[str, Any], kind: type[Finding]) -> Finding:
        from ecomkpi_desktop.review.catalogue import worded

        return worded(read(value, kind), value.get(_WORDING, ""))

    converter.register_unstructure_hook(Finding, unstructured)
    converter.register_structure_hook(Finding, structured)


def _is_mixed(kind: Any) -> bool:
    return bool(kind == MIXED)


def _marked(value: Any) -> Any:
    return {_DAY: value.isoformat()} if isinstance(value, date) else value


def _unmarked(value: Any, _kind: Any) -> Any:
    if isinstance(value, dict):
        return date.fromisoformat(value[_DAY])
    return tuple(value) if isinstance(value, list) else value
