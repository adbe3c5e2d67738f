"""A dial of the cockpit: value, drawn corridor, change, spark line, trust, one sentence."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ecomkpi_desktop.kpi.figure import Figure, Reason, Unit
from ecomkpi_desktop.models.dials import DialData
from ecomkpi_desktop.present.reasons import reason_sentence
from ecomkpi_desktop.present.spans import span_words
from ecomkpi_desktop.present.statuses import status_glyph, status_tone, status_word
from ecomkpi_desktop.present.texts import sentence_case
from ecomkpi_desktop.present.untold import as_told
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.cockpit.sentences import dial_sentence
from ecomkpi_desktop.ui.pages.cockpit.view import Spark as SparkData
from ecomkpi_desktop.ui.pages.parts.tiles import FAINT_FIGURE, FLUSH, PLAIN_FIGURE
from ecomkpi_desktop.ui.plots.gauge import GaugeReading
from ecomkpi_desktop.ui.plots.spark import Spark
from ecomkpi_desktop.ui.plots.track import CorridorTrack
from ecomkpi_desktop.ui.plots.wording import corridor_bounds, drawn_ceiling
from ecomkpi_desktop.ui.theme.fonts import is_large
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.dial_words import dial_name
from ecomkpi_desktop.ui.widgets.figure_label import FigureLabel
from ecomkpi_desktop.ui.widgets.grade_badge import GradeBadge
from ecomkpi_desktop.ui.widgets.labels import Caption, Card, Text

if TYPE_CHECKING:
    from ecomkpi_desktop.present.numbers import Formats


class DialCard(Card):
    """Shows one dial; its value explains itself when it is pressed.

    Signals:
        month_wanted: a month of the spark line is asked for: id of the figure, first day, widget to explain it beside.
    """

    month_wanted = Signal(str, object, object)

    def __init__(self, context: Context, figure_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.figure_id = figure_id
        self._status = "unknown"
        self._missing: Reason | None = None
        theme = context.theme
        name = dial_name(figure_id)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.name = Text(name, theme, self, role="strong")
        self.grade = GradeBadge(theme, self)
        self.value = FigureLabel(context, name, self, role="hero")
        self.value.setStyleSheet(PLAIN_FIGURE)
        self.value.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.span = Caption("", theme, self)
        self.change = Caption("", theme, self)
        self.track = CorridorTrack(context, self)
        self.track.picked.connect(self._explain)
        self.status = QLabel(self)
        self.status.setFont(theme.font("strong"))
        self.spark = Spark(context, self)
        self.spark.picked.connect(self._ask_month)
        self.sentence = Text("", theme, self)
        self.remedy = Button("", self, kind="quiet")
        self.remedy.setStyleSheet(FLUSH)
        self.remedy.clicked.connect(self._bring)
        self._shown: tuple[DialData, SparkData | None, Formats] | None = None
        self._arrange()
        theme.changed.connect(self._tint)

    def set_data(self, data: DialData, spark: SparkData | None) -> None:
        """Show a dial and its last months."""
        figure, formats = data.figure, self._context.formats
        if self._shown == (data, spark, formats):
            return
        self._shown = data, spark, formats
        self.value.set_figure(figure)
        known = figure.value is not None
        if known:
            self.value.setText(formats.short_figure(figure))
        self.value.setFont(self._context.theme.font("hero" if known else "heading"))
        self.value.setStyleSheet(PLAIN_FIGURE if known and data.grade != "C" else FAINT_FIGURE)
        self._status = status_tone(data.status, figure.id) if data.grade != "C" else "unknown"
        judged = known or data.status != "unknown"
        self.status.setText(f"{status_glyph(data.status)} {status_word(data.status, figure.id)}" if judged else "")
        span = span_words(figure, formats)
        self.span.setText(sentence_case(self.tr("{span} (costs unknown)").format(span=span)) if span else "")
        self.change.setText(self._change(data) if known else reason_sentence(figure.reason))
        self.grade.set_grade(data.grade if known else "")
        said = dial_sentence(self.figure_id, data.status, data.grade)
        self.sentence.setText(said if judged else "")
        self._offer(None if known else figure.reason)
        self._show_corridor(data)
        self._show_spark(spark, figure.unit)
        for part in (self.status, self.sentence, self.span):
            part.setVisible(bool(part.text()))
        self._tint()
        words = (self.value, self.span, self.status, self.sentence)
        parts = (*(part.text() for part in words), self.grade.accessibleName())
        self.setAccessibleDescription(" ".join(part for part in parts if part))

    def corridor_words(self, data: DialData) -> str:
        """Return the bounds of a dial's corridor."""
        return corridor_bounds(self._context.formats, _floor(data), drawn_ceiling(data.ceiling), _unit(data))

    # -- inside ------------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        theme = self._context.theme
        layout = QVBoxLayout(self)
        side, above, under = theme.space("large"), theme.space("medium"), theme.space("small")
        layout.setContentsMargins(side, above, side, under)
        layout.setSpacing(theme.space("hair"))
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        if not is_large():
            head.addWidget(self.status)
            head.addSpacing(theme.space("tight"))
        head.addWidget(self.grade)
        layout.addLayout(head)
        if is_large():
            layout.addWidget(self.status)
        middle = QHBoxLayout()
        middle.addWidget(self.value)
        middle.addStretch(1)
        middle.addWidget(self.spark, 2)
        layout.addLayout(middle)
        layout.addWidget(self.span)
        layout.addWidget(self.change)
        layout.addWidget(self.track)
        layout.addWidget(self.sentence)
        layout.addWidget(self.remedy, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        self.spark.setMaximumWidth(160)

    def _change(self, data: DialData) -> str:
        formats, figure = self._context.formats, data.figure
        parts = []
        if figure.id == "cm3" and data.judged is not None:
            rate = formats.rate(as_told("cm3_rate", data.judged, untold=figure.untold))
            parts.append(self.tr("{rate} of net revenue").format(rate=rate))
        if data.previous is not None and data.previous.value is not None:
            change = formats.change(figure.value, data.previous.value, figure.unit)
            if change:
                parts.append(self.tr("{change} on the period before").format(change=change))
        return ", ".join(parts) or self.tr("No earlier period to compare with")

    def _show_corridor(self, data: DialData) -> None:
        has_corridor = data.floor is not None or data.ceiling is not None
        self.track.setVisible(has_corridor)
        if not has_corridor:
            return
        unit = _unit(data)
        text = self._context.formats.value(data.judged, unit)
        words = status_word(data.status, data.figure.id)
        self.track.set_reading(
            GaugeReading(
                data.figure.id, self.name.text(), data.judged, text, unit, _floor(data), drawn_ceiling(data.ceiling),
                self._status, words,
            )
        )

    def _show_spark(self, spark: SparkData | None, unit: Unit) -> None:
        enough = spark is not None and sum(value == value for value in spark.values) >= 3  # noqa: PLR0124 - NaN
        self.spark.setVisible(enough)
        if spark is not None and enough:
            labels = [self._context.formats.month(month) for month in spark.months]
            keys = [month.isoformat() for month in spark.months]
            self.spark.set_values(self.name.text(), labels, spark.values, unit, keys)

    @Slot(str)
    def _ask_month(self, month: str) -> None:
        self.month_wanted.emit(self.figure_id, date.fromisoformat(month), self.spark.anchor)

    def _offer(self, reason: Reason | None) -> None:
        """Offer the way to what is missing, where there is one."""
        words = {
            Reason.NO_SPEND: self.tr("Import the advertising spend…"),
            Reason.NO_SESSIONS: self.tr("Import the visits…"),
            Reason.NO_FIXED_COSTS: self.tr("Type in the fixed costs…"),
        }
        self._missing = reason
        text = words.get(reason, "") if reason is not None else ""
        self.remedy.setText(text)
        self.remedy.setAccessibleName(text)
        self.remedy.setVisible(bool(text))

    @Slot()
    def _bring(self) -> None:
        if self._missing is Reason.NO_FIXED_COSTS:
            self._context.settings_wanted.emit("fixed_costs.monthly")
        else:
            self._context.import_wanted.emit([])

    @Slot(str)
    def _explain(self, _figure_id: str) -> None:
        figure = self.value.figure
        if isinstance(figure, Figure):
            self._context.explain(figure, self.value)

    @Slot()
    def _tint(self) -> None:
        theme = self._context.theme
        palette = QPalette(self.status.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme.status_colour(self._status))
        self.status.setPalette(palette)


def _unit(data: DialData) -> Unit:
    """Return the unit of what is held against the corridor."""
    return Unit.RATE if data.figure.id == "cm3" else data.figure.unit


def _floor(data: DialData) -> float | None:
    """Return the floor to draw: no month can pay its costs before its first day."""
    return None if data.figure.id == "break_even_day" and data.floor is not None and data.floor <= 1 else data.floor
