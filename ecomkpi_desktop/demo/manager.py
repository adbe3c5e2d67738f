"""What the manager of the demonstration shop has set: cost rates with dates, and which source is which channel."""

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
)
DEMO_CHANNEL_MAP: Mapping[str, str] = {
    "google / cpc": "Google Ads",
    "Paid Search": "Google Ads",
    "facebook / paid_social": "Meta Ads",
    "instagram / paid_social": "Meta Ads",
    "Paid Social": "Meta Ads",
    "google / organic": "Référencement naturel",
    "bing / organic": "Référencement naturel",
    "Organic Search": "Référencement naturel",
    "newsletter / email": "E-mail",
    "Email": "E-mail",
    "instagram / social": "Réseaux sociaux",
    "pinterest / social": "Réseaux sociaux",
    "Organic Social": "Réseaux sociaux",
    "blog-deco.example / referral": "Sites référents",
    "idees-table.example / referral": "Sites référents",
    "Referral": "Sites référents",
    "web": "Direct / inconnu",  # where an order says nothing of its source, only that it was placed on the site
    "shopify_draft_order": "Direct / inconnu",
    "Direct": "Direct / inconnu",
    "Unassigned": "Direct / inconnu",
}
