"""Rates of VAT that a sale may bear in each country of the European Union, and which stated rates are none of them."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from ecomkpi_desktop.base.resources import resource
from ecomkpi_desktop.importing.headers import normal

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa

HOME = "FR"  # whose rates a sale without a country is held to
_ROUNDED = 0.0005  # 5.5 % may be stated as 0.055 or 0.0550


@dataclass(frozen=True)
class VatRates:
    """Legal rates by country.

    Attributes:
        rates: for each country code its rates as fractions, 0 among them.
        codes: for each spelling in normal form the country code.
    """

    rates: Mapping[str, tuple[float, ...]]
    codes: Mapping[str, str]

    def of(self, country: str | None) -> tuple[float, ...] | None:
        """Return the rates of a country as an export writes it; None outside the Union."""
        code = self.codes.get(normal(country)) if country else HOME
        return None if code is None else self.rates[code]


@cache
def legal_rates() -> VatRates:
    """Return the table of ``resources/vat_rates.toml``."""
    data = tomllib.loads(resource("vat_rates.toml").read_text(encoding="utf-8"))
    names = data.pop("names")
    rates = {code: (0.0, *(rate / 100 for rate in listed)) for code, listed in data.items()}
    codes = {normal(name): code for code, known in names.items() for name in (code, *known)}
    return VatRates(rates, codes)


def unusual_rates(rate: "np.ndarray", country: "pa.DictionaryArray | None") -> "np.ndarray":
    """Return a flag per row: its rate is none of its country's.

    Args:
        rate: stated rates as fractions, NaN where none is stated.
        country: countries of the rows; None when the file has none.
    """
    import numpy as np

    table = legal_rates()
    if country is None:
        names, codes = [None], np.zeros(len(rate), dtype=np.int64)
    else:
        names = [*country.dictionary.to_pylist(), None]
        codes = country.indices.fill_null(len(names) - 1).to_numpy(zero_copy_only=False)
    flags = np.zeros(len(rate), dtype=bool)
    values, which = np.unique(rate, return_inverse=True)
    pairs, of_pair = np.unique(codes.astype(np.int64) * len(values) + which, return_inverse=True)
    odd = [_is_unusual(values[pair % len(values)], table.of(names[pair // len(values)])) for pair in pairs.tolist()]
    flags[:] = np.array(odd, dtype=bool)[of_pair] if odd else False
    return flags


def _is_unusual(rate: float, legal: tuple[float, ...] | None) -> bool:
    if legal is None or rate != rate:  # noqa: PLR0124 - not a number
        return False
    return all(abs(rate - known) > _ROUNDED for known in legal)
