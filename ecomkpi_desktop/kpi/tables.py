"""Tables of figures: channels with their own, LTV curves, rows of a breakdown."""

import math
from collections.abc import Callable, Mapping, Sequence

from ecomkpi_desktop.kpi import rates as key
from ecomkpi_desktop.kpi.figure import AFTER_SPEND, SPEND, Figure, Reason
from ecomkpi_desktop.kpi.figures_acquisition import put_cac, put_conversion, put_lifetime
from ecomkpi_desktop.kpi.figures_money import put_basket, put_money
from ecomkpi_desktop.kpi.lifetime import margin_curve, payback
from ecomkpi_desktop.kpi.reaches import not_split
from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.kpi.results import Breakdown, ChannelRow, LtvCurve
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED, Selection
from ecomkpi_desktop.kpi.sheet import Sheet
from ecomkpi_desktop.kpi.view import View

Views = Callable[[Selection], View]


def channel_rows(views: Views, names: Sequence[str], selection: Selection) -> tuple[ChannelRow, ...]:
    """Return each channel with its money, acquisition and conversion figures."""
    return tuple(ChannelRow(name, _channel_figures(views(_only(name, selection)))) for name in names)


def _only(name: str, selection: Selection) -> Selection:
    return selection.through(frozenset({name}))


def _channel_figures(view: View) -> Mapping[str, Figure]:
    sheet = Sheet()
    put_money(sheet, view)
    put_basket(sheet, view)
    put_new_customers(sheet, view)
    put_cac(sheet, view)
    put_lifetime(sheet, view)
    put_conversion(sheet, view)
    sheet.withhold(not_split(view.selection.scope), Reason.NOT_SPLIT)
    return sheet.ordered()


def ltv_cac_of(view: View) -> float:
    """Return LTV/CAC: what customers known at the period's end are worth over what new ones cost in it; NaN without."""
    value = _channel_figures(view)["ltv_cac"].value
    return math.nan if value is None else value


def put_new_customers(sheet: Sheet, view: View) -> None:
    """Add new customers and who is identified, without the figures that look at single customers."""
    known = bool(view.ledger.facts.customers) and view.day_coverage > 0
    sheet.put("identified_revenue", view.sum("known_revenue"), coverage=view.day_coverage)
    sheet.quotient("identified_share", "identified_revenue", "ordered_revenue", Reason.NO_REVENUE,
                   coverage=view.day_coverage)  # fmt: skip
    sheet.put("new_customers", view.sum("new_customers") if known else None, reason=Reason.NO_IDENTITY)


def ltv_curves(views: Views, names: Sequence[str], selection: Selection) -> tuple[LtvCurve, ...]:
    """Return the curve of the selection, then of each channel by itself."""
    return (_curve(None, views(selection)), *(_curve(name, views(_only(name, selection))) for name in names))


def _curve(channel: str | None, view: View) -> LtvCurve:
    horizon = int(view.costing.rates.number(key.HORIZON))
    sheet = Sheet()
    sheet.put("ordered_revenue", view.ladder["ordered_revenue"])
    put_new_customers(sheet, view)
    put_cac(sheet, view)
    cac = sheet.value("cac") if view.reach is None else None
    curve = margin_curve(view, horizon)
    months = None if not cac else payback(curve.trusted, cac)[0]
    return LtvCurve(channel, curve.observed, curve.trusted, cac, months)


def figures_of_rows(table: Breakdown, view: View) -> list[tuple[str, Mapping[str, Figure]]]:
    """Return the rows of a breakdown as figures: the ladder and the rates that follow from it."""
    terms = {name: [term for term in REGISTRY[name].terms if term in table.columns] for name in table.columns}
    found: list[tuple[str, Mapping[str, Figure]]] = []
    withheld = not_split(view.selection.scope)
    for place, name in enumerate(table.keys):
        sheet = Sheet()
        for figure_id, column in table.columns.items():
            value = float(column[place])
            inputs = {term: float(table.columns[term][place]) for term in terms[figure_id]}
            coverage = view.day_coverage if name != NOT_ALLOCATED else None
            known = None if math.isnan(value) else value
            reason = Reason.NOT_SPLIT if figure_id in withheld else Reason.NO_REVENUE
            sheet.put(figure_id, known, inputs, coverage=coverage, reason=reason)
        if name in table.untold:
            sheet.mark_untold((*SPEND, *AFTER_SPEND))
        found.append((name, sheet.ordered()))
    return found
