"""The period filter: named periods, custom dates, one step back or forward."""

from datetime import date

from PySide6.QtCore import QDate, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.models.presets import Preset, preset_of, preset_period, shifted
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.widgets.buttons import Button, IconButton
from ecomkpi_desktop.ui.widgets.labels import Caption


class PeriodDialog(QDialog):
    """Asks for two dates, both included."""

    def __init__(self, context: Context, period: Period, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Custom dates"))
        self._from = self._field(period.start, self.tr("First day"))
        self._to = self._field(date.fromordinal(period.end.toordinal() - 1), self.tr("Last day"))
        form = QFormLayout()
        form.setSpacing(context.theme.space("medium"))
        form.addRow(self.tr("First day"), self._from)
        form.addRow(self.tr("Last day"), self._to)
        self._note = Caption("", context.theme, self)
        self._buttons = QDialogButtonBox(self)
        self._ok = Button(self.tr("Show"), self, kind="primary")
        self._buttons.addButton(self._ok, QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(context.theme.space("wide"),) * 4)
        layout.setSpacing(context.theme.space("medium"))
        layout.addLayout(form)
        layout.addWidget(self._note)
        layout.addWidget(self._buttons)
        self._from.dateChanged.connect(self._check)
        self._to.dateChanged.connect(self._check)
        self._check()
        context.adopt(self, "period")

    def period(self) -> Period:
        """Return the period that was chosen."""
        last = _day(self._to.date())
        return Period(_day(self._from.date()), date.fromordinal(last.toordinal() + 1))

    def _field(self, day: date, name: str) -> QDateEdit:
        field = QDateEdit(QDate(day.year, day.month, day.day), self)
        field.setCalendarPopup(True)
        field.setAccessibleName(name)
        field.setMinimumWidth(field.fontMetrics().horizontalAdvance("00/00/0000") + 64)
        calendar = field.calendarWidget()
        calendar.setFirstDayOfWeek(self.locale().firstDayOfWeek())
        calendar.setAccessibleName(name)
        calendar.setVerticalHeaderFormat(calendar.VerticalHeaderFormat.NoVerticalHeader)
        return field

    @Slot()
    def _check(self) -> None:
        wrong = self._from.date() > self._to.date()
        self._note.setText(self.tr("The last day must not come before the first.") if wrong else "")
        self._note.setVisible(wrong)
        self._ok.setEnabled(not wrong)


class PeriodButton(QWidget):
    """Shows the period looked at and lets it be changed."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._texts = {
            Preset.LAST_MONTH: self.tr("Last complete month"),
            Preset.LAST_3_MONTHS: self.tr("Last 3 complete months"),
            Preset.LAST_12_MONTHS: self.tr("Last 12 complete months"),
            Preset.YEAR_TO_DATE: self.tr("Year to date"),
            Preset.ALL: self.tr("All data"),
            Preset.CUSTOM: self.tr("Custom dates…"),
        }
        theme = context.theme
        self.back = IconButton("chevron-left", self.tr("Period before"), theme, self)
        self.forward = IconButton("chevron-right", self.tr("Period after"), theme, self)
        self.button = QPushButton(self)
        self.menu = QMenu(self.button)
        self._group = QActionGroup(self)
        self._actions: dict[Preset, QAction] = {}
        for preset in Preset:
            if preset is Preset.CUSTOM:
                self.menu.addSeparator()
            action = QAction(self._texts[preset], self._group)
            action.setCheckable(True)
            action.setData(preset.value)
            self.menu.addAction(action)
            self._actions[preset] = action
        self._group.triggered.connect(self._choose)
        self.button.setProperty("kind", "menu")
        self.button.setMenu(self.menu)
        self.button.setAccessibleName(self.tr("Period"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("tight"))
        for widget in (self.back, self.button, self.forward):
            layout.addWidget(widget)
        self.back.clicked.connect(self._go_back)
        self.forward.clicked.connect(self._go_forward)
        self.menu.aboutToShow.connect(self._write_dates)
        theme.changed.connect(self._tint)
        context.session.changed.connect(self._follow)
        self._tint()
        self._follow(Changes.FILTERS)

    @property
    def names(self) -> dict[Preset, str]:
        """Names of the periods that can be chosen."""
        return dict(self._texts)

    def set_compact(self, *, compact: bool) -> None:
        """Leave the arrows out."""
        self.back.setVisible(not compact)
        self.forward.setVisible(not compact)

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        if not changes & (Changes.FILTERS | Changes.DATA):
            return
        period, span = self._period(), self._span()
        known = period is not None and span is not None
        for widget in (self.back, self.button, self.forward):
            widget.setEnabled(known)
        if period is None or span is None:
            self.button.setText(self.tr("Period"))
            return
        preset = preset_of(period, *span)
        self._actions[preset].setChecked(True)
        text = self._context.formats.period(period)
        self.button.setText(text)
        self.button.setToolTip(text if preset is Preset.CUSTOM else f"{self._texts[preset]}\n{text}")
        self.button.setAccessibleDescription(text)
        self.back.setEnabled(period.start > span[0])
        self.forward.setEnabled(period.end <= span[1])

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        preset = Preset(action.data())
        span, now = self._span(), self._period()
        if span is None or now is None:
            return
        if preset is Preset.CUSTOM:
            self._ask(now)
            return
        period = preset_period(preset, *span)
        if period is not None:
            self._context.session.select_period(period)

    def _ask(self, now: Period) -> None:
        dialog = PeriodDialog(self._context, now, self.window())
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._context.session.select_period(dialog.period())
        dialog.deleteLater()
        self._follow(Changes.FILTERS)

    @Slot()
    def _go_back(self) -> None:
        self._go(-1)

    @Slot()
    def _go_forward(self) -> None:
        self._go(1)

    def _go(self, steps: int) -> None:
        period = self._period()
        if period is not None:
            self._context.session.select_period(shifted(period, steps))

    @Slot()
    def _write_dates(self) -> None:
        span = self._span()
        if span is None:
            return
        for preset, action in self._actions.items():
            period = preset_period(preset, *span)
            if preset is not Preset.CUSTOM:
                action.setEnabled(period is not None)
                dates = self._context.formats.period(period) if period is not None else ""
                action.setText(f"{self._texts[preset]}\t{dates}")

    @Slot()
    def _tint(self) -> None:
        self.button.setIcon(self._context.theme.icon("calendar", "muted"))

    def _period(self) -> Period | None:
        selection = self._context.session.selection
        return selection.period if selection is not None else None

    def _span(self) -> tuple[date, date] | None:
        facts = self._context.session.facts
        if facts is None or facts.first_day is None or facts.last_day is None:
            return None
        return facts.first_day, facts.last_day


def _day(value: QDate) -> date:
    return date(value.year(), value.month(), value.day())
