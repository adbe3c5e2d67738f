"""What the manager of the demonstration shop has set: cost rates with dates, and the channel of one source."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class DemoSetting:
    """Something the shop's manager has set, and the day from which it holds."""

    key: str
    value: float
    valid_from: date | None = None


DEMO_SETTINGS: tuple[DemoSetting, ...] = (
    DemoSetting("vat.default_rate", 0.20),
    DemoSetting("payment.pct", 0.014),
    DemoSetting("payment.fixed", 0.25),
    DemoSetting("logistics.per_order", 4.70),
    DemoSetting("logistics.per_order", 5.05, date(2024, 2, 1)),
    DemoSetting("logistics.per_order", 5.75, date(2025, 1, 1)),
    DemoSetting("logistics.per_order", 6.10, date(2025, 7, 1)),
    DemoSetting("logistics.per_item", 0.30),
    DemoSetting("logistics.packaging", 0.65),
    DemoSetting("logistics.packaging", 0.75, date(2025, 1, 1)),
    DemoSetting("logistics.per_return", 4.90),
    DemoSetting("cost.restock_share", 0.80),
    # Bought in France in euros, campaigns run by hand, no loyalty programme: these hidden costs it does not have.
    DemoSetting("hidden.customs", 0.0),
    DemoSetting("hidden.currency", 0.0),
    DemoSetting("hidden.agency", 0.0),
    DemoSetting("hidden.loyalty", 0.0),
    DemoSetting("hidden.influencers", 0.0),
)
# Every other source says by itself which channel it is.
DEMO_CHANNEL_MAP: Mapping[str, str] = {
    "shopify_draft_order": "Direct / inconnu",  # free samples, entered by hand
}
