"""Who ordered: exact keys of an order (e-mail, platform id, phone) joined into one customer.

Only exact matches merge. Masked and relay addresses of marketplaces, and an e-mail shared by many names, never identify
anybody. Works on the distinct words of a column, so its cost grows with customers and not with rows.
"""

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.kpi.columns import Coded, Codes, Longs, dense
from ecomkpi_desktop.kpi.names import normal_name

if TYPE_CHECKING:
    import pyarrow as pa

    from ecomkpi_desktop.base.persons import PersonKey

# Addresses that a marketplace makes up for one order or one buyer.
RELAY = (
    r"@(marketplace\.amazon\.|members\.ebay\.|[a-z.]*relay\.|privaterelay\.|notification\.mirakl\.|[a-z.]*cdiscount\.|"
    r"[a-z.]*manomano\.|m\.etsy\.|[a-z.]*rakuten\.|message\.fnac\.)|^(noreply|no-reply|guest)@"
)
NAMES_PER_KEY = 5  # more distinct names than this on one address or phone: a shared one, nobody's identity


def normal_emails(words: "pa.Array", own: "Collection[str]" = ()) -> "pa.Array":
    """Return addresses as they identify: trimmed, lower case, gmail without dots and tags; null where they cannot.

    Args:
        words: addresses as typed.
        own: the shop's addresses, and domains that are all its own (``@shop.fr``): they identify nobody.
    """
    import pyarrow as pa
    import pyarrow.compute as pc

    mail = pc.utf8_lower(pc.utf8_trim_whitespace(words))
    gmail = pc.match_substring_regex(mail, r"@(gmail|googlemail)\.com$")
    if pc.any(gmail).as_py():
        local = pc.replace_substring_regex(mail, r"(\+[^@]*)?@.*$", "")
        plain = pc.binary_join_element_wise(pc.replace_substring(local, ".", ""), "gmail.com", "@")
        mail = pc.if_else(gmail, plain, mail)
    relay = pc.match_substring_regex(mail, RELAY)
    usable = pc.and_(pc.match_substring_regex(mail, r"^[^@\s]+@[^@\s]+$"), pc.invert(relay))
    found = pc.if_else(usable, mail, pa.scalar(None, pa.string()))
    return _without_own(found, own) if own else found


def own_addresses(text: str) -> tuple[str, ...]:
    """Return the shop's own addresses as they were typed in one line: parted by commas, semicolons or spaces."""
    return tuple(word for word in re.split(r"[\s,;]+", text.lower()) if "@" in word)


def _without_own(mails: "pa.Array", own: "Collection[str]") -> "pa.Array":
    import pyarrow as pa
    import pyarrow.compute as pc

    single = normal_emails(pa.array(sorted(one for one in own if not one.startswith("@")), pa.string()))
    mine = pc.is_in(mails, value_set=single.drop_null())
    for domain in sorted(one for one in own if one.startswith("@")):
        mine = pc.or_(mine, pc.fill_null(pc.ends_with(mails, domain), False))
    return pc.if_else(mine, pa.scalar(None, pa.string()), mails)


def keys_of(column: Coded, words: "pa.Array") -> Longs:
    """Return one key per row for a column whose words were normalised, -1 where it does not identify."""
    encoded = words.dictionary_encode()
    codes = encoded.indices.fill_null(-1).to_numpy(zero_copy_only=False).astype(np.int64)
    found: Longs = np.append(codes, -1)[column.codes]
    return found


def drop_shared(keys: Longs, names: Coded) -> Longs:
    """Return keys with -1 where one carries more than NAMES_PER_KEY distinct names."""
    shared = names_per_key(keys, names) > NAMES_PER_KEY
    return np.where((keys >= 0) & np.append(shared, False)[keys], -1, keys)


