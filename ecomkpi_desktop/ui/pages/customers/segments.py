"""Segments of customers: what each leaves, what to do with it, and whether the most loyal are profitable."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.parts.cards import PictureCard
from ecomkpi_desktop.ui.pages.parts.drawer import Drawer
from ecomkpi_desktop.ui.pages.parts.twin_table import TwinTable
from ecomkpi_desktop.ui.plots.segments import SegmentBars, SegmentRow
from ecomkpi_desktop.ui.widgets.labels import Text

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.rfm import Loyalty, Rfm


# Figures of the columns of the table.
_COLUMNS = (
    "segment_margin", "segment_customers", "segment_orders", "segment_revenue", "segment_cm2", "segment_margin",
    "segment_losing_customers", "segment_margin",
)  # fmt: skip


class SegmentsPart(QWidget):
    """The answer in a sentence, the picture, its table on demand.

    Signals:
        wanted: a figure of a segment is asked for: its id, the group, the widget to explain it beside.
    """

    wanted = Signal(str, object, object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._segments: tuple[str, ...] = ()
        theme = context.theme
        self.answer = Text("", theme, self)
        self.bars = SegmentBars(context, self)
        self.bars.picked.connect(self._pick)
        note = self.tr(
            "By the day of the last order and the number of orders, over all that is known at the end of the period. "
            "The margin is CM2 of the customers' whole history."
        )
        self.table = TwinTable(context, self.tr("Segments as a table"), self)
        self.table.picked.connect(self._pick_cell)
        self.drawer = Drawer(context, self.tr("Segments as a table"), self.table, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("small"))
        layout.addWidget(self.answer)
        layout.addWidget(PictureCard(context, "", self.bars, self, note=note))
        layout.addWidget(self.drawer)

    def show_rfm(self, rfm: "Rfm") -> None:
        """Show the segments."""
        self._segments = rfm.segments
        self.bars.set_rows(segment_rows(rfm))
        self.table.show_twin(self.bars.twin())
        self.answer.setText(self._answer(rfm.loyalty))

    @Slot(str)
    def _pick(self, segment: str) -> None:
        self._ask("segment_cm2", segment, self.bars.anchor)

    @Slot(int, int)
    def _pick_cell(self, row: int, column: int) -> None:
        self._ask(_COLUMNS[min(column, len(_COLUMNS) - 1)], self._segments[row], self.table.anchor)

    def _ask(self, figure_id: str, segment: str, beside: QWidget) -> None:
        from ecomkpi_desktop.kpi.groups import Group, GroupKind

        self.wanted.emit(figure_id, Group(GroupKind.SEGMENT, segment), beside)

    def _answer(self, loyalty: "Loyalty") -> str:
        formats = self._context.formats
        if loyalty.profitable is None:
            return self.tr("Are the most loyal customers profitable? Nobody has ordered four times yet.")
        if not loyalty.profitable:
            text = self.tr(
                "Are the most loyal customers profitable? No: the {count} who ordered four times or more lose {each} "
                "each. What they are given costs more than what they bring."
            )
            return text.format(count=_count(loyalty, formats), each=_money(loyalty.cm2_per_customer, formats))
        text = self.tr(
            "Are the most loyal customers profitable? Yes: the {count} who ordered four times or more leave {each} "
            "each, against {others} for the others."
        ).format(
            count=_count(loyalty, formats),
            each=_money(loyalty.cm2_per_customer, formats),
            others=_money(loyalty.others_cm2_per_customer, formats),
        )
        return " ".join(part for part in (text, self._by_order(loyalty), self._losing(loyalty)) if part)

    def _by_order(self, loyalty: "Loyalty") -> str:
        mine, theirs = loyalty.cm2_per_order, loyalty.others_cm2_per_order
        if mine is None or theirs is None:
            return ""
        formats = self._context.formats
        if mine < theirs:
            text = self.tr("But each of their orders leaves {mine}, less than the {theirs} of the others.")
        else:
            text = self.tr("Each of their orders leaves {mine}, against {theirs}.")
        return text.format(mine=formats.money(mine), theirs=formats.money(theirs))

    def _losing(self, loyalty: "Loyalty") -> str:
        if not loyalty.losing:
            return ""
        return self.tr("%n of them lose(s) money all the same.", None, loyalty.losing)


def segment_rows(rfm: "Rfm") -> list[SegmentRow]:
    """Return the segments as the picture shows them, in their order from the best customers to the lost ones."""
    from ecomkpi_desktop.kpi.definitions.segments import SEGMENTS

    named = {segment.id: segment for segment in SEGMENTS}
    return [
        SegmentRow(
            segment, words("kpi", named[segment].name), words("kpi", named[segment].action), int(rfm.customers[place]),
            int(rfm.orders[place]), float(rfm.revenue[place]), float(rfm.cm2[place]), int(rfm.losing[place]),
        )
        for place, segment in enumerate(rfm.segments)
    ]  # fmt: skip


def _count(loyalty: "Loyalty", formats: Formats) -> str:
    return formats.count(float(loyalty.customers))


def _money(value: float | None, formats: Formats) -> str:
    return formats.money(abs(value) if value is not None else None, 0)
