"""Customers by month of their first order: who came back, what they have brought."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.results import CohortTriangle, Floats
from ecomkpi_desktop.output.annexes.kit import Kit
from ecomkpi_desktop.output.flow.piece import Piece
from ecomkpi_desktop.output.flow.table import Column, Row
from ecomkpi_desktop.output.flow.words import head

translate = QCoreApplication.translate  # under this name lupdate finds the words

_AGES = 13  # columns: the month of the first order and a year
_COHORTS = 36  # the latest ones


def cohort_triangles(kit: Kit) -> list[Piece]:
    """Return the share who ordered and cumulative CM2 per customer, by months since the first order."""
    triangle = kit.details.cohorts
    note = translate("Print", "months since the first order; in grey: a month that data do not cover wholly")
    return [
        *head(translate("Print", "Share of the customers who ordered"), note),
        *_triangle(kit, triangle, triangle.active, lambda value: kit.formats.number(value * 100, 1)),
        *kit.note(translate("Print", "In per cent of the customers of the cohort.")),
        *head(translate("Print", "Cumulative CM2 per customer"), note),
        *_triangle(kit, triangle, triangle.margin, lambda value: kit.formats.number(value, 2)),
        *kit.note(
            translate("Print", "In {currency}, before advertising.").format(currency=kit.formats.symbol)
        ),
    ]  # fmt: skip


def _triangle(kit: Kit, triangle: CohortTriangle, cells: Floats, written: Callable[[float], str]) -> list[Piece]:
    ages = min(cells.shape[1], _AGES)
    first = max(len(triangle.months) - _COHORTS, 0)
    shown = cells[first:, :ages]
    # The month of the first order is everybody: it would leave no shade for the others.
    later = shown[:, 1:] if ages > 1 else shown
    low, high = (float(np.nanmin(later)), float(np.nanmax(later))) if np.isfinite(later).any() else (0.0, 0.0)
    rows = []
    for place in range(first, len(triangle.months)):
        values = [float(value) for value in cells[place, :ages]]
        shades = {
            age + 2: (value - low) / (high - low) for age, value in enumerate(values)
            if age and high > low and np.isfinite(value)
        }  # fmt: skip
        grey = {age + 2: "quiet" for age in range(ages) if not triangle.complete[place, age]}
        texts = tuple(written(value) if np.isfinite(value) else "" for value in values)
        month = kit.formats.short_month(triangle.months[place])
        rows.append(Row((month, kit.formats.count(float(triangle.customers[place])), *texts), inks=grey, shades=shades))
    numbered = [Column(str(age)) for age in range(ages)]
    return kit.table([Column(is_text=True), Column(translate("Print", "Customers")), *numbered], rows)
