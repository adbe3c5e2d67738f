"""The work behind the strip: remembers what rests on the data, so that a filter does not reconcile the files anew."""

from typing import TYPE_CHECKING, Any

from ecomkpi_desktop.base import clock
from ecomkpi_desktop.models.data_state import data_state
from ecomkpi_desktop.models.dials import DialData, dials

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.kpi.selection import Selection
    from ecomkpi_desktop.review.sources import DataState
    from ecomkpi_desktop.settings.values import Settings


class DialJob:
    """Computes the dials; called on worker threads, one call at a time."""

    def __init__(self) -> None:
        self._engine: Engine | None = None
        self._state: DataState | None = None

    @property
    def state(self) -> "DataState | None":
        """How far the data reach and how they reconcile, as the latest dials were made; None before the first."""
        return self._state

    def __call__(
        self, engine: "Engine", selection: "Selection", *, settings: "Settings", imports: tuple[Any, ...]
    ) -> tuple[DialData, ...]:
        """Return the six dials."""
        if self._state is None or self._engine is not engine:
            self._engine = engine
            self._state = data_state(imports, engine, clock.today())
        return dials(engine, selection, settings, self._state)
