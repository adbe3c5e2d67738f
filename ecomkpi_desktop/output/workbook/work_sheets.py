"""The sheets of the manager's work, made together: they stand together and need the ladder only."""

from typing import TYPE_CHECKING

from ecomkpi_desktop.output.workbook.cost_sheet import CostSheet
from ecomkpi_desktop.output.workbook.gate_table import GateInputs
from ecomkpi_desktop.output.workbook.omnichannel_sheet import OmnichannelSheet
from ecomkpi_desktop.output.workbook.pillar_sheet import PillarSheet
from ecomkpi_desktop.output.workbook.position_sheet import PositionSheet
from ecomkpi_desktop.output.workbook.sharing_sheet import SharingSheet

if TYPE_CHECKING:
    from ecomkpi_desktop.output.workbook.book import Book
    from ecomkpi_desktop.output.workbook.content import WorkbookContent
    from ecomkpi_desktop.output.workbook.ladder_sheet import LadderSheet

_CENT = 0.005


class WorkSheets:
    """Hidden costs, positioning, omnichannel, pillars and shared data.

    Args:
        book: the workbook.
        content: with the manager's work.

    Raises:
        ValueError: nobody looked at the work.
    """

    def __init__(self, book: "Book", content: "WorkbookContent") -> None:
        work = content.work
        if work is None:
            raise ValueError("there is no work to write")
        self._content, self._costs = content, work.costs
        self.costs = CostSheet(book, work.costs)
        self.positioning = PositionSheet(book, work.positioning)
        self.omnichannel = OmnichannelSheet(book, work.omnichannel, content.channels)
        self.pillars = PillarSheet(book, work.pillars)
        self.sharing = SharingSheet(book, work.sharing) if work.sharing is not None else None

    def fill(self, months: "LadderSheet", channels: "LadderSheet") -> None:
        """Write the sheets.

        Args:
            months: the ladder by month; CM3 is its, where it looks at the same orders.
            channels: that by channel; LTV/CAC is its.
        """
        shown = self._content.figures["cm3"].value
        same = self._costs is not None and shown is not None and abs(shown - self._costs.cm3.now) < _CENT
        self.costs.fill(months.total_of("cm3") if same else None, self._gate_inputs(channels))
        self.positioning.fill()
        self.omnichannel.fill()
        self.pillars.fill()
        if self.sharing is not None:
            self.sharing.fill()

    def _gate_inputs(self, channels: "LadderSheet") -> GateInputs:
        content = self._content
        has_ratio = "ltv_cac" in channels.rows and content.figures["ltv_cac"].value is not None
        distance = content.settings.number("corridor.ltv_cac.hysteresis")
        return GateInputs(content.figures, channels.total_of("ltv_cac") if has_ratio else None, distance)
