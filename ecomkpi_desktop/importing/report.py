"""What the user should know about an import: issues, one per kind of thing, with the first rows concerned."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ecomkpi_desktop.base.fields import Kind, Type
from ecomkpi_desktop.base.issues import Issue, Place, Severity
from ecomkpi_desktop.importing.checks import about_values
from ecomkpi_desktop.importing.columns import type_of
from ecomkpi_desktop.importing.frame import REJECTED, Frame
from ecomkpi_desktop.importing.headers import stated_scale, tax_basis
from ecomkpi_desktop.importing.ledgers import about_ledger
from ecomkpi_desktop.importing.orders import Built
from ecomkpi_desktop.importing.presets import preset_named
from ecomkpi_desktop.importing.recurring import about_recurring
from ecomkpi_desktop.importing.result import Imported
from ecomkpi_desktop.importing.taxes_by_rate import about_taxes

if TYPE_CHECKING:
    import numpy as np

ROWS_SHOWN = 20
_WORDS_SHOWN = 8
_COSTS = {Kind.FIXED_COSTS: "amount", Kind.SHIPPING_COSTS: "cost", Kind.PRODUCTS: "unit_cost"}

# What is told of rows by why they were set aside, or taken on.
_ABOUT_ROWS = {
    "other_table": ("other_tables_left_out", Severity.WARNING),
    "comparison": ("comparisons_left_out", Severity.WARNING),
    "repeated": ("rows_repeated_in_sheets", Severity.WARNING),
    "continued": ("rows_continued", Severity.WARNING),
    "no_sku": ("products_without_sku", Severity.WARNING),
    "not_a_sale": ("rows_not_sales", Severity.INFO),
    "total": ("totals_left_out", Severity.INFO),
    "not_a_cost": ("rows_not_costs", Severity.WARNING),
    "of_which": ("details_left_out", Severity.INFO),
    "out_of_months": ("costs_out_of_months", Severity.INFO),
}


def issues_of(
    imported: Imported, frame: Frame, built: Built, unknown: Sequence[Mapping[str, int]]
) -> list[Issue]:
    """Return the issues of an import.

    Args:
        imported: the import, without issues.
        frame: every row with its fate.
        built: what the conversion noted.
        unknown: for each sheet, cells left unknown by field.
    """
    issues = [*_rejections(imported, frame), *_left_unknown(imported, frame, unknown)]
    facts = built.facts
    issues += [*_about_orders(imported, facts), *about_ledger(imported, frame, built), *about_values(imported)]
    if built.unknown_statuses:
        count, words = len(built.unknown_statuses), ", ".join(built.unknown_statuses[:_WORDS_SHOWN])
        issues.append(_issue(imported, "statuses_unknown", Severity.WARNING, count, statuses=words))
    issues += [
        _issue(imported, code, severity, frame.counts[reason])
        for reason, (code, severity) in _ABOUT_ROWS.items()
        if frame.counts.get(reason)
    ]
    differing = [total for total in imported.declared if not total.agrees]
    if imported.declared and len(differing) == len(imported.declared):
        worst = max(imported.declared, key=lambda total: total.declared)
        params = {"declared": worst.declared, "read": worst.read}
        place = Place(file=imported.file, row=worst.row)
        issues.append(Issue("declared_total_differs", Severity.WARNING, place, params, rows=(worst.row,)))
    issues += [*_with_tax(imported, frame), *_about_monthly(imported, facts)]
    issues += _about_scale(imported)
    issues += about_taxes(imported.recipe, imported.file, frame)
    issues += about_recurring(imported.recipe, preset_named(imported.recipe.preset), imported.file, frame)
    if facts.get("discount_rate"):
        label = frame.labels.get("order_discount") or frame.labels.get("line_discount", "")
        place = Place(file=imported.file, column=label)
        issues.append(Issue("discount_rate_left_out", Severity.WARNING, place, {"column": label}))
    return issues


def _with_tax(imported: Imported, frame: Frame) -> list[Issue]:
    """Costs are counted without VAT: a column that says it holds VAT is told."""
    name = _COSTS.get(imported.kind, "")
    label = frame.labels.get(name, "")
    if tax_basis(label) != "TTC":
        return []
    return [Issue("costs_hold_vat", Severity.WARNING, Place(file=imported.file, column=label), {"column": label})]


def _about_scale(imported: Imported) -> list[Issue]:
    """Amounts that a header or a title counts in thousands are brought to whole units, which is told."""
    recipe = imported.recipe
    money = [label for name, label in recipe.mapping.items() if type_of(recipe.kind, name) is Type.MONEY]
    labels = (*money, *(label for label, _ in recipe.wide), recipe.headers[recipe.left] if recipe.wide else "")
    scale = max(recipe.scale, *map(stated_scale, labels))
    if scale == 1 or not money:
        return []
    return [Issue("amounts_scaled", Severity.WARNING, Place(file=imported.file), {"scale": scale})]


def _about_monthly(imported: Imported, facts: Mapping[str, int]) -> list[Issue]:
    """A monthly amount counts for every month of its span; without an end, for one month, which is told."""
    column = imported.recipe.mapping.get("amount", "")
    codes = {
        "monthly_several": ("monthly_amounts_repeated", Severity.INFO),
        "monthly_once": ("monthly_amounts_once", Severity.WARNING),
    }
    return [
        _issue(imported, code, severity, facts[fact], column=column)
        for fact, (code, severity) in codes.items()
        if facts.get(fact)
    ]


def shown_rows(mask: "np.ndarray", row: "np.ndarray") -> tuple[int, ...]:
    """Return the numbers of the first rows of a mask."""
    return tuple(int(number) for number in row[mask][:ROWS_SHOWN])


def _issue(imported: Imported, code: str, severity: Severity, count: int, **params: str | float) -> Issue:
    return Issue(code, severity, Place(file=imported.file), {**params, "count": count}, count)


def _rejections(imported: Imported, frame: Frame) -> list[Issue]:
    issues = []
    for position, (name, reason) in enumerate(frame.reasons):
        mask = (frame.fate == REJECTED) & (frame.why == position)
        if mask.any():
            rows = shown_rows(mask, frame.row)
            column = frame.labels.get(name, name)
            place = Place(imported.file, row=rows[0], column=column)
            issues.append(Issue(reason, Severity.ERROR, place, {"column": column}, int(mask.sum()), rows))
    return issues


def _left_unknown(imported: Imported, frame: Frame, unknown: Sequence[Mapping[str, int]]) -> list[Issue]:
    totals: dict[str, int] = {}
    for counts in unknown:
        for name, count in counts.items():
            totals[name] = totals.get(name, 0) + count
    return [
        Issue(
            "cells_left_unknown", Severity.WARNING, Place(imported.file, column=frame.labels.get(name, name)),
            {"column": frame.labels.get(name, name), "count": count}, count,
        )
        for name, count in totals.items()
    ]


def _about_orders(imported: Imported, facts: Mapping[str, int]) -> list[Issue]:
    if imported.kind is not Kind.ORDERS:
        return []
    issues = []
    for fact, code, severity in (
        ("free_orders", "free_orders", Severity.INFO),
        ("refund_rows", "refund_rows", Severity.INFO),
        ("excluded_rows", "excluded_rows", Severity.INFO),
        ("refunds_assumed", "refunds_assumed_whole", Severity.WARNING),
        ("refunds_unknown", "refunds_left_unknown", Severity.WARNING),
        ("partial_refunds", "partial_refunds_unknown", Severity.WARNING),
        ("days_apart", "order_numbers_used_again", Severity.WARNING),
        ("proof_failed", "order_total_differs", Severity.WARNING),
        ("basis_contradicted", "vat_basis_contradicted", Severity.WARNING),
        ("profit_left_out", "profit_left_out", Severity.WARNING),
        ("costs_from_profit", "costs_from_profit", Severity.INFO),
        ("packed_products", "products_packed", Severity.INFO),
        ("no_products", "orders_without_products", Severity.INFO),
    ):
        count = facts.get(fact, 0)
        if count:
            issues.append(_issue(imported, code, severity, count, basis=imported.recipe.amounts))
    return issues
