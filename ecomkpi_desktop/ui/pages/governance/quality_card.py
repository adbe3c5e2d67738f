"""The quality of a source through its imports: a line, and the table behind it."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.models.tables import Column
from ecomkpi_desktop.present.numbers import NOT_AVAILABLE
from ecomkpi_desktop.present.sharing import DIMENSIONS, said
from ecomkpi_desktop.review.governance.contract import Contract
from ecomkpi_desktop.review.governance.quality import Step, present_quality
from ecomkpi_desktop.review.governance.source import Source
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.governance.keeper import GovernanceKeeper
from ecomkpi_desktop.ui.pages.governance.parts import List
from ecomkpi_desktop.ui.plots.spark import Spark
from ecomkpi_desktop.ui.widgets.labels import Caption, Card, SectionHeading, Text


class QualityCard(QWidget):
    """Score today, its line through the imports, and the imports with before and after."""

    def __init__(self, context: Context, keeper: GovernanceKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._keeper = context, keeper
        theme = context.theme
        self.card = Card(self)
        self.score = SectionHeading("", theme, self.card)
        self.parts = Text("", theme, self.card)
        self.line = Spark(context, self.card)
        inner = QVBoxLayout(self.card)
        inner.setContentsMargins(*(theme.space("large"),) * 4)
        inner.setSpacing(theme.space("small"))
        for widget in (self.score, self.parts, self.line):
            inner.addWidget(widget)
        self.list = List(context, self.tr("Quality by import"), "import_id", self._columns(), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("small"))
        layout.addWidget(self.card)
        layout.addWidget(self.list)
        text = self.tr(
            "Completeness: filled cells. Validity: rows and cells that could be read. Uniqueness: rows that repeat no "
            "other. Freshness: how late the data are. Reconciliation: totals and equations that hold. What a file "
            "cannot show is left out of the mean."
        )
        layout.addWidget(Caption(text, theme, self))

    def show_steps(self, steps: Sequence[Step], contract: Contract, source: Source) -> None:
        """Show the quality through the imports and today."""
        formats = self._context.formats
        now = present_quality(source, self._keeper.files.measures, contract.freshness, self._keeper.today)
        self.score.setText(
            self.tr("Quality today: {score}").format(score=formats.rate(now.score if now is not None else None, 0))
        )
        told = [
            f"{said(name)} {formats.rate(value, 0)}"
            for key, name in DIMENSIONS.items()
            if now is not None and (value := getattr(now, key)) is not None
        ]
        self.parts.setText(" \N{MIDDLE DOT} ".join(told))
        values = [step.after.score if step.after.score is not None else float("nan") for step in steps]
        labels = [f"{step.file} ({formats.date(step.at.astimezone().date())})" for step in steps]
        self.line.set_values(self.tr("Quality after each import"), labels, values, Unit.RATE)
        self.line.setVisible(len(steps) > 1)
        self.list.show_rows(list(steps)[::-1])

    def _columns(self) -> Sequence[Column]:
        dimensions = [
            Column(said(name), partial(_own, key), self._rate, numeric=True) for key, name in DIMENSIONS.items()
        ]
        return (
            Column(self.tr("Import"), _file),
            Column(self.tr("On"), _at, self._moment),
            *dimensions,
            Column(self.tr("Before"), _before, self._rate, numeric=True),
            Column(self.tr("After"), _after, self._rate, numeric=True),
        )

    def _rate(self, value: float | None) -> str:
        return NOT_AVAILABLE if value is None else self._context.formats.rate(value, 0)

    def _moment(self, at: datetime) -> str:
        return self._context.formats.date(at.astimezone().date())


def _own(key: str, step: Step) -> float | None:
    value: float | None = getattr(step.own, key)
    return value


def _file(step: Step) -> str:
    return step.file


def _at(step: Step) -> datetime:
    return step.at


def _before(step: Step) -> float | None:
    return step.before


def _after(step: Step) -> float | None:
    return step.after.score
