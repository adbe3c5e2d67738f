"""Keeps the engine that fits the settings in force; shared by the worker threads."""

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.settings.values import Settings


class EngineShelf:
    """The latest engine, re-weighted on demand by whichever worker first needs it for new settings."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._engine: Engine | None = None
        self._settings: Settings | None = None

    @property
    def is_empty(self) -> bool:
        """Whether no engine was put yet."""
        return self._engine is None

    def put(self, engine: "Engine | None", settings: "Settings | None") -> None:
        """Replace the engine: other facts, or none."""
        with self._lock:
            self._engine, self._settings = engine, settings

    def engine(self, settings: "Settings") -> "Engine":
        """Return the engine with ``settings`` in force. Called on worker threads.

        Raises:
            RuntimeError: no engine was put.
        """
        with self._lock:
            if self._engine is None:
                raise RuntimeError("there is no engine yet")
            if self._settings is not settings:
                self._engine = self._engine.with_settings(settings)
                self._settings = settings
            return self._engine
