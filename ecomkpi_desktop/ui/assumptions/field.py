"""The value of an assumption: typed, or moved along a slider that reaches as far as is sensible."""

from itertools import count

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QSlider, QVBoxLayout, QWidget

from ecomkpi_desktop.settings.option import Option, OptionType
from ecomkpi_desktop.ui.settings_pane.fields import NumberBox

_STEPS = 400
_gestures = count(1)
# How far the slider reaches, in the option's own unit; what is typed may go beyond.
_ENDS: dict[str, float] = {
    "cost.default_rate": 1.0, "cost.restock_share": 1.0, "logistics.per_order": 20.0, "logistics.per_item": 5.0,
    "logistics.packaging": 5.0, "logistics.per_return": 20.0, "payment.pct": 0.1, "payment.fixed": 1.0,
    "vat.default_rate": 0.25, "fixed_costs.monthly": 40_000.0,
}  # fmt: skip
_FEE_END = 0.4
_SINGLE = {OptionType.RATE: 1.0, OptionType.MONEY: 0.5}
_SMALL_STEPS = {"payment.pct": 0.1, "payment.fixed": 0.05, "logistics.packaging": 0.1, "fixed_costs.monthly": 500.0}


class ValueBox(NumberBox):
    """A number in whose box Ctrl+Z takes back the last answer, unless something is being typed."""

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window while there is no typing to take back."""
        if (
            event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
            and not self.lineEdit().isUndoAvailable()
            and (event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo))
        ):  # fmt: skip
            event.ignore()
            return True
        return super().event(event)


class AssumptionField(QWidget):
    """Box and slider.

    Signals:
        edited: (value, gesture): one drag of the slider, or one visit of the box, is one gesture.
    """

    edited = Signal(float, str)

    def __init__(self, key: str, option: Option, name: str, symbol: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._factor = 100.0 if option.type is OptionType.RATE else 1.0
        self._end = _ENDS.get(key, _FEE_END)
        self._gesture = self._new_gesture()
        self.box = ValueBox(self)
        self.box.setRange((option.minimum or 0.0) * self._factor, (option.maximum or 1e9) * self._factor)
        self.box.setDecimals(2)
        self.box.setSingleStep(_SMALL_STEPS.get(key, _SINGLE.get(option.type, 1.0)))
        self.box.setSuffix("\u202f%" if option.type is OptionType.RATE else f"\u00a0{symbol}")
        self.box.setAccessibleName(name)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, _STEPS)
        self.slider.setSingleStep(_STEPS // 100)
        self.slider.setPageStep(_STEPS // 20)
        self.slider.setAccessibleName(name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.box)
        layout.addWidget(self.slider)
        self.setFocusProxy(self.box)
        self.box.valueChanged.connect(self._typed)
        self.box.editingFinished.connect(self._begin)
        self.slider.sliderPressed.connect(self._begin)
        self.slider.sliderReleased.connect(self._begin)
        self.slider.valueChanged.connect(self._slid)

    @property
    def value(self) -> float:
        """The value shown, in the option's unit."""
        return round(self.box.value() / self._factor, 6)

    def set_value(self, value: float) -> None:
        """Show a value without telling anybody."""
        if abs(value - self.value) > 1e-9:
            self.box.blockSignals(True)
            self.box.setValue(value * self._factor)
            self.box.blockSignals(False)
        self._place_slider(value)

    def _place_slider(self, value: float) -> None:
        if self.slider.isSliderDown():
            return
        self.slider.blockSignals(True)
        self.slider.setValue(round(min(value / self._end, 1.0) * _STEPS))
        self.slider.blockSignals(False)

    def _new_gesture(self) -> str:
        return f"{self._key}#{next(_gestures)}"

    @Slot()
    def _begin(self) -> None:
        self._gesture = self._new_gesture()

    @Slot(int)
    def _slid(self, place: int) -> None:
        value = round(self._end * place / _STEPS, 4)
        self.box.blockSignals(True)
        self.box.setValue(value * self._factor)
        self.box.blockSignals(False)
        self.edited.emit(value, self._gesture)

    @Slot(float)
    def _typed(self, _number: float) -> None:
        self._place_slider(self.value)
        self.edited.emit(self.value, self._gesture)
