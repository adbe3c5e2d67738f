"""Fields of the form, one per type of option; each tells its value and takes one."""

from itertools import count

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.present.options import choice_label
from ecomkpi_desktop.settings.option import Option, OptionType, Value
from ecomkpi_desktop.ui.settings_pane.written import EXCHANGE_DECIMALS

_CURRENCIES = ("EUR", "CHF", "GBP", "USD", "CAD", "PLN", "SEK")
_NO_LIMIT = 1e6
_STEPS = 1000
_NARROW = 84
_gestures = count(1)

# How far a slider reaches where the bounds of the option are too wide for one; in the option's own unit.
_SLIDER_ENDS: dict[OptionType, tuple[float, float]] = {OptionType.RATE: (0.0, 1.0), OptionType.RATIO: (0.0, 10.0)}
_SHORT_SLIDERS = {
    "payment.pct": (0.0, 0.1),
    "vat.default_rate": (0.0, 0.25),
    "marketplace.*.pct": (0.0, 0.4),
    "ltv.horizon_months": (1.0, 36.0),
    "corridor.conversion_rate.floor": (0.0, 0.1),
    "corridor.conversion_rate.ceiling": (0.0, 0.2),
    "corridor.ltv_cac.hysteresis": (0.0, 1.0),
    "corridor.break_even_day.floor": (1.0, 31.0),
    "corridor.break_even_day.ceiling": (1.0, 31.0),
}
_DECIMALS = {
    OptionType.RATE: 2, OptionType.RATIO: 2, OptionType.MONEY: 2, OptionType.EXCHANGE: EXCHANGE_DECIMALS,
}  # fmt: skip
_SINGLE_STEPS = {OptionType.RATE: 0.5, OptionType.RATIO: 0.1, OptionType.MONEY: 0.5, OptionType.EXCHANGE: 0.01}


class NumberBox(QDoubleSpinBox):
    """A number typed in its unit. The wheel changes it only while it has the focus, so that scrolling is safe."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(False)
        self._has_no_limit = False
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setGroupSeparatorShown(True)
        self.lineEdit().setTextMargins(0, 0, 6, 0)

    def set_no_limit(self) -> None:
        """Write the highest value as "no limit"."""
        self._has_no_limit = True

    def textFromValue(self, value: float) -> str:
        """Write a value; the highest one in words where it means that there is no limit."""
        if self._has_no_limit and value >= self.maximum():
            return self.tr("no limit")
        return super().textFromValue(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the point of the number pad for the decimal comma: left out, 63.00 would become 6300."""
        comma = self.locale().decimalPoint()
        if event.text() == "." and comma == ",":
            event = QKeyEvent(event.type(), Qt.Key.Key_Comma, event.modifiers(), comma)
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the form scroll unless the field is being edited."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ChoiceBox(QComboBox):
    """A list of choices that the wheel does not change by accident."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the form scroll unless the list is being used."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Field(QWidget):
    """A field of the form.

    Signals:
        edited: (value, gesture): the user has given another value; one gesture is one drag of the slider.
    """

    edited = Signal(object, str)

    def focus_widget(self) -> QWidget:
        """Return the control that a label belongs to."""
        raise NotImplementedError

    def set_value(self, value: Value) -> None:
        """Show a value without telling anybody."""
        raise NotImplementedError


class NumberField(Field):
    """Typed number and, where it helps, a slider.

    Args:
        option: declares bounds and type.
        symbol: currency sign.
        unit: what follows the number, "" for none; percentages and money say it inside the box.
        with_slider: whether a slider may stand under it.
    """

    def __init__(
        self, option: Option, symbol: str, unit: str, parent: QWidget | None = None, *, with_slider: bool = True
    ) -> None:
        super().__init__(parent)
        self._option = option
        self._factor = 100.0 if option.type is OptionType.RATE else 1.0
        self._gesture = ""
        self.box = NumberBox(self)
        self._set_up_box(symbol, unit)
        if not with_slider:
            self.box.setMinimumWidth(_NARROW)  # Qt asks for the width of the largest number there can be
        self.slider: QSlider | None = None
        ends = slider_ends(option) if with_slider else None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.box)
        if ends is not None:
            self._ends = ends
            self.slider = QSlider(Qt.Orientation.Horizontal, self)
            self.slider.setRange(0, _STEPS)
            self.slider.setPageStep(_STEPS // 20)
            self.slider.sliderPressed.connect(self._begin)
            self.slider.sliderReleased.connect(self._end)
            self.slider.valueChanged.connect(self._slid)
            layout.addWidget(self.slider)
        self.box.valueChanged.connect(self._typed)

    def focus_widget(self) -> QWidget:
        """Return the box."""
        return self.box

    def setAccessibleName(self, name: str) -> None:
        """Name box and slider."""
        super().setAccessibleName(name)
        self.box.setAccessibleName(name)
        if self.slider is not None:
            self.slider.setAccessibleName(name)

    def set_value(self, value: Value) -> None:
        """Show a value in box and slider."""
        number = float(value)
        self.box.blockSignals(True)
        self.box.setValue(number * self._factor)
        self.box.blockSignals(False)
        self._place_slider(number)

    def _set_up_box(self, symbol: str, unit: str) -> None:
        option, box = self._option, self.box
        kind = option.type
        low = option.minimum if option.minimum is not None else -1e9
        high = option.maximum if option.maximum is not None else 1e9
        box.setRange(low * self._factor, high * self._factor)
        box.setDecimals(_DECIMALS.get(kind, 0))
        box.setSingleStep(_SINGLE_STEPS.get(kind, 1.0))
        if kind is OptionType.RATE:
            box.setSuffix("\u202f%")
        elif kind is OptionType.MONEY:
            box.setSuffix(f"\u00a0{symbol}")
        elif kind is OptionType.RATIO:
            box.setSuffix("\u00a0: 1")
        elif unit:
            box.setSuffix(f"\u00a0{unit}")
        if option.key.endswith(".ceiling") and high == _NO_LIMIT and kind is OptionType.MONEY:
            box.set_no_limit()

    def _place_slider(self, number: float) -> None:
        if self.slider is None or self.slider.isSliderDown():
            return
        low, high = self._ends
        self.slider.blockSignals(True)
        self.slider.setValue(round((number - low) / (high - low) * _STEPS))
        self.slider.blockSignals(False)

    @Slot()
    def _begin(self) -> None:
        self._gesture = f"{self._option.key}#{next(_gestures)}"

    @Slot()
    def _end(self) -> None:
        self._gesture = ""

    @Slot(int)
    def _slid(self, place: int) -> None:
        low, high = self._ends
        number = low + (high - low) * place / _STEPS
        number = float(round(number)) if self._option.type is OptionType.COUNT else round(number, 4)
        self.box.blockSignals(True)
        self.box.setValue(number * self._factor)
        self.box.blockSignals(False)
        self._tell(number)

    @Slot(float)
    def _typed(self, number: float) -> None:
        value = round(number / self._factor, 6)
        self._place_slider(value)
        self._tell(value)

    def _tell(self, number: float) -> None:
        value: Value = int(number) if self._option.type is OptionType.COUNT else number
        self.edited.emit(value, self._gesture)


class FlagField(Field):
    """Yes or no."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox(label, self)
        self.box.toggled.connect(self._toggled)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)

    def focus_widget(self) -> QWidget:
        """Return the box."""
        return self.box

    def setAccessibleName(self, name: str) -> None:
        """Name the box."""
        super().setAccessibleName(name)
        self.box.setAccessibleName(name)

    def set_value(self, value: Value) -> None:
        """Tick or clear the box."""
        self.box.blockSignals(True)
        self.box.setChecked(bool(value))
        self.box.blockSignals(False)

    @Slot(bool)
    def _toggled(self, on: bool) -> None:
        self.edited.emit(on, "")


