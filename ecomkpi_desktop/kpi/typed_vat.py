"""VAT rates typed in the settings for categories and countries, by code and day."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from ecomkpi_desktop.kpi.columns import Codes
from ecomkpi_desktop.kpi.rates import Dated, Rates
from ecomkpi_desktop.kpi.results import Floats
from ecomkpi_desktop.settings.values import Settings


@dataclass(frozen=True, slots=True)
class TypedVat:
    """Rates by code of the category and of the country."""

    categories: Mapping[int, Dated] = field(default_factory=dict)
    countries: Mapping[int, Dated] = field(default_factory=dict)

    def of_categories(self, codes: Codes, days: Codes) -> Floats:
        """Return the rate of each row's category on its day, NaN where none is typed."""
        return _looked_up(self.categories, codes, days)

    def of_countries(self, codes: Codes, days: Codes) -> Floats:
        """Return the rate of each row's country on its day, NaN where none is typed."""
        return _looked_up(self.countries, codes, days)


def typed_vat(settings: Settings, categories: Sequence[str], countries: Sequence[str]) -> TypedVat:
    """Return the rates that concern the categories and countries met.

    Args:
        settings: of the document.
        categories: words of the codes; names are compared without regard to case.
        countries: likewise.
    """
    rates = Rates(settings)

    def family(prefix: str, words: Sequence[str]) -> dict[int, Dated]:
        typed = {name.casefold(): key for name, key in settings.channels_with(prefix, ".rate").items()}
        return {
            code: rates.get(typed[word.casefold()]) for code, word in enumerate(words) if word.casefold() in typed
        } if typed else {}  # fmt: skip

    return TypedVat(family("vat.category.", categories), family("vat.country.", countries))


def _looked_up(rates: Mapping[int, Dated], codes: Codes, days: Codes) -> Floats:
    found = np.full(len(codes), np.nan)
    for code, dated in rates.items():
        rows = np.flatnonzero(codes == code)
        found[rows] = dated.on(days[rows])
    return found
