"""The audit as what map and table show, in words and numbers."""

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.positioning import position_word, rule_text
from ecomkpi_desktop.review.positioning.audit import PositioningAudit
from ecomkpi_desktop.review.positioning.readings import CategoryReading
from ecomkpi_desktop.ui.pages.parts.names import short_name
from ecomkpi_desktop.ui.plots.position_map import Axes, Bubble
from ecomkpi_desktop.ui.plots.twin import Cell, Twin, TwinColumn

MOST_DRAWN = 12
# Columns of the table after name and position, by the figure that explains them.
TABLE_IDS = (
    "gross_margin_rate", "price_index", "discount_rate", "return_rate_value", "logistics_per_order", "break_even_roas",
    "net_revenue",
)  # fmt: skip


def drawn(audit: PositioningAudit) -> list[CategoryReading]:
    """Return the categories that the map can place, the largest first."""
    return list(audit.placed[:MOST_DRAWN])


def axes(audit: PositioningAudit, formats: Formats) -> Axes:
    """Return what the map is drawn on: the price index, or discounts where no price is known."""
    bounds, translate = audit.thresholds, QCoreApplication.translate
    if audit.has_prices:
        cheap = translate("Positioning", "cheap: {index}").format(index=formats.count(bounds.cheap))
        dear = translate("Positioning", "dear: {index}").format(index=formats.count(bounds.dear))
        title = translate("Positioning", "Price index, 100 is the competitors’ price")
        return Axes(title, Unit.COUNT, ((bounds.cheap, cheap), (bounds.dear, dear)), bounds.floor, bounds.ideal,
                    bounds.danger)  # fmt: skip
    average = audit.categories[0].traits.average if audit.categories else 0.0
    name = translate("Positioning", "the shop: {rate}").format(rate=formats.rate(average))
    title = translate("Positioning", "Share of gross sales given away in discounts")
    return Axes(title, Unit.RATE, ((average, name),), bounds.floor, bounds.ideal, bounds.danger)


def bubbles(audit: PositioningAudit, formats: Formats) -> list[Bubble]:
    """Return the categories that the map can place."""
    return [_bubble(one, audit, formats) for one in drawn(audit)]


def _bubble(one: CategoryReading, audit: PositioningAudit, formats: Formats) -> Bubble:
    traits = one.traits
    across = traits.price_index if audit.has_prices else traits.discounts
    words = QCoreApplication.translate("Positioning", "{category}: {position}. {rule} Net revenue {sales}.").format(
        category=one.name, position=position_word(one.position), rule=rule_text(one, audit.thresholds, formats),
        sales=formats.money(one.net_revenue, 0),
    )  # fmt: skip
    return Bubble(
        one.name, one.name, across or 0.0, traits.margin or 0.0, one.net_revenue, one.position.value,
        position_word(one.position), words,
    )  # fmt: skip


def map_note(audit: PositioningAudit) -> str:
    """Return what the map leaves out and why."""
    translate = QCoreApplication.translate
    if not audit.has_prices:
        text = translate(
            "Positioning",
            "No competitors’ price is known for these dates: discounts stand in for prices. Type or import a few "
            "prices "
            "below to see the shop against its market.",
        )
    else:
        text = translate("Positioning", "The larger the bubble, the higher the net revenue.")
    shown = {one.name for one in drawn(audit)}
    left = [one.name for one in audit.categories if one.name not in shown]
    if not left:
        return text
    missing = translate("Positioning", "Not on the map: {names}.").format(names=_listed(left))
    return f"{text} {missing}"


def _listed(names: list[str]) -> str:
    text = ", ".join(names[:6])
    return f"{text}…" if len(names) > 6 else text


def category_twin(audit: PositioningAudit, formats: Formats) -> Twin:
    """Return one row per category, in the order of the audit."""
    translate = QCoreApplication.translate
    euro = translate("Positioning", "{unit} of ads needs").format(unit=formats.money(1, 0))
    titles = {
        "break_even_roas": euro, "discount_rate": translate("Positioning", "Discounts"),
        "return_rate_value": translate("Positioning", "Returns"),
        "gross_margin_rate": translate("Positioning", "Margin"),
    }  # fmt: skip
    units = {
        "gross_margin_rate": Unit.RATE, "price_index": Unit.COUNT, "discount_rate": Unit.RATE,
        "return_rate_value": Unit.RATE,
    }  # fmt: skip
    columns = [TwinColumn(translate("Positioning", "Category")), TwinColumn(translate("Positioning", "Position"))]
    columns += [
        TwinColumn(titles.get(name) or short_name(name), units.get(name, Unit.MONEY), exact=name != "net_revenue")
        for name in TABLE_IDS
    ]
    rows: list[tuple[Cell, ...]] = [
        (
            one.name, position_word(one.position), one.margin, one.traits.price_index, one.traits.discounts,
            one.return_rate, one.logistics_per_order, one.break_even_roas, one.net_revenue,
        )
        for one in audit.categories
    ]  # fmt: skip
    return Twin(tuple(columns), tuple(rows))
