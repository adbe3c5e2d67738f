"""The window on a document in which one person orders under two addresses, and a family under one phone."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import pytest

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.ui.persons.dialog import PersonsDialog
from ecomkpi_desktop.workspace.edits import AddImport
from tests.ui.pages.conftest import PATIENCE, Desk, empty
from tests.workspace.making import made

__all__ = ["empty"]  # the fixture of an empty document
HOME = ("Éva Martin", "75011", "12 rue des Lilas")
# e-mail, phone, name, postcode, street
PEOPLE: list[tuple[str | None, ...]] = [
    ("eva@x.fr", None, *HOME), ("eva@x.fr", None, *HOME), ("eva.martin@y.fr", None, "MARTIN Eva", *HOME[1:]),
    ("leo@x.fr", "0612345670", "Léo Petit", "69003", "3 quai Rambaud"),
    ("lea@x.fr", "0612345670", "Léa Petit", None, None),
    *[("desk@hotel.fr", None, f"Guest {number}", None, None) for number in range(6)],
    (None, None, "Zoé Roux", "13001", "5 rue Haute"), ("zoe@x.fr", None, "Zoé Roux", "13001", "5 rue Haute"),
]  # fmt: skip


@dataclass
class Table:
    """The dialog, and the session behind it."""

    desk: Desk
    dialog: PersonsDialog

    def settle(self) -> None:
        self.desk.settle()
        self.desk.qtbot.waitUntil(lambda: self.dialog.note.text() == "", timeout=PATIENCE)

    def decisions(self) -> list[str]:
        """What the document holds."""
        found: list[list[str]] = []
        self.desk.session.ask(lambda document: [str(one.verdict) for one in document.decisions()], found.append)
        self.desk.qtbot.waitUntil(lambda: bool(found), timeout=PATIENCE)
        return found[0]

    @property
    def customers(self) -> int:
        assert self.desk.session.facts is not None
        return self.desk.session.facts.customers

    def tab(self, place: int) -> str:
        return self.dialog.shown.tabText(place)

    def shown(self, table: Any, column: int) -> list[str]:
        model = table.model()
        return [model.index(row, column).data() for row in range(model.rowCount())]


@pytest.fixture
def table(empty: Desk) -> Iterator[Table]:
    """The dialog, shown and filled."""
    count = len(PEOPLE)
    start = datetime(2024, 1, 2, 10)  # noqa: DTZ001 - local time
    columns = {
        "order_id": [f"O{number}" for number in range(count)], "quantity": [1.0] * count,
        "amount": [float(10 * (count - at)) for at in range(count)],
        "ordered_at": [start + timedelta(days=number) for number in range(count)],
        "status": ["counted"] * count, "is_refund": [False] * count, "amounts_ttc": [False] * count,
    }  # fmt: skip
    for place, name in enumerate(("email", "phone", "customer_name", "postcode", "street")):
        columns[name] = [person[place] for person in PEOPLE]
    empty.session.edit(AddImport(made(Kind.ORDERS, columns, file="orders.csv")))
    empty.qtbot.waitUntil(lambda: empty.session.is_ready, timeout=PATIENCE)
    empty.settle()
    empty.session.undo_stack.clear()
    dialog = PersonsDialog(empty.context)
    empty.qtbot.addWidget(dialog)
    dialog.show()
    found = Table(empty, dialog)
    found.settle()
    yield found
    dialog.close()
