"""A corridor of the form: its picture, whose bounds are moved there, and both bounds as typed fields."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.present.options import corridor_label
from ecomkpi_desktop.settings.catalogue import option_for
from ecomkpi_desktop.settings.option import OptionType, Value
from ecomkpi_desktop.settings.values import Settings
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.plots.corridor_editor import Bound, CorridorEditor, CorridorReading
from ecomkpi_desktop.ui.settings_pane.fields import slider_ends
from ecomkpi_desktop.ui.settings_pane.row import SettingRow
from ecomkpi_desktop.ui.widgets.labels import Text

_UNITS = {OptionType.RATE: Unit.RATE, OptionType.RATIO: Unit.RATIO, OptionType.MONEY: Unit.MONEY}
_STEPS = {OptionType.RATE: 0.01, OptionType.RATIO: 0.1, OptionType.MONEY: 1.0}
_FINE = 0.3  # a picture of rates that ends below this has finer steps
_FINE_STEP = 0.001
_ROOM = 3.0  # an open picture reaches so many times as far as its floor


def is_corridor(floor_key: str) -> bool:
    """Tell whether a key is the floor of a corridor with a ceiling."""
    return floor_key.startswith("corridor.") and floor_key.endswith(".floor")


def ceiling_of(floor_key: str) -> str:
    """Return the key of the ceiling that belongs to a floor."""
    return floor_key.removesuffix(".floor") + ".ceiling"


class CorridorRow(QWidget):
    """One corridor.

    Signals:
        moved: (key, value, gesture): a bound was moved in the picture.
    """

    moved = Signal(str, object, str)

    def __init__(self, floor: SettingRow, ceiling: SettingRow, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        self._context = context
        self.floor, self.ceiling = floor, ceiling
        parts = floor.key.split(".")
        self.figure_id = parts[1]
        self._label = corridor_label(floor.key)
        option = option_for(floor.key)
        self._type = option.type
        self.picture = CorridorEditor(context, self)
        self.picture.moved.connect(self._moved)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, theme.space("small"))
        layout.setSpacing(theme.space("hair"))
        layout.addWidget(Text(self._label, theme, self, role="strong"))
        layout.addWidget(self.picture)
        both = QHBoxLayout()
        both.setSpacing(theme.space("medium"))
        for row in (floor, ceiling):
            both.addWidget(row, 1)
        layout.addLayout(both)

    def show_settings(self, settings: Settings, value: float | None) -> None:
        """Show the bounds in force and where the figure stands."""
        floor, ceiling = settings.number(self.floor.key), settings.number(self.ceiling.key)
        low, high = self._ends(floor, ceiling, value)
        step = _STEPS.get(self._type, 1.0)
        if self._type is OptionType.RATE and high < _FINE:
            step = _FINE_STEP
        self.picture.set_reading(
            CorridorReading(
                self._label, _UNITS.get(self._type, Unit.COUNT), Bound(self.floor.key, self.tr("Floor"), floor),
                Bound(self.ceiling.key, self.tr("Ceiling"), ceiling), low, high, step, value,
            )
        )

    def _ends(self, floor: float, ceiling: float, value: float | None) -> tuple[float, float]:
        ends = slider_ends(option_for(self.ceiling.key))
        if ends is None:
            return 0.0, max(floor * _ROOM, (value or 0.0) * 1.5, 1.0)
        known = [bound for bound in (floor, ceiling, value) if bound is not None]
        return min(ends[0], *known), max(ends[1], min(max(known), 2 * ends[1]))

    @Slot(str, float, str)
    def _moved(self, key: str, number: float, gesture: str) -> None:
        value: Value = round(number) if self._type is OptionType.COUNT else number
        self.moved.emit(key, value, gesture)
