"""Who ordered: exact keys of an order (e-mail, platform id, phone) joined into one customer.

Only exact matches merge. Masked and relay addresses of marketplaces, and an e-mail shared by many names, never identify
anybody. Works on the distinct words of a column, so its cost grows with customers and not with rows.
"""

from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.kpi.columns import Coded, Codes, Longs, dense

if TYPE_CHECKING:
    import pyarrow as pa

# Addresses that a marketplace makes up for one order or one buyer.
RELAY = (
    r"@(marketplace\.amazon\.|members\.ebay\.|[a-z.]*relay\.|privaterelay\.|notification\.mirakl\.|[a-z.]*cdiscount\.|"
    r"[a-z.]*manomano\.|m\.etsy\.|[a-z.]*rakuten\.|message\.fnac\.)|^(noreply|no-reply|guest)@"
)
NAMES_PER_EMAIL = 5  # more distinct names than this on one address: a shared address, nobody's identity


def normal_emails(words: "pa.Array") -> "pa.Array":
    """Return addresses as they identify: trimmed, lower case, gmail without dots and tags; null where they cannot."""
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
    return pc.if_else(usable, mail, pa.scalar(None, pa.string()))


def normal_phones(words: "pa.Array", country_prefix: str = "33") -> "pa.Array":
    """Return phone numbers in E.164 without the plus; null under eight digits.

    Args:
        words: numbers as typed.
        country_prefix: calling code for numbers that begin with a single 0.
    """
    import pyarrow as pa
    import pyarrow.compute as pc

    digits = pc.replace_substring_regex(words, r"\(0\)|[^0-9+]", "")
    digits = pc.replace_substring_regex(digits, r"^(\+|00)", "+")
    digits = pc.replace_substring_regex(digits, r"^0", "+" + country_prefix)
    digits = pc.replace_substring_regex(digits, r"\+", "")
    return pc.if_else(pc.greater_equal(pc.utf8_length(digits), 8), digits, pa.scalar(None, pa.string()))


def keys_of(column: Coded | None, words: "pa.Array | None") -> Longs | None:
    """Return one key per row for a column whose words were normalised, -1 where it does not identify."""
    if column is None or words is None:
        return None
    encoded = words.dictionary_encode()
    codes = encoded.indices.fill_null(-1).to_numpy(zero_copy_only=False).astype(np.int64)
    return np.append(codes, -1)[column.codes]


def drop_shared(emails: Longs | None, names: Codes | None) -> Longs | None:
    """Return e-mail keys with -1 where the address carries more than NAMES_PER_EMAIL distinct names."""
    if emails is None or names is None:
        return emails
    both = (emails >= 0) & (names >= 0)
    width = int(names.max(initial=0)) + 1
    pairs = np.unique(emails[both] * width + names[both])
    per_email = np.bincount(pairs // width, minlength=int(emails.max(initial=-1)) + 1)
    shared = per_email > NAMES_PER_EMAIL
    return np.where((emails >= 0) & np.append(shared, False)[emails], -1, emails)


def resolve(keys: list[Longs | None], count: int) -> tuple[Codes, int]:
    """Join the keys of each row into customers: rows that share any key are one customer.

    Args:
        keys: for each kind of key one code per row, -1 where absent; codes of different kinds are unrelated.
        count: number of rows.

    Returns:
        Customer of each row (-1: unidentified), numbered by first row, and the number of customers.
    """
    present = [kind for kind in keys if kind is not None and (kind >= 0).any()]
    if not present:
        return np.full(count, -1, dtype=np.int32), 0
    nodes: list[Longs] = []
    size = 0
    for kind in present:
        nodes.append(np.where(kind >= 0, kind + size, -1))
        size += int(kind.max()) + 1
    node = nodes[0]
    for other in nodes[1:]:
        node = np.where(node >= 0, node, other)
    if len(nodes) > 1:
        node = _joined(node, nodes, size)
    return _by_first_row(node)


def _joined(node: Longs, nodes: list[Longs], size: int) -> Longs:
    """Give connected nodes the label of their smallest one (label propagation with pointer jumping)."""
    pairs = [np.stack([node[both], other[both]]) for other in nodes if (both := (other >= 0) & (other != node)).any()]
    labels = np.arange(size)
    if pairs:
        left, right = np.unique(np.concatenate(pairs, axis=1), axis=1)
        while True:
            least = np.minimum(labels[left], labels[right])
            before = labels.copy()
            np.minimum.at(labels, left, least)
            np.minimum.at(labels, right, least)
            np.minimum.at(labels, before[left], least)
            np.minimum.at(labels, before[right], least)
            labels = labels[labels]
            if np.array_equal(labels, before):
                break
    return np.append(labels, -1)[node]


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
