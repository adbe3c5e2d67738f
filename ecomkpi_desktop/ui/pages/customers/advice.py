"""The mentor's words on customers."""

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.figure import Reason
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.review.status import Status
from ecomkpi_desktop.ui.pages.customers.view import CustomersView
from ecomkpi_desktop.ui.pages.page import Advice


def customers_advice(view: CustomersView, formats: Formats) -> Advice:
    """Return what the cohorts say, where to look, what to leave alone."""
    return Advice(_means(view, formats), _look(view, formats), _do_not(view))


def _value(view: CustomersView, figure_id: str) -> float | None:
    figure = view.figures.get(figure_id)
    return figure.value if figure is not None else None


def _means(view: CustomersView, formats: Formats) -> str:
    parts = []
    year = _value(view, "repurchase_rate_365")
    quarter = _value(view, "repurchase_rate_90")
    if year is not None:
        text = QCoreApplication.translate("CustomersAdvice", "{share} of the customers order again within a year.")
        parts.append(text.format(share=formats.rate(year)))
    if quarter is not None and year:
        text = QCoreApplication.translate("CustomersAdvice", "{share} of them do so in the first 90 days.")
        parts.append(text.format(share=formats.rate(min(quarter / year, 1.0), 0)))
    new, returning = _value(view, "new_customers"), _value(view, "returning_customers")
    # In the first months of the data everybody seems new: what was bought before is not known.
    has_past = _value(view, "retention_rate") is not None
    if has_past and new is not None and returning is not None and new + returning > 0:
        text = QCoreApplication.translate("CustomersAdvice", "{share} of this period's customers had bought before.")
        parts.append(text.format(share=formats.rate(returning / (new + returning), 0)))
    if not parts and view.figures["retention_rate"].reason is Reason.NOT_SPLIT:
        return QCoreApplication.translate(
            "CustomersAdvice",
            "Whether somebody comes back is a question about all their orders: it has no answer among the orders of "
            "new customers alone, or of returning ones.",
        )
    return " ".join(parts) or QCoreApplication.translate(
        "CustomersAdvice", "The history is still too short to tell who comes back."
    )


def _look(view: CustomersView, formats: Formats) -> str:
    delay = _value(view, "repurchase_delay_median_days")
    if view.statuses.get("repurchase_rate_365") is Status.BELOW and delay is not None:
        return QCoreApplication.translate(
            "CustomersAdvice",
            "Half of the second orders come within {delay}. Speak to new customers within that time, not after it.",
        ).format(delay=formats.days(delay))
    return QCoreApplication.translate(
        "CustomersAdvice",
        "Read the triangle down a column: are the newest cohorts paler than the older ones at the same age? Then see "
        "which channel brought them.",
    )


def _do_not(view: CustomersView) -> str:
    identified = _value(view, "identified_share")
    if identified is not None and identified < 0.8:
        return QCoreApplication.translate(
            "CustomersAdvice",
            "Do not read these rates as those of the whole shop: many orders do not say who bought.",
        )
    return QCoreApplication.translate(
        "CustomersAdvice", "Do not judge a cohort by its hatched cells: its month is not over in the data."
    )
