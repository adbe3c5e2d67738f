"""A contract proposed from what the imports of a source have shown: nothing is promised that they do not keep."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from statistics import median

from ecomkpi_desktop.base.fields import FIELDS, Kind
from ecomkpi_desktop.base.kinds import Type
from ecomkpi_desktop.importing.recipe import Recipe
from ecomkpi_desktop.review.governance.contract import (
    Column,
    Contract,
    Every,
    Freshness,
    Rule,
    RuleKind,
    in_order,
    version_id,
)
from ecomkpi_desktop.review.governance.equations import ORDER_TOTAL
from ecomkpi_desktop.review.governance.measure import EXPECTED, Measure
from ecomkpi_desktop.review.governance.source import Source

# Lists that come when something changes, not with the calendar.
_ON_CHANGE = frozenset(
    {Kind.PRODUCTS, Kind.CUSTOMERS, Kind.EXCHANGE_RATES, Kind.COMPETITOR_PRICES, Kind.ANNOTATIONS}
)
_WEEK, _QUARTER = 9, (80, 100)  # days of a file
_LATEST = 25  # days after the end: later files are histories, and show no habit
# Amounts of which a negative one is a mistake wherever none was seen; those of orders are refunds, and read as such.
_NEVER_NEGATIVE = ("unit_cost", "cost", "price", "sessions", "rate")


def proposal(source: Source, measures: Mapping[int, Measure], today: date) -> Contract:
    """Return the first version of a source's contract, to be agreed.

    Args:
        source: with at least one import whose recipe can be read.
        measures: of its imports, by their numbers.
        today: day of the proposal.

    Raises:
        ValueError: the source has no import.
    """
    latest = source.latest
    if latest is None:
        raise ValueError(f"nothing of {source.key} was imported")
    recipe = source.recipes[latest.id]
    columns = columns_of(recipe)
    known = [measures[record.id] for record in source.imports if record.id in measures]
    return Contract(
        version_id(source.key, 1), source.key, 1, source.kind, recipe.preset, source.file, columns,
        amounts=recipe.amounts, shipping=recipe.shipping, currency=recipe.currency, date_order=recipe.date_order,
        decimal=recipe.decimal, freshness=observed_freshness(source),
        rules=in_order(_rules(source, recipe, known), columns), changed_on=today,
    )  # fmt: skip


def columns_of(recipe: Recipe) -> tuple[Column, ...]:
    """Return the columns that a recipe reads, in the order of the file; what is read and not kept is not required."""
    types = {one.name: one.type for one in FIELDS[recipe.kind]}
    places = {label: place for place, label in enumerate(recipe.headers)}
    found = [
        Column(label, name, types.get(name), name in types) for name, label in recipe.mapping.items() if label in places
    ]
    return tuple(sorted(found, key=lambda one: (places[one.header], one.field)))


def observed_freshness(source: Source) -> Freshness:
    """Return how often the files of a source have come, and how soon after the days they cover."""
    if source.kind in _ON_CHANGE:
        return Freshness(Every.CHANGE, 0)
    spans = [(one.period[1] - one.period[0]).days + 1 for one in source.imports if one.period is not None]
    lags = [(one.imported_at.date() - one.period[1]).days for one in source.imports if one.period is not None]
    habits = [lag for lag in lags if 0 <= lag <= _LATEST]
    every = Every.MONTH
    if len(spans) > 1 and median(spans) <= _WEEK:
        every = Every.WEEK
    elif len(spans) > 1 and _QUARTER[0] <= median(spans) <= _QUARTER[1]:
        every = Every.QUARTER
    usual = Freshness(every, 2 if every is Every.WEEK else 5)
    return Freshness(every, max(1, round(median(habits)))) if len(habits) > 1 else usual


def _rules(source: Source, recipe: Recipe, known: list[Measure]) -> Iterator[Rule]:
    if known:
        yield from _filled(recipe, known)
        yield from _unique(known)
        yield from _allowed(recipe, known)
        yield from _ranges(recipe, known)
        for text in known[-1].equations:
            if all(one.equations.get(text, (0, 0))[1] == 0 for one in known) and known[-1].equations[text][0]:
                yield Rule(RuleKind.EQUATION, equation=text)
    codes = {issue.code for record in source.imports for issue in record.issues}
    if "status" in recipe.mapping and "statuses_unknown" not in codes:
        yield Rule(RuleKind.ALLOWED, ("status",))
    if source.kind is Kind.ORDERS and ORDER_TOTAL in recipe.mapping and "order_total_differs" not in codes:
        yield Rule(RuleKind.EQUATION, equation=ORDER_TOTAL)
    declared = [total for record in source.imports for total in record.declared]
    if declared and all(total.agrees for total in declared):
        yield Rule(RuleKind.TOTAL, tuple(sorted({total.field for total in declared})))


def _filled(recipe: Recipe, known: Iterable[Measure]) -> Iterator[Rule]:
    for field in FIELDS[recipe.kind]:
        wanted = field.required or field.name in EXPECTED
        if wanted and field.name in recipe.mapping and not field.order_level and _all_filled(field.name, known):
            yield Rule(RuleKind.NOT_NULL, (field.name,))


def _all_filled(name: str, known: Iterable[Measure]) -> bool:
    return all(name in one.columns and one.columns[name].filled == one.rows for one in known)


def _unique(known: list[Measure]) -> Iterator[Rule]:
    keys = {one.key for one in known}
    if len(keys) == 1 and known[0].key and all(one.keyed and not one.repeated for one in known):
        yield Rule(RuleKind.UNIQUE, known[0].key)


def _allowed(recipe: Recipe, known: Iterable[Measure]) -> Iterator[Rule]:
    for field in FIELDS[recipe.kind]:
        if field.type is not Type.TEXT or field.name not in recipe.mapping:
            continue
        seen = [one.columns[field.name].words for one in known if field.name in one.columns]
        if seen and all(words is not None for words in seen):
            words = sorted({word for some in seen for word in some or ()})
            yield Rule(RuleKind.ALLOWED, (field.name,), tuple(words))


def _ranges(recipe: Recipe, known: Iterable[Measure]) -> Iterator[Rule]:
    for name in _NEVER_NEGATIVE:
        seen = [one.columns[name].least for one in known if name in one.columns]
        if name in recipe.mapping and seen and all(least is not None and least >= 0 for least in seen):
            yield Rule(RuleKind.RANGE, (name,), least=0.0)
