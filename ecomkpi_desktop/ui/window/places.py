"""The places of the navigation, in order: the one list in which a page is registered."""

from dataclasses import dataclass

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.texts import words

_PAGES = "ecomkpi_desktop.ui.pages"

# What one comes for, in the order of the work: section -> English heading, context ``places``.
SECTIONS: dict[str, str] = {
    "measure": QT_TRANSLATE_NOOP("places", "Measure"),
    "understand": QT_TRANSLATE_NOOP("places", "Understand"),
    "decide": QT_TRANSLATE_NOOP("places", "Decide"),
    "verify": QT_TRANSLATE_NOOP("places", "Verify"),
}


@dataclass(frozen=True, slots=True)
class Place:
    """An entry of the navigation and the page behind it.

    Attributes:
        key: key of its page, as in ``Page.key``.
        section: a key of ``SECTIONS``.
        icon: name of its drawing, as in ``Page.icon``.
        text: English name, context ``places``.
        page: ``module:Class`` below ``ui.pages``; imported when the page is first seen.
    """

    key: str
    section: str
    icon: str
    text: str
    page: str

    @property
    def label(self) -> str:
        """Its name in the user's language."""
        return words("places", self.text)

    @property
    def module(self) -> str:
        """Full name of the module of its page."""
        return f"{_PAGES}.{self.page.partition(':')[0]}"

    @property
    def class_name(self) -> str:
        """Name of the class of its page."""
        return self.page.partition(":")[2]


# The entries of a section stand together; the first nine of all are reached by Ctrl+1 to Ctrl+9.
PLACES: tuple[Place, ...] = (
    Place("cockpit", "measure", "cockpit", QT_TRANSLATE_NOOP("places", "Cockpit"), "cockpit.page:CockpitPage"),
    Place(
        "profitability", "measure", "profitability", QT_TRANSLATE_NOOP("places", "Profitability"),
        "profitability.page:ProfitabilityPage",
    ),
    Place(
        "acquisition", "measure", "acquisition", QT_TRANSLATE_NOOP("places", "Acquisition"),
        "acquisition.page:AcquisitionPage",
    ),
    Place(
        "customers", "measure", "customers", QT_TRANSLATE_NOOP("places", "Customers"), "customers.page:CustomersPage"
    ),
    Place("channels", "measure", "channels", QT_TRANSLATE_NOOP("places", "Channels"), "channels.page:ChannelsPage"),
    Place("basket", "measure", "basket", QT_TRANSLATE_NOOP("places", "Basket"), "basket.page:BasketPage"),
    Place("trends", "understand", "trends", QT_TRANSLATE_NOOP("places", "Trends"), "trends.page:TrendsPage"),
    Place(
        "hidden_costs", "understand", "hidden_costs", QT_TRANSLATE_NOOP("places", "Hidden costs"),
        "hidden_costs.page:HiddenCostsPage",
    ),
    Place(
        "diagnosis", "understand", "diagnosis", QT_TRANSLATE_NOOP("places", "Diagnosis"),
        "diagnosis.page:DiagnosisPage",
    ),
    Place(
        "positioning", "understand", "positioning", QT_TRANSLATE_NOOP("places", "Positioning"),
        "positioning.page:PositioningPage",
    ),
    Place(
        "omnichannel", "understand", "omnichannel", QT_TRANSLATE_NOOP("places", "Omnichannel"),
        "omnichannel.page:OmnichannelPage",
    ),
    Place("whatif", "decide", "whatif", QT_TRANSLATE_NOOP("places", "What if?"), "whatif.page:WhatIfPage"),
    Place(
        "objectives", "decide", "objectives", QT_TRANSLATE_NOOP("places", "Objectives"),
        "objectives.page:ObjectivesPage",
    ),
    Place(
        "delegation", "decide", "delegation", QT_TRANSLATE_NOOP("places", "Delegation"),
        "delegation.page:DelegationPage",
    ),
    Place("reviews", "decide", "calendar", QT_TRANSLATE_NOOP("places", "Reviews"), "reviews.page:ReviewsPage"),
    Place("pillars", "decide", "pillars", QT_TRANSLATE_NOOP("places", "Pillars"), "pillars.page:PillarsPage"),
    Place("data", "verify", "data", QT_TRANSLATE_NOOP("places", "Data"), "data.page:DataPage"),
    Place(
        "governance", "verify", "governance", QT_TRANSLATE_NOOP("places", "Governance"),
        "governance.page:GovernancePage",
    ),
)
KEYED = 9  # so many places have a key of their own


def section_label(section: str) -> str:
    """Return the heading of a section in the user's language."""
    return words("places", SECTIONS[section])
