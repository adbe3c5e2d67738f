"""A figure explains itself: formula with its numbers, trust, why it matters, what to look at next, what not to do."""

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ecomkpi_desktop.kpi.figure import Figure, Unit
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.reasons import reason_sentence
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.widgets.buttons import Button, IconButton
from ecomkpi_desktop.ui.widgets.labels import Caption, Heading, Rule, Text

_WIDTH = 400
_HIGHEST = 560
_GAP = 6


class Explanation(QFrame):
    """A popover with everything there is to know about a figure.

    Signals:
        rows_wanted: the rows behind the figure are asked for: its id.
    """

    rows_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._theme = theme
        self._figure: Figure | None = None
        self._rows_button: Button | None = None
        self.setProperty("kind", "popover")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._begin()
        self._scroll.setAccessibleName(self.tr("Explanation"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(self._scroll)

    def show_figure(self, figure: Figure, formats: Formats, beside: QWidget, trust: tuple[str, ...] = ()) -> None:
        """Explain a figure beside a widget.

        Args:
            figure: what to explain.
            formats: how numbers are written.
            beside: the widget it was asked from.
            trust: sentences about its trust grade, translated.
        """
        from ecomkpi_desktop.kpi.registry import REGISTRY

        self._figure = figure
        definition = REGISTRY[figure.id]
        self._begin()
        name = words("kpi", definition.name)
        self.setAccessibleName(name)
        self._add_head(name)
        self._add_value(figure, formats)
        self._column.addWidget(Rule(self._body))
        self._add_part(self.tr("Formula"), words("kpi", definition.formula))
        self._add_terms(figure, formats)
        for sentence in (*self._coverage(figure, formats), *trust):
            self._column.addWidget(Caption(sentence, self._theme, self._body))
        self._column.addWidget(Rule(self._body))
        self._add_part(self.tr("Why it matters"), words("kpi", definition.why))
        self._add_part(self.tr("What to look at next"), words("kpi", definition.look_next))
        self._add_part(self.tr("What not to do"), words("kpi", definition.do_not), tone="warning")
        self._add_foot()
        self._place(beside)
        self.show()
        if self._rows_button is not None:
            self._rows_button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    # -- inside ------------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        self._body = QWidget(self)
        self._body.setProperty("kind", "raised")
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(*(self._theme.space("large"),) * 4)
        self._column.setSpacing(self._theme.space("tight"))
        self._scroll.setWidget(self._body)  # deletes the body before

    def _add_head(self, name: str) -> None:
        line = QHBoxLayout()
        line.addWidget(Heading(name, self._theme, self._body), 1)
        close = IconButton("close", self.tr("Close"), self._theme, self._body)
        close.clicked.connect(self.close)
        line.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(line)

    def _add_value(self, figure: Figure, formats: Formats) -> None:
        if figure.value is None:
            self._column.addWidget(Text(reason_sentence(figure.reason), self._theme, self._body, tone="warning"))
            return
        self._column.addWidget(Text(formats.value(figure.value, figure.unit), self._theme, self._body, role="figure"))
        if figure.interval is not None:
            low, high = (formats.value(bound, figure.unit) for bound in figure.interval)
            text = self.tr("95% interval: {low} to {high}").format(low=low, high=high)
            self._column.addWidget(Caption(text, self._theme, self._body))

    def _add_part(self, heading: str, text: str, tone: str = "accent") -> None:
        if not text:
            return
        self._column.addSpacing(self._theme.space("small"))
        self._column.addWidget(Text(heading, self._theme, self._body, role="strong", tone=tone))
        self._column.addWidget(Text(text, self._theme, self._body))

    def _add_terms(self, figure: Figure, formats: Formats) -> None:
        from ecomkpi_desktop.kpi.registry import REGISTRY

        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.setVerticalSpacing(self._theme.space("hair"))
        for row, (term, value) in enumerate(figure.inputs.items()):
            definition = REGISTRY.get(term)
            label = words("kpi", definition.name) if definition is not None else words("kpi", term)
            unit = definition.unit if definition is not None else Unit.NUMBER
            name = Text(label, self._theme, self._body, tone="muted")
            amount = QLabel(formats.value(value, unit), self._body)
            amount.setFont(self._theme.font("body"))
            amount.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            amount.setAccessibleName(f"{label}: {amount.text()}")
            grid.addWidget(name, row, 0)
            grid.addWidget(amount, row, 1)
        self._column.addLayout(grid)

    def _coverage(self, figure: Figure, formats: Formats) -> tuple[str, ...]:
        if figure.coverage is None:
            return ()
        share = formats.rate(figure.coverage, 0)
        return (self.tr("{share} of it rests on known rather than estimated inputs.").format(share=share),)

    def _add_foot(self) -> None:
        button = Button(self.tr("Show the rows"), self._body)
        button.clicked.connect(self._ask_rows)
        self._rows_button = button
        line = QHBoxLayout()
        line.addWidget(button)
        line.addStretch(1)
        self._column.addSpacing(self._theme.space("small"))
        self._column.addLayout(line)
        self._column.addStretch(1)

    def _place(self, beside: QWidget) -> None:
        self.setFixedWidth(_WIDTH)
        inner = _WIDTH - 2 - self._scroll.verticalScrollBar().sizeHint().width()
        needed = self._column.heightForWidth(inner)
        screen = QGuiApplication.screenAt(beside.mapToGlobal(QPoint(0, 0))) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        self.setFixedHeight(min(needed + 8, _HIGHEST, room.height() - 2 * _GAP))
        spot = beside.mapToGlobal(QPoint(0, beside.height() + _GAP))
        x = max(room.left() + _GAP, min(spot.x(), room.right() - _WIDTH - _GAP))
        y = spot.y()
        if y + self.height() > room.bottom():
            above = beside.mapToGlobal(QPoint(0, -_GAP)).y() - self.height()
            y = max(room.top() + _GAP, min(y, room.bottom() - self.height())) if above < room.top() else above
        self.move(x, y)

    @Slot()
    def _ask_rows(self) -> None:
        if self._figure is not None:
            self.close()
            self.rows_wanted.emit(self._figure.id)