class ChoiceField(Field):
    """One of several words; for the currency, one of the usual codes or another one typed in."""

    def __init__(self, option: Option, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = ChoiceBox(self)
        self.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(12)
        for choice in option.choices or _CURRENCIES:
            self.box.addItem(choice_label(choice) if option.choices else choice, choice)
        self.box.activated.connect(self._chosen)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)

    def focus_widget(self) -> QWidget:
        """Return the list."""
        return self.box

    def setAccessibleName(self, name: str) -> None:
        """Name the list."""
        super().setAccessibleName(name)
        self.box.setAccessibleName(name)
        self.box.view().setAccessibleName(name)

    def set_value(self, value: Value) -> None:
        """Show a choice; one that is not in the list is added."""
        place = self.box.findData(value)
        if place < 0:
            self.box.addItem(str(value), value)
            place = self.box.count() - 1
        self.box.setCurrentIndex(place)

    @Slot(int)
    def _chosen(self, place: int) -> None:
        self.edited.emit(self.box.itemData(place), "")


class TextField(Field):
    """A text, taken when it is finished."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.line.editingFinished.connect(self._finished)
        self._shown = ""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)

    def focus_widget(self) -> QWidget:
        """Return the line."""
        return self.line

    def setAccessibleName(self, name: str) -> None:
        """Name the line."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def set_value(self, value: Value) -> None:
        """Show a text, unless it is being typed."""
        if str(value) != self._shown:
            self._shown = str(value)
            self.line.setText(self._shown)

    @Slot()
    def _finished(self) -> None:
        text = self.line.text().strip()
        if text != self._shown:
            self._shown = text
            self.edited.emit(text, "")


def slider_ends(option: Option) -> tuple[float, float] | None:
    """Return how far an option is dragged; None where it is only typed."""
    if Changes.DATA in option.effect:
        return None  # the facts are built anew for every value
    return _SHORT_SLIDERS.get(option.key, _SLIDER_ENDS.get(option.type))


def make_field(
    option: Option, label: str, symbol: str, unit: str, parent: QWidget | None = None, *, with_slider: bool = True
) -> Field:
    """Return the field that suits an option."""
    if option.type is OptionType.FLAG:
        return FlagField(label, parent)
    if option.type is OptionType.TEXT and option.key != "currency":
        return TextField(parent)
    if option.type in {OptionType.CHOICE, OptionType.TEXT}:
        return ChoiceField(option, parent)
    return NumberField(option, symbol, unit, parent, with_slider=with_slider)
