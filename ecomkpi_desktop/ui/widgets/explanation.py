"""A figure explains itself: formula with its numbers, trust, why it matters, what to look at next, what not to do.

Each term of the formula explains itself in its turn, in the same place, with a way back; from any of them the table
that it sums and the rows of the files are one more click away.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ecomkpi_desktop.kpi.figure import Figure, Unit
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.reasons import reason_sentence
from ecomkpi_desktop.present.spans import span_words
from ecomkpi_desktop.present.texts import sentence_case, words
from ecomkpi_desktop.present.untold import as_told
from ecomkpi_desktop.ui.context import WHOLE, Origin
from ecomkpi_desktop.ui.theme.fonts import grown
from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.widgets.buttons import Button, IconButton
from ecomkpi_desktop.ui.widgets.labels import Caption, Heading, Rule, Text

if TYPE_CHECKING:
    from ecomkpi_desktop.ui.widgets.terms import Term

_WIDTH = 400
_HIGHEST = 560
_GAP = 6
_FLUSH = "QPushButton { text-align: left; padding: 1px 4px 1px 0; }"

TrustOf = Callable[[Figure], tuple[str, ...]]


@dataclass(slots=True)
class _Stop:
    """A figure on the way from the one that was asked about to the one that is explained."""

    figure: Figure
    origin: Origin
    terms: "Mapping[str, Term]" = field(default_factory=dict)


class Explanation(QFrame):
    """A popover with everything there is to know about a figure.

    Signals:
        terms_wanted: the terms of a figure are asked for as figures: the figure, its origin; answered by
            :meth:`set_terms`.
        table_wanted: the table that the figure sums is asked for: its id, its origin.
        rows_wanted: the rows behind the figure are asked for: its id, its origin.
        help_wanted: its page of the help is asked for: the address.
    """

    terms_wanted = Signal(object, object)
    table_wanted = Signal(str, object)
    rows_wanted = Signal(str, object)
    help_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._theme = theme
        self._formats: Formats | None = None
        self._trust: TrustOf = _no_trust
        self._way: list[_Stop] = []
        self._beside = QRect()
        self.rows_button: Button | None = None
        self.term_buttons: dict[str, Button] = {}
        self.back_button: Button | None = None
        self.table_button: Button | None = None
        self.setProperty("kind", "popover")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._begin()
        self._put_in()
        self._scroll.setAccessibleName(self.tr("Explanation"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(self._scroll)

    @property
    def figure(self) -> Figure | None:
        """The figure that is explained now."""
        return self._way[-1].figure if self._way else None

    def show_figure(
        self, figure: Figure, formats: Formats, beside: QWidget, trust: TrustOf | None = None, origin: Origin = WHOLE
    ) -> None:
        """Explain a figure beside a widget.

        Args:
            figure: what to explain.
            formats: how numbers are written.
            beside: the widget it was asked from.
            trust: gives the sentences about a figure's trust grade, translated.
            origin: what the figure was computed of.
        """
        self._formats, self._trust = formats, trust or _no_trust
        self._beside = QRect(beside.mapToGlobal(QPoint(0, 0)), beside.size())
        self._way = [_Stop(figure, origin)]
        self._fill()
        self.show()
        if self.rows_button is not None:
            self.rows_button.setFocus()
        self._ask_terms()

    @Slot(object)
    def set_terms(self, found: "Mapping[str, Term]") -> None:
        """Take the terms of the figure that is explained."""
        if self._way:
            self._way[-1].terms = found

    @Slot()
    def back(self) -> None:
        """Return to the figure before."""
        if len(self._way) < 2:
            return
        left = self._way.pop()
        self._fill()
        button = self.term_buttons.get(left.figure.id)
        if button is not None:
            button.setFocus(Qt.FocusReason.BacktabFocusReason)
        if not self._way[-1].terms:
            self._ask_terms()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it; Backspace and Alt+Left go back; F1 opens its page of the help."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.matches(QKeySequence.StandardKey.HelpContents):
            self._ask_help()
        elif event.key() == Qt.Key.Key_Backspace or (alt and event.key() == Qt.Key.Key_Left):
            self.back()
        else:
            super().keyPressEvent(event)

    # -- inside ------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        from ecomkpi_desktop.kpi.registry import REGISTRY

        figure, formats = self._way[-1].figure, self._formats
        assert formats is not None  # noqa: S101 - show_figure was called
        definition = REGISTRY[figure.id]
        self._begin()
        name = words("kpi", definition.name)
        self.setAccessibleName(name)
        self._add_back()
        self._add_head(name)
        self._add_value(figure, formats)
        self._column.addWidget(Rule(self._body))
        self._add_part(self.tr("Formula"), words("kpi", definition.formula))
        self._add_terms(figure, formats)
        origin = self._way[-1].origin
        if origin.assumed:
            self._column.addWidget(Text(origin.assumed, self._theme, self._body, tone="warning"))
        for sentence in (*self._coverage(figure, formats), *self._told_of(figure, origin)):
            self._column.addWidget(Caption(sentence, self._theme, self._body))
        is_summed = not definition.on_demand or origin.group is not None
        kept = origin.kept
        self._add_foot(
            has_table=is_summed and not origin.assumed and (kept is None or kept.has_table),
            has_rows=kept is None or kept.has_rows,
        )
        if definition.why:
            self._column.addWidget(Rule(self._body))
        self._add_part(self.tr("Why it matters"), words("kpi", definition.why))
        self._add_part(self.tr("What to look at next"), words("kpi", definition.look_next))
        self._add_part(self.tr("What not to do"), words("kpi", definition.do_not), tone="warning")
        self._column.addStretch(1)
        self._put_in()
        self._place()

    def _put_in(self) -> None:
        """Show the body once it is whole: its buttons can take the focus at once."""
        before = self._scroll.takeWidget()
        if before is not None:
            before.deleteLater()  # not at once: one of its buttons may have been pressed
        self._scroll.setWidget(self._body)

    def _begin(self) -> None:
        self._body = QWidget(self)
        self._body.setProperty("kind", "raised")
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(*(self._theme.space("large"),) * 4)
        self._column.setSpacing(self._theme.space("tight"))
        self.term_buttons = {}
        self.back_button = self.table_button = self.rows_button = None

    def _add_back(self) -> None:
        from ecomkpi_desktop.kpi.registry import REGISTRY

        if len(self._way) < 2:
            return
        name = words("kpi", REGISTRY[self._way[-2].figure.id].name)
        self.back_button = Button(name, self._body, kind="quiet")
        self.back_button.setIcon(self._theme.icon("chevron-left", "accent"))
        self.back_button.setStyleSheet(_FLUSH)
        self.back_button.setAccessibleName(self.tr("Back to {figure}").format(figure=name))
        self.back_button.clicked.connect(self.back)
        line = QHBoxLayout()
        line.addWidget(self.back_button)
        line.addStretch(1)
        self._column.addLayout(line)

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
        self._column.addWidget(Text(formats.figure(figure), self._theme, self._body, role="figure"))
        if figure.interval is not None:
            low, high = (formats.value(bound, figure.unit) for bound in figure.interval)
            text = self.tr("95% interval: {low} to {high}").format(low=low, high=high)
            self._column.addWidget(Caption(text, self._theme, self._body))

        span = span_words(figure, formats)
        if span:
            text = self.tr("{span}: not all costs are known; the hidden costs tell which.").format(span=span)
            self._column.addWidget(Caption(sentence_case(text), self._theme, self._body))

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
            amount = QLabel(formats.value(as_told(term, value, untold=figure.untold), unit), self._body)
            amount.setFont(self._theme.font("body"))
            amount.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            amount.setAccessibleName(f"{label}: {amount.text()}")
            name = self._term(term, label, amount.text()) if definition is not None else self._plain(label)
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(amount, row, 1)
        self._column.addLayout(grid)

    def _plain(self, label: str) -> QWidget:
        return Text(label, self._theme, self._body, tone="muted")

    def _term(self, term: str, label: str, amount: str) -> QWidget:
        room = _WIDTH - 2 * self._theme.space("large") - 110  # what an amount and the scroll bar leave
        short = self.fontMetrics().elidedText(label, Qt.TextElideMode.ElideRight, room)
        button = Button(short, self._body, kind="quiet")
        button.setStyleSheet(_FLUSH)
        button.setToolTip(self.tr("Explain {figure}").format(figure=label))
        button.setAccessibleName(f"{label}: {amount}")
        button.clicked.connect(self._open_term)
        self.term_buttons[term] = button
        return button

    @Slot()
    def _open_term(self) -> None:
        from ecomkpi_desktop.kpi.registry import REGISTRY

        stop, asked = self._way[-1], self.sender()
        term = next(term for term, button in self.term_buttons.items() if button is asked)
        known = stop.terms.get(term)
        if known is not None:
            self._way.append(_Stop(known.figure, known.origin))
        else:  # its own numbers are not among those of the part: its formula is told, and its value
            value = stop.figure.inputs[term]
            self._way.append(_Stop(Figure(term, value, REGISTRY[term].unit), stop.origin))
        self._fill()
        if self.back_button is not None:
            self.back_button.setFocus()
        self._ask_terms()

    def _ask_terms(self) -> None:
        stop = self._way[-1]
        if stop.figure.inputs:
            self.terms_wanted.emit(stop.figure, stop.origin)

    def _coverage(self, figure: Figure, formats: Formats) -> tuple[str, ...]:
        if figure.coverage is None:
            return ()
        share = formats.rate(figure.coverage, 0)
        return (self.tr("{share} of it rests on known rather than estimated inputs.").format(share=share),)

    def _told_of(self, figure: Figure, origin: Origin) -> tuple[str, ...]:
        """Return how far it can be trusted; of what was kept, when it was: today's data say nothing of it."""
        return self._trust(figure) if origin.kept is None else (origin.kept.note,)

    def _add_foot(self, *, has_table: bool, has_rows: bool) -> None:
        line = QHBoxLayout()
        if has_table:
            self.table_button = Button(self.tr("Show the table"), self._body)
            self.table_button.clicked.connect(self._ask_table)
            line.addWidget(self.table_button)
        if has_rows:
            self.rows_button = Button(self.tr("Show the rows"), self._body)
            self.rows_button.clicked.connect(self._ask_rows)
            line.addWidget(self.rows_button)
        more = Button(self.tr("More in the help"), self._body, kind="quiet")
        more.clicked.connect(self._ask_help)
        line.addStretch(1)
        line.addWidget(more)
        self._column.addSpacing(self._theme.space("small"))
        self._column.addLayout(line)
        self._column.addSpacing(self._theme.space("small"))

    def _place(self) -> None:
        width = grown(_WIDTH)
        self.setFixedWidth(width)
        inner = width - 2 - self._scroll.verticalScrollBar().sizeHint().width()
        needed = self._column.heightForWidth(inner)
        screen = QGuiApplication.screenAt(self._beside.topLeft()) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        self.setFixedHeight(min(needed + 8, grown(_HIGHEST), room.height() - 2 * _GAP))
        x = max(room.left() + _GAP, min(self._beside.left(), room.right() - width - _GAP))
        y = self._beside.top() + self._beside.height() + _GAP
        if y + self.height() > room.bottom():
            above = self._beside.top() - _GAP - self.height()
            y = max(room.top() + _GAP, min(y, room.bottom() - self.height())) if above < room.top() else above
        self.move(x, y)

    @Slot()
    def _ask_help(self) -> None:
        if self._way:
            self.close()
            self.help_wanted.emit(f"figure/{self._way[-1].figure.id}")

    @Slot()
    def _ask_rows(self) -> None:
        if self._way:
            stop = self._way[-1]
            self.close()
            self.rows_wanted.emit(stop.figure.id, stop.origin)

    @Slot()
    def _ask_table(self) -> None:
        if self._way:
            stop = self._way[-1]
            self.close()
            self.table_wanted.emit(stop.figure.id, stop.origin)


def _no_trust(_figure: Figure) -> tuple[str, ...]:
    return ()
