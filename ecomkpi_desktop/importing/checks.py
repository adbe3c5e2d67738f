"""Checks of a canonical table: values that can be read and are hardly meant."""

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.issues import Issue, Place, Severity
from ecomkpi_desktop.importing.result import Imported
from ecomkpi_desktop.importing.vat_rates import FREE_ABROAD, foreign_sales, unusual_rates

if TYPE_CHECKING:
    import pyarrow as pa

_DATES = {Kind.ORDERS: "ordered_at", Kind.REFUNDS: "refunded_at", Kind.SPEND: "day", Kind.SESSIONS: "day"}


def about_values(imported: Imported) -> list[Issue]:
    """Return the issues that a look at the values gives."""
    found = (_currencies(imported), _future(imported), _costs(imported), *_rates(imported))
    return [issue for issue in found if issue is not None]


def _issue(imported: Imported, code: str, mask: "pa.ChunkedArray", **params: str | float) -> Issue | None:
    import pyarrow.compute as pc

    count = pc.sum(mask).as_py() or 0
    if not count:
        return None
    rows = tuple(imported.table["row"].filter(pc.fill_null(mask, False)).slice(0, 20).to_pylist())
    place = Place(file=imported.file, row=rows[0])
    return Issue(code, Severity.WARNING, place, {**params, "count": count}, count, rows)


def _currencies(imported: Imported) -> Issue | None:
    import pyarrow.compute as pc

    if "currency" not in imported.table.column_names or imported.kind is Kind.EXCHANGE_RATES:
        return None
    names = sorted(text for text in pc.unique(imported.table["currency"]).to_pylist() if text)
    if len({name.upper() for name in names}) < 2:
        return None
    first = pc.equal(pc.utf8_upper(imported.table["currency"].cast("string")), names[0].upper())
    return _issue(imported, "several_currencies", pc.invert(first), currencies=", ".join(names))


def _future(imported: Imported) -> Issue | None:
    """Days after tomorrow: shops east of here may be a day ahead."""
    import pyarrow as pa
    import pyarrow.compute as pc

    name = _DATES.get(imported.kind)
    if name is None:
        return None
    limit: date = datetime.now(tz=UTC).date() + timedelta(days=2)
    days = pc.cast(imported.table[name], pa.date32(), safe=False)
    return _issue(imported, "dates_in_future", pc.greater(days, pa.scalar(limit, pa.date32())))


def _costs(imported: Imported) -> Issue | None:
    import pyarrow.compute as pc

    if imported.kind is not Kind.PRODUCTS:
        return None
    above = pc.greater(imported.table["unit_cost"], imported.table["price"])
    known = pc.sum(pc.is_valid(above)).as_py() or 0
    if (pc.sum(above).as_py() or 0) * 2 < known or not known:
        return None
    return _issue(imported, "costs_above_prices", above)


def _rates(imported: Imported) -> list[Issue | None]:
    """Stated rates that are no legal ones: of France, and where the goods go elsewhere in the Union, of there.

    A sale to another member state may bear the rate of France instead, as long as all such sales of a year stay small.
    """
    import numpy as np
    import pyarrow as pa

    table = imported.table
    names = table.column_names
    if "tax_rate" not in names or imported.recipe.vat_rate is not None:
        return []
    if table["tax_rate"].null_count == len(table):
        return []
    country = table["country"].combine_chunks() if "country" in names else None
    country = None if country is None or country.null_count == len(country) else country
    rate = table["tax_rate"].to_numpy()
    odd, at_home = unusual_rates(rate, country, anywhere=imported.kind is Kind.REFUNDS)
    values, counts = np.unique(rate[odd], return_counts=True)
    commonest = float(values[counts.argmax()]) * 100 if len(values) else 0.0
    issues = [_issue(imported, "vat_rate_unusual", pa.chunked_array([pa.array(odd)]), rate=commonest)]
    if imported.kind is Kind.ORDERS and at_home.any():
        year, amount = foreign_sales(table, at_home)
        if amount > FREE_ABROAD:
            mask = pa.chunked_array([pa.array(at_home)])
            issues.append(_issue(imported, "vat_of_home_abroad", mask, year=str(year), amount=round(amount)))
    return issues
