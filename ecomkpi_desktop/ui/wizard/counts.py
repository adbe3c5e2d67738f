"""A line of counts: what became of every row of a file."""

from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.widgets.labels import Caption, Text
from ecomkpi_desktop.ui.wizard.entry import FileEntry


@dataclass(frozen=True, slots=True)
class _Tile:
    box: QWidget
    number: Text
    caption: Caption


class Counts(QWidget):
    """Rows accepted, rejected, ignored and orders of one file; dashes until every row was read."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._tiles: dict[str, _Tile] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(context.theme.space("wide"))
        for key in ("orders", "accepted", "rejected", "ignored"):
            self._tiles[key] = self._tile(layout)
        layout.addStretch(1)

    def show_entry(self, entry: FileEntry) -> None:
        """Show the counts of a file, or how far counting is."""
        imported = entry.imported
        if imported is None:
            values: dict[str, int | None] = dict.fromkeys(self._tiles)
        else:
            values = {
                "orders": imported.orders if imported.kind is Kind.ORDERS else None,
                "accepted": imported.rows_accepted,
                "rejected": imported.rows_rejected,
                "ignored": imported.rows_ignored,
            }
        kind = entry.understanding.recipe.kind if entry.understanding is not None else None
        self._tiles["orders"].box.setVisible(kind is Kind.ORDERS)
        words = self._words(values)
        for key, tile in self._tiles.items():
            value = values[key]
            tile.number.setText("…" if value is None else self._context.formats.count(value))
            tone = "warning" if key == "rejected" and value else "normal"
            tile.number.setProperty("tone", tone)
            tile.number.style().unpolish(tile.number)
            tile.number.style().polish(tile.number)
            tile.caption.setText(words[key])
            tile.box.setAccessibleName(f"{tile.number.text()} {words[key]}")

    def _words(self, values: dict[str, int | None]) -> dict[str, str]:
        n = {key: 2 if value is None else value for key, value in values.items()}
        return {
            "orders": self.tr("order(s)", None, n["orders"]),
            "accepted": self.tr("row(s) accepted", None, n["accepted"]),
            "rejected": self.tr("row(s) rejected", None, n["rejected"]),
            "ignored": self.tr("row(s) ignored (titles, totals, blanks)", None, n["ignored"]),
        }

    def _tile(self, layout: QHBoxLayout) -> _Tile:
        theme = self._context.theme
        box = QWidget(self)
        number = Text("…", theme, box, role="heading")
        caption = Caption("", theme, box)
        for label in (number, caption):
            label.setWordWrap(False)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(number)
        column.addWidget(caption)
        layout.addWidget(box)
        return _Tile(box, number, caption)
