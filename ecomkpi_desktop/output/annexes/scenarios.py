"""Saved what-ifs side by side."""

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.kpi.whatif.levers import KINDS, Lever
from ecomkpi_desktop.output.annexes.kit import Kit, figure_name
from ecomkpi_desktop.output.flow.piece import Piece, together
from ecomkpi_desktop.output.flow.table import Column, Row
from ecomkpi_desktop.output.flow.words import head
from ecomkpi_desktop.present.decimals import Place
from ecomkpi_desktop.present.texts import sentence_case, words
from ecomkpi_desktop.review.report import Scenarios

translate = QCoreApplication.translate  # under this name lupdate finds the words

_AT_ONCE = 4  # scenarios in a table
_SHOWN = (
    "net_revenue", "cm1", "cm2", "marketing_spend", "cm3", "cm3_rate", "operating_result", "ltv", "cac", "ltv_cac",
    "break_even_day", "break_even_revenue",
)  # fmt: skip


def scenario_tables(kit: Kit) -> list[Piece]:
    """Return levers and outcomes of every scenario beside today's, a few scenarios in a table."""
    scenarios = kit.details.scenarios
    if scenarios is None:
        return []
    pieces = kit.note(translate(
        "Print", "What would follow over the same period if only these levers moved; everything else stays as it is.",
    ))  # fmt: skip
    for start in range(0, len(scenarios.compared), _AT_ONCE):
        pieces += _table(kit, scenarios, start)
    return pieces


def _table(kit: Kit, scenarios: Scenarios, start: int) -> list[Piece]:
    shown = scenarios.compared[start : start + _AT_ONCE]
    columns = [
        Column(is_text=True, share=1.6), Column(translate("Print", "Today")),
        *(Column(one.scenario.name, is_text=True, share=1.0) for one in shown),
    ]  # fmt: skip
    rows = [Row((translate("Print", "Levers"), "", *("" for _one in shown)), is_part=True)]
    for lever in Lever:
        if not any(lever in one.scenario.values for one in shown):
            continue
        unit, now = KINDS[lever].unit, scenarios.levers[lever]
        moved = [one.scenario.values.get(lever) for one in shown]
        texts = ["=" if value is None else _value(kit, value, unit) for value in moved]
        rows.append(Row((sentence_case(words("kpi", KINDS[lever].name)), _value(kit, now, unit), *texts)))
    rows.append(Row((translate("Print", "Outcomes"), "", *("" for _one in shown)), is_part=True))
    for name in _SHOWN:
        unit, now = REGISTRY[name].unit, scenarios.today[name]
        cells = []
        for one in shown:
            value = one.outcomes[name]
            change = kit.formats.change(value, now, unit) if value != now else ""
            cells.append(f"{_value(kit, value, unit)} ({change})" if change else _value(kit, value, unit))
        rows.append(Row((figure_name(name), _value(kit, now, unit), *cells)))
    return together([*head(translate("Print", "Side by side")), *kit.table(columns, rows)])


def _value(kit: Kit, value: float | None, unit: Unit) -> str:
    return kit.formats.value(value, unit, Place.LEVER)
