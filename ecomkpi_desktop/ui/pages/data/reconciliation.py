"""From what a file states to what is counted, step by step."""

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.kpi.results import ImportReconciliation
from ecomkpi_desktop.present.reconciliation import step_name
from ecomkpi_desktop.ui.plots.twin import Cell, Twin, TwinColumn

_CENT = 0.005


def is_balanced(account: ImportReconciliation) -> bool:
    """Tell whether a file adds up to the cent."""
    return abs(account.residual) < _CENT


def reconciliation_twin(account: ImportReconciliation) -> Twin:
    """Return the way from the file's total to net revenue; the last row is what remains unexplained."""
    columns = (
        TwinColumn(QCoreApplication.translate("reconciliation", "Step")),
        TwinColumn(QCoreApplication.translate("reconciliation", "Amount"), Unit.MONEY, exact=True),
        TwinColumn(QCoreApplication.translate("reconciliation", "Orders"), Unit.COUNT),
    )
    rows: list[tuple[Cell, ...]] = [
        (QCoreApplication.translate("reconciliation", "Total of the file"), account.total, float(account.orders))
    ]
    rows += [(step_name(step.code), -step.money + 0.0, float(step.orders)) for step in account.steps]
    net = QCoreApplication.translate("reconciliation", "Net revenue counted")
    rows.append((net, account.net_revenue, float(account.counted)))
    rows.append((QCoreApplication.translate("reconciliation", "Unexplained"), account.residual + 0.0, None))
    return Twin(columns, tuple(rows))


def reconciliation_sentence(account: ImportReconciliation) -> str:
    """Return whether the file adds up, in a sentence."""
    if is_balanced(account):
        return QCoreApplication.translate(
            "reconciliation", "The file adds up to the figures: nothing is unexplained, to the cent."
        )
    return QCoreApplication.translate(
        "reconciliation",
        "The file does not add up to the figures: look at its warnings above before trusting what follows.",
    )
