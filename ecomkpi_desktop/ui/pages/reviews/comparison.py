"""Two closed reviews side by side."""

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.registry import DIALS, REGISTRY
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.reviews import review_name
from ecomkpi_desktop.present.untold import as_told
from ecomkpi_desktop.review.meetings.decisions import Verdict
from ecomkpi_desktop.review.meetings.review import Review
from ecomkpi_desktop.ui.pages.parts.names import figure_name
from ecomkpi_desktop.ui.plots.twin import Twin, TwinColumn

SHOWN = tuple(dict.fromkeys((
    *DIALS, "net_revenue", "cm1", "cm2", "marketing_spend", "fixed_costs", "operating_result", "cm1_rate", "cm3_rate",
    "orders", "new_customers", "cac", "ltv", "discount_rate", "return_rate_value", "cost_coverage",
)))  # fmt: skip


def comparison_of(earlier: Review, later: Review, formats: Formats) -> Twin:
    """Return the figures of two closed reviews as they were reviewed, and their change."""
    rows = []
    for key in SHOWN:
        unit = REGISTRY[key].unit
        before, after = (as_told(key, one.value(key), untold=one.is_untold(key)) for one in (earlier, later))
        values = (formats.value(before, unit), formats.value(after, unit), formats.change(after, before, unit))
        rows.append((figure_name(key), *values))
    taken = QCoreApplication.translate("ReviewComparison", "Decisions taken")
    rows.append((taken, formats.count(len(earlier.decisions)), formats.count(len(later.decisions)), ""))
    kept = QCoreApplication.translate("ReviewComparison", "Earlier decisions kept")
    rows.append((kept, _kept(earlier, formats), _kept(later, formats), ""))
    columns = (
        TwinColumn(QCoreApplication.translate("ReviewComparison", "As reviewed")),
        TwinColumn(review_name(earlier, formats), written=True),
        TwinColumn(review_name(later, formats), written=True),
        TwinColumn(QCoreApplication.translate("ReviewComparison", "Change"), written=True),
    )
    return Twin(columns, tuple(rows))


def _kept(review: Review, formats: Formats) -> str:
    told = [line for line in review.follow_up if line.verdict in {Verdict.KEPT, Verdict.MISSED}]
    kept = sum(line.verdict is Verdict.KEPT for line in told)
    return f"{formats.count(kept)} / {formats.count(len(told))}"
