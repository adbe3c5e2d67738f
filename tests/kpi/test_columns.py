"""Columns of canonical tables as numbers."""

import numpy as np
import pyarrow as pa

from ecomkpi_desktop.kpi import columns as col


def test_a_column_that_holds_nothing_is_none() -> None:
    table = pa.table({"channel": pa.array([None, None], pa.string())})
    assert col.coded(table, "channel") is None
    assert col.numbers(table, "amount") is None
    assert col.coded(None, "channel") is None


def test_a_flag_that_is_always_its_default_is_none() -> None:
    table = pa.table({"ttc": [True, None], "refund": [True, None]})
    assert col.flags(table, "ttc", default=True) is None
    assert col.flags(table, "refund", default=False).tolist() == [True, False]


def test_words_are_brought_together_whatever_their_codes() -> None:
    one, two = (col.coded(pa.table({"x": words}), "x") for words in (["b", None, "a"], ["c", "b", ""]))
    words, (first, nothing, second) = col.unify([one, None, two], alphabetical=True)
    assert words.to_pylist() == ["", "a", "b", "c"]
    assert (first.tolist(), nothing, second.tolist()) == ([2, -1, 1], None, [3, 2, -1])
    assert col.rank(pa.array(["b", "c", "a"])).tolist() == [1, 2, 0]


def test_keys_are_numbered_in_their_order_near_or_far() -> None:
    for scale in (1, 10**12):
        numbers, count = col.dense(np.array([5, 3, 5, 9]) * scale)
        assert (numbers.tolist(), count) == ([1, 0, 1, 2], 3)
    assert col.dense(np.zeros(0, dtype=np.int64))[1] == 0
