"""What the figures are with the assumptions in force, and what one step of each of them changes."""

from collections.abc import Mapping
from dataclasses import dataclass

from ecomkpi_desktop.kpi import rates as key
from ecomkpi_desktop.kpi.assumed import moved_by
from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.settings.values import Settings

# The five quick assumptions and a step of each that one can picture.
STEPS: Mapping[str, float] = {
    key.COST: 0.01, key.PER_ORDER: 1.0, key.PAYMENT_PCT: 0.001, key.VAT: 0.01, key.FIXED_MONTHLY: 1000.0,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Effect:
    """What one step more of an assumption adds to CM3 and to the operating result (negative: takes away)."""

    cm3: float
    result: float


@dataclass(frozen=True, slots=True)
class AssumptionPreview:
    """The money of a period.

    Attributes:
        period: its days.
        net_revenue, cm3, fixed_costs: of the whole shop.
        effects: by the keys of :data:`STEPS`.
        has_spend: whether any advertising spend is in it: without, CM3 is flattered.
    """

    period: Period
    net_revenue: float
    cm3: float
    fixed_costs: float
    effects: Mapping[str, Effect]
    has_spend: bool

    @property
    def result(self) -> float:
        """Operating result."""
        return self.cm3 - self.fixed_costs

    @property
    def cm3_rate(self) -> float | None:
        """CM3 as a share of net revenue; None where nothing was sold."""
        return self.cm3 / self.net_revenue if self.net_revenue > 0 else None


def assumption_preview(engine: Engine, period: Period) -> AssumptionPreview:
    """Return the preview of the whole shop over a period."""
    cm3, fixed = _money(engine, engine.settings, period)
    view = engine.view(Selection(period))
    effects = {}
    for one, step in STEPS.items():
        other_cm3, other_fixed = _money(engine, moved_by(engine.settings, one, step), period)
        effects[one] = Effect(other_cm3 - cm3, (other_cm3 - other_fixed) - (cm3 - fixed))
    spend = view.ladder["marketing_spend"]
    return AssumptionPreview(period, view.ladder["net_revenue"], cm3, fixed, effects, spend > 0)


def _money(engine: Engine, settings: Settings, period: Period) -> tuple[float, float]:
    view = engine.with_settings(settings).view(Selection(period))
    return view.ladder["cm3"], view.fixed_costs
