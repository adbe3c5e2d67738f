"""One cost line, answered where it stands: not known, a value, a range, or none."""

from enum import StrEnum
from itertools import count

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ecomkpi_desktop.present.costs import base_words, line_about, line_name, money_words, standing_words
from ecomkpi_desktop.review.costs.audit import AuditedLine, CostSource, CostStatus
from ecomkpi_desktop.settings.cost_lines import CostLine
from ecomkpi_desktop.settings.option import OptionType
from ecomkpi_desktop.ui.assumptions.field import ValueBox
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.parts.chooser import Chooser
from ecomkpi_desktop.ui.theme.fonts import grown, is_large
from ecomkpi_desktop.ui.widgets.buttons import IconButton
from ecomkpi_desktop.ui.widgets.labels import Caption, Text, set_tone

_BOX = 104
_MONEY = 96
_HIGHEST = 1e6
_gestures = count(1)


class Answer(StrEnum):
    """What can be said of a line."""

    UNKNOWN = "unknown"
    VALUE = "value"
    RANGE = "range"
    NONE = "none"


_OF_STATUS = {
    CostStatus.UNKNOWN: Answer.UNKNOWN, CostStatus.KNOWN: Answer.VALUE, CostStatus.ESTIMATED: Answer.RANGE,
    CostStatus.NONE: Answer.NONE,
}  # fmt: skip


