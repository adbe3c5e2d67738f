"""What a row of a ledger is about and what its amounts are made of, by the rules of a preset.

A preset says so in three tables, each read from its top; the first rule that suits a row decides::

    [[entries]]                                  # what the row is: one of the words of ENTRIES
    when = { _text_type = ["service fee"], description = ["cost of advertising*"] }
    entry = "advertising"

    [[entries]]                                  # or why it is left out
    when = { _text_status = ["pending"] }
    leave_out = "not_final"

    [[components]]                               # where an amount belongs
    of = ["_money_other"]
    when = { entry = ["advertising"] }
    to = "advertising"

A ledger with many amounts in a row names their columns in ``of`` without a condition; a ledger with one amount and its
name has conditions on the name. ``of = ["rest"]`` is what the net amount holds beyond the amounts placed before: rows
that state a net amount only. An amount that no rule places is ``other``.

A condition is a list of texts: ``*`` stands for anything, ``""`` for a blank cell. Case, accents,
punctuation and numbers of four digits and more do not count. For an amount ``+``, ``-`` and ``0`` ask its sign.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from ecomkpi_desktop.base.side_fields import COMPONENTS, ENTRIES
from ecomkpi_desktop.importing.frame import Frame

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa

REST = "rest"
_LONG_NUMBER = r"\d{4,}"  # of an order and the like: no word of a rule


@dataclass(frozen=True)
class Rule:
    """One rule.

    Attributes:
        when: for each field the patterns of which one must suit; without any, the rule suits every row.
        to: the entry or the component it gives; a reason where the row is left out.
        of: the amounts it places.
        leaves_out: whether the rows it suits are left out.
    """

    when: Mapping[str, tuple[str, ...]]
    to: str
    of: tuple[str, ...] = ()
    leaves_out: bool = False


@dataclass(frozen=True)
class Entries:
    """The rules of one preset.

    Attributes:
        entries: what a row is.
        components: where its amounts belong.
    """

    entries: tuple[Rule, ...] = ()
    components: tuple[Rule, ...] = ()

    @property
    def amounts(self) -> tuple[str, ...]:
        """The fields whose amounts are placed, each once."""
        return tuple(dict.fromkeys(name for rule in self.components for name in rule.of if name != REST))

    @property
    def given(self) -> tuple[str, ...]:
        """The components that amounts may be placed in."""
        there = {"other", *(rule.to for rule in self.components)}
        return tuple(name for name in COMPONENTS if name in there)


def read_entries(data: Mapping[str, Any]) -> Entries:
    """Read the rules of a preset.

    Raises:
        KeyError: a rule lacks what it gives.
        ValueError: it gives a word that is no entry or no component.
    """
    entries = []
    for rule in data.get("entries", []):
        leaves_out = "leave_out" in rule
        to = rule["leave_out"] if leaves_out else _one_of(rule["entry"], ENTRIES)
        entries.append(Rule(_conditions(rule), to, leaves_out=leaves_out))
    components = [
        Rule(_conditions(rule), _one_of(rule["to"], COMPONENTS), tuple(rule["of"]))
        for rule in data.get("components", [])
    ]
    return Entries(tuple(entries), tuple(components))


def _conditions(rule: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    return {name: tuple(patterns) for name, patterns in rule.get("when", {}).items()}


def _one_of(word: str, known: Sequence[str]) -> str:
    if word not in known:
        raise ValueError(word)
    return word


def tell_entries(frame: Frame, rules: Entries, words: "Words | None" = None) -> None:
    """Give every row its entry, or leave it out; a row that no rule suits keeps none."""
    import numpy as np
    import pyarrow as pa

    words = words or Words(frame)
    codes = np.full(frame.height, -1, np.int32)
    undecided = np.ones(frame.height, dtype=bool)
    for rule in rules.entries:
        rows = undecided & words.suit(rule.when)
        if rule.leaves_out:
            frame.ignore(rows, rule.to)
        else:
            codes[rows] = ENTRIES.index(rule.to)
        undecided &= ~rows
        if not undecided.any():
            break
    indices = pa.array(codes, pa.int32(), mask=codes < 0)
    frame.values["entry"] = pa.DictionaryArray.from_arrays(indices, pa.array(ENTRIES))


def place_amounts(frame: Frame, rules: Entries, words: "Words | None" = None) -> None:
    """Sum the amounts of every row by component; complete the net amount where the ledger states none.

    The flag ``_has_rest`` tells the rows of which a component was worked out from the net amount.
    """
    import numpy as np
    import pyarrow as pa

    words = words or Words(frame)
    placed = _Placed(frame.height, rules.given)
    amounts = {name: frame.number(name) for name in rules.amounts}
    left = {name: ~np.isnan(values) for name, values in amounts.items()}
    for rule in rules.components:
        rows = words.suit(rule.when)
        for name in rule.of:
            if name != REST:
                placed.add(rule.to, rows & left[name], amounts[name])
                left[name] &= ~rows
    for name, rows in left.items():
        placed.add("other", rows, amounts[name])
    total = placed.total()
    net = frame.number("net")
    has_rest = np.zeros(frame.height, dtype=bool)
    for rule in rules.components:
        if REST in rule.of:
            rest = np.round(net - total, 6)
            rows = words.suit(rule.when) & ~np.isnan(net) & (rest != 0) & ~has_rest
            placed.add(rule.to, rows, rest)
            has_rest |= rows
    for name, values in placed.components.items():
        frame.values[name] = pa.array(values, from_pandas=True)
    frame.values["net"] = pa.array(np.where(np.isnan(net), total, net))
    frame.values["_has_rest"] = pa.array(has_rest)


class _Placed:
    """Sums by component, null where nothing was placed."""

    def __init__(self, height: int, names: Sequence[str]) -> None:
        import numpy as np

        self.height = height
        self.components: dict[str, np.ndarray] = {name: np.full(height, np.nan) for name in names}

    def add(self, component: str, rows: "np.ndarray", values: "np.ndarray") -> None:
        """Add the values of some rows to a component."""
        import numpy as np

        before = self.components[component]
        before[rows] = np.nan_to_num(before[rows]) + values[rows]

    def total(self) -> "np.ndarray":
        """Return the sum of each row, 0 where it has no amount."""
        import numpy as np

        total = np.zeros(self.height)
        for values in self.components.values():
            total += np.nan_to_num(values)
        return total


class Words:
    """The texts of a frame in plain spelling: each distinct one is looked at once, whoever asks."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._known: dict[str, tuple[np.ndarray, pa.Array]] = {}

    def suit(self, when: Mapping[str, tuple[str, ...]]) -> "np.ndarray":
        """Return a flag per row: it suits all conditions."""
        import numpy as np

        rows = np.ones(self._frame.height, dtype=bool)
        for name, patterns in when.items():
            rows &= self._signs(name, patterns) if _are_signs(patterns) else self._texts(name, patterns)
        return rows

    def _signs(self, name: str, patterns: tuple[str, ...]) -> "np.ndarray":
        import numpy as np

        values = self._frame.number(name)
        found = {"+": values > 0, "-": values < 0, "0": values == 0}
        return np.asarray(np.logical_or.reduce([found[pattern] for pattern in patterns]))

    def _texts(self, name: str, patterns: tuple[str, ...]) -> "np.ndarray":
        import numpy as np
        import pyarrow.compute as pc

        if name not in self._frame.values:
            return np.full(self._frame.height, "" in patterns)
        if name not in self._known:
            self._known[name] = _plain_column(self._frame.values[name])
        codes, texts = self._known[name]
        hit = pc.fill_null(pc.match_substring_regex(texts, _regex(patterns)), False).to_numpy(zero_copy_only=False)
        return np.asarray(np.append(hit, "" in patterns)[codes], dtype=bool)  # the last one is of blank cells