def names_per_key(keys: Longs, names: Coded) -> Longs:
    """Return how many distinct names each key carries; "Éva MARTIN" and "Martin Eva" are one.

    Names are told apart carefully only where there seem to be too many.
    """
    both = (keys >= 0) & (names.codes >= 0)
    width = int(names.codes.max(initial=0)) + 1
    pairs = np.unique(keys[both] * width + names.codes[both])
    size = int(keys.max(initial=-1)) + 1
    found = np.bincount(pairs // width, minlength=size)
    many = np.flatnonzero(found > NAMES_PER_KEY)
    for key in many.tolist():
        low, high = np.searchsorted(pairs, (key * width, (key + 1) * width))
        found[key] = len({normal_name(names.words[code].as_py()) for code in (pairs[low:high] % width).tolist()})
    return found


@dataclass(frozen=True, slots=True)
class Decided:
    """What was decided about nodes (keys of all kinds numbered together).

    Attributes:
        extra: how many nodes only the decisions know.
        same: groups of nodes that are one person, the groups on one side of a separation first.
        apart: pairs of groups of nodes that are two persons.
        name: the key of a node, by which decisions are taken in the same order whatever the order of the rows.
    """

    extra: int
    same: Sequence[Sequence[int]]
    apart: Sequence[tuple[Sequence[int], Sequence[int]]]
    name: "Callable[[int], PersonKey]"


def resolve(keys: list[Longs | None], count: int, decided: Decided | None = None) -> tuple[Codes, int]:
    """Join the keys of each row into customers: rows that share any key are one customer, unless decided otherwise.

    Where two persons are kept apart, a row that bears keys of both is of the one whose key comes first in ``keys``.

    Args:
        keys: for each kind of key one code per row, -1 where absent; codes of different kinds are unrelated, and
            nodes are numbered through in this order.
        count: number of rows.
        decided: what the user decided.

    Returns:
        Customer of each row (-1: unidentified), numbered by first row, and the number of customers.
    """
    nodes, size = numbered(keys)
    if not nodes:
        return np.full(count, -1, dtype=np.int32), 0
    node = nodes[0]
    for other in nodes[1:]:
        node = np.where(node >= 0, node, other)
    if len(nodes) > 1 or decided is not None:
        links = _links(node, nodes, size)
        if decided is None:
            labels = _labels(links, size)
        else:
            from ecomkpi_desktop.kpi.apart import labels_as_decided

            labels = labels_as_decided(links, size, decided, _labels)
        node = np.append(labels, -1)[node]
    return _by_first_row(node)


def numbered(keys: Sequence[Longs | None]) -> tuple[list[Longs], int]:
    """Number the keys of all kinds through; returns the node of each row by kind, and how many nodes there are."""
    nodes: list[Longs] = []
    size = 0
    for kind in keys:
        if kind is not None and (kind >= 0).any():
            nodes.append(np.where(kind >= 0, kind + size, -1))
        if kind is not None:
            size += int(kind.max(initial=-1)) + 1
    return nodes, size


def _links(node: Longs, nodes: Sequence[Longs], size: int) -> Longs:
    """Return the distinct pairs of nodes that stand on one row, as two lines."""
    # Each pair as one number: distinct numbers are found far sooner than distinct pairs.
    pairs = [
        node[both] * size + other[both] for other in nodes if (both := (other >= 0) & (other != node)).any()
    ]
    if not pairs:
        return np.zeros((2, 0), dtype=np.int64)
    return np.stack(np.divmod(np.unique(np.concatenate(pairs)), size))


def _labels(links: Longs, size: int) -> Longs:
    """Give connected nodes the label of their smallest one (label propagation with pointer jumping)."""
    labels = np.arange(size)
    left, right = links
    while len(left):
        least = np.minimum(labels[left], labels[right])
        before = labels.copy()
        np.minimum.at(labels, left, least)
        np.minimum.at(labels, right, least)
        np.minimum.at(labels, before[left], least)
        np.minimum.at(labels, before[right], least)
        labels = labels[labels]
        if np.array_equal(labels, before):
            break
    return labels


def _by_first_row(node: Longs) -> tuple[Codes, int]:
    known = node >= 0
    compact, customers = dense(node[known])
    first = np.full(customers, len(node))
    rows = np.flatnonzero(known)
    first[compact[::-1]] = rows[::-1]
    number = np.empty(customers, dtype=np.int32)
    number[np.argsort(first, kind="stable")] = np.arange(customers, dtype=np.int32)
    found = np.full(len(node), -1, dtype=np.int32)
    found[known] = number[compact]
    return found, customers
