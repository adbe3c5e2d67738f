"""Scores how a file was understood against the truth: recognised, read by its columns, asked, refused or wrong."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from ecomkpi_desktop.base.issues import ReadableError, Severity
from ecomkpi_desktop.base.progress import Silent
from ecomkpi_desktop.importing.decide import Doubt
from ecomkpi_desktop.importing.presets import all_presets
from ecomkpi_desktop.importing.result import Imported
from ecomkpi_desktop.importing.run import run_import
from ecomkpi_desktop.importing.understand import Understanding, understand
from tests.corpus.model import Truth, day_sums

RECOGNISED, GENERIC, ASKED, REFUSED, WRONG = "recognised", "by columns", "asked", "refused", "wrong"
NO_PRESET = "no preset of this platform"  # nothing is claimed of it yet: counted as refused
OUTCOMES = (RECOGNISED, GENERIC, ASKED, REFUSED, WRONG)
# What a question leaves open until it is answered.
_OPEN = {"amounts": {"basis"}, "date_order": {"dates"}, "decimal": {"amounts", "dates"}}
_MAIN = {
    "orders": ("amount", "ordered_at"), "order_lines": ("amount", ""), "refunds": ("amount", "refunded_at"),
    "spend": ("cost", "day"), "sessions": ("sessions", "day"), "fixed_costs": ("amount", "day"),
    "payments": ("amount", "paid_at"), "settlements": ("net", "posted_at"), "products": ("unit_cost", ""),
    "competitor_prices": ("price", "day"), "exchange_rates": ("rate", "day"), "customers": ("", ""),
}  # fmt: skip


@dataclass(frozen=True)
class Verdict:
    """How a case ended.

    Attributes:
        outcome: one of ``OUTCOMES``.
        detail: the preset or issue code, and what differs.
    """

    outcome: str
    detail: str


def score(path: Path, truth: Truth, families: tuple[str, ...]) -> Verdict:
    """Understand and import a file without anybody to ask, and compare."""
    if not any(preset.name.startswith(families) for preset in all_presets()):
        return Verdict(REFUSED, NO_PRESET)
    try:
        seen = understand(path)
        told = run_import(path, seen.recipe, Silent())
    except ReadableError as error:
        return Verdict(REFUSED, error.issue.code)
    return _judged(seen, told, truth, families)


def _judged(seen: Understanding, told: Imported, truth: Truth, families: tuple[str, ...]) -> Verdict:
    best = min((_differences(told, each) for each in (truth, *truth.others)), key=len)
    asked = ", ".join(doubt.code for doubt in seen.doubts)
    if not best:
        if seen.doubts:
            return Verdict(ASKED, f"{seen.recipe.preset}: {asked}")
        known = seen.recipe.preset.startswith(families)
        return Verdict(RECOGNISED if known else GENERIC, seen.recipe.preset)
    detail = f"{seen.recipe.preset}: {best}"
    left = set(best) - _covered(seen.doubts)
    if not left:
        return Verdict(ASKED, f"{detail} asked {asked}")
    if left <= {"amounts", "dates"} and _only_less(told, truth):
        return Verdict(REFUSED, f"{detail} {told.rows_rejected} rows rejected")
    return Verdict(WRONG, detail)


def _covered(doubts: tuple[Doubt, ...]) -> set[str]:
    everything = {"kind", "amounts", "dates", "currency", "basis"}
    covered: set[str] = set()
    for doubt in doubts:
        covered |= _OPEN.get(doubt.code, everything)
    return covered


def _differences(told: Imported, truth: Truth) -> dict[str, str]:
    if told.kind.value not in truth.figures:
        return {"kind": told.kind.value}
    found: dict[str, str] = {}
    have = figures(told)
    for name, value in truth.figures[told.kind.value].items():
        if not _near(have.get(name, 0.0), value):
            found["amounts"] = found.get("amounts", "") + f"{name} {have.get(name, 0.0):.2f} for {value:.2f}; "
    if truth.by_day is not None and not _same_days(days(told), truth.by_day):
        found["dates"] = _first_difference(days(told), truth.by_day)
    names = told.table.column_names
    if truth.currency and "currency" in names:
        codes = {code.upper() for code in pc.unique(told.table["currency"]).to_pylist() if code}
        if codes != {truth.currency}:
            found["currency"] = f"{codes} for {truth.currency}"
    flag = next((name for name in ("amounts_ttc", "cost_ttc") if name in names), "")
    if truth.basis and flag and pc.unique(told.table[flag]).to_pylist() != [truth.basis == "TTC"]:
        found["basis"] = f"not {truth.basis}"
    return found


def _near(one: float, other: float) -> bool:
    return abs(one - other) <= max(0.02, abs(other) * 1e-6)


def _same_days(have: Mapping[date, float], wanted: Mapping[date, float]) -> bool:
    return all(_near(have.get(day, 0.0), wanted.get(day, 0.0)) for day in {*have, *wanted})


def _first_difference(have: Mapping[date, float], wanted: Mapping[date, float]) -> str:
    day = min(day for day in {*have, *wanted} if not _near(have.get(day, 0.0), wanted.get(day, 0.0)))
    return f"{day}: {have.get(day, 0.0):.2f} for {wanted.get(day, 0.0):.2f}"


def _only_less(told: Imported, truth: Truth) -> bool:
    """Tell whether nothing but rejected rows, which the user is told of one by one, is missing."""
    told_of = any(issue.severity is Severity.ERROR for issue in told.issues) and told.rows_rejected > 0
    by_day = truth.by_day
    return told_of and (by_day is None or all(value <= by_day.get(d, 0.0) + 0.02 for d, value in days(told).items()))


def figures(told: Imported) -> dict[str, float]:
    """Return the sums by which a reading is compared."""
    if told.kind.value == "orders":
        return _of_orders(told.table)
    table = _without_payouts(told.table)
    found: dict[str, float] = {"count": table.num_rows}
    for name in table.column_names:
        if pa.types.is_floating(table[name].type):
            found[name] = _sum(table, name)
    return found


def days(told: Imported) -> dict[date, float]:
    """Return the main amount by day."""
    measure, when = _MAIN.get(told.kind.value, ("", ""))
    table = _without_payouts(told.table)
    if told.kind.value == "orders":
        table = table.filter(pa.array(_live_goods(table)))
    if not when or not table.num_rows:
        return {}
    dates = pc.cast(table[when], pa.date32(), safe=False).to_pylist()
    values = pc.fill_null(table[measure], 0.0).to_pylist()
    return day_sums((day, value) for day, value in zip(dates, values, strict=True) if day is not None)


def _without_payouts(table: pa.Table) -> pa.Table:
    if "entry" not in table.column_names:
        return table
    return table.filter(pc.not_equal(pc.fill_null(table["entry"].cast(pa.string()), ""), "payout"))


def _of_orders(table: pa.Table) -> dict[str, float]:
    status = np.asarray(table["status"].cast(pa.string()).fill_null("").to_pylist(), dtype=object)
    live = table.filter(pa.array(status != "excluded"))
    refunds = live.filter(live["is_refund"])
    sales = live.filter(pc.invert(live["is_refund"]))
    goods = sales.filter(pa.array(_live_goods(sales)))
    kinds = np.asarray(sales["line_kind"].cast(pa.string()).to_pylist(), dtype=object)
    carriage = sales.filter(pa.array(kinds == "shipping"))
    return {
        "goods": _sum(goods, "amount") - _sum(sales, "line_discount") - _sum(sales, "order_discount"),
        "shipping": _sum(sales, "shipping") + _sum(carriage, "amount"),
        "refunded": _sum(sales, "refunded") + _sum(refunds, "amount"),
        "orders": float(pc.count_distinct(sales["order_id"].cast(pa.string())).as_py()),
    }


def _live_goods(table: pa.Table) -> Any:
    status = np.asarray(table["status"].cast(pa.string()).fill_null("").to_pylist(), dtype=object)
    kinds = np.asarray(table["line_kind"].cast(pa.string()).fill_null("product").to_pylist(), dtype=object)
    return (status != "excluded") & (kinds == "product") & ~np.asarray(table["is_refund"].to_pylist(), dtype=bool)


def _sum(table: pa.Table, name: str) -> float:
    return round(float(pc.sum(table[name]).as_py() or 0.0), 6)
