"""The part of a selection that one row of a table is about."""

from dataclasses import replace

from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.results import Dimension
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED, Selection


def narrowed(selection: Selection, dimension: Dimension, key: str) -> Selection | None:
    """Return the part of a selection that a row of a breakdown is about, where a selection can say it."""
    if dimension is Dimension.CHANNEL and key != NOT_ALLOCATED:
        return selection.through(frozenset({key}))
    if dimension is Dimension.COUNTRY:
        return selection.within(replace(selection.scope, countries=frozenset({key})))
    if dimension is Dimension.CATEGORY:
        return selection.within(replace(selection.scope, categories=frozenset({key})))
    if dimension is Dimension.PRODUCT:
        return selection.within(replace(selection.scope, products=frozenset({key})))
    if dimension is Dimension.MONTH:
        for month in selection.period.months():
            if month.start.isoformat()[:7] == key:
                return selection.over(Period(month.start, month.end))
    return None