def _are_signs(patterns: tuple[str, ...]) -> bool:
    return set(patterns) <= {"+", "-", "0"}


@cache
def _regex(patterns: tuple[str, ...]) -> str:
    """Return one expression for all patterns, whose words are brought to the same plain spelling."""
    import pyarrow as pa

    cores = [pattern.split("*") for pattern in patterns if pattern]
    spelt = iter(plain(pa.array([core for parts in cores for core in parts], pa.string())).to_pylist())
    found = [".*".join(re.escape(next(spelt)) for _ in parts) for parts in cores]
    return f"^(?:{'|'.join(found)})$" if found else r"^\b\B$"


def _plain_column(column: "pa.DictionaryArray") -> "tuple[np.ndarray, pa.Array]":
    """Return the place of each row's text (-1 for a blank one) and the distinct plain texts.

    Most texts of a ledger differ in the number of their order only: without it few are left to be spelt plainly.
    """
    import numpy as np
    import pyarrow.compute as pc

    few = pc.dictionary_encode(pc.replace_substring_regex(column.dictionary, _LONG_NUMBER, ""))
    again = pc.dictionary_encode(plain(few.dictionary))
    codes = pc.fill_null(pc.take(pc.take(again.indices, few.indices), column.indices), -1)
    return np.asarray(codes.to_numpy(zero_copy_only=False), dtype=np.int64), again.dictionary


def plain(texts: "pa.Array") -> "pa.Array":
    """Return texts in lower case, without accents and punctuation, nor the long numbers of orders and the like."""
    import pyarrow.compute as pc

    texts = pc.utf8_lower(pc.utf8_normalize(texts, form="NFKD"))
    texts = pc.replace_substring_regex(texts, r"\p{Mn}", "")
    texts = pc.replace_substring_regex(texts, _LONG_NUMBER, "")
    return pc.utf8_trim_whitespace(pc.replace_substring_regex(texts, r"[^a-z0-9]+", " "))
