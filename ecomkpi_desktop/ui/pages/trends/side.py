"""What stands beside a time panel: the figure of the whole selection, its status, its corridor as two fields."""

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QBoxLayout, QDoubleSpinBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from ecomkpi_desktop.kpi.figure import Figure, Unit
from ecomkpi_desktop.present.numbers import NOT_AVAILABLE, Formats
from ecomkpi_desktop.present.statuses import status_glyph, status_word
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.parts.tiles import PLAIN_FIGURE
from ecomkpi_desktop.ui.plots.time.data import Threshold
from ecomkpi_desktop.ui.theme.fonts import grown
from ecomkpi_desktop.ui.widgets.elided import ElidedText
from ecomkpi_desktop.ui.widgets.figure_label import FigureLabel
from ecomkpi_desktop.ui.widgets.labels import Caption, Text

_SIDE = 204
_FIELD = 90
_MARK = 16


def side_width() -> int:
    """Return how much room a panel leaves for what stands beside it."""
    return grown(_SIDE)


class BoundField(QDoubleSpinBox):
    """One bound of a corridor, typed in.

    Signals:
        changed_to: key of the setting and its new value.
    """

    changed_to = Signal(str, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._threshold: Threshold | None = None
        self._scale = 1.0
        self.setKeyboardTracking(False)
        self.setFixedWidth(grown(_FIELD))
        self.lineEdit().setTextMargins(6, 0, 4, 0)
        self.valueChanged.connect(self._tell)

    @property
    def has_threshold(self) -> bool:
        """Whether there is a bound to type."""
        return self._threshold is not None

    def set_threshold(self, threshold: Threshold | None, unit: Unit, name: str, formats: Formats) -> None:
        """Show a bound, or none."""
        self._threshold = threshold
        if threshold is None:
            return
        blocker = QSignalBlocker(self)
        self.setLocale(formats.locale)
        self._scale = 100.0 if unit is Unit.RATE else 1.0
        suffixes = {Unit.RATE: "\N{NARROW NO-BREAK SPACE}%", Unit.MONEY: f"\N{NO-BREAK SPACE}{formats.symbol}"}
        self.setSuffix(suffixes.get(unit, "\N{NO-BREAK SPACE}:\N{NO-BREAK SPACE}1" if unit is Unit.RATIO else ""))
        self.setDecimals({Unit.RATE: 1, Unit.RATIO: 2}.get(unit, 0))
        self.setSingleStep(threshold.step * self._scale)
        self.setRange(threshold.low * self._scale, threshold.high * self._scale)
        self.setValue(threshold.value * self._scale)
        self.setAccessibleName(f"{name}, {threshold.name}")
        self.setToolTip(threshold.name)
        blocker.unblock()

    @Slot(float)
    def _tell(self, value: float) -> None:
        if self._threshold is not None:
            self.changed_to.emit(self._threshold.key, value / self._scale)


class PanelSide(QWidget):
    """Name, value over the selection, status, change, corridor; slim, the first three of them on one line.

    Signals:
        bound_changed: key of a setting and its new value.
    """

    bound_changed = Signal(str, float)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._status = "unknown"
        self._has_corridor = self._is_slim = self._has_value = False
        self._change = ""
        theme = context.theme
        self.setFixedWidth(side_width())
        self.name = Text("", theme, self, role="strong")
        self.short_name = ElidedText("", theme, self, role="body")
        self.mark = QLabel(self)
        self.mark.setFont(theme.font("caption"))
        self.mark.setFixedWidth(grown(_MARK))
        self.value = FigureLabel(context, "", self, role="heading")
        self.value.setStyleSheet(PLAIN_FIGURE)
        self.status = QLabel(self)
        self.status.setFont(theme.font("caption"))
        self.change = Caption("", theme, self)
        self.extremes = Caption("", theme, self)
        self.floor, self.ceiling = BoundField(self), BoundField(self)
        self._bounds = [(Caption(self.tr("Floor"), theme, self), self.floor)]
        self._bounds.append((Caption(self.tr("Ceiling"), theme, self), self.ceiling))
        self._column = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.space("hair"), theme.space("small"), 0)
        layout.setSpacing(0)
        self._line = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._line.setSpacing(0)
        self._line.addWidget(self.mark)
        self._line.addWidget(self.short_name, 1)
        self._line.addWidget(self.value)
        layout.addStretch(0)
        layout.addWidget(self.name)
        layout.addLayout(self._line)
        for widget in (self.status, self.change):
            layout.addWidget(widget)
        bounds = QGridLayout()
        bounds.setHorizontalSpacing(theme.space("small"))
        bounds.setVerticalSpacing(0)
        bounds.setContentsMargins(0, theme.space("hair"), 0, 0)
        for column, (words, field) in enumerate(self._bounds):
            words.setBuddy(field)
            field.changed_to.connect(self.bound_changed)
            bounds.addWidget(words, 0, column)
            bounds.addWidget(field, 1, column)
        bounds.setColumnStretch(2, 1)
        layout.addWidget(self.extremes)
        layout.addLayout(bounds)
        layout.addStretch(1)
        theme.changed.connect(self._tint)

    def set_figure(self, name: str, figure: Figure, previous: Figure | None) -> None:
        """Show the figure of the selection."""
        self.name.setText(name)
        self.short_name.setText(name)
        self.short_name.setToolTip(name)
        self.value.setAccessibleName(name)
        self.value.set_figure(figure)
        text = ""
        if figure.value is not None and previous is not None and previous.value is not None:
            text = self._context.formats.change(figure.value, previous.value, figure.unit)
        self._change = text
        self._has_value = figure.value is not None
        self.change.setText(self.tr("{change} on the period before").format(change=text) if text else "")
        self._arrange()

    def set_corridor(self, status: str, floor: Threshold | None, ceiling: Threshold | None, unit: Unit) -> None:
        """Show status and bounds."""
        self._status = status
        self._has_corridor = floor is not None or ceiling is not None
        self.status.setText(f"{status_glyph(status)} {status_word(status)}" if self._has_corridor else "")
        self.mark.setText(status_glyph(status) if self._has_corridor else "")
        self.mark.setAccessibleName(status_word(status) if self._has_corridor else "")
        self.mark.setToolTip(self.mark.accessibleName())
        formats = self._context.formats
        for (_words, field), threshold in zip(self._bounds, (floor, ceiling), strict=True):
            field.set_threshold(threshold, unit, self.name.text(), formats)
        self._arrange()
        self._tint()

    @property
    def short_change(self) -> str:
        """The change on the period before as a number, "" where there is none."""
        return self._change

    def set_slim(self, *, slim: bool) -> None:
        """Show everything, or only mark, name and value on one line."""
        if slim is self._is_slim:
            return
        self._is_slim = slim
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if slim else QBoxLayout.Direction.TopToBottom)
        self._column.setStretch(0, int(slim))  # in the middle of the row's height
        self.value.setFont(self._context.theme.font("strong" if slim else "heading"))
        self._arrange()

    def _arrange(self) -> None:
        """Show the parts that there are, and that there is room for."""
        large = not self._is_slim
        if self.value.figure is not None:
            # Why there is no value takes more words than a line has room for: they are in the tip.
            text = self._context.formats.figure(self.value.figure)
            self.value.setText(text if large or self._has_value else NOT_AVAILABLE)
        self.name.setVisible(large)
        self.mark.setVisible(self._is_slim)
        self.short_name.setVisible(self._is_slim)
        self.status.setVisible(large and self._has_corridor)
        self.change.setVisible(large and bool(self._change))
        self.extremes.setVisible(large and not self._has_corridor)
        for words, field in self._bounds:
            has_bound = large and field.has_threshold
            words.setVisible(has_bound)
            field.setVisible(has_bound)

    def set_extremes(self, text: str) -> None:
        """Say what was lowest and highest, where there is no corridor to be told."""
        self.extremes.setText(text)

    def height_of_words(self) -> int:
        """Return how high it must be for its words, some of which take several lines."""
        layout = self.layout()
        return layout.minimumHeightForWidth(self.width()) if layout is not None else 0

    def lines(self) -> tuple[str, ...]:
        """Return what stands under the value, as words."""
        labels = (self.status, self.change, self.extremes)
        return tuple(line for label in labels if not label.isHidden() for line in label.text().split("\n") if line)

    @Slot()
    def _tint(self) -> None:
        for label in (self.status, self.mark):
            palette = QPalette(label.palette())
            palette.setColor(QPalette.ColorRole.WindowText, self._context.theme.status_colour(self._status))
            label.setPalette(palette)
