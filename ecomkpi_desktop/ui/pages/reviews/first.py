"""What the first review will hold, for a shop that has not opened any yet."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.review.cadence.dates import PlannedReview
from ecomkpi_desktop.review.cadence.phases import Phase, agenda_of
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.theme.fonts import grown, is_large
from ecomkpi_desktop.ui.widgets.labels import Text

_BESIDE = 520  # from this width on its two halves are readable side by side


class FirstReview(QWidget):
    """Its parts on the left, the points of its agenda on the right."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        self.figures = Text("", theme, self, tone="muted")
        decisions = Text(
            self.tr("Three at most, each with a person, a date and the figure that will tell whether it worked."),
            theme, self, tone="muted",
        )  # fmt: skip
        paper = Text(
            self.tr("One page for the meeting, with annexes, to print or to send as PDF."), theme, self, tone="muted"
        )
        self.agenda = Text("", theme, self, tone="muted")
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._halves.setContentsMargins(0, theme.space("small"), 0, theme.space("small"))
        self._halves.setSpacing(theme.space("wide"))
        left, right = QVBoxLayout(), QVBoxLayout()
        for half in (left, right):
            half.setSpacing(theme.space("hair"))
            self._halves.addLayout(half, 1)
        parts = (
            (left, self.tr("The figures, frozen"), self.figures), (left, self.tr("Your decisions"), decisions),
            (left, self.tr("A summary"), paper), (right, self.tr("Its agenda"), self.agenda),
        )  # fmt: skip
        for half, heading, text in parts:
            half.addWidget(Text(heading, theme, self, role="strong"))
            half.addWidget(text)
            half.addSpacing(theme.space("small"))
        for half in (left, right):
            half.addStretch(1)

    def show_review(self, planned: PlannedReview | None, phase: Phase) -> None:
        """Say what a review would hold; None where the files do not reach that far yet."""
        period = self._context.formats.period(planned.period) if planned is not None else ""
        text = self.tr(
            "The five dials and break-even of {period}, the findings, and how far each figure can be trusted."
        )
        without = self.tr("The five dials and break-even, the findings, and how far each figure can be trusted.")
        self.figures.setText(text.format(period=period) if period else without)
        points = agenda_of(phase.code, planned.rhythm if planned is not None else phase.rhythms[0], is_first=True)
        lines = (f"{number}. {words('review', point)}" for number, point in enumerate(points, 1))
        self.agenda.setText("\n".join(lines))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand side by side where there is room, else below each other."""
        super().resizeEvent(event)
        beside = self.width() >= grown(_BESIDE) and not is_large()
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if direction is not self._halves.direction():
            self._halves.setDirection(direction)
