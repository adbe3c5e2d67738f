"""What a page needs before it can say anything: the files to bring, in one sentence."""

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.texts import words

# Key of a page -> what to bring.
_BRINGS: dict[str, str] = {
    "cockpit": QT_TRANSLATE_NOOP(
        "brings", "Bring the orders of your shop first: margin and basket follow at once. Advertising spend, visits "
        "and fixed costs fill the other dials.",
    ),
    "profitability": QT_TRANSLATE_NOOP(
        "brings", "Bring the orders of your shop. With the costs of your products the margin is measured; without them "
        "it is estimated, and marked as such.",
    ),
    "acquisition": QT_TRANSLATE_NOOP(
        "brings", "Bring the orders, with who bought, and the spend of each advertising platform."
    ),
    "customers": QT_TRANSLATE_NOOP(
        "brings", "Bring the orders with the number or the e-mail of the customer: they say who comes back."
    ),
    "channels": QT_TRANSLATE_NOOP(
        "brings", "Bring the orders with where they came from, the advertising spend and the visits."
    ),
    "basket": QT_TRANSLATE_NOOP(
        "brings", "Bring the orders with their articles: one row per article, as most shops export them."
    ),
    "trends": QT_TRANSLATE_NOOP(
        "brings", "Bring the orders of several months: two years show the season and what changed since."
    ),
    "hidden_costs": QT_TRANSLATE_NOOP(
        "brings", "Bring the orders of your shop: each cost that nobody has counted is weighed against them."
    ),
    "diagnosis": QT_TRANSLATE_NOOP(
        "brings", "Bring the orders of at least fifteen months: growth is compared with the year before."
    ),
    "positioning": QT_TRANSLATE_NOOP(
        "brings", "Bring the orders and the list of your products with their categories and unit costs."
    ),
    "omnichannel": QT_TRANSLATE_NOOP(
        "brings", "Bring the orders of every place where you sell: site, marketplaces, shop."
    ),
    "whatif": QT_TRANSLATE_NOOP(
        "brings", "Bring the orders of a usual period: the levers start from what it was, not from a guess."
    ),
    "objectives": QT_TRANSLATE_NOOP(
        "brings", "An objective starts from a figure that is known: bring the orders of your shop first."
    ),
    "delegation": QT_TRANSLATE_NOOP(
        "brings", "What is delegated is judged by figures: bring the orders of your shop first."
    ),
    "reviews": QT_TRANSLATE_NOOP(
        "brings", "A review looks at the figures of a period: bring the orders that hold it."
    ),
    "pillars": QT_TRANSLATE_NOOP(
        "brings", "Two of the four pillars are measured in your files: bring the orders of your shop first."
    ),
    "data": QT_TRANSLATE_NOOP(
        "brings", "Bring the exports of your shop, of your advertising and of your analytics as you downloaded them: "
        "each is recognised, and read without being changed.",
    ),
    "governance": QT_TRANSLATE_NOOP(
        "brings", "A contract is written from what a file has shown: bring the first one."
    ),
}  # fmt: skip


def brings(key: str) -> str:
    """Return what the page of a key needs, in the user's language; "" for a page that needs nothing of its own."""
    return words("brings", _BRINGS[key]) if key in _BRINGS else ""
