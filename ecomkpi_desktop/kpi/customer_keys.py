"""The keys by which orders and lists of customers know people, and who is whom."""

from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.kpi import columns as col
from ecomkpi_desktop.kpi import identity
from ecomkpi_desktop.kpi.columns import Codes, Longs

if TYPE_CHECKING:
    import pyarrow as pa


def customers_of(orders: "pa.Table", people: "pa.Table | None") -> tuple[Codes, int]:
    """Return the customer of each order row (-1: unidentified), and how many there are.

    Args:
        orders: order rows.
        people: list of customers, or None: what it says of one person (number, e-mail, phone) joins the orders that
            know only one of these. Exact keys only.
    """
    if people is not None and not people.num_rows:
        people = None
    email, phone, name = (_both(orders, people, column) for column in ("email", "phone", "customer_name"))
    mails = None if email is None else identity.keys_of(email, identity.normal_emails(email.words))
    mails = identity.drop_shared(mails, None if name is None else name.codes)
    phones = None if phone is None else identity.keys_of(phone, identity.normal_phones(phone.words))
    rows = orders.num_rows + (0 if people is None else people.num_rows)
    found, customers = identity.resolve([mails, _numbers(orders, people), phones], rows)
    if people is not None:
        found = found[: orders.num_rows]
        customers = int(found.max(initial=-1)) + 1  # numbered by first row: those who never ordered come last
    return found, customers


def _both(orders: "pa.Table", people: "pa.Table | None", name: str) -> "col.Coded | None":
    first = col.coded(orders, name)
    if people is None:
        return first
    words, (mine, theirs) = col.unify([first, col.coded(people, name)])
    if mine is None and theirs is None:
        return None
    none = [np.full(table.num_rows, -1, dtype=np.int32) for table in (orders, people)]
    codes = [none[at] if one is None else one for at, one in enumerate((mine, theirs))]
    return col.Coded(np.concatenate(codes), words)


def _numbers(orders: "pa.Table", people: "pa.Table | None") -> Longs | None:
    """Return the platform's customer numbers as keys: they mean nothing in another shop."""
    number, shop = _both(orders, people, "customer_id"), _both(orders, people, "shop")
    if number is None:
        return None
    ids = number.codes.astype(np.int64)
    if shop is None:
        return ids
    shops = shop.codes.astype(np.int64)
    if people is not None:
        shops = _one_shop(shops, orders.num_rows)
    return np.where(ids >= 0, (shops + 1) * len(number.words) + ids, -1)


def _one_shop(shops: Longs, orders: int) -> Longs:
    """Let a list without a shop be of the only shop there is, and orders without one of the only shop listed."""
    mine, theirs = np.unique(shops[:orders]), np.unique(shops[orders:])
    found = shops.copy()
    if len(mine) == 1 and len(theirs) == 1 and (mine[0] < 0) != (theirs[0] < 0):
        found[:] = max(mine[0], theirs[0])
    return found
