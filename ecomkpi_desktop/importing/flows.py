"""Spend, sessions and fixed costs: amounts that belong to a day or to a span of days."""

import re
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from ecomkpi_desktop.importing.frame import Frame
from ecomkpi_desktop.importing.headers import normal
from ecomkpi_desktop.importing.orders import Built, source_medium
from ecomkpi_desktop.importing.presets import Preset
from ecomkpi_desktop.importing.recipe import Recipe

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa

_RETENTION = frozenset(["retention", "fidelisation", "crm", "loyalty"])
_MONTHLY = re.compile(
    r"\b(?:mensuel\w*|monthly|monatlich\w*|mensual|mensile|(?:par|per|pro|al) (?:mois|month|monat|mese|mes))\b"
)
_ONE_DAY = frozenset(["day", "jour", "tag", "dia", "giorno", "dag", "gregorian date"])
_MONTH = re.compile(r"^(?:mois|month|monat|mes|mese|maand)\b")
_WEEKLY = re.compile(r"\b(?:semaines?|weeks?|woche|semana|settimana)\b")
_SINCE = re.compile(r"^(?:du|depuis|a (?:partir|compter)|debut|date de debut|from|since|start|seit|ab|desde|dal)\b")
_TOPICS = {
    "campaign": frozenset(
        ["campaign", "campagne", "marketing", "newsletter", "promotion", "promo", "operation", "kampagne"]
    ),
    "sales": frozenset(["sale", "sales", "soldes", "solde", "black", "rabais", "rebajas", "saldi"]),
    "holiday": frozenset(["holiday", "holidays", "ferie", "feries", "fete", "vacances", "feiertag", "festivo"]),
    "incident": frozenset(["incident", "incidents", "panne", "outage", "rupture", "greve", "strike", "bug"]),
}


def build_spend(frame: Frame, recipe: Recipe, preset: Preset) -> Built:
    """Convert rows of an advertising report or of a list of expenses."""
    import numpy as np

    columns = plain_columns(frame)
    _span(columns, frame, recipe)
    columns["cost"] = frame.number("cost")
    columns["cost_ttc"] = np.full(frame.height, recipe.amounts == "TTC")
    if "purpose" in columns:
        columns["purpose"] = _translated(columns["purpose"], _purpose)
    if "account" in columns:
        columns["account"] = _translated(columns["account"], _without_brackets)
    columns.setdefault("platform", preset.constants.get("platform"))
    if "channel" not in columns and (frame.has("_source") or frame.has("_medium")):
        columns["channel"] = source_medium(frame)
    return Built(columns)


def build_sessions(frame: Frame, recipe: Recipe, _preset: Preset) -> Built:
    """Convert rows of an audience report."""
    columns = plain_columns(frame)
    _span(columns, frame, recipe)
    if "channel" not in columns and (frame.has("_source") or frame.has("_medium")):
        columns["channel"] = source_medium(frame)
    return Built(columns)


def build_fixed_costs(frame: Frame, recipe: Recipe, preset: Preset) -> Built:
    """Convert rows of a list of fixed costs; a cost with a month and no day covers the month.

    An amount that its header calls monthly comes back in each month up to the last day, where there is one.
    """
    columns = plain_columns(frame)
    facts: dict[str, int] = {}
    if recipe.wide or preset.per_month or not _MONTHLY.search(normal(recipe.mapping.get("amount", ""))):
        pass
    elif frame.has("day_to"):
        months = _months_covered(columns["day"], columns["day_to"])
        columns["amount"] = frame.number("amount") * months
        facts["monthly_several"] = int((months > 1).sum())
    elif _SINCE.search(normal(recipe.mapping["day"])):
        facts["monthly_once"] = frame.height
    _span(columns, frame, recipe)
    return Built(columns, facts)


def build_rates(frame: Frame, recipe: Recipe, _preset: Preset) -> Built:
    """Convert exchange rates to what one unit of the foreign currency is worth."""
    import numpy as np

    columns = plain_columns(frame)
    rate = frame.number("rate")
    columns["rate"] = 1 / np.where(rate > 0, rate, np.nan) if recipe.rates == "foreign" else rate
    return Built(columns)


def build_annotations(frame: Frame, _recipe: Recipe, _preset: Preset) -> Built:
    """Convert events; what they are about is brought to the four topics there are."""
    columns = plain_columns(frame)
    if "topic" in columns:
        columns["topic"] = _translated(columns["topic"], _topic)
    return Built(columns)


def _topic(text: str) -> str | None:
    words = set(normal(text).split())
    return next((topic for topic, known in _TOPICS.items() if words & known), None)


def build_refunds(frame: Frame, recipe: Recipe, _preset: Preset) -> Built:
    """Convert rows of a list of refunds; amounts are kept without their sign."""
    import numpy as np

    columns = plain_columns(frame)
    for name in ("amount", "shipping", "quantity"):
        if frame.has(name):
            columns[name] = np.abs(frame.number(name))
    columns["amounts_ttc"] = np.full(frame.height, recipe.amounts != "HT")
    return Built(columns)


