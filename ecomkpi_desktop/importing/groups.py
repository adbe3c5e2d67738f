"""Rows grouped by order: values of the order brought to its first row, holes of the other rows filled."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa


@dataclass(frozen=True)
class Groups:
    """Which order each row belongs to.

    Attributes:
        code: order of each row, 0 to count - 1, int64.
        first: first row of each order, int64.
        count: number of orders.
    """

    code: "np.ndarray"
    first: "np.ndarray"
    count: int

    @classmethod
    def of(cls, ids: "pa.DictionaryArray", aside: "np.ndarray") -> "Groups":
        """Group rows by id; rows set ``aside`` (refunds) are groups of their own beside their order."""
        import numpy as np
        import pyarrow.compute as pc

        codes = pc.fill_null(ids.indices, len(ids.dictionary)).to_numpy(zero_copy_only=False).astype(np.int64)
        codes = codes * 2 + aside
        order = np.arange(len(codes), dtype=np.int64)[::-1]
        first_of = np.full((len(ids.dictionary) + 1) * 2, -1, np.int64)
        first_of[codes[::-1]] = order
        used = first_of >= 0
        compact = np.cumsum(used) - 1
        return cls(compact[codes], first_of[used], int(used.sum()))

    @property
    def is_first(self) -> "np.ndarray":
        """A flag per row: it is the first of its order."""
        import numpy as np

        flags = np.zeros(len(self.code), dtype=bool)
        flags[self.first] = True
        return flags

    def sums(self, values: "np.ndarray") -> "np.ndarray":
        """Return the sum of each order, unknown values as 0."""
        import numpy as np

        return np.bincount(self.code, weights=np.nan_to_num(values), minlength=self.count)

    def filled(self, column: "pa.Array") -> "pa.Array":
        """Return a column in which null cells hold what the first row of their order holds."""
        import pyarrow as pa
        import pyarrow.compute as pc

        if not column.null_count:
            return column
        own = pc.is_null(column)
        of_first = pc.take(column, pa.array(self.first[self.code]))
        if pa.types.is_dictionary(column.type):  # both share one dictionary
            codes = pc.if_else(own, of_first.indices, column.indices)
            return pa.DictionaryArray.from_arrays(codes, column.dictionary)
        return pc.if_else(own, of_first, column)

    def to_first_row(self, values: "np.ndarray", where: str) -> "np.ndarray":
        """Return order-level values on first rows, NaN elsewhere.

        Args:
            values: one value per row, NaN where null.
            where: ``first_row`` when the file has them there only, ``every_row`` when it repeats them, ``each_row``
                when each row states its own share, ``auto`` to tell by looking: values that never change within an
                order are repeated, others are shares of lines.
        """
        import numpy as np

        known = ~np.isnan(values)
        counts = np.bincount(self.code, weights=known, minlength=self.count)
        result = np.full(len(values), np.nan)
        if where == "first_row":
            result[self.first] = values[self.first]
            return result
        low, high = np.full(self.count, np.inf), np.full(self.count, -np.inf)
        np.minimum.at(low, self.code[known], values[known])
        np.maximum.at(high, self.code[known], values[known])
        several = counts > 1
        repeated = where == "every_row"
        if where == "auto":
            repeated = not several.any() or bool((low == high)[several].mean() > 0.98)
        each = np.where(counts > 0, high if repeated else self.sums(values), np.nan)
        result[self.first] = each
        return result
