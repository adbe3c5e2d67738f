"""What the assumptions lead to, live above them: CM3, its rate, the result, and what has moved since the beginning."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomkpi_desktop.kpi.assumption_preview import AssumptionPreview
from ecomkpi_desktop.present.assumptions import signed_money
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.widgets.labels import Caption, Card, Text


class _Tile(QWidget):
    """A name, a figure, a note."""

    def __init__(self, context: Context, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        theme = context.theme
        self.name = Caption(name, theme, self)
        self.figure = Text("–", theme, self, role="figure")
        self.figure.setWordWrap(False)
        self.note = Caption("", theme, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("hair"))
        for label in (self.name, self.figure, self.note):
            layout.addWidget(label)
        layout.addStretch(1)

    def show_value(self, value: str, note: str) -> None:
        self.figure.setText(value)
        self.note.setText(note)
        self.setAccessibleName(f"{self.name.text()}: {value}")
        self.setAccessibleDescription(note)


class PreviewCard(Card):
    """CM3 of the last complete months under the assumptions in force."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._first: AssumptionPreview | None = None
        self.shown: AssumptionPreview | None = None
        theme = context.theme
        self.cm3 = _Tile(context, "CM3", self)
        self.rate = _Tile(context, self.tr("CM3 of net revenue"), self)
        self.result = _Tile(context, self.tr("Result after fixed costs"), self)
        layout = QHBoxLayout(self)
        side, edge = theme.space("large"), theme.space("medium")
        layout.setContentsMargins(side, edge, side, edge)
        layout.setSpacing(theme.space("wide"))
        for tile in (self.cm3, self.rate, self.result):
            layout.addWidget(tile, 1)
        self.setAccessibleName(self.tr("What the assumptions lead to"))

    def show_preview(self, preview: AssumptionPreview) -> None:
        """Show the money, and what has moved since it was first shown."""
        formats = self._context.formats
        self.shown = preview
        if self._first is None or self._first.period != preview.period:
            self._first = preview
        name = self.tr("CM3") if preview.has_spend else self.tr("CM3 before advertising")
        self.cm3.name.setText(f"{name}  ·  {formats.period(preview.period)}")
        self.cm3.show_value(formats.money(preview.cm3, 0), self._moved(preview.cm3, self._first.cm3))
        revenue = self.tr("of {amount}").format(amount=formats.money(preview.net_revenue, 0))
        self.rate.show_value(formats.rate(preview.cm3_rate), revenue)
        fixed = self.tr("after {amount} of fixed costs").format(amount=formats.money(preview.fixed_costs, 0))
        self.result.show_value(formats.money(preview.result, 0), fixed)

    def _moved(self, now: float, before: float) -> str:
        if abs(now - before) < 1:
            return self.tr("as estimated")
        return self.tr("{amount} since you began").format(amount=signed_money(now - before, self._context.formats))
