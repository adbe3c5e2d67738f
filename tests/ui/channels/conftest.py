"""The mapping table on a real document whose files name the same efforts in different ways."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.kpi.facts import Facts
from ecomkpi_desktop.ui.channels.dialog import ChannelsDialog
from ecomkpi_desktop.ui.channels.field import ChannelField
from ecomkpi_desktop.ui.channels.model import CHANNEL_COLUMN
from ecomkpi_desktop.workspace.edits import AddImport, Batch
from tests.ui.pages.conftest import PATIENCE, Desk, empty
from tests.workspace.making import made

SOURCES = ("google / cpc", "google / organic", "facebook", "klaviyo", "Site", "4383523", None)
DAY = date(2024, 1, 15)
__all__ = ["empty"]  # the fixture of an empty document


@dataclass
class Table:
    """The dialog, and the session behind it."""

    desk: Desk
    dialog: ChannelsDialog

    @property
    def shown(self) -> list[str]:
        model = self.dialog.model
        return [model.row_at(row).raw for row in range(model.rowCount())]

    @property
    def decided(self) -> dict[str, str]:
        """What the document holds."""
        self.settle()
        found: list[dict[str, str]] = []
        self.desk.session.ask(lambda document: dict(document.channel_map()), found.append)
        self.desk.qtbot.waitUntil(lambda: bool(found), timeout=PATIENCE)
        return found[0]

    @property
    def facts(self) -> Facts:
        self.settle()
        assert self.desk.session.facts is not None
        return self.desk.session.facts

    @property
    def editor(self) -> ChannelField:
        """The field that is open in a cell."""
        return next(one for one in self.dialog.table.findChildren(ChannelField) if one.isVisible())

    def settle(self) -> None:
        self.desk.settle()

    def choose(self, *sources: str) -> None:
        """Click sources, further ones with Ctrl held."""
        for place, source in enumerate(sources):
            self.click(source, 0, Qt.KeyboardModifier.ControlModifier if place else Qt.KeyboardModifier.NoModifier)

    def click(
        self, source: str, column: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        table = self.dialog.table
        index = self.dialog.model.index(self.dialog.model.row_of(source), column)
        table.scrollTo(index)
        button = Qt.MouseButton.LeftButton
        self.desk.qtbot.mouseClick(table.viewport(), button, keys, table.visualRect(index).center())

    def press(self, widget: QWidget, key: Qt.Key) -> None:
        self.desk.qtbot.keyClick(widget, key)

    def channel(self, source: str) -> str:
        """Return the channel that the table shows."""
        return str(self.dialog.model.index(self.dialog.model.row_of(source), CHANNEL_COLUMN).data())


def visits() -> AddImport:
    columns = {"day": [DAY] * 2, "sessions": [500.0, 90.0], "channel": ["Paid Search", "Direct"]}
    return AddImport(made(Kind.SESSIONS, columns))


@pytest.fixture
def table(empty: Desk) -> Iterator[Table]:
    """The dialog, shown and filled."""
    moments = [datetime(2024, 1, 2, 10) + timedelta(days=number) for number in range(28)]  # noqa: DTZ001
    orders = {
        "order_id": [f"O{number}" for number in range(28)], "ordered_at": moments, "amount": [50.0] * 28,
        "quantity": [1.0] * 28, "status": ["counted"] * 28, "is_refund": [False] * 28, "amounts_ttc": [False] * 28,
        "channel": [SOURCES[number % 7] for number in range(28)],
    }  # fmt: skip
    spend = {"day": [DAY] * 2, "cost": [30.0, 7.0], "channel": ["Google Ads", None], "campaign": [None, "Salon"]}
    edits = (AddImport(made(Kind.ORDERS, orders)), AddImport(made(Kind.SPEND, spend)), visits())
    empty.session.edit(Batch(edits))
    empty.qtbot.waitUntil(lambda: empty.session.is_ready, timeout=PATIENCE)
    empty.settle()
    empty.session.undo_stack.clear()
    dialog = ChannelsDialog(empty.context)
    empty.qtbot.addWidget(dialog)
    dialog.show()
    found = Table(empty, dialog)
    found.settle()
    yield found
    dialog.close()


