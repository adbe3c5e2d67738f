"""What the columns of a table without headings mean, as far as their cells prove it.

Nothing is guessed: a role is given where the numbers show it, the other columns stay without one. Whether the rows are
purchases at all is proven by what only purchases do: what is paid grows with what is bought, or is quantity times
price, and the dates of a customer are few and far between. Measurements, bank statements and lists do not pass.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ecomkpi_desktop.base.kinds import Kind
from ecomkpi_desktop.importing.matching import FieldMatch
from ecomkpi_desktop.importing.profiles import Form, Profile

if TYPE_CHECKING:
    import numpy as np

CUSTOMER, ORDER, PRODUCT, OTHER = "customer", "order", "product", "other"
_FIELD = {CUSTOMER: "customer_id", ORDER: "order_id", PRODUCT: "sku"}
_ENOUGH = 30  # rows before their numbers prove anything
_BOUGHT_BY_ONES = 0.2  # least share of rows of one piece
_FEW_PIECES = 10
_MOST_PIECES = 10_000
_VARIED = 0.1  # least share of rows of several pieces, for the amounts to prove something
_SLOPE, _STEADY = (0.8, 1.2), 0.6  # of the logarithm of the amount by that of the quantity
_HALF_CENT = 0.0051
_PROVEN = 0.99
_NEGATIVE = 0.2  # most share of amounts below zero
_ROWS_PER_CUSTOMER = 20  # on average; more are shops, or products
_SAME_PRICE, _OTHER_PRICE = 0.9, 0.5  # share of further rows at a price already seen: of products, of customers
_CONFIDENCE = {
    "cells_day": 0.95, "cells_product_of": 0.98, "cells_grow": 0.92, "cells_pieces": 0.9, "cells_customer": 0.9,
    "cells_order": 0.9, "cells_product": 0.9, "cells_email": 0.98, "cells_country": 0.9, "cells_currency": 0.95,
    "cells_only_amount": 0.85,
}  # fmt: skip
_DAYS = {
    Kind.ORDERS: "ordered_at", Kind.REFUNDS: "refunded_at", Kind.PAYMENTS: "paid_at", Kind.SETTLEMENTS: "posted_at",
}  # fmt: skip
_DATED = frozenset([*_DAYS, Kind.SPEND, Kind.SESSIONS, Kind.FIXED_COSTS, Kind.EXCHANGE_RATES, Kind.ANNOTATIONS])
_AMOUNTS = {Kind.ORDERS: "amount", Kind.REFUNDS: "amount", Kind.SPEND: "cost", Kind.FIXED_COSTS: "amount"}


@dataclass(frozen=True)
class Content:
    """What the columns of a table mean.

    Attributes:
        profiles: how each column looks.
        fields: the roles that are proven, for a file of orders.
        purchases: whether the rows are proven to be purchases.
        unit_price: whether the amounts may as well be the price of one piece: nothing tells.
        unclear: the column of numbers of which it cannot be told whose they are; -1 for none.
        likely: what those are most likely.
    """

    profiles: tuple[Profile, ...]
    fields: tuple[FieldMatch, ...] = ()
    purchases: bool = False
    unit_price: bool = False
    unclear: int = -1
    likely: str = OTHER

    @property
    def shape(self) -> str:
        """How the columns are written, in one text: what two files of one layout share."""
        return " ".join(profile.form.value for profile in self.profiles)

    def of(self, form: Form) -> tuple[Profile, ...]:
        """Return the columns of a form."""
        return tuple(profile for profile in self.profiles if profile.form is form)

    def fields_for(self, kind: Kind) -> tuple[FieldMatch, ...]:
        """Return the roles of the columns in a file that is known to be of a kind."""
        if kind is Kind.ORDERS:
            return self.fields
        found = []
        days, amounts = self.of(Form.DAY), self.of(Form.MONEY)
        if len(days) == 1 and kind in _DATED:
            found.append(_match(_DAYS.get(kind, "day"), days[0], "cells_day"))
        if len(amounts) == 1 and kind in _AMOUNTS:
            found.append(_match(_AMOUNTS[kind], amounts[0], "cells_only_amount"))
        return tuple(found)


def content_of(profiles: Sequence[Profile]) -> Content:
    """Return what columns mean, taken for a file of orders."""
    days = [profile for profile in profiles if profile.form is Form.DAY]
    amounts = [profile for profile in profiles if profile.form is Form.MONEY]
    pieces = [profile for profile in profiles if _are_pieces(profile)]
    quantity = pieces[0] if len(pieces) == 1 else None
    fields = [_match("ordered_at", days[0], "cells_day")] if len(days) == 1 else []
    if quantity is not None:
        fields.append(_match("quantity", quantity, "cells_pieces"))
    worth = _worth(amounts, quantity)
    ids = _Ids.of(profiles, pieces, days[0] if days else None, _unit_price(worth, quantity))
    named = [
        _match(name, found[0], f"cells_{name}")
        for name in ("email", "country", "currency")
        if len(found := [profile for profile in profiles if profile.form is Form(name)]) == 1
    ]
    fields += [*worth, *ids.fields, *named]
    known = {field.field for field in fields}
    rest = [p for p in (*amounts, *(p for p in profiles if p.form is Form.NUMBER)) if p.column not in _columns(fields)]
    proven = any(field.reason in ("cells_product_of", "cells_grow") for field in worth)
    whose = bool(known & {"customer_id", "email", "order_id"})
    asked = quantity is not None and bool(worth) and not proven
    purchases = proven and bool(days) and whose and not rest and ids.unclear < 0
    fields.sort(key=lambda field: field.column)
    return Content(tuple(profiles), tuple(fields), purchases, asked, ids.unclear, ids.likely)


def field_of(answer: str) -> str:
    """Return the field that a column of numbers is, by whose they are; an empty text for none."""
    return _FIELD.get(answer, "")


def _match(name: str, profile: Profile, reason: str) -> FieldMatch:
    return FieldMatch(name, profile.column, reason, _CONFIDENCE[reason])


def _columns(fields: Sequence[FieldMatch]) -> set[int]:
    return {field.column for field in fields}


def _are_pieces(profile: Profile) -> bool:
    """Tell whether whole numbers are quantities: small, never zero, and often one."""
    import numpy as np

    if profile.form is not Form.WHOLE or profile.padded:
        return False
    values = np.abs(profile.values[~np.isnan(profile.values)])
    small = (values <= _FEW_PIECES).mean() >= 0.9 and values.max() <= _MOST_PIECES
    return bool(small and values.min() >= 1 and (values == 1).mean() >= _BOUGHT_BY_ONES and len(set(values)) > 1)


def _worth(amounts: Sequence[Profile], quantity: Profile | None) -> list[FieldMatch]:
    """Return which amounts are those of the rows, which the prices of one piece."""
    if quantity is not None and len(amounts) == 2:
        for price, total in (amounts, amounts[::-1]):
            if _is_product(price, total, quantity):
                return [_match("unit_price", price, "cells_product_of"), _match("amount", total, "cells_product_of")]
    if len(amounts) != 1:
        return []
    grows = quantity is not None and _grows(amounts[0], quantity)
    return [_match("amount", amounts[0], "cells_grow" if grows else "cells_only_amount")]


def _is_product(price: Profile, total: Profile, quantity: Profile) -> bool:
    import numpy as np

    known = ~np.isnan(price.values + total.values + quantity.values)
    if known.sum() < _ENOUGH // 3 or (np.abs(quantity.values[known]) > 1).mean() < _VARIED:
        return False
    pieces = quantity.values[known]
    gap = np.abs(pieces * price.values[known] - total.values[known])
    return bool((gap <= _HALF_CENT * np.maximum(np.abs(pieces), 1)).mean() >= _PROVEN)


def _grows(amount: Profile, quantity: Profile) -> bool:
    """Tell whether twice as many pieces cost about twice as much: then amounts are those of the row."""
    import numpy as np

    known = (amount.values > 0) & (quantity.values > 0)
    if (amount.values < 0).mean() > _NEGATIVE or known.sum() < _ENOUGH:
        return False
    pieces, paid = np.log(quantity.values[known]), np.log(amount.values[known])
    if (pieces > 0).mean() < _VARIED or not paid.std():
        return False
    slope = np.polyfit(pieces, paid, 1)[0]
    return bool(_SLOPE[0] <= slope <= _SLOPE[1] and np.corrcoef(pieces, paid)[0, 1] >= _STEADY)


def _unit_price(worth: Sequence[FieldMatch], quantity: Profile | None) -> "tuple[int, Profile] | None":
    """Return the column of the amounts, with the quantity that divides them."""
    column = next((field.column for field in worth if field.field == "amount"), None)
    return None if column is None or quantity is None else (column, quantity)


@dataclass(frozen=True)
class _Ids:
    """Columns of numbers and codes, and whose they are."""

    fields: tuple[FieldMatch, ...]
    unclear: int
    likely: str

    @classmethod
    def of(
        cls, profiles: Sequence[Profile], pieces: Sequence[Profile], day: Profile | None,
        priced: "tuple[int, Profile] | None",
    ) -> "_Ids":
        found = [p for p in profiles if p.form in (Form.WHOLE, Form.CODE) and p not in pieces and p.distinct > 1]
        found = _without_doubles([profile for profile in found if not _counts_rows(profile)])
        price = None if priced is None else profiles[priced[0]].values / priced[1].values
        others = {Form.EMAIL} & {profile.form for profile in profiles}
        roles = [(profile, *_role(profile, day, price)) for profile in found]
        repeated = bool(others) or any(role == CUSTOMER and sure for _, role, sure in roles)
        taken: dict[str, Profile] = {}
        unclear, likely = -1, OTHER
        for profile, role, sure in roles:
            sure = sure or (role == ORDER and repeated)  # noqa: PLW2901 - numbers beside those of customers
            if sure and role not in taken:
                taken[role] = profile
            elif unclear < 0:
                unclear, likely = profile.column, role if role not in taken else OTHER
        matches = [_match(_FIELD[role], profile, f"cells_{role}") for role, profile in taken.items()]
        return cls(tuple(matches), unclear, likely)


def _counts_rows(profile: Profile) -> bool:
    """Tell whether a column only numbers the rows, from 0 or 1 on."""
    import numpy as np

    known = profile.values[~np.isnan(profile.values)]
    return bool(len(known) == len(profile.values) and known[0] in (0, 1) and (np.diff(known) == 1).all())


def _without_doubles(profiles: Sequence[Profile]) -> list[Profile]:
    """Leave out columns that number the same things as one before them."""
    kept: list[Profile] = []
    for profile in profiles:
        twin = any(profile.distinct == other.distinct == _pairs(profile.codes, other.codes) for other in kept)
        if not twin:
            kept.append(profile)
    return kept


def _role(profile: Profile, day: Profile | None, price: "np.ndarray | None") -> tuple[str, bool]:
    """Return whose the numbers of a column most likely are, and whether that is sure."""
    import numpy as np

    rows = profile.filled
    if profile.distinct == rows:
        return ORDER, False
    if day is None or rows < _ENOUGH:
        return CUSTOMER, False
    if _pairs(profile.codes, np.nan_to_num(day.values).astype(np.int64)) == profile.distinct:
        return ORDER, rows - profile.distinct >= _ENOUGH // 3  # the lines of an order are of one day
    if rows > _ROWS_PER_CUSTOMER * profile.distinct or price is None:
        return OTHER if rows > _ROWS_PER_CUSTOMER * profile.distinct else CUSTOMER, False
    cents = np.round(np.nan_to_num(price, posinf=0, neginf=0) * 100).astype(np.int64)
    again = 1 - (_pairs(profile.codes, cents) - profile.distinct) / (rows - profile.distinct)
    if again >= _SAME_PRICE:
        return PRODUCT, True
    return CUSTOMER, again <= _OTHER_PRICE


def _pairs(first: "np.ndarray", second: "np.ndarray") -> int:
    """Return how many different pairs two columns make, where the first holds something."""
    import numpy as np

    known = first >= 0
    _, left = np.unique(first[known], return_inverse=True)
    _, right = np.unique(second[known], return_inverse=True)
    return len(np.unique(left.astype(np.int64) * (int(right.max(initial=0)) + 1) + right))
