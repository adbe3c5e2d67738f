"""The gate before raising acquisition spend: closed while costs are unknown or the figures speak against it (S10)."""

from collections.abc import Sequence
from dataclasses import dataclass

from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.review.status import Corridor, Status
from ecomkpi_desktop.review.trust import COVERED
from ecomkpi_desktop.settings.cost_lines import CostLine


@dataclass(frozen=True, slots=True)
class Gate:
    """Whether spending more on acquisition is advised against, and why exactly.

    Attributes:
        unknown: cost lines that nobody has answered.
        coverage: share of goods with a known product cost where it is under 90 %, else None.
        ltv_cac: LTV/CAC where it stands under its floor, else None.
        floor: that floor.
        is_ltv_cac_known: whether LTV/CAC could be judged at all: a reserve, not a reason.
    """

    unknown: tuple[CostLine, ...] = ()
    coverage: float | None = None
    ltv_cac: float | None = None
    floor: float | None = None
    is_ltv_cac_known: bool = True

    @property
    def is_open(self) -> bool:
        """Whether nothing speaks against it."""
        return not self.unknown and self.coverage is None and self.ltv_cac is None


def acquisition_gate(
    unknown: Sequence[CostLine], coverage: float | None, ltv_cac: Figure | None, status: Status,
    corridor: Corridor | None,
) -> Gate:  # fmt: skip
    """Judge whether the acquisition budget may be raised.

    Args:
        unknown: the cost lines that nobody has answered.
        coverage: share of goods with a known product cost; None without any goods.
        ltv_cac: the figure.
        status: where it stands, as its dial says.
        corridor: of LTV/CAC in the growth phase.
    """
    value = ltv_cac.value if ltv_cac is not None else None
    below = value is not None and status is Status.BELOW
    return Gate(
        tuple(unknown),
        coverage if coverage is not None and coverage < COVERED else None,
        value if below else None,
        corridor.floor if corridor is not None else None,
        value is not None,
    )
