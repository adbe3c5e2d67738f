"""Collects figures: units from the registry, values from formulas, reasons where there is none."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from ecomkpi_desktop.kpi.figure import Figure, Reason
from ecomkpi_desktop.kpi.registry import REGISTRY


class Sheet:
    """Figures by id, each made once."""

    def __init__(self) -> None:
        self.figures: dict[str, Figure] = {}

    def put(
        self,
        figure_id: str,
        value: float | None,
        inputs: Mapping[str, float | None] | None = None,
        *,
        coverage: float | None = None,
        reason: Reason | None = None,
        interval: tuple[float, float] | None = None,
    ) -> None:
        """Add a figure; ``reason`` is kept only where there is no value."""
        if coverage is not None:
            coverage = min(max(coverage, 0.0), 1.0)  # lines discounted below 0 can push a share of value past its ends
        self.figures[figure_id] = Figure(
            figure_id, value, REGISTRY[figure_id].unit, coverage, reason if value is None else None, inputs or {},
            interval,
        )  # fmt: skip

    def value(self, figure_id: str) -> float | None:
        """Return a value already put."""
        return self.figures[figure_id].value

    def inputs(self, *figure_ids: str) -> dict[str, float | None]:
        """Return values already put, as the inputs of another figure."""
        return {figure_id: self.value(figure_id) for figure_id in figure_ids}

    def quotient(
        self, figure_id: str, top: str, bottom: str, reason: Reason, *, coverage: float | None = None
    ) -> None:
        """Add the quotient of two figures, with a reason where there is nothing positive to divide by."""
        dividend, divisor = self.value(top), self.value(bottom)
        value = None
        if dividend is None:
            reason = self.figures[top].reason or reason
        elif divisor is None:
            reason = self.figures[bottom].reason or reason
        elif divisor > 0:
            value = dividend / divisor
        self.put(figure_id, value, self.inputs(top, bottom), coverage=coverage, reason=reason)

    def withhold(self, figure_ids: Iterable[str], reason: Reason) -> None:
        """Take the values of figures away, with a reason."""
        for figure_id in figure_ids:
            if figure_id in self.figures:
                self.put(figure_id, None, reason=reason)

    def mark_untold(self, figure_ids: Iterable[str]) -> None:
        """Say of figures with a value that nobody told the spend they are, or come after."""
        for figure_id in figure_ids:
            figure = self.figures.get(figure_id)
            if figure is not None and figure.value is not None:
                self.figures[figure_id] = replace(figure, untold=True)

    def ordered(self) -> dict[str, Figure]:
        """Return the figures in the registry's order."""
        return {figure_id: self.figures[figure_id] for figure_id in REGISTRY if figure_id in self.figures}
