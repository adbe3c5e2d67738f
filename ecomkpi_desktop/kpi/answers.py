"""What an engine was asked lately, and what it answered: asked again after a bound was moved, it need not compute."""

import threading
from collections.abc import Callable, Hashable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

T = TypeVar("T")
P = ParamSpec("P")
_MOST = 256  # answers of a few kB
_NOTHING = object()


class Answers:
    """Answers by question. Shared by worker threads: who asks what another is computing waits for that answer.

    A question may ask others, never itself.

    Args:
        most: how many are kept; the oldest goes when there are more.
    """

    def __init__(self, most: int = _MOST) -> None:
        self._most = most
        self._kept: dict[Hashable, Any] = {}
        self._lock = threading.Lock()
        self._underway: dict[Hashable, threading.Lock] = {}

    def get(self, question: Hashable, compute: Callable[[], T]) -> T:
        """Return the answer to a question, computed the first time."""
        found = self._kept.get(question, _NOTHING)
        if found is _NOTHING:
            with self._lock:
                turn = self._underway.setdefault(question, threading.Lock())
            with turn:
                found = self._kept.get(question, _NOTHING)
                if found is _NOTHING:
                    found = self._answer(question, compute)
        answer: T = found
        return answer

    def _answer(self, question: Hashable, compute: Callable[[], T]) -> T:
        try:
            found = compute()
            with self._lock:
                if len(self._kept) >= self._most:
                    self._kept.pop(next(iter(self._kept)))
                self._kept[question] = found
        finally:
            with self._lock:
                self._underway.pop(question, None)
        return found


class Asked(Protocol):
    """Who keeps answers."""

    @property
    def answers(self) -> Answers:
        """They."""


A = TypeVar("A", bound=Asked)


def kept(question: Callable[Concatenate[A, P], T]) -> Callable[Concatenate[A, P], T]:
    """Make a question one whose answers are kept, by what it is asked with."""
    name = question.__name__

    @wraps(question)
    def asked(self: A, /, *args: P.args, **kwargs: P.kwargs) -> T:
        key = (name, *args, *sorted(kwargs.items()))
        return self.answers.get(key, lambda: question(self, *args, **kwargs))

    return asked
