"""The places of the navigation, in order."""

from dataclasses import dataclass

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.texts import words


@dataclass(frozen=True, slots=True)
class Place:
    """An entry of the navigation.

    Attributes:
        key: key of its page.
        icon: name of its drawing.
        text: English name, context ``places``.
    """

    key: str
    icon: str
    text: str

    @property
    def label(self) -> str:
        """Its name in the user's language."""
        return words("places", self.text)


PLACES: tuple[Place, ...] = (
    Place("cockpit", "cockpit", QT_TRANSLATE_NOOP("places", "Cockpit")),
    Place("profitability", "profitability", QT_TRANSLATE_NOOP("places", "Profitability")),
    Place("acquisition", "acquisition", QT_TRANSLATE_NOOP("places", "Acquisition")),
    Place("customers", "customers", QT_TRANSLATE_NOOP("places", "Customers")),
    Place("basket", "basket", QT_TRANSLATE_NOOP("places", "Basket")),
    Place("trends", "trends", QT_TRANSLATE_NOOP("places", "Trends")),
    Place("whatif", "whatif", QT_TRANSLATE_NOOP("places", "What if?")),
    Place("data", "data", QT_TRANSLATE_NOOP("places", "Data")),
)
