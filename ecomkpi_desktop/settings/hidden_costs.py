"""Options of the hidden costs: nil until answered, dated like every other cost."""

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.settings.cost_lines import HIDDEN_COSTS, CostBase, CostLine
from ecomkpi_desktop.settings.option import Option, OptionType

_SOURCE = QT_TRANSLATE_NOOP("settings", "Not counted until you answer it")
_HELP: dict[CostBase, str] = {
    CostBase.GOODS_COST: QT_TRANSLATE_NOOP("settings", "Share of the cost of goods shipped; taken from CM1."),
    CostBase.SALES: QT_TRANSLATE_NOOP("settings", "Share of goods after discounts, excluding VAT; taken from CM2."),
    CostBase.ORDER: QT_TRANSLATE_NOOP("settings", "For each counted order; taken from CM2."),
    CostBase.MARKET_ORDER: QT_TRANSLATE_NOOP("settings", "For each order with a marketplace fee; taken from CM2."),
    CostBase.RETURN: QT_TRANSLATE_NOOP("settings", "For each refund; taken from CM2."),
    CostBase.SPEND: QT_TRANSLATE_NOOP("settings", "Share of the advertising spend; counts as marketing."),
    CostBase.MONTH: QT_TRANSLATE_NOOP("settings", "For each month with orders; counts as marketing."),
}  # fmt: skip


def _option(line: CostLine) -> Option:
    is_rate = line.type is OptionType.RATE
    return Option(
        line.key, line.type, 0.0, Changes.ASSUMPTIONS, "hidden", line.label, _HELP[line.base], _SOURCE,
        minimum=0.0, maximum=1.0 if is_rate else 1e6, unit="%" if is_rate else "€", dated=True,
    )  # fmt: skip


HIDDEN_OPTIONS: tuple[Option, ...] = tuple(_option(line) for line in HIDDEN_COSTS if line.is_own)
