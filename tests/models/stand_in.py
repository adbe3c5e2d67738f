"""An engine that counts what it is asked: the session is tested without computing anything."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from ecomkpi_desktop.kpi.figure import Figure, Reason, Unit
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.models.desk import Loaded
from ecomkpi_desktop.settings.values import Settings


@dataclass
class StandInFacts:
    first_day: date | None = date(2022, 1, 3)
    last_day: date | None = date(2024, 12, 9)
    channels: tuple[str, ...] = ("Direct / inconnu", "Google Ads", "Meta Ads", "Boutique & co")
    day_gaps: tuple[Any, ...] = ()
    number_gaps: tuple[Any, ...] = ()

    countries: tuple[str, ...] = ("BE", "FR", "not allocated")
    categories: tuple[str, ...] = tuple(f"Category {number}" for number in range(1, 13))

    def countries_seen(self) -> tuple[str, ...]:
        return self.countries

    def categories_seen(self) -> tuple[str, ...]:
        return self.categories

    def default_period(self) -> Period:
        return Period(date(2023, 12, 1), date(2024, 12, 1))

    def to_arrays(self) -> dict[str, Any]:
        return {}  # kept facts that can only be refused


@dataclass
class StandInEngine:
    facts: StandInFacts
    settings: Settings
    asked: list[Selection] = field(default_factory=list)

    def with_settings(self, settings: Settings) -> "StandInEngine":
        return StandInEngine(self.facts, settings, self.asked)

    def figures(self, selection: Selection) -> Mapping[str, Figure]:
        self.asked.append(selection)
        revenue = 1_480_000.0 + 1_000.0 * selection.period.start.month
        cm3 = revenue * (0.72 - self.settings.number("cost.default_rate"))
        inputs = {"cm2": cm3 + 210_000.0, "marketing_spend": 210_000.0, "net_revenue": revenue}
        figures = (
            Figure("cm3", cm3, Unit.MONEY, 0.93, inputs=inputs),
            Figure("ltv_cac", 3.4, Unit.RATIO, 0.93, inputs={"ltv": 92.0, "cac": 27.0}),
            Figure("retention_rate", 0.22, Unit.RATE, 1.0),
            Figure("aov", 61.16, Unit.MONEY, 1.0),
            Figure("conversion_rate", None, Unit.RATE, reason=Reason.NO_SESSIONS),
            Figure("break_even_day", None, Unit.DAY_OF_MONTH, 0.93, reason=Reason.NOT_REACHED),
        )
        return {figure.id: figure for figure in figures}

    def reconciliation(self) -> tuple[Any, ...]:
        return ()

    def covered(self) -> None:
        return None


def build(loaded: Loaded) -> tuple[Any, Any]:
    """Take the place of ``Loaded.build``."""
    facts = StandInFacts()
    return facts, StandInEngine(facts, loaded.settings)
