"""The friction log: hours lost between marketing and IT, what they cost, month by month."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLineEdit, QVBoxLayout, QWidget

from ecomkpi_desktop.models.tables import Column
from ecomkpi_desktop.review.governance.friction import HOUR, Friction, FrictionMonth, by_month, cost_of
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.governance.keeper import GovernanceKeeper
from ecomkpi_desktop.ui.pages.governance.parts import DayField, Hint, List, Names, Part, padded, row_of
from ecomkpi_desktop.ui.pages.parts.grid import ResponsiveGrid
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.form_row import FormRow
from ecomkpi_desktop.ui.widgets.labels import Card, SectionHeading

_MOST_HOURS = 400.0


class FrictionPart(Part):
    """A line to fill in, the totals of the months, the log."""

    def __init__(self, context: Context, keeper: GovernanceKeeper, parent: QWidget | None = None) -> None:
        super().__init__(context, keeper, parent)
        theme = context.theme
        self.form = Card(self)
        self.day = DayField(context, keeper.today, self.form)
        self.what = QLineEdit(self.form)
        self.what.setMaxLength(200)
        self.what.setPlaceholderText(self.tr("The export came without the discount column: margins done twice"))
        self.hours = QDoubleSpinBox(self.form)
        self.hours.setRange(0.0, _MOST_HOURS)
        self.hours.setDecimals(2)
        self.hours.setSingleStep(0.5)
        padded(self.hours, context)
        self.who = Names(keeper, self.form)
        self.source = QComboBox(self.form)
        self.add = Button(self.tr("Write it down"), self.form, kind="primary")
        self.rate = Button("", self.form, kind="quiet")
        fields = (
            FormRow(self.tr("What happened"), self.what, theme, self.form),
            FormRow(self.tr("About the source"), self.source, theme, self.form),
            FormRow(self.tr("Hours lost, by everybody together"), self.hours, theme, self.form),
            FormRow(self.tr("Who lost them"), self.who, theme, self.form),
            FormRow(self.tr("Day"), self.day, theme, self.form),
        )
        layout = QVBoxLayout(self.form)
        layout.setContentsMargins(*(theme.space("large"),) * 4)
        layout.setSpacing(theme.space("medium"))
        layout.addWidget(ResponsiveGrid(fields[:2], 300, theme.space("medium"), self.form, most=2))
        layout.addWidget(ResponsiveGrid(fields[2:], 200, theme.space("medium"), self.form, most=3))
        layout.addLayout(row_of(self.add, self.rate))
        self.hint = Hint(context, self)
        self.months_heading = SectionHeading(self.tr("Month by month"), theme, self)
        self.months = List(context, self.tr("Hours lost by month"), "month", self._month_columns(), self, most=6)
        self.log_heading = SectionHeading(self.tr("The log"), theme, self)
        self.log = List(context, self.tr("Friction log"), "id", self._log_columns(), self, most=10)
        self.remove = Button(self.tr("Take the line out"), self)
        for widget in (self.form, self.hint, self.months_heading, self.months, self.log_heading, self.log):
            self.column.addWidget(widget)
        self.column.addLayout(row_of(self.remove))
        self.add.clicked.connect(self._write)
        self.what.returnPressed.connect(self._write)
        self.remove.clicked.connect(self._remove)
        self.rate.clicked.connect(self._to_rate)

    def show_now(self) -> None:
        """Show the log and its totals."""
        settings, formats = self.context.session.settings, self.context.formats
        log = self.keeper.sharing.friction
        hour = formats.money(settings.number(HOUR, self.keeper.today), 0)
        self.rate.setText(self.tr("An hour costs {amount}: change").format(amount=hour))
        self.rate.setAccessibleName(self.rate.text())
        self._offer_sources()
        self.who.offer()
        for widget in (self.months_heading, self.months, self.log_heading, self.log, self.remove):
            widget.setVisible(bool(log))
        if not log:
            self.hint.tell(
                self.tr("Nothing is written down yet"),
                self.tr(
                    "The next time somebody waits for an export, corrects a file by hand or argues about a figure, "
                    "write the hours here. After a month you know what a missing contract costs."
                ),
            )
        else:
            self.hint.hide()
        self.months.show_rows(by_month(log, settings)[::-1])
        self.log.show_rows(log[::-1])

    def _offer_sources(self) -> None:
        chosen = self.source.currentData()
        self.source.clear()
        self.source.addItem(self.tr("none in particular"), "")
        for key, name in self.keeper.names.items():
            self.source.addItem(name, key)
        self.source.setCurrentIndex(max(0, self.source.findData(chosen)))

    @Slot()
    def _write(self) -> None:
        what, hours = self.what.text().strip(), self.hours.value()
        if not what:
            self.what.setFocus()
            return
        if hours <= 0:
            self.hours.setFocus()
            return
        self.keeper.log(self.day.day, what, hours, self.who.text().strip(), str(self.source.currentData() or ""))
        self.what.clear()
        self.hours.setValue(0.0)
        self.what.setFocus()

    @Slot()
    def _remove(self) -> None:
        if self.log.current is not None:
            self.keeper.unlog(self.log.current)

    @Slot()
    def _to_rate(self) -> None:
        self.context.settings_wanted.emit(HOUR)

    def _month_columns(self) -> Sequence[Column]:
        return (
            Column(self.tr("Month"), _month, self._month),
            Column(self.tr("Lines"), _count, self._plain, numeric=True),
            Column(self.tr("Hours"), _hours, self._hours, numeric=True),
            Column(self.tr("Cost"), _cost, self._money, numeric=True),
        )

    def _log_columns(self) -> Sequence[Column]:
        return (
            Column(self.tr("Day"), _day, self._date),
            Column(self.tr("What happened"), _what, tip=_what),
            Column(self.tr("Source"), self._source),
            Column(self.tr("Who"), _who),
            Column(self.tr("Hours"), _hours, self._hours, numeric=True),
            Column(self.tr("Cost"), self._cost_of, self._money, numeric=True),
        )

    def _month(self, month: date) -> str:
        return self.context.formats.month(month)

    def _plain(self, value: float) -> str:
        return self.context.formats.count(value)

    def _hours(self, value: float) -> str:
        return self.context.formats.number(value, 0 if value == round(value) else 2)

    def _money(self, value: float) -> str:
        return self.context.formats.money(value, 0)

    def _date(self, day: date) -> str:
        return self.context.formats.date(day)

    def _source(self, one: Friction) -> str:
        return self.keeper.names.get(one.source, "")

    def _cost_of(self, one: Friction) -> float:
        return cost_of(one, self.context.session.settings)


def _month(one: FrictionMonth) -> date:
    return one.month


def _count(one: FrictionMonth) -> float:
    return float(one.count)


def _hours(one: FrictionMonth | Friction) -> float:
    return one.hours


def _cost(one: FrictionMonth) -> float:
    return one.cost


def _day(one: Friction) -> date:
    return one.day


def _what(one: Friction) -> str:
    return one.what


def _who(one: Friction) -> str:
    return one.who

