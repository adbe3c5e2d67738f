"""One lever: typed entry and slider, where it stands today, a way back."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.kpi.whatif.base import Base
from ecomkpi_desktop.kpi.whatif.levers import KINDS, Lever, bounds, present
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.whatif.words import is_same, lever_name, short_lever, value_text
from ecomkpi_desktop.ui.settings_pane.fields import NumberBox
from ecomkpi_desktop.ui.theme.fonts import grown
from ecomkpi_desktop.ui.widgets.buttons import IconButton
from ecomkpi_desktop.ui.widgets.labels import Caption, Text

_STEPS = 600
_FIELD = 98
_FARTHEST = 10  # times what the slider reaches: as far as can be typed
_DIGITS = 3  # of a value that the slider gives: finer than any manager can act


class LeverRow(QWidget):
    """A lever that can be moved.

    Signals:
        moved: (lever, value or None): the user has put it somewhere; None is where it stands today.
    """

    moved = Signal(object, object)

    def __init__(self, context: Context, lever: Lever, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.lever = lever
        self._now: float | None = None
        self._ends = (0.0, 1.0)
        theme, name = context.theme, lever_name(lever)
        is_rate = KINDS[lever].unit is Unit.RATE
        self._factor = 100.0 if is_rate else 1.0
        self.name = Text(short_lever(lever), theme, self)
        self.box = NumberBox(self)
        self.box.setFixedWidth(grown(_FIELD))
        self.box.setDecimals(2)
        self.box.setAccessibleName(name)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, _STEPS)
        self.slider.setSingleStep(_STEPS // 120)
        self.slider.setPageStep(_STEPS // 20)
        self.slider.setAccessibleName(name)
        self.today = Caption("", theme, self)
        self.back = IconButton("reset", self.tr("{lever}: back to today").format(lever=name), theme, self)
        policy = self.back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(policy)
        self.name.setBuddy(self.box)
        self._arrange()
        self.box.valueChanged.connect(self._typed)
        self.slider.valueChanged.connect(self._slid)
        self.back.clicked.connect(self._reset)

    def set_base(self, base: Base, missing: str) -> None:
        """Show where the lever stands in a period; ``missing`` says in a few words why it stands nowhere."""
        formats, unit = self._context.formats, KINDS[self.lever].unit
        self._now = present(base, self.lever)
        self._ends = bounds(base, self.lever)
        self.box.setSuffix("\u202f%" if unit is Unit.RATE else f"\u00a0{formats.symbol}")
        known = self._now is not None
        for widget in (self.box, self.slider):
            widget.setEnabled(known)
        if known:
            text = self.tr("today {value}").format(value=value_text(self._now, unit, formats))
            self.today.setText(text)
        else:
            self.today.setText(missing)
        for widget in (self.box, self.slider):
            widget.setAccessibleDescription(self.today.text())

    def set_value(self, value: float | None) -> None:
        """Put the lever somewhere without telling anybody; None is where it stands today."""
        shown = self._now if value is None else value
        if shown is None:
            shown = 0.0
        moved = self._now is not None and not is_same(self._now, shown)
        with QSignalBlocker(self.box), QSignalBlocker(self.slider):
            low, high = self._ends
            farthest = 1.0 if self._factor > 1 else _FARTHEST * high
            self.box.setRange(low * self._factor, max(farthest, high, shown) * self._factor)
            self.box.setSingleStep(self._step(high) * self._factor)
            if not self.box.hasFocus() or not is_same(self.box.value(), round(shown * self._factor, 2)):
                self.box.setValue(shown * self._factor)
            if not self.slider.isSliderDown():
                self.slider.setValue(self._place(shown))
        self.back.setVisible(moved)
        font = self._context.theme.font("strong" if moved else "body")
        self.name.setFont(font)

    # -- inside ------------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        theme = self._context.theme
        first, second = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(theme.space("tight"))
        first.addWidget(self.name, 1)
        first.addWidget(self.box)
        first.addWidget(self.back)
        second.setSpacing(theme.space("small"))
        second.addWidget(self.slider, 1)
        second.addWidget(self.today)
        self.today.setWordWrap(False)
        self.today.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(first)
        layout.addLayout(second)

    def _place(self, value: float) -> int:
        low, high = self._ends
        return round((min(max(value, low), high) - low) / (high - low) * _STEPS) if high > low else 0

    @staticmethod
    def _step(high: float) -> float:
        """Return a round step, about a hundredth of the way."""
        return float(f"{high / 100:.0e}") or 0.01

    @Slot(int)
    def _slid(self, place: int) -> None:
        low, high = self._ends
        if self._now is None or place == self._place(self._now):
            self._tell(None)
            return
        value = low + (high - low) * place / _STEPS
        self._tell(float(f"{value:.{_DIGITS}g}"))

    @Slot(float)
    def _typed(self, number: float) -> None:
        shown = None if self._now is None else round(self._now * self._factor, 2)
        self._tell(None if shown is not None and is_same(number, shown) else round(number / self._factor, 6))

    @Slot()
    def _reset(self) -> None:
        self.box.setFocus()  # the button is about to go
        self._tell(None)

    def _tell(self, value: float | None) -> None:
        self.set_value(value)
        self.moved.emit(self.lever, value)
