"""The imports as a table."""

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.models.tables import Column
from ecomkpi_desktop.present.kinds import kind_name
from ecomkpi_desktop.present.numbers import Formats

if TYPE_CHECKING:
    from collections.abc import Callable

    from ecomkpi_desktop.workspace.records import ImportRecord



def import_columns(formats: Formats, *, with_state: bool) -> list[Column]:
    """Return the columns of the list of imports.

    Args:
        formats: how numbers and dates are written.
        with_state: whether any import was taken out, so that the state is worth a column.
    """
    columns = [
        Column(QCoreApplication.translate("ImportsTable", "File"), _file, tone=_state_tone),
        Column(QCoreApplication.translate("ImportsTable", "What it is"), _kind, tone=_state_tone),
        Column(QCoreApplication.translate("ImportsTable", "Days covered"), _start, partial(_days, formats)),
        _count(QCoreApplication.translate("ImportsTable", "Rows read"), "rows_read", formats),
        _count(QCoreApplication.translate("ImportsTable", "Accepted"), "rows_accepted", formats),
        _count(QCoreApplication.translate("ImportsTable", "Rejected"), "rows_rejected", formats, tone=_rejected_tone),
        _count(QCoreApplication.translate("ImportsTable", "Ignored"), "rows_ignored", formats),
        _count(QCoreApplication.translate("ImportsTable", "Orders"), "orders", formats),
    ]
    if with_state:
        columns.insert(2, Column(QCoreApplication.translate("ImportsTable", "State"), _state, tone=_state_tone))
    return columns


def _count(
    title: str, name: str, formats: Formats, tone: "Callable[[ImportRecord], str] | None" = None
) -> Column:
    return Column(title, partial(_attribute, name), formats.count, numeric=True, tone=tone)


def _attribute(name: str, record: "ImportRecord") -> float:
    return float(getattr(record, name))


def _file(record: "ImportRecord") -> str:
    return record.file


def _kind(record: "ImportRecord") -> str:
    return kind_name(record.kind)


def _start(record: "ImportRecord") -> tuple[date, date] | None:
    return record.period


def _days(formats: Formats, period: tuple[date, date] | None) -> str:
    if period is None:
        return ""
    first, last = period
    return formats.period(Period(first, last + timedelta(days=1)))


def _state(record: "ImportRecord") -> str:
    if record.removed_at is not None:
        return QCoreApplication.translate("ImportsTable", "removed")
    return QCoreApplication.translate("ImportsTable", "in force")


def _state_tone(record: "ImportRecord") -> str:
    return "muted" if record.removed_at is not None else ""


def _rejected_tone(record: "ImportRecord") -> str:
    return "error" if record.rows_rejected else ""
