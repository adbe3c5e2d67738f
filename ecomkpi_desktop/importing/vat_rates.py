"""Rates of VAT that a sale may bear in each country of the European Union, and which stated rates are none of them."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from ecomkpi_desktop.base.fields import STATUS_EXCLUDED
from ecomkpi_desktop.base.resources import resource
from ecomkpi_desktop.importing.headers import normal

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa

HOME = "FR"  # whose rates a sale without a country is held to
# Euros a year without VAT up to which sales to consumers in all other member states together may bear the VAT of home:
# directive 2006/112/EC, article 59c.
FREE_ABROAD = 10_000
_OVERSEAS = frozenset(["GP", "MQ", "RE", "MC"])  # territory of France for VAT, or third countries: never "abroad" here
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

    def is_abroad(self, country: str | None) -> bool:
        """Tell whether a country, as an export writes it, is another member state."""
        code = self.codes.get(normal(country)) if country else HOME
        return code is not None and code != HOME and code not in _OVERSEAS


@cache
def legal_rates() -> VatRates:
    """Return the table of ``resources/vat_rates.toml``."""
    data = tomllib.loads(resource("vat_rates.toml").read_text(encoding="utf-8"))
    names = data.pop("names")
    rates = {code: (0.0, *(rate / 100 for rate in listed)) for code, listed in data.items()}
    codes = {normal(name): code for code, known in names.items() for name in (code, *known)}
    return VatRates(rates, codes)


def unusual_rates(
    rate: "np.ndarray", country: "pa.DictionaryArray | None", *, anywhere: bool = False
) -> "tuple[np.ndarray, np.ndarray]":
    """Return two flags per row: its rate is none it may bear; it goes abroad within the Union with a rate of home.

    Args:
        rate: stated rates as fractions, NaN where none is stated.
        country: countries of the rows; None when the file has none.
        anywhere: where there is no country, the rates of every member state will do.
    """
    import numpy as np

    table = legal_rates()
    if country is None:
        names, codes = [None], np.zeros(len(rate), dtype=np.int64)
    else:
        names = [*country.dictionary.to_pylist(), None]
        codes = country.indices.fill_null(len(names) - 1).to_numpy(zero_copy_only=False)
    values, which = np.unique(rate, return_inverse=True)
    pairs, of_pair = np.unique(codes.astype(np.int64) * len(values) + which, return_inverse=True)
    seen = [_look(table, values[pair % len(values)], names[pair // len(values)], anywhere) for pair in pairs.tolist()]
    flags = np.array(seen, dtype=bool).reshape(-1, 2)[of_pair]
    return flags[:, 0], flags[:, 1]


def _look(table: VatRates, rate: float, country: str | None, anywhere: bool) -> tuple[bool, bool]:
    legal = table.of(country)
    if anywhere and not country:
        legal = tuple({one for rates in table.rates.values() for one in rates})
    if legal is None or rate != rate or _is_one_of(rate, legal):  # noqa: PLR0124 - not a number
        return False, False
    at_home = table.is_abroad(country) and _is_one_of(rate, table.rates[HOME])
    return not at_home, at_home


def _is_one_of(rate: float, rates: tuple[float, ...]) -> bool:
    return any(abs(rate - known) <= _ROUNDED for known in rates)


def foreign_sales(table: "pa.Table", rows: "np.ndarray") -> tuple[int, float]:
    """Return the year in which some order lines came to most, and their amount without VAT, refunds left out.

    Args:
        table: canonical orders.
        rows: a flag per row: it is of a sale abroad that bears a rate of home.
    """
    import numpy as np
    import pyarrow.compute as pc

    lines = table.filter(rows)
    lines = lines.filter(pc.invert(pc.fill_null(lines["is_refund"], False)))
    lines = lines.filter(pc.fill_null(pc.not_equal(lines["status"].cast("string"), STATUS_EXCLUDED), True))
    if not lines.num_rows:
        return 0, 0.0
    amount, rate = (np.nan_to_num(lines[name].to_numpy()) for name in ("amount", "tax_rate"))
    for discount in ("line_discount", "order_discount"):
        amount = amount - np.nan_to_num(lines[discount].to_numpy())
    net = np.where(lines["amounts_ttc"].to_numpy(), amount / (1 + rate), amount)
    years, of_row = np.unique(pc.fill_null(pc.year(lines["ordered_at"]), 0).to_numpy(), return_inverse=True)
    sums = np.bincount(of_row, weights=net)
    return int(years[sums.argmax()]), float(sums.max())
