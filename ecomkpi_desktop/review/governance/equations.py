"""Equations between the columns of a kind of file: proven by an import, then promised by its contract."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.base.fields import Kind

if TYPE_CHECKING:
    import pyarrow as pa
    from numpy.typing import NDArray

_CENT = 0.011
ORDER_TOTAL = "order_total"  # proven while an order is read: lines, shipping, discounts and VAT come to its total


@dataclass(frozen=True, slots=True)
class Equation:
    """Columns of one row that add up.

    Attributes:
        kind: of the files.
        left: field on the left.
        sign: ``=`` or ``<=``.
        right: fields on the right.
        by: ``*`` for a product, ``-`` for a difference, "" for one field.
    """

    kind: Kind
    left: str
    sign: str
    right: tuple[str, ...]
    by: str = ""

    @property
    def text(self) -> str:
        """As it is kept and written."""
        return f"{self.left} {self.sign} {f' {self.by} '.join(self.right)}"

    @property
    def fields(self) -> tuple[str, ...]:
        """Every field of it."""
        return (self.left, *self.right)


EQUATIONS: tuple[Equation, ...] = (
    Equation(Kind.ORDERS, "amount", "=", ("quantity", "unit_price"), "*"),
    Equation(Kind.ORDER_LINES, "amount", "=", ("quantity", "unit_price"), "*"),
    Equation(Kind.PAYMENTS, "net", "=", ("amount", "fee"), "-"),
    Equation(Kind.PRODUCTS, "unit_cost", "<=", ("price",)),
    Equation(Kind.SESSIONS, "users", "<=", ("sessions",)),
    Equation(Kind.SPEND, "clicks", "<=", ("impressions",)),
)


def equations_of(kind: Kind, fields: frozenset[str]) -> tuple[Equation, ...]:
    """Return the equations of a kind of which every field has a column of its own."""
    return tuple(one for one in EQUATIONS if one.kind is kind and fields.issuperset(one.fields))


def broken_by(equation: Equation, table: "pa.Table") -> tuple[int, int]:
    """Return how many rows state every field of an equation, and how many of them break it."""
    left = _numbers(table, equation.left)
    right = [_numbers(table, name) for name in equation.right]
    wanted = right[0]
    tolerance = np.full(len(left), _CENT)
    if equation.by == "*":
        wanted = right[0] * right[1]
        tolerance = tolerance + 0.005 * np.abs(right[0])  # a unit price is rounded to the cent
    elif equation.by == "-":
        wanted = right[0] - right[1]
    known = ~np.isnan(left) & ~np.isnan(wanted)
    gap = left - wanted if equation.sign == "<=" else np.abs(left - wanted)
    return int(known.sum()), int((known & (gap > tolerance)).sum())


def _numbers(table: "pa.Table", name: str) -> "NDArray[np.float64]":
    return np.asarray(table.column(name).to_numpy(), dtype=np.float64)
