"""What the dials show: value, status, change, trust. Computed in the background, free of widgets."""

from dataclasses import dataclass

from ecomkpi_desktop.kpi.figure import Figure


@dataclass(frozen=True, slots=True)
class DialData:
    """One dial.

    Attributes:
        figure: the figure itself.
        previous: the same figure of the period before, or None.
        status: ``below``, ``in``, ``above`` or ``unknown``.
        grade: trust grade ``A``, ``B`` or ``C``; a C greys the dial.
        floor, ceiling: bounds of the corridor in the unit of ``judged``; None where there is no corridor.
        judged: the value the corridor is about: the figure's own, or CM3's rate for CM3.
        history: values of the steps of the trend, oldest first; NaN where not available.
    """

    figure: Figure
    previous: Figure | None = None
    status: str = "unknown"
    grade: str = "A"
    floor: float | None = None
    ceiling: float | None = None
    judged: float | None = None
    history: tuple[float, ...] = ()