class CostRow(QWidget):
    """Name and where the figure is found, the answer, what it weighs.

    Signals:
        answered: (line, answer, low, high, gesture): for a value both ends are it; one visit of the row is one gesture.
        dates_wanted: the line whose values by date and their sources are asked for.
    """

    answered = Signal(object, object, float, float, str)
    dates_wanted = Signal(object)

    def __init__(self, context: Context, line: CostLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.line = line
        self._factor = 100.0 if line.type is OptionType.RATE else 1.0
        self._gesture = self._new_gesture()
        self._is_awaited = False  # a value is about to be typed in place of what is in force
        theme, name = context.theme, line_name(line)
        self.name = Text(name, theme, self, role="strong")
        self._about = Caption(line_about(line), theme, self)
        self._standing = Caption("", theme, self)
        self.chooser = Chooser(self.tr("Answer: {line}").format(line=name), self._choices(), self)
        self.low, self.high = self._box(name), self._box(name)
        self._dash = QLabel("–", self)
        self._base = Caption(base_words(line), theme, self)
        self._base.setWordWrap(False)
        dates = self.tr("Values by date, and their source: {line}").format(line=name)
        self.dates = IconButton("calendar", dates, theme, self)
        self._money = Text("", theme, self, role="strong")
        self._money.setWordWrap(False)
        self._money.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._arrange()
        self.chooser.chosen.connect(self._choose)
        self.low.valueChanged.connect(self._typed)
        self.high.valueChanged.connect(self._typed)
        self.dates.clicked.connect(self._ask_dates)

    @property
    def standing(self) -> str:
        """What is said to be known of the line."""
        return self._standing.text()

    @property
    def money(self) -> str:
        """What it is said to weigh."""
        return self._money.text()

    def show_line(self, one: AuditedLine) -> None:
        """Show what is known of the line now."""
        formats = self._context.formats
        standing = standing_words(one, formats)
        self._standing.setText(f"{standing} · {one.note}" if one.note else standing)
        set_tone(self._standing, "warning" if one.status is CostStatus.UNKNOWN else "muted")
        self._money.setText(money_words(one, formats))
        self._money.setProperty("tone", "normal" if one.money.width or one.money.amount else "muted")
        answer = _OF_STATUS[one.status] if one.source is not CostSource.ABSENT else Answer.UNKNOWN
        told = one.source is CostSource.FILES
        self.chooser.setVisible(not told)
        if self.chooser.value is not answer and not self._is_awaited:
            self.chooser.blockSignals(True)
            self.chooser.choose(answer)
            self.chooser.blockSignals(False)
        self._show_boxes(self.chooser.value if not told else Answer.UNKNOWN)
        if answer is Answer.RANGE or self.chooser.value is not Answer.RANGE:
            is_range = answer is Answer.RANGE
            self._put(self.low, one.money.low if is_range else one.value)
            self._put(self.high, one.money.high)
        self.dates.setVisible(one.source is CostSource.USER and answer is Answer.VALUE)
        for box in (self.low, self.high):
            box.setAccessibleDescription(f"{standing}. {self._about.text()}")

    def take_focus(self) -> None:
        """Let the keyboard answer this line."""
        target = self.low if self.low.isVisibleTo(self) else self.chooser
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Begin another gesture at the next visit."""
        self._gesture = self._new_gesture()
        super().focusOutEvent(event)

    # -- inside ------------------------------------------------------------------------------------------------

    def _choices(self) -> list[tuple[Answer, str]]:
        found = [(Answer.UNKNOWN, self.tr("Not known")), (Answer.VALUE, self.tr("Value"))]
        if not self.line.key.startswith("marketplace."):
            found.append((Answer.RANGE, self.tr("Range")))
        return [*found, (Answer.NONE, self.tr("None"))]

    def _box(self, name: str) -> ValueBox:
        box = ValueBox(self)
        is_rate = self.line.type is OptionType.RATE
        box.setRange(0.0, 100.0 if is_rate else _HIGHEST)
        box.setDecimals(2)
        box.setSingleStep(0.1 if self.line.high * self._factor < 5 else 0.5)
        box.setSuffix("\u202f%" if is_rate else f"\u00a0{self._context.formats.symbol}")
        box.setFixedWidth(grown(_BOX))
        box.setAccessibleName(f"{name} ({base_words(self.line)})")
        box.editingFinished.connect(self._visited)
        return box

    def _arrange(self) -> None:
        theme = self._context.theme
        words = QVBoxLayout()
        words.setSpacing(theme.space("hair"))
        for label in (self.name, self._about, self._standing):
            words.addWidget(label)
        words.addStretch(1)
        values = QHBoxLayout()
        values.setSpacing(theme.space("tight"))
        for widget in (self.low, self._dash, self.high, self._base):
            values.addWidget(widget)
        values.addStretch(1)
        values.addWidget(self.dates)
        answer = QVBoxLayout()
        answer.setSpacing(theme.space("tight"))
        answer.addWidget(self.chooser, 0, Qt.AlignmentFlag.AlignLeft)
        answer.addLayout(values)
        answer.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, theme.space("small"), 0, theme.space("small"))
        grid.setHorizontalSpacing(theme.space("large"))
        grid.setColumnStretch(0, 1)
        grid.addLayout(words, 0, 0)
        if is_large():
            grid.addLayout(answer, 1, 0, 1, 3)
        else:
            grid.setColumnMinimumWidth(1, 2 * grown(_BOX) + grown(150))  # nothing moves with another answer
            grid.addLayout(answer, 0, 1)
        grid.setColumnMinimumWidth(2, grown(_MONEY))
        grid.addWidget(self._money, 0, 2, Qt.AlignmentFlag.AlignTop)

    def _show_boxes(self, answer: Answer) -> None:
        self.low.setVisible(answer in {Answer.VALUE, Answer.RANGE})
        self.high.setVisible(answer is Answer.RANGE)
        self._dash.setVisible(answer is Answer.RANGE)
        self._base.setVisible(answer in {Answer.VALUE, Answer.RANGE})

    def _put(self, box: ValueBox, value: float) -> None:
        if abs(box.value() - value * self._factor) > 5e-3:
            box.blockSignals(True)
            box.setValue(value * self._factor)
            box.blockSignals(False)

    def _value(self, box: ValueBox) -> float:
        return round(box.value() / self._factor, 6)

    def _new_gesture(self) -> str:
        return f"{self.line.key}#answer{next(_gestures)}"

    def _tell(self, answer: Answer) -> None:
        self._is_awaited = False
        low, high = self._value(self.low), self._value(self.high)
        if answer is not Answer.RANGE:
            high = low
        self.answered.emit(self.line, answer, low, high, self._gesture)

    @Slot(object)
    def _choose(self, answer: Answer) -> None:
        self._show_boxes(answer)
        if answer is Answer.VALUE:
            if self._value(self.low) != self.line.nothing:
                self._tell(answer)  # the value shown is theirs
            else:
                self._is_awaited = True
                self.low.setFocus(Qt.FocusReason.TabFocusReason)
                self.low.selectAll()
            return
        if answer is Answer.RANGE:
            self._put_house_bounds()
        self._tell(answer)

    def _put_house_bounds(self) -> None:
        from ecomkpi_desktop.settings.plausible import bound_keys

        settings = self._context.session.settings
        low, high = (settings.number(key) for key in bound_keys(self.line.key))
        self._put(self.low, low)
        self._put(self.high, high)

    @Slot(float)
    def _typed(self, _number: float) -> None:
        self._tell(self.chooser.value)

    @Slot()
    def _visited(self) -> None:
        self._gesture = self._new_gesture()

    @Slot()
    def _ask_dates(self) -> None:
        self.dates_wanted.emit(self.line)
