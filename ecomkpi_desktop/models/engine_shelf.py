"""Keeps the engine that fits the settings in force; shared by the worker threads."""

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.settings.values import Settings


class EngineShelf:
    """The latest engine, re-weighted on demand by whichever worker first needs it for new settings."""

    def __init__(self) -> None:
        self._weighing = threading.Lock()  # held while an engine is made: by workers only, the window never waits
        self._swapping = threading.Lock()  # held for a moment
        self._kept: tuple[Engine, Settings] | None = None

    @property
    def is_empty(self) -> bool:
        """Whether there is no engine."""
        return self._kept is None

    def put(self, engine: "Engine", settings: "Settings") -> None:
        """Replace the engine: other facts."""
        with self._swapping:
            self._kept = engine, settings

    def clear(self) -> None:
        """Let the engine go: there are no facts for the moment."""
        with self._swapping:
            self._kept = None

    def engine(self, settings: "Settings") -> "Engine":
        """Return the engine with ``settings`` in force. Called on worker threads.

        Raises:
            RuntimeError: no engine was put.
        """
        with self._weighing:
            kept = self._kept
            if kept is None:
                raise RuntimeError("there is no engine yet")
            engine, weighed = kept
            if weighed is settings:
                return engine
            engine = engine.with_settings(settings)
            with self._swapping:
                if self._kept is kept:  # or the facts are others by now: what was made serves this question only
                    self._kept = engine, settings
            return engine
