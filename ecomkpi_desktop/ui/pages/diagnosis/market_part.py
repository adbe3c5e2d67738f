"""The market beside the shop: dated figures with their source, each to be corrected, put back, added to."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomkpi_desktop.base import clock
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.figure import Figure, Unit
from ecomkpi_desktop.present.diagnosis import market_name, market_source, signed_rate
from ecomkpi_desktop.review.diagnosis.market import MarketFigure, Measure, changed
from ecomkpi_desktop.review.notebook import forget, keep
from ecomkpi_desktop.ui.context import Context, Origin
from ecomkpi_desktop.ui.pages.diagnosis.market_dialog import Choice, MarketDialog
from ecomkpi_desktop.ui.pages.parts.twin_table import TwinTable
from ecomkpi_desktop.ui.plots.twin import Cell, Twin, TwinColumn
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.dialogs import is_accepted
from ecomkpi_desktop.ui.widgets.labels import Caption
from ecomkpi_desktop.workspace.edits import Wording
from ecomkpi_desktop.workspace.notes import new_id

if TYPE_CHECKING:
    from ecomkpi_desktop.review.diagnosis.market_question import MarketLine

_MARKER = "corridor.break_even_day.ceiling"
_OWN = 2  # column of the shop's own number


class MarketPart(QWidget):
    """The table and what changes it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._lines: tuple[MarketLine, ...] = ()
        self._break_even: Figure | None = None
        theme = context.theme
        note = self.tr(
            "These figures are published for a whole market, and dated: they give a direction, not a target."
            " Your own growth is over the same days."
        )
        self.table = TwinTable(context, self.tr("Market figures"), self)
        self.table.picked.connect(self._pick)
        self.table.view.selectionModel().currentRowChanged.connect(self._follow)
        self.add_button = Button(self.tr("Add a market figure…"), self)
        self.add_button.clicked.connect(self.add)
        self.change_button = Button(self.tr("Change…"), self)
        self.change_button.clicked.connect(self._change_chosen)
        self.change_button.setEnabled(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("small"))
        layout.addWidget(Caption(note, theme, self))
        layout.addWidget(self.table)
        foot = QHBoxLayout()
        foot.addWidget(self.add_button)
        foot.addWidget(self.change_button)
        foot.addStretch(1)
        layout.addLayout(foot)

    def show_market(self, lines: "tuple[MarketLine, ...]", break_even: Figure) -> None:
        """Show the figures beside the shop's own."""
        self._lines, self._break_even = lines, break_even
        self.table.show_twin(self._twin(break_even))
        self.change_button.setEnabled(self.table.view.currentIndex().isValid())

    @Slot()
    def add(self) -> None:
        """Ask for a new figure, of the last whole quarter."""
        first, last = _last_quarter(clock.today())
        blank = MarketFigure(new_id(), Measure.GROWTH, "", 0.0, first, last, "")
        dialog = MarketDialog(self._context, blank, self, is_new=True)
        if is_accepted(dialog):
            figure = changed(dialog.figure(), clock.today())
            wording = Wording(QT_TRANSLATE_NOOP("edits", "Market figure “{name}”"), {"name": figure.name})
            self._context.session.edit(keep(wording, figure))

    def change(self, figure: MarketFigure) -> None:
        """Show a figure to change it, to put it back or to remove it."""
        dialog = MarketDialog(self._context, figure, self)
        if not is_accepted(dialog):
            return
        name = {"name": market_name(figure)}
        after = changed(dialog.figure(), clock.today())
        if dialog.choice is Choice.DROP or (after.is_default and not figure.is_default):
            text = QT_TRANSLATE_NOOP("edits", "Removal of market figure “{name}”")
            if figure.has_default:
                text = QT_TRANSLATE_NOOP("edits", "Default of market figure “{name}”")
            self._context.session.edit(forget(Wording(text, name), figure))
        elif dialog.figure() != figure:
            wording = Wording(QT_TRANSLATE_NOOP("edits", "Change of market figure “{name}”"), name)
            self._context.session.edit(keep(wording, after))

    # -- inside ------------------------------------------------------------------------------------------------

    @Slot(int, int)
    def _pick(self, row: int, column: int) -> None:
        """Explain the shop's own number; change anything else."""
        if row >= len(self._lines):
            if column == _OWN and self._break_even is not None:
                self._context.explain(self._break_even, self.table.anchor)
            else:
                self._context.settings_wanted.emit(_MARKER)
            return
        own = self._lines[row].own
        if column == _OWN and own is not None:
            self._context.explain(own.figure, self.table.anchor, Origin(own.selection))
        else:
            self.change(self._lines[row].market)

    @Slot(QModelIndex, QModelIndex)
    def _follow(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.change_button.setEnabled(current.isValid())

    @Slot()
    def _change_chosen(self) -> None:
        index = self.table.view.currentIndex()
        if index.isValid():
            self._pick(self.table.model.place_of(index.row()), 0)

    def _twin(self, break_even: Figure) -> Twin:
        formats = self._context.formats
        columns = (
            TwinColumn(self.tr("Market")), TwinColumn(self.tr("Market's figure"), written=True),
            TwinColumn(self.tr("Yours"), written=True), TwinColumn(self.tr("Days")), TwinColumn(self.tr("Source")),
            TwinColumn(self.tr("Noted")),
        )  # fmt: skip
        rows: list[tuple[Cell, ...]] = [self._row(line) for line in self._lines]
        settings = self._context.session.settings
        marker = settings.number(_MARKER)
        own = formats.figure(break_even)
        by = self.tr("in the settings") if settings.is_set(_MARKER) else self.tr("default")
        rows.append(
            (
                self.tr("Break-even of a month"), formats.value(marker, Unit.DAY_OF_MONTH), own, "",
                self.tr("Said in the trade; no primary source"), by,
            )
        )  # fmt: skip
        return Twin(columns, tuple(rows))

    def _row(self, line: "MarketLine") -> tuple[Cell, ...]:
        formats, figure = self._context.formats, line.market
        is_growth = figure.measure is Measure.GROWTH

        def write(value: float) -> str:
            return signed_rate(value, formats) if is_growth else formats.rate(value)

        own = self.tr("not covered") if line.value is None else write(line.value)
        noted = self.tr("default") if figure.noted is None else formats.date(figure.noted)
        days, source = formats.period(figure.period), market_source(figure)
        return market_name(figure), write(figure.value), own, days, source, noted


def _last_quarter(today: date) -> tuple[date, date]:
    """Return first and last day of the last quarter that is over."""
    start = date(today.year, today.month - (today.month - 1) % 3, 1)
    last = date.fromordinal(start.toordinal() - 1)
    return date(last.year, last.month - 2, 1), last
