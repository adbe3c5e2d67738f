"""Scenarios side by side with the present: the levers that differ, then what comes of them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.whatif.base import Base
from ecomkpi_desktop.kpi.whatif.levers import KINDS, Lever, Scenario, present
from ecomkpi_desktop.kpi.whatif.outcome import outcome
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.ui.pages.whatif.words import (
    change_text,
    lever_name,
    outcome_name,
    outcome_unit,
    value_text,
)
from ecomkpi_desktop.ui.plots.twin import Cell, Twin, TwinColumn

COMPARED = (
    "net_revenue", "cm1", "cm2", "marketing_spend", "cm3", "cm3_rate", "operating_result", "ltv", "cac", "ltv_cac",
    "break_even_day", "break_even_revenue",
)  # fmt: skip


def compared_rows(shown: Sequence[Scenario]) -> tuple[Lever | str, ...]:
    """Return what each row is about: a lever, or the id of an outcome."""
    return (*(lever for lever in Lever if any(lever in one.values for one in shown)), *COMPARED)


def compared_scenarios(now: Scenario, saved: Sequence[Scenario]) -> tuple[Scenario, ...]:
    """Return the scenarios of the columns after the present: the levers as they are put now if any is, then these."""
    unsaved = QCoreApplication.translate("WhatIf", "Levers now")
    return (*([Scenario(unsaved, now.values)] if now.values else []), *saved)


def comparison(base: Base, now: Scenario, saved: Sequence[Scenario], formats: Formats) -> Twin:
    """Return one column for the present, one for the levers as they are put now if any is, one per scenario."""
    shown = compared_scenarios(now, saved)
    columns = [
        TwinColumn(QCoreApplication.translate("WhatIf", "Levers and outcomes")),
        TwinColumn(QCoreApplication.translate("WhatIf", "Today"), written=True),
        *(TwinColumn(scenario.name, written=True) for scenario in shown),
    ]
    rows = [_lever_row(base, one, shown, formats) for one in compared_rows(shown) if isinstance(one, Lever)]
    before, after = outcome(base, Scenario()), [outcome(base, scenario) for scenario in shown]
    for figure_id in COMPARED:
        values = [one[figure_id] for one in after]
        unit, first = outcome_unit(figure_id), before[figure_id]
        cells = [value_text(first, unit, formats)]
        for value in values:
            change = change_text(first, value, unit, formats)
            text = value_text(value, unit, formats)
            cells.append(f"{text} ({change})" if change else text)
        rows.append((outcome_name(figure_id), *cells))
    return Twin(tuple(columns), tuple(rows))


def _lever_row(base: Base, lever: Lever, shown: Sequence[Scenario], formats: Formats) -> tuple[Cell, ...]:
    unit, now = KINDS[lever].unit, present(base, lever)
    values = [scenario.values.get(lever, now) for scenario in shown]
    return (lever_name(lever), *(value_text(value, unit, formats) for value in (now, *values)))
