"""A figure of the market: typed, corrected, put back, removed."""

from dataclasses import replace
from datetime import date
from enum import Enum, auto

from PySide6.QtCore import QDate, Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ecomkpi_desktop.present.diagnosis import market_name, market_source, measure_text
from ecomkpi_desktop.review.diagnosis.market import MarketFigure, Measure
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.settings_pane.fields import NumberBox
from ecomkpi_desktop.ui.theme.fonts import grown
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.form_row import FormRow
from ecomkpi_desktop.ui.widgets.labels import Heading

_WIDTH = 480
_LONGEST = 160
_BOUNDS = {Measure.GROWTH: (-100.0, 1000.0), Measure.MARKETPLACES: (0.0, 100.0)}


class Choice(Enum):
    """What shall become of the figure."""

    KEEP = auto()
    DROP = auto()  # back to the house's, or away with one's own


class MarketDialog(QDialog):
    """Asks for what is measured, its number, its days and its source.

    Args:
        figure: what is there; its id is kept.
        is_new: whether there is nothing to remove yet.
    """

    def __init__(
        self, context: Context, figure: MarketFigure, parent: QWidget | None = None, *, is_new: bool = False
    ) -> None:
        super().__init__(parent)
        self._figure = figure
        self.choice = Choice.KEEP
        title = self.tr("Add a market figure") if is_new else self.tr("Change a market figure")
        self.setWindowTitle(title)
        self.setMinimumWidth(grown(_WIDTH))
        self.measure = QComboBox(self)
        for measure in Measure:
            self.measure.addItem(measure_text(measure), measure.value)
        self.measure.setCurrentIndex(list(Measure).index(figure.measure))
        self.measure.setEnabled(is_new)
        self.name = self._line(market_name(figure), self.tr("French e-commerce, products…"))
        self.value = NumberBox(self)
        self.value.setDecimals(1)
        self._bound()
        self.value.setValue(figure.value * 100)
        self.first, self.last = (self._day(context, day) for day in (figure.first, figure.last))
        self.source = self._line(market_source(figure), self.tr("Who published it, where and when"))
        self._buttons = QDialogButtonBox(self)
        self.keep = Button(self.tr("Keep it"), self, kind="primary")
        self._buttons.addButton(self.keep, QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.drop = Button(self.tr("Back to the default") if figure.has_default else self.tr("Remove"), self)
        self.drop.setVisible(not is_new and not figure.is_default)
        self._lay_out(context, title)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.drop.clicked.connect(self._drop)
        self.measure.currentIndexChanged.connect(self._bound)
        self.first.dateChanged.connect(self._follow)
        for line in (self.name, self.source):
            line.textChanged.connect(self._check)
        self._check()
        (self.name if is_new else self.value).setFocus()
        context.adopt(self, "market_figure")

    def figure(self) -> MarketFigure:
        """Return the figure as it was typed; words that were left alone stay the house's own."""
        old, name, source = self._figure, self.name.text().strip(), self.source.text().strip()
        first, last = _date(self.first), _date(self.last)
        typed = self.value.value()
        return replace(
            old,
            measure=Measure(self.measure.currentData()),
            name=old.name if name == market_name(old) else name,
            value=old.value if typed == round(old.value * 100, 1) else typed / 100,
            first=min(first, last),
            last=max(first, last),
            source=old.source if source == market_source(old) else source,
        )

    def _lay_out(self, context: Context, title: str) -> None:
        theme = context.theme
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.space("wide"),) * 4)
        layout.setSpacing(theme.space("medium"))
        layout.addWidget(Heading(title, theme, self))
        layout.addWidget(FormRow(self.tr("Market"), self.name, theme, self))
        layout.addLayout(self._row(context, FormRow(self.tr("What is measured"), self.measure, theme, self),
                                   FormRow(self.tr("Value"), self.value, theme, self, unit="%")))  # fmt: skip
        layout.addLayout(self._row(context, FormRow(self.tr("First day"), self.first, theme, self),
                                   FormRow(self.tr("Last day"), self.last, theme, self)))  # fmt: skip
        help_text = self.tr("A figure without a source is a rumour: write who published it.")
        layout.addWidget(FormRow(self.tr("Source"), self.source, theme, self, help_text=help_text))
        foot = QHBoxLayout()
        foot.addWidget(self.drop)
        foot.addStretch(1)
        foot.addWidget(self._buttons)
        layout.addLayout(foot)

    @staticmethod
    def _row(context: Context, *fields: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(context.theme.space("medium"))
        for field in fields:
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        return row

    def _line(self, text: str, example: str) -> QLineEdit:
        line = QLineEdit(text, self)
        line.setMaxLength(_LONGEST)
        line.setPlaceholderText(example)
        line.setCursorPosition(0)
        return line

    def _day(self, context: Context, day: date) -> QDateEdit:
        field = QDateEdit(QDate(day.year, day.month, day.day), self)
        field.setLocale(context.formats.locale)
        field.setCalendarPopup(True)
        return field

    @Slot()
    def _bound(self) -> None:
        """A share lies between nothing and all; a growth may be any."""
        self.value.setRange(*_BOUNDS[Measure(self.measure.currentData())])

    @Slot()
    def _check(self) -> None:
        """A figure needs to be named and sourced."""
        self.keep.setEnabled(bool(self.name.text().strip()) and bool(self.source.text().strip()))

    @Slot(QDate)
    def _follow(self, day: QDate) -> None:
        """The days cannot end before they begin."""
        if self.last.date() < day:
            self.last.setDate(day)

    @Slot()
    def _drop(self) -> None:
        self.choice = Choice.DROP
        self.accept()


def _date(field: QDateEdit) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())
