"""What customers are expected to leave: estimated on demand, beside how wrong the same estimate was not long ago."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomkpi_desktop.base.issues import Issue
from ecomkpi_desktop.present.issues import sentence
from ecomkpi_desktop.present.reasons import reason_sentence
from ecomkpi_desktop.ui.context import Context, Origin
from ecomkpi_desktop.ui.pages.parts.cards import PictureCard
from ecomkpi_desktop.ui.pages.parts.drawer import Drawer
from ecomkpi_desktop.ui.pages.parts.grid import ResponsiveGrid
from ecomkpi_desktop.ui.pages.parts.tiles import FigureTile
from ecomkpi_desktop.ui.pages.parts.twin_table import TwinTable
from ecomkpi_desktop.ui.plots.cumulative import CumulativeCurve, CumulativeReading
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.labels import Text

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.figure import Figure
    from ecomkpi_desktop.kpi.predictive.prediction import PredictedLtv

_IDS = ("ltv_predicted", "prediction_error", "base_expected_margin", "modelled_repeaters")
_TILE = 180
_USABLE = 0.2  # an error on the past from which on the prediction is told to be wrong, not uncertain


class FuturePart(QWidget):
    """A button; then value, interval, error on the past and the curve, or why there is no prediction.

    Signals:
        wanted: the prediction is asked for; answered by :meth:`show_predicted` or :meth:`show_error`.
        months_wanted: predicted LTV within some months is asked for: how many, the widget to explain it beside.
    """

    wanted = Signal()
    months_wanted = Signal(int, object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        self.words = Text("", theme, self)
        self.button = Button(self.tr("Estimate the future value"), self)
        self.button.clicked.connect(self._ask)
        self.tiles = {figure_id: FigureTile(context, figure_id, self) for figure_id in _IDS}
        self.curve = CumulativeCurve(context, self.tr("Predicted lifetime value by month"), self)
        self.curve.picked.connect(self._pick_month)
        self.result = QWidget(self)
        inner = QVBoxLayout(self.result)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.space("small"))
        tiles = list(self.tiles.values())
        inner.addWidget(ResponsiveGrid(tiles, _TILE, theme.space("small"), self.result, most=4))
        heading = self.tr("What a customer won today should leave, month after month")
        note = self.tr("Pale: the 95% interval of the model. It does not know of changes of habits; the error does.")
        inner.addWidget(PictureCard(context, heading, self.curve, self.result, note=note))
        self.table = TwinTable(context, self.tr("The prediction as a table"), self.result)
        self.table.picked.connect(self._pick_row)
        inner.addWidget(Drawer(context, self.tr("The prediction as a table"), self.table, self.result))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("small"))
        layout.addWidget(self.words)
        line = QHBoxLayout()
        line.addWidget(self.button)
        line.addStretch(1)
        layout.addLayout(line)
        layout.addWidget(self.result)
        self.clear()

    def clear(self) -> None:
        """Show the button alone: an estimate of other figures would be taken for one of these."""
        self.words.setText(
            self.tr(
                "Models of how often these customers come back (BG/NBD) and of what an order then leaves (Gamma-Gamma) "
                "are fitted to their orders, then checked on the last third of the data. It takes a moment."
            )
        )
        self.button.setEnabled(True)
        self.button.setVisible(True)
        self.result.setVisible(False)

    @Slot(object)
    def show_predicted(self, predicted: "PredictedLtv") -> None:
        """Show the prediction, or why there is none."""
        value = predicted.figures["ltv_predicted"]
        self.button.setVisible(False)
        self.result.setVisible(value.value is not None)
        if value.value is None:
            self.words.setText(self._why_not(predicted))
            return
        origin = Origin(None, predicted.figures)
        for figure_id, tile in self.tiles.items():
            tile.set_note(self._note(predicted.figures[figure_id]))
            tile.set_figure(predicted.figures[figure_id], None, origin)
        self.words.setText(self._verdict(predicted))
        self.curve.set_reading(self._reading(predicted))
        self.table.show_twin(self.curve.twin())

    @Slot(object)
    def show_error(self, issue: Issue) -> None:
        """Say in a sentence why it could not be computed."""
        self.clear()
        self.words.setText(sentence(issue))

    # -- words -------------------------------------------------------------------------------------------------

    def _why_not(self, predicted: "PredictedLtv") -> str:
        formats, figures = self._context.formats, predicted.figures
        have = self.tr("Known here: {customers} customers, of whom {repeaters} came back.").format(
            customers=formats.count(figures["modelled_customers"].value),
            repeaters=formats.count(figures["modelled_repeaters"].value),
        )
        why = reason_sentence(figures["ltv_predicted"].reason)
        rely = self.tr("Until then rely on the LTV that was observed.")
        return f"{why} {have} {rely}"

    def _verdict(self, predicted: "PredictedLtv") -> str:
        error, formats = predicted.figures["prediction_error"].value, self._context.formats
        if error is None:
            return self.tr("The prediction could not be checked on the past: do not decide on it.")
        share = formats.rate(abs(error), 0)
        if abs(error) > _USABLE:
            text = self.tr("Over the last third of the data the model promised {share} too much: do not decide on it.")
            if error < 0:
                text = self.tr("Over the last third of the data the model promised {share} too little: it is a floor.")
            changed = self.tr("Customers do not come back as they used to: find out why.")
            return f"{text.format(share=share)} {changed}"
        text = self.tr("On the last third of the data the same model was {share} off: keep that much in reserve.")
        return text.format(share=share)

    def _note(self, figure: "Figure") -> str:
        if figure.interval is None:
            return self.tr("on the last third of the data") if figure.id == "prediction_error" else ""
        low, high = (self._context.formats.value(bound, figure.unit) for bound in figure.interval)
        return self.tr("between {low} and {high} (95%)").format(low=low, high=high)

    def _reading(self, predicted: "PredictedLtv") -> CumulativeReading:
        formats = self._context.formats
        months = range(1, len(predicted.value) + 1)
        return CumulativeReading(
            tuple(map(str, months)), self.tr("Months since the first order"),
            tuple(formats.months(month) for month in months), tuple(formats.count(month) for month in months),
            predicted.value, 0, predicted.low, predicted.high,
            start=predicted.figures["first_order_margin"].value or 0.0,
        )  # fmt: skip

    @Slot()
    def _ask(self) -> None:
        self.button.setEnabled(False)
        self.words.setText(self.tr("Fitting the model to the orders…"))
        self.wanted.emit()

    @Slot(str)
    def _pick_month(self, months: str) -> None:
        self.months_wanted.emit(int(months), self.curve.anchor)

    @Slot(int, int)
    def _pick_row(self, row: int, _column: int) -> None:
        self.months_wanted.emit(row + 1, self.table.anchor)
