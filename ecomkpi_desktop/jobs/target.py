"""Where a result of background work goes: a slot that does not keep its widget alive."""

import inspect
import weakref
from collections.abc import Callable
from typing import Any

import shiboken6


class Target:
    """A callable to call later, if whoever owns it still exists.

    A bound method is held weakly, so that work in flight never keeps a closed page in memory; a plain function is
    held as it is.
    """

    def __init__(self, slot: Callable[[Any], object]) -> None:
        self._weak: weakref.WeakMethod[Any] | None = weakref.WeakMethod(slot) if inspect.ismethod(slot) else None
        self._strong = None if self._weak is not None else slot

    def __call__(self, value: object) -> None:
        """Call the slot with ``value``, or do nothing when its owner is gone."""
        slot = self._weak() if self._weak is not None else self._strong
        if slot is None:
            return
        owner = getattr(slot, "__self__", None)
        if isinstance(owner, shiboken6.Object) and not shiboken6.isValid(owner):
            return
        slot(value)
