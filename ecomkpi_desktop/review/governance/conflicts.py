"""Two sources that state different things about the same product, order or customer."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import combinations
from typing import TYPE_CHECKING, Any

import numpy as np

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.side_fields import ENTRY_SALE
from ecomkpi_desktop.review.governance.source import Source
from ecomkpi_desktop.workspace.truths import WHOLE, Truths, is_followed, truths_of

if TYPE_CHECKING:
    import pandas as pd

    from ecomkpi_desktop.workspace.document import Document

SAMPLE = 20
_CENT = 0.011
_MORE = {
    Kind.PRODUCTS: ("valid_from",), Kind.ORDERS: ("is_refund", "shop"), Kind.REFUNDS: ("shop",),
    Kind.CUSTOMERS: ("shop",), Kind.SHIPPING_COSTS: ("shop",),
}  # fmt: skip
_ARTICLES = ("sku", "product")
_RATES = frozenset({"tax_rate", "rate"})
_EVER = np.datetime64("1900-01-01", "s")

# For each kind what says that two rows are about the same thing, and what they should then agree on.
_SAME: Mapping[Kind, tuple[tuple[str, ...], tuple[str, ...]]] = {
    Kind.ORDERS: (("order_id",), ("order_total", "currency", "country")),
    Kind.REFUNDS: (("refund_id",), ("amount",)),
    Kind.PRODUCTS: (("sku",), ("unit_cost", "price", "tax_rate", "category")),
    Kind.CUSTOMERS: (("customer_id",), ("email", "country", "postcode")),
    Kind.SHIPPING_COSTS: (("order_id",), ("cost",)),
    Kind.EXCHANGE_RATES: (("currency", "base", "day"), ("rate",)),
    Kind.FIXED_COSTS: (("label", "day"), ("amount",)),
}


@dataclass(frozen=True, slots=True)
class Example:
    """One thing on which two sources differ.

    Attributes:
        key: product, order, customer.
        day: from which the first source says so; None without dates.
        first, second: what each says.
    """

    key: str
    day: date | None
    first: float | str
    second: float | str


@dataclass(frozen=True, slots=True)
class Comparison:
    """A field that two sources state, and on how much they differ.

    Attributes:
        kind: what it is about.
        field: canonical field.
        first, second: keys of the sources.
        compared: things of which both state the field.
        count: of these, those on which they differ; 0 where they agree on all.
        gap: sum of the differences of amounts, in the file's currency; None for words.
        used: key of the source whose value the figures use in most of the cases.
        examples: the first of them.
        is_followed: whether the figures follow a choice between the two.
        is_chosen: whether a choice, of these two or of one of them beside a third, says which one is used.
    """

    kind: Kind
    field: str
    first: str
    second: str
    compared: int
    count: int
    gap: float | None
    used: str
    examples: tuple[Example, ...] = ()
    is_followed: bool = False
    is_chosen: bool = False

    @property
    def id(self) -> str:
        """Identifies it, whatever the files say of it next month."""
        return f"{self.kind}.{self.field}.{'+'.join(sorted((self.first, self.second)))}"


def comparisons_of(document: "Document", sources: Sequence[Source]) -> tuple[Comparison, ...]:
    """Return every field that two sources state, those on which they differ most first.

    Only values that both state are compared; nothing is guessed about what one of them leaves out. A list without
    dates says what holds now, so that its costs are compared with the last ones of a dated list, not with its past.
    Runs on the document's thread; reads two sources of one kind, or orders and payments, at a time.
    """
    found: list[Comparison] = []
    truths = truths_of(document.settings, document.imports())
    for kind, (key, fields) in _SAME.items():
        same = [source for source in sources if source.kind is kind and source.imports]
        if len(same) < 2:
            continue
        ranks = _ranks(same)
        tables = [_table(document, source, (*key, *fields), ranks) for source in same]
        for (first, left), (second, right) in combinations(zip(same, tables, strict=True), 2):
            both = _between(kind, key, fields, (first, left), (second, right))
            found.extend(_as_chosen(one, first, second, truths) for one in both)
    found.extend(_paid(document, sources))
    return tuple(sorted(found, key=lambda one: (-one.count, one.id)))


_Side = tuple[Source, "pd.DataFrame"]


def _as_chosen(one: Comparison, first: Source, second: Source, truths: Truths) -> Comparison:
    """Return a comparison with what the figures use once somebody has said which source is right."""
    followed = is_followed(one.kind, one.field) and (one.kind is not Kind.ORDERS or _alike(first, second))
    places = truths.of(one.kind, WHOLE.get(one.kind, one.field))
    ours, theirs = (max((places.get(record.id, 0) for record in side.imports), default=0) for side in (first, second))
    if ours == theirs or (one.kind is Kind.ORDERS and not _alike(first, second)):
        return replace(one, is_followed=followed)
    used = first.key if ours > theirs else second.key
    return replace(one, used=used, is_followed=followed, is_chosen=True)


def _alike(first: Source, second: Source) -> bool:
    """Tell whether both sources detail orders, or neither does: a list of orders never replaces their lines."""
    detailed = [
        any(name in recipe.mapping for recipe in side.recipes.values() for name in _ARTICLES)
        for side in (first, second)
    ]
    return detailed[0] == detailed[1]


def _ranks(sources: Sequence[Source]) -> dict[int, int]:
    """Return which import is the later one, as the figures see it, by number."""
    imports = sorted((one for source in sources for one in source.imports), key=lambda one: (one.evidence, one.id))
    return {record.id: rank for rank, record in enumerate(imports)}


def _table(document: "Document", source: Source, names: Sequence[str], ranks: Mapping[int, int]) -> "pd.DataFrame":
    """Return the rows of a source, the latest file last, with the rank of each file."""
    import pandas as pd

    wanted = [*names, *_MORE.get(source.kind, ())]
    parts = []
    for record in sorted(source.imports, key=lambda one: ranks[one.id]):
        part = document.segment(record.id).select(wanted).to_pandas(date_as_object=False)
        for name in part.columns[part.dtypes == "category"]:
            part[name] = part[name].astype(object)
        part["rank"] = ranks[record.id]
        parts.append(part)
    table: pd.DataFrame = pd.concat(parts, ignore_index=True)
    return table[table["is_refund"].ne(True)] if "is_refund" in table else table


def _between(
    kind: Kind, key: tuple[str, ...], fields: tuple[str, ...], first: _Side, second: _Side
) -> Iterator[Comparison]:
    for name in fields:
        left, right = (_stated(kind, side[1], key, name) for side in (first, second))
        if not len(left) or not len(right):
            continue
        both = _as_of(left, right, key) if kind is Kind.PRODUCTS else _met(left, right, key)
        comparison = _compared(kind, name, both, (first[0].key, second[0].key), key)
        if comparison is not None:
            yield comparison


def _met(left: "pd.DataFrame", right: "pd.DataFrame", key: tuple[str, ...]) -> "pd.DataFrame":
    """Return what both sources state; numbers of two shops that name themselves are not the same thing."""
    both = left.merge(right, on=list(key))
    if "shop_x" not in both:
        return both
    ours, theirs = both["shop_x"], both["shop_y"]
    return both[ours.isna() | theirs.isna() | (ours == theirs)]


def _stated(kind: Kind, table: "pd.DataFrame", key: tuple[str, ...], name: str) -> "pd.DataFrame":
    """Return the last value of each thing that states one."""
    import pandas as pd

    dated = ["since"] if kind is Kind.PRODUCTS else []
    known = table[table[name].notna()]
    for part in key:
        if part != "base":
            known = known[known[part].notna()]
    shop = [name for name in ("shop",) if name in known and name not in key]
    found = known[[*key, *shop, "rank"]].copy()
    found["value"] = known[name]
    if dated:
        found["since"] = pd.to_datetime(known["valid_from"]).astype("datetime64[s]").fillna(pd.Timestamp(_EVER))
    return found.drop_duplicates([*key, *shop, *dated], keep="last")


def _as_of(left: "pd.DataFrame", right: "pd.DataFrame", key: tuple[str, ...]) -> "pd.DataFrame":
    """Return what each source says of each product from every day on which either of them changes its mind."""
    import pandas as pd

    moments = pd.concat([left[[*key, "since"]], right[[*key, "since"]]]).drop_duplicates().sort_values("since")
    found = moments.rename(columns={"since": "at"})
    for suffix, side in (("_x", left), ("_y", right)):
        named = side.sort_values("since").rename(columns={"value": f"value{suffix}", "rank": f"rank{suffix}"})
        named[f"since{suffix}"] = named["since"]
        found = pd.merge_asof(found, named, left_on="at", right_on="since", by=list(key)).drop(columns="since")
    found = found[found["value_x"].notna() & found["value_y"].notna()]
    undated = (found["since_x"] == _EVER) | (found["since_y"] == _EVER)
    return found[~undated | ~found.duplicated(list(key), keep="last")]


def _compared(
    kind: Kind, name: str, both: "pd.DataFrame", names: tuple[str, str], key: tuple[str, ...], used: str = ""
) -> Comparison | None:
    if not len(both):
        return None
    left, right = both["value_x"], both["value_y"]
    gap: float | None = None
    if left.dtype == object:
        differ = (_folded(left) != _folded(right)).to_numpy()
    else:
        size = np.abs(left.to_numpy(float) - right.to_numpy(float))
        differ = size > (1e-6 if name in _RATES else _CENT)
        gap = None if name in _RATES else float(size[differ].sum())
    wrong = both[differ]
    used = used or names[0 if _first_counts(wrong if len(wrong) else both).mean() >= 0.5 else 1]
    return Comparison(kind, name, *names, len(both), len(wrong), gap, used, tuple(_examples(wrong, key)))


def _first_counts(wrong: "pd.DataFrame") -> "np.ndarray":
    """Tell where the first source's value is in force: the later file's, of prices the one of the later day."""
    later = (wrong["rank_x"] >= wrong["rank_y"]).to_numpy()
    if "since_x" not in wrong:
        return np.asarray(later)
    first, second = wrong["since_x"].to_numpy(), wrong["since_y"].to_numpy()
    return np.asarray((first > second) | ((first == second) & later))


def _folded(values: "pd.Series[Any]") -> "pd.Series[Any]":
    return values.astype(str).str.strip().str.casefold()


def _examples(wrong: "pd.DataFrame", key: tuple[str, ...]) -> Iterator[Example]:
    for _, row in wrong.head(SAMPLE).iterrows():
        at = row.get("at")
        day = at.date() if at is not None and at != _EVER.astype("datetime64[ns]") else None
        name = " ".join(_key_text(row[part]) for part in key)
        yield Example(name, day, row["value_x"], row["value_y"])


def _key_text(value: Any) -> str:
    return value.date().isoformat() if hasattr(value, "date") else "" if value is None else str(value)


def _paid(document: "Document", sources: Sequence[Source]) -> Iterator[Comparison]:
    """Yield orders whose single payment is not their total: the one figure that two systems both know."""
    paying = [source for source in sources if source.kind is Kind.PAYMENTS and source.imports]
    selling = [source for source in sources if source.kind is Kind.ORDERS and source.imports] if paying else []
    ranks = _ranks([*paying, *selling])
    names = ("order_id", "order_total")
    totals = [(one, _stated(one.kind, _table(document, one, names, ranks), names[:1], names[1])) for one in selling]
    for payer in paying:
        table = _table(document, payer, ("order_id", "amount", "entry", "payment_id"), ranks)
        table = table[table["entry"].eq(ENTRY_SALE) & table["order_id"].notna() & table["amount"].notna()]
        single = table.drop_duplicates(["order_id", "payment_id", "amount"]).drop_duplicates("order_id", keep=False)
        paid = _stated(payer.kind, single, ("order_id",), "amount")
        for seller, total in totals:
            both = total.merge(paid, on="order_id")
            # The figures are made from the orders, whatever was paid.
            pair = (seller.key, payer.key)
            comparison = _compared(Kind.ORDERS, "order_total", both, pair, ("order_id",), used=seller.key)
            if comparison is not None:
                yield comparison