def build_products(frame: Frame, _recipe: Recipe, _preset: Preset) -> Built:
    """Convert rows of a catalogue or of a list of unit costs.

    Platforms write a product's name on its first row only; its other variants take it over.
    """
    import pyarrow as pa
    import pyarrow.compute as pc

    columns = plain_columns(frame)
    if frame.has("_key"):
        from ecomkpi_desktop.importing.groups import Groups

        key = frame.values["_key"]
        if isinstance(key, pa.DictionaryArray):
            import numpy as np

            groups = Groups.of(key, np.zeros(frame.height, dtype=bool))
            for name in ("product", "category"):
                if name in columns:
                    columns[name] = groups.filled(columns[name])
    if "valid_from" in columns:
        columns["valid_from"] = pc.cast(columns["valid_from"], pa.date32())
    return Built(columns)


def plain_columns(frame: Frame) -> dict[str, Any]:
    """Return the typed columns that are kept as they are."""
    return {name: values for name, values in frame.values.items() if not name.startswith("_")}


def _span(columns: dict[str, Any], frame: Frame, recipe: Recipe) -> None:
    """Complete the last day: of months and weeks, and of the report where no day is written."""
    import pyarrow as pa
    import pyarrow.compute as pc

    if "day" not in columns:
        _reported(columns, frame, recipe)
        return
    header = normal(recipe.mapping.get("day", ""))
    if header in _ONE_DAY:  # what stands beside it is the end of the report
        columns.pop("day_to", None)
    if "day_to" in columns:
        return
    if frame.has("_whole_month") and pc.any(month := frame.values["_whole_month"]).as_py():
        columns["day_to"] = pc.if_else(month, month_ends(columns["day"]), pa.scalar(None, pa.date32()))
        return
    days = columns["day"].cast(pa.date32(), safe=False)
    if _MONTH.search(header) and pc.all(pc.equal(pc.day(days), 1)).as_py():  # as a spreadsheet keeps "March 2024"
        columns["day_to"] = month_ends(days)
    elif _WEEKLY.search(header) and pc.count_distinct(pc.day_of_week(days)).as_py() == 1:
        columns["day_to"] = pc.add(days.cast(pa.int32()), pa.scalar(6, pa.int32())).cast(pa.date32())


def _reported(columns: dict[str, Any], frame: Frame, recipe: Recipe) -> None:
    """Give the rows of a report without days those it covers: of their own range, counted from its first, or all."""
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    if recipe.span is None:
        return
    first, last = (np.datetime64(day, "D") for day in recipe.span)
    firsts, lasts = np.full(frame.height, first), np.full(frame.height, last)
    if frame.has("_date_range"):
        known = pc.is_valid(ranges := spans_of(frame.values["_date_range"]))
        mask = np.asarray(known.to_numpy(zero_copy_only=False), dtype=bool)
        firsts[mask] = pc.struct_field(ranges, [0]).to_numpy(zero_copy_only=False)[mask].astype("datetime64[D]")
        lasts[mask] = pc.struct_field(ranges, [1]).to_numpy(zero_copy_only=False)[mask].astype("datetime64[D]")
    if frame.has("_nth_day"):
        firsts = firsts + np.nan_to_num(frame.number("_nth_day")).astype("int64")
        lasts = firsts
    columns["day"] = pa.array(firsts).cast(pa.date32())
    columns["day_to"] = pa.array(lasts).cast(pa.date32())


def spans_of(column: "pa.DictionaryArray") -> "pa.StructArray":
    """Return the first and last day that each text names (``Jul 1 - Jul 31, 2026``), null where it names none."""
    import pyarrow as pa
    import pyarrow.compute as pc

    from ecomkpi_desktop.importing.spans import span_of

    read = [None if text is None else span_of(text) for text in column.dictionary.to_pylist()]
    kind = pa.struct([("first", pa.date32()), ("last", pa.date32())])
    spans = pa.array([None if span is None else {"first": span[0], "last": span[1]} for span in read], kind)
    return pc.take(spans, column.indices)


def _months_covered(first: "pa.Array", last: "pa.Array") -> "np.ndarray":
    """Return how many months each span touches; one where a day lacks or the last lies before the first."""
    import numpy as np

    months = [np.asarray(days.to_numpy(zero_copy_only=False)).astype("datetime64[M]") for days in (first, last)]
    count = (months[1] - months[0]).astype("float64") + 1
    return np.asarray(np.where(np.isnat(months[0]) | np.isnat(months[1]) | (count < 1), 1.0, count))


def month_ends(days: "pa.Array") -> "pa.Array":
    """Return the last day of the month of each day."""
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    months = pc.fill_null(days, date(1970, 1, 1)).to_numpy(zero_copy_only=False).astype("datetime64[M]")
    ends = (months + 1).astype("datetime64[D]") - np.timedelta64(1, "D")
    return pa.array(ends).cast(pa.date32())


def _without_brackets(text: str) -> str:
    """Ids that Microsoft wraps so that a spreadsheet leaves them alone: ``[82945799304067]``."""
    return text.strip().removeprefix("[").removesuffix("]")


def _purpose(text: str) -> str:
    return "retention" if set(normal(text).split()) & _RETENTION else "acquisition"


def _translated(column: "pa.DictionaryArray", word: Callable[[str], str | None]) -> "pa.DictionaryArray":
    """Return a column with each of its texts put in other words."""
    import pyarrow as pa
    import pyarrow.compute as pc

    words = pa.array([None if text is None else word(text) for text in column.dictionary.to_pylist()], pa.string())
    return pc.dictionary_encode(pc.take(words, column.indices))
