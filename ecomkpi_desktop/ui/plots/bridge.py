"""The way from one amount to another, step by step: a short waterfall."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.ui.plots.plot import Dress, Mark
from ecomkpi_desktop.ui.plots.steps import LadderStep, StepKind
from ecomkpi_desktop.ui.plots.twin import Twin, TwinColumn
from ecomkpi_desktop.ui.plots.waterfall import Waterfall


@dataclass(frozen=True, slots=True)
class BridgeStep:
    """An end of a bridge, or a step of it.

    Attributes:
        key: id of its figure, or a name of its own.
        name: translated.
        amount: of an end, or what a step adds; below 0 where it takes away.
        leads: whether picking it explains a figure.
    """

    key: str
    name: str
    amount: float
    leads: bool = False


class Bridge(Waterfall):
    """Two amounts and what stands between them."""

    def __init__(self, dress: Dress, name: str, parent: QWidget | None = None, *, decimals: int = 0) -> None:
        super().__init__(dress, parent)
        self._decimals = decimals
        self._leading: frozenset[str] = frozenset()
        self.setAccessibleName(name)

    def set_bridge(self, start: BridgeStep, steps: Sequence[BridgeStep], end: BridgeStep) -> None:
        """Show a bridge; ``start`` and the steps add up to ``end``."""
        drawn = [LadderStep(start.key, StepKind.LEVEL, start.amount, 0.0, start.amount, None)]
        running = start.amount
        for step in steps:
            kind = StepKind.PLUS if step.amount >= 0 else StepKind.MINUS
            drawn.append(LadderStep(step.key, kind, abs(step.amount), running, running + step.amount, None))
            running += step.amount
        drawn.append(LadderStep(end.key, StepKind.LEVEL, end.amount, 0.0, end.amount, None))
        everything = (start, *steps, end)
        self._steps = tuple(drawn)
        self._names = {step.key: step.name for step in everything}
        self._leading = frozenset(step.key for step in everything if step.leads)
        self.show_result()

    def sizeHint(self) -> QSize:
        """Ask for one readable row per step."""
        return QSize(640, round(self._row_height() * max(len(self._steps), 3)) + 4)

    def lay_out(self) -> Sequence[Mark]:
        """Only steps that are figures lead anywhere."""
        return [mark if mark.key in self._leading else replace(mark, key="") for mark in super().lay_out()]

    def twin(self) -> Twin:
        """Return the steps as rows."""
        columns = (TwinColumn(self.tr("Step")), TwinColumn(self.tr("Amount"), Unit.MONEY, exact=True))
        rows = tuple(
            (self._name(step), -step.amount if step.kind is StepKind.MINUS else step.amount) for step in self._steps
        )
        return Twin(columns, rows)

    def summary(self) -> str:
        """Return every step in order."""
        return ", ".join(self._words(step) for step in self._steps)

    def _amount(self, step: LadderStep) -> str:
        if step.kind is StepKind.LEVEL:
            return self.formats.money(step.amount, self._decimals)
        text = self.formats.money(step.amount, self._decimals)
        return f"\N{MINUS SIGN}{text}" if step.kind is StepKind.MINUS else f"+{text}"
