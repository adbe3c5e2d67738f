"""Random shops of three years, sound except for one cause that a test adds to them."""

from dataclasses import dataclass, field
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.period import Period, add_months
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.review.findings import findings
from ecomkpi_desktop.settings.values import Settings
from tests.kpi.shops import Rows, order

Floats = NDArray[np.float64]
START = date(2023, 1, 1)
MONTHS = 36
LAST_YEAR = Selection(Period(date(2025, 1, 1), date(2026, 1, 1)))
_SEASON = np.array([0.8, 0.8, 0.9, 1.0, 1.0, 1.0, 0.9, 0.8, 1.0, 1.1, 1.4, 1.5])
_ADS, _FREE = "Google Ads", "Organic Search"


def each_month(value: float) -> Floats:
    """Return a value for every month."""
    return np.full(MONTHS, value)


@dataclass
class Plan:
    """What a shop is made of, month by month; as it stands it is sound.

    Attributes:
        seed: of the draws.
        level: new customers a month, before the season.
        basket: mean amount of an order.
        again: share of new customers who order again within ninety days.
        discount: share of the goods given away.
        shipping: logistics cost of an order.
        cac: spend of the ads for each customer they bring.
        paid: share of the new customers who come through the ads.
        claimed: conversions that the ads claim for each of their orders.
    """

    seed: int
    level: Floats = field(default_factory=lambda: 90 * 1.02 ** np.arange(MONTHS))
    basket: Floats = field(default_factory=lambda: each_month(60.0))
    again: Floats = field(default_factory=lambda: each_month(0.30))
    discount: Floats = field(default_factory=lambda: each_month(0.02))
    shipping: Floats = field(default_factory=lambda: each_month(4.0))
    cac: Floats = field(default_factory=lambda: each_month(8.0))
    paid: Floats = field(default_factory=lambda: each_month(0.4))
    claimed: float = 1.0

    def engine(self) -> Engine:
        """Return the engine on the shop."""
        draw, rows = np.random.default_rng(self.seed), Rows()
        rows.settings = Settings().with_value("phase", "pre_seed")
        for month in range(MONTHS):
            self._month(month, draw, rows)
        return Engine(rows.facts(), rows.settings)

    def codes(self) -> set[str]:
        """Return what is found in the last year."""
        engine = self.engine()
        return {finding.code for finding in findings(engine, LAST_YEAR, engine.settings)}

    def _month(self, month: int, draw: np.random.Generator, rows: Rows) -> None:
        first = add_months(START, month)
        days = (add_months(first, 1) - first).days
        won = int(draw.poisson(self.level[month] * _SEASON[month % 12]))
        through_ads = 0
        for number in range(won):
            customer = f"c{month}-{number}"
            channel = _ADS if draw.random() < self.paid[month] else _FREE
            through_ads += channel == _ADS
            day = first + timedelta(days=int(draw.integers(days)))
            self._order(rows, draw, month, customer, channel, day)
            if draw.random() < self.again[month]:
                later = day + timedelta(days=int(draw.integers(5, 80)))
                if later < add_months(START, MONTHS):
                    self._order(rows, draw, month, customer, _FREE, later)
        rows.spend.append(
            {"channel": _ADS, "day": first, "day_to": add_months(first, 1) - timedelta(days=1),
             "cost": float(self.cac[month] * through_ads), "conversions": self.claimed * through_ads}
        )  # fmt: skip

    def _order(
        self, rows: Rows, draw: np.random.Generator, month: int, customer: str, channel: str, day: date
    ) -> None:
        amount = float(self.basket[month] * draw.lognormal(-0.08, 0.4))
        at = min((day.year - START.year) * 12 + day.month - 1, MONTHS - 1)
        rows.orders.append(
            order(f"{customer}-{len(rows.orders)}", day, amount, customer_id=customer, channel=channel,
                  sku="A", unit_cost=0.45 * amount,
                  order_discount=amount * float(self.discount[at]), shipping_cost=float(self.shipping[at]))
        )  # fmt: skip
