"""The channels page."""

from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED
from ecomkpi_desktop.ui.context import WHOLE, Context, Origin
from ecomkpi_desktop.ui.pages.channels.advice import channels_advice
from ecomkpi_desktop.ui.pages.channels.readings import BESIDE, TOTAL, channel_twin, contributions, figure_at
from ecomkpi_desktop.ui.pages.channels.unallocated import UnallocatedPart
from ecomkpi_desktop.ui.pages.channels.view import ChannelsQuestion, ChannelsView
from ecomkpi_desktop.ui.pages.page import Page
from ecomkpi_desktop.ui.pages.parts.cards import PictureCard
from ecomkpi_desktop.ui.pages.parts.names import short_name
from ecomkpi_desktop.ui.pages.parts.twin_table import TwinTable
from ecomkpi_desktop.ui.plots.contributions import Contributions


class ChannelsPage(Page):
    """What each channel earns once its advertising is paid, how its visits convert, and what belongs to none."""

    key: ClassVar[str] = "channels"
    icon: ClassVar[str] = "channels"
    interests: ClassVar[Changes] = Changes.EVERYTHING & ~Changes.NOTES

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._view: ChannelsView | None = None
        titles = [short_name(figure_id) for figure_id in BESIDE]
        self.bars = Contributions(context, self.tr("Channel"), short_name("cm3"), titles, self)
        self.bars.setAccessibleName(self.tr("What each channel earns"))
        self.bars.picked.connect(self._explain_row)
        self.card = PictureCard(context, self.tr("What each channel earns"), self.bars, self)
        self.set_picture(self.card, 0)
        self.table = TwinTable(context, self.tr("Channels as a table"), self, bold_last=True)
        self.table.picked.connect(self._explain_cell)
        self.set_table(self.table, self.tr("The channels as a table"))
        self.unallocated = UnallocatedPart(context, self)
        self.add_section(self.tr("What belongs to no channel"), self.unallocated)

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Channels")

    def lead(self) -> str:
        """Return what the page answers."""
        return self.tr("Which channels earn money once their advertising is paid, and what belongs to none.")

    def refresh(self, changes: Changes) -> None:  # noqa: ARG002 - everything here depends on all of it
        """Ask for the channels."""
        self.request("all", ChannelsQuestion(self.context.session.settings), self._show)

    @Slot(object)
    def _show(self, view: ChannelsView) -> None:
        self._view = view
        if not view.rows:
            self.show_no_sale()
            return
        if view.names_nothing:
            self.show_empty(
                self.tr("No order says where it came from"),
                self.tr(
                    "Export the orders again with their source (UTM, referrer or sales channel), or say by hand which "
                    "source belongs to which channel."
                ),
                "channels",
                self.tr("Sources and channels…"),
            )
            return
        formats = self.context.formats
        self.bars.set_rows(contributions(view, formats), short_name(view.judged))
        note = "" if view.judged == "cm3" else self.tr(
            "CM2, before marketing: with these filters, advertising cannot be split."
        )  # fmt: skip
        self.card.set_note(note)
        self.table.show_twin(channel_twin(view))
        self.unallocated.show_view(view)
        self.set_advice(channels_advice(view, formats))
        self.show_content()

    @Slot(str)
    def _explain_row(self, channel: str) -> None:
        view = self._view
        if view is None:
            return
        if channel == NOT_ALLOCATED:
            self.context.channels_wanted.emit()
        elif channel == TOTAL:
            self.context.explain(view.figures[view.judged], self.bars.anchor)
        else:
            self.context.explain(view.rows[channel].figures[view.judged], self.bars.anchor, self._part(channel))

    @Slot(int, int)
    def _explain_cell(self, row: int, column: int) -> None:
        found = figure_at(self._view, row, column) if self._view is not None else None
        if found is not None:
            channel, figure = found
            self.context.explain(figure, self.table.anchor, self._part(channel))

    def _part(self, channel: str) -> Origin:
        selection = self.context.session.selection
        if channel == TOTAL or selection is None:
            return WHOLE
        return Origin(selection.through(frozenset({channel})))
