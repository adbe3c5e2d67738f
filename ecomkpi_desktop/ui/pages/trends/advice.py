"""The mentor's words on trends."""

import numpy as np
from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.figure import Reason
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.ui.pages.page import Advice
from ecomkpi_desktop.ui.pages.trends.view import TrendView


def trends_advice(view: TrendView, formats: Formats) -> Advice:
    """Return what the trends say, where to look, what to leave alone."""
    return Advice(_means(view, formats), _look(view), _do_not(view))


def _change(view: TrendView, figure_id: str) -> float | None:
    """Return the relative change against the compared period over the steps both know, or None."""
    now, before = view.trend.columns.get(figure_id), view.compared.get(figure_id)
    if now is None or before is None:
        return None
    both = np.isfinite(now) & np.isfinite(before) & view.trend.complete
    total = float(before[both].sum())
    return float(now[both].sum()) / total - 1.0 if both.any() and total > 0 else None


def _means(view: TrendView, formats: Formats) -> str:
    sales, margin = _change(view, "net_revenue"), _change(view, "cm3")
    if sales is not None and view.figures["cm3"].reason is Reason.NOT_SPLIT:
        return QCoreApplication.translate(
            "TrendsAdvice", "Against the compared period, net revenue moved by {sales} and CM2 by {margin}."
        ).format(sales=_signed(sales, formats), margin=_signed(_change(view, "cm2") or 0.0, formats))
    if (sales is None or margin is None) and view.trend.complete.all():
        return QCoreApplication.translate(
            "TrendsAdvice",
            "Without a compared period only the shape of the lines speaks: where do they rise, where do they break?",
        )
    if sales is None or margin is None:
        return QCoreApplication.translate(
            "TrendsAdvice", "Hollow points are steps that are not over in the data: they will still rise."
        )
    return QCoreApplication.translate(
        "TrendsAdvice", "Against the compared period, net revenue moved by {sales} and CM3 by {margin}."
    ).format(sales=_signed(sales, formats), margin=_signed(margin, formats))


def _look(view: TrendView) -> str:
    sales, margin = _change(view, "net_revenue"), _change(view, "cm3")
    if sales is not None and margin is not None and sales > 0 > margin:
        return QCoreApplication.translate(
            "TrendsAdvice",
            "Revenue grows while CM3 shrinks: the loudest of the weak signals. Find the month in which the lines "
            "part, then open Profitability on that month.",
        )
    return QCoreApplication.translate(
        "TrendsAdvice",
        "Follow a change from left to right: which line moved first? The cause stands before its effect.",
    )


def _do_not(view: TrendView) -> str:
    if len(view.trend.starts) > 60:
        return QCoreApplication.translate(
            "TrendsAdvice", "Do not react to a single day. Look at the same figures by month before deciding."
        )
    return QCoreApplication.translate(
        "TrendsAdvice", "Do not move a corridor to make a warning disappear: say why the bound was wrong first."
    )


def _signed(change: float, formats: Formats) -> str:
    text = formats.rate(change)
    return f"+{text}" if change > 0 else text
