"""What the imported files say themselves, and what has to be assumed until one does."""

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.settings.values import Settings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ecomkpi_desktop.workspace.records import ImportRecord

# Part -> the setting that stands in for it, in the order in which they weigh.
ASSUMED: dict[str, str] = {
    "cost": "cost.default_rate",
    "shipping": "logistics.per_order",
    "payment": "payment.pct",
    "vat": "vat.default_rate",
    "fixed": "fixed_costs.monthly",
}
_COLUMNS: dict[str, frozenset[str]] = {  # columns of orders, their lines or products that say it
    "cost": frozenset({"unit_cost"}),
    "shipping": frozenset({"shipping_cost"}),
    "payment": frozenset({"payment_fee", "marketplace_fee"}),
    "vat": frozenset({"tax_rate", "tax_amount", "order_tax"}),
}
_KINDS: dict[str, frozenset[Kind]] = {  # files about nothing else
    "shipping": frozenset({Kind.SHIPPING_COSTS}),
    "payment": frozenset({Kind.PAYMENTS, Kind.SETTLEMENTS}),
    "fixed": frozenset({Kind.FIXED_COSTS}),
    "spend": frozenset({Kind.SPEND}),
    "sessions": frozenset({Kind.SESSIONS}),
    "orders": frozenset({Kind.ORDERS}),
}
_ALL = 0.9995
_SOLD = frozenset({Kind.ORDERS, Kind.ORDER_LINES, Kind.PRODUCTS})


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the files in force say.

    Attributes:
        known: parts that a file says: ``cost``, ``shipping``, ``payment``, ``vat``, ``fixed``, ``spend``,
            ``sessions``, ``orders``.
        cost_share: share of the sales of which the product costs are known; None while it is not worked out.
    """

    known: frozenset[str] = frozenset()
    cost_share: float | None = None

    def of_costs(self, share: float | None) -> "Evidence":
        """Return the same with the share of sales of which the costs are known: some is not all."""
        if share is None or share >= _ALL:
            return replace(self, cost_share=share)
        return Evidence(self.known - {"cost"}, share)


def evidence_of(records: "Iterable[ImportRecord]") -> Evidence:
    """Return what the imports in force say."""
    known = set()
    for record in records:
        if record.removed_at is not None or not record.rows_accepted:
            continue
        known |= {part for part, kinds in _KINDS.items() if record.kind in kinds}
        if record.kind in _SOLD:
            columns = set(json.loads(record.recipe).get("mapping", ()))
            known |= {part for part, names in _COLUMNS.items() if names & columns}
    return Evidence(frozenset(known))


def missing_words(
    evidence: Evidence, settings: Settings, formats: Formats, *, with_estimates: bool = True
) -> list[str]:
    """Return what is missing before the figures can be trusted, the weightiest first, in sentences.

    Args:
        evidence: what the files say.
        settings: what stands in for the rest.
        formats: how numbers are written.
        with_estimates: whether what is merely estimated is told too; the costs of the products are told in any case.
    """
    if "orders" not in evidence.known:
        return [QCoreApplication.translate("wizard", "Orders are missing: without them there is no figure to show.")]
    texts = {
        "cost": QCoreApplication.translate(
            "wizard", "Product costs are unknown, and estimated at {rate} of sales: import them, or type your rate."
        ),
        "spend": QCoreApplication.translate(
            "wizard", "Advertising spend is missing: what a customer costs (CAC) cannot be told."
        ),
        "shipping": QCoreApplication.translate(
            "wizard", "Shipping costs are unknown, and estimated at {shipping} per order."
        ),
        "payment": QCoreApplication.translate("wizard", "Payment fees are unknown, and estimated at {payment}."),
        "fixed": QCoreApplication.translate("wizard", "Fixed costs are unknown, and taken as {fixed} per month."),
        "sessions": QCoreApplication.translate("wizard", "Visits are missing: the conversion rate cannot be told."),
    }
    values = {
        "rate": formats.rate(settings.number("cost.default_rate"), 0),
        "shipping": formats.money(settings.number("logistics.per_order")),
        "payment": formats.rate(settings.number("payment.pct")),
        "fixed": formats.money(settings.number("fixed_costs.monthly")),
    }
    if evidence.cost_share:
        texts["cost"] = QCoreApplication.translate(
            "wizard", "Product costs are known for {share} of sales, the others estimated at {rate}: import the rest."
        )
        values["share"] = formats.rate(evidence.cost_share, 0)
    told = texts if with_estimates else {part: texts[part] for part in ("cost", "spend", "sessions")}
    return [text.format(**values) for part, text in told.items() if part not in evidence.known]
