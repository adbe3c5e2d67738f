"""The rows that say who ordered, read without the rest: of forty columns a dozen, a third of the memory."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.settings.values import Settings
from ecomkpi_desktop.workspace.assembly import Segment, assemble
from ecomkpi_desktop.workspace.truths import truths_of
from ecomkpi_desktop.workspace.units import KEY_COLUMNS

if TYPE_CHECKING:
    import pyarrow as pa

    from ecomkpi_desktop.workspace.records import ImportRecord

ORDER_COLUMNS = (
    "shop", "order_id", "ordered_at", "is_refund", "email", "phone", "customer_id", "customer_name", "postcode",
    "street", "sheet", "row",
)  # fmt: skip
# These bring orders of their own, or bring headers and lines together.
_ADDING = frozenset({Kind.ORDER_LINES, Kind.SETTLEMENTS})
Read = Callable[["ImportRecord", "Sequence[str] | None"], Segment]


def identity_tables(
    imports: "Sequence[ImportRecord]", settings: Settings, read: Read
) -> "Mapping[Kind, pa.Table] | None":
    """Return the orders and the customers in force by what says who they are; None where only the whole tells.

    Args:
        imports: in force.
        settings: of the document: they say which imports are right.
        read: returns the rows of an import, of some columns or of all.
    """
    if any(record.kind in _ADDING for record in imports):
        return None
    truths = truths_of(settings, imports)
    orders = [record for record in imports if record.kind is Kind.ORDERS]
    several = KEY_COLUMNS[Kind.ORDERS] if len(orders) > 1 else ()
    columns = tuple(dict.fromkeys((*ORDER_COLUMNS, *several)))
    found = {Kind.ORDERS: assemble(Kind.ORDERS, [read(record, columns) for record in orders], truths)}
    if several and _may_have_headers(found[Kind.ORDERS]):
        return None
    people = [read(record, None) for record in imports if record.kind is Kind.CUSTOMERS]
    if people:
        found[Kind.CUSTOMERS] = assemble(Kind.CUSTOMERS, people, truths)
    return found


def _may_have_headers(orders: "pa.Table") -> bool:
    """Whether a row may be the header of an order whose lines another file tells."""
    return 0 not in {orders.column("sku").null_count, orders.column("product").null_count}
