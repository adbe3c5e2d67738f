"""Fields that several forms of plans have: an amount in the unit of a figure, a day, a text, a channel."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QComboBox, QDateEdit, QPlainTextEdit, QWidget

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.present.channels import channel_name
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.settings_pane.fields import ChoiceBox, NumberBox
from ecomkpi_desktop.ui.theme.fonts import grown

_FARTHEST = 1e9
_LINES = 66  # pixels of a text of three lines
_NARROW = 110
_DECIMALS = {Unit.RATE: 2, Unit.RATIO: 2, Unit.MONEY: 2, Unit.NUMBER: 2}


class AmountBox(NumberBox):
    """A number in the unit of a figure; rates are typed as percentages."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._factor = 1.0
        self.setRange(-_FARTHEST, _FARTHEST)
        self.setMinimumWidth(grown(_NARROW))
        self.set_unit(Unit.MONEY)

    def set_unit(self, unit: Unit) -> None:
        """Type numbers in another unit."""
        self._factor = 100.0 if unit is Unit.RATE else 1.0
        self.setDecimals(_DECIMALS.get(unit, 0))
        gap = "\u202f" if self._formats.is_french else ""
        suffixes = {Unit.RATE: f"{gap}%", Unit.RATIO: "\u00a0: 1", Unit.MONEY: f"\u00a0{self._formats.symbol}"}
        self.setSuffix(suffixes.get(unit, ""))

    @property
    def amount(self) -> float:
        """What is typed, in the unit of the figure."""
        return self.value() / self._factor

    def set_amount(self, amount: float) -> None:
        """Show an amount."""
        self.setValue(amount * self._factor)


class DayField(QDateEdit):
    """A day."""

    def __init__(self, context: Context, day: date, parent: QWidget | None = None) -> None:
        super().__init__(QDate(day.year, day.month, day.day), parent)
        self.setLocale(context.formats.locale)
        self.setCalendarPopup(True)

    @property
    def day(self) -> date:
        """What is chosen."""
        day = self.date()
        return date(day.year(), day.month(), day.day())

    def set_day(self, day: date) -> None:
        """Choose a day."""
        self.setDate(QDate(day.year, day.month, day.day))


class ChannelBox(ChoiceBox):
    """One of the channels of the data; a channel that they do not have any more stays."""

    def __init__(self, channels: Iterable[str], chosen: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)
        known = list(channels)
        for name in [*known, *([chosen] if chosen and chosen not in known else [])]:
            self.addItem(channel_name(name), name)
        self.setCurrentIndex(max(self.findData(chosen), 0))

    @property
    def channel(self) -> str:
        """What is chosen; "" without any channel."""
        return str(self.currentData() or "")


def text_field(text: str, parent: QWidget | None = None) -> QPlainTextEdit:
    """Return a field of a few lines, left with Tab."""
    field = QPlainTextEdit(text, parent)
    field.setFixedHeight(grown(_LINES))
    field.setTabChangesFocus(True)
    return field
