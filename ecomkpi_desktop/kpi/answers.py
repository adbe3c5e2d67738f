"""What an engine was asked lately, and what it answered: asked again after a bound was moved, it need not compute."""

from collections.abc import Callable, Hashable
from typing import Any, TypeVar

T = TypeVar("T")

_MOST = 256  # answers of a few kB


class Answers:
    """Answers by question. Shared by worker threads: the same answer may be computed twice, and is the same.

    Args:
        most: how many are kept; when there are more, it begins anew.
    """

    def __init__(self, most: int = _MOST) -> None:
        self._most = most
        self._kept: dict[Hashable, Any] = {}

    def get(self, question: Hashable, compute: Callable[[], T]) -> T:
        """Return the answer to a question, computed the first time."""
        found: T | None = self._kept.get(question)
        if found is None:
            found = compute()
            if len(self._kept) >= self._most:
                self._kept = {}
            self._kept[question] = found
        return found
