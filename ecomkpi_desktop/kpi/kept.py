"""Results that are kept for the latest few questions."""

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Kept(Generic[K, V]):
    """Keeps what was made for some keys; when there are too many, it begins anew.

    Args:
        most: how many are kept.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._found: dict[K, V] = {}

    def of(self, key: K, make: Callable[[], V]) -> V:
        """Return what was made for a key, or make it."""
        try:
            return self._found[key]
        except KeyError:
            made = make()
        if len(self._found) >= self._most:
            self._found.clear()
        self._found[key] = made
        return made
