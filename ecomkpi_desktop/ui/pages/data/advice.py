"""The mentor's words on the data."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.results import ImportReconciliation
from ecomkpi_desktop.present.kinds import kind_name
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.texts import counted
from ecomkpi_desktop.ui.pages.data.reconciliation import is_balanced
from ecomkpi_desktop.ui.pages.page import Advice

if TYPE_CHECKING:
    from ecomkpi_desktop.workspace.records import ImportRecord

_WANTED = (Kind.ORDERS, Kind.SPEND, Kind.PRODUCTS, Kind.SESSIONS, Kind.FIXED_COSTS)


def data_advice(
    imports: "Sequence[ImportRecord]", accounts: Sequence[ImportReconciliation], formats: Formats
) -> Advice:
    """Return what the data allow, what to bring next, what to leave alone."""
    return Advice(_means(imports, accounts, formats), _look(imports), _do_not(imports))


def _means(
    imports: "Sequence[ImportRecord]", accounts: Sequence[ImportReconciliation], formats: Formats
) -> str:
    rows = formats.count(float(sum(record.rows_accepted for record in imports)))
    text = QT_TRANSLATE_NOOP("DataAdvice", "%n file(s) with {rows} rows stand behind the figures.", None, 1)
    text = counted("DataAdvice", text, len(imports)).format(rows=rows)
    wrong = [account for account in accounts if not is_balanced(account)]
    if wrong:
        amount = formats.money(sum(abs(account.residual) for account in wrong))
        more = QCoreApplication.translate("DataAdvice", "{amount} of the order files are not explained.")
        more = more.format(amount=amount)
    elif accounts:
        more = QCoreApplication.translate("DataAdvice", "The order files add up to the figures, to the cent.")
    else:
        return text
    return f"{text} {more}"


def _look(imports: "Sequence[ImportRecord]") -> str:
    present = {record.kind for record in imports}
    missing = [kind_name(kind).lower() for kind in _WANTED if kind not in present]
    if not missing:
        return QCoreApplication.translate(
            "DataAdvice",
            "Every kind of data is here. Drop next month's exports on the window: they are recognised again.",
        )
    text = QCoreApplication.translate("DataAdvice", "Still missing: {kinds}. Each one replaces an estimate by a fact.")
    return text.format(kinds=", ".join(missing))


def _do_not(imports: "Sequence[ImportRecord]") -> str:
    if any(record.rows_rejected for record in imports):
        return QCoreApplication.translate(
            "DataAdvice",
            "Do not leave rejected rows behind: correct them in the file and import it again. Nothing counts twice.",
        )
    return QCoreApplication.translate(
        "DataAdvice",
        "Do not delete a file's rows by hand to correct a figure: take the import out, it can be put back.",
    )
