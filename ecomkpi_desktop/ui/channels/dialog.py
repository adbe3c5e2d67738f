"""The window of the mapping table. It stays open beside the figures, which follow every decision."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.base.issues import Issue
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED, UNKNOWN_CHANNEL
from ecomkpi_desktop.models.channel_sources import ChannelSources, Source, Standing, channel_sources
from ecomkpi_desktop.present.channels import channel_name, channel_named
from ecomkpi_desktop.ui.channels.model import SourcesModel, by_channel, matching
from ecomkpi_desktop.ui.channels.panel import DecisionPanel
from ecomkpi_desktop.ui.channels.table import SourcesTable
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.parts.chooser import Chooser
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.labels import Caption, Heading, Lead
from ecomkpi_desktop.ui.widgets.standing_dialog import StandingDialog

if TYPE_CHECKING:
    from ecomkpi_desktop.workspace.document import Document

_SIZE = (1080, 660)
_SMALLEST = (640, 400)
_SHOWN = (None, Standing.TO_DECIDE, Standing.DECIDED)


class ChannelsDialog(StandingDialog):
    """Every source of the document, what is proposed for it, and the channel it is on."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, _SIZE, _SMALLEST, parent)
        self.setWindowTitle(self.tr("Channels of the sources"))
        self._found = ChannelSources()
        self._order: Sequence[Source] = ()
        self._is_told = False  # whether the decisions in force are known
        self._read: tuple[Any, ...] | None = None  # document and imports that were read
        self._pending = 0  # edits of ours that the document has not answered yet
        theme = context.theme
        self.model = SourcesModel(context.formats, self)
        # Later, when the cell has let go of its field: what is decided may take the row away.
        self.model.channel_typed.connect(self._put_typed, Qt.ConnectionType.QueuedConnection)
        self.table = SourcesTable(self.model, self.tr("Sources and their channels"), self.tr("Channel"), theme, self)
        self.table.reset_wanted.connect(self._reset_chosen)
        self.table.selectionModel().selectionChanged.connect(self._show_chosen)
        choices = ((None, ""), (Standing.TO_DECIDE, ""), (Standing.DECIDED, ""))
        self.shown = Chooser(self.tr("Which sources are shown"), choices, self)
        self.shown.chosen.connect(self._show_rows)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search a source or a channel"))
        self.search.setAccessibleName(self.tr("Search a source or a channel"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._show_rows)
        self.undo, self.redo = self.history_buttons()
        self.panel = DecisionPanel(theme, self)
        self.panel.assigned.connect(self._put_chosen)
        self.panel.accept_wanted.connect(self._accept_chosen)
        self.panel.reset_wanted.connect(self._reset_chosen)
        self.rest = Caption(self.tr("Looking through the files…"), theme, self)
        self.accept_all = Button(self.tr("Accept all proposals"), self)
        self.accept_all.clicked.connect(self._accept_all)
        self.leave = self.leave_button()
        self._arrange()
        self._wire()
        self._show_rows()
        self._ask()
        context.adopt(self, "channels")

    # -- building ----------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        theme = self._context.theme
        lead = self.tr(
            "What comes from the same effort belongs on one channel: its orders, its cost and its visits then stand on "
            "one line."
        )
        tools = QHBoxLayout()
        tools.setSpacing(theme.space("small"))
        tools.addWidget(self.shown)
        tools.addStretch(1)
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.search.setMaximumWidth(300)
        tools.addWidget(self.search, 2)
        tools.addWidget(self.undo)
        tools.addWidget(self.redo)
        foot = QHBoxLayout()
        foot.setSpacing(theme.space("small"))
        foot.addWidget(self.rest, 1)
        foot.addWidget(self.accept_all)
        foot.addWidget(self.leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.space("large"),) * 4)
        layout.setSpacing(theme.space("small"))
        layout.addWidget(Heading(self.windowTitle(), theme, self))
        layout.addWidget(Lead(lead, theme, self))
        layout.addLayout(tools)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.panel)
        layout.addLayout(foot)

    def _wire(self) -> None:
        session = self._context.session
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self._find)
        session.changed.connect(self._follow)
        session.applied.connect(self._applied)
        session.failed.connect(self._failed)

    # -- following the document --------------------------------------------------------------------------------

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        if changes & (Changes.DATA | Changes.ASSUMPTIONS):
            self._ask()

    @Slot(object)
    def _applied(self, _applied: object) -> None:
        self._pending = max(0, self._pending - 1)
        self._ask()

    @Slot(object)
    def _failed(self, _issue: Issue) -> None:
        self._pending = 0
        self._ask()

    def _ask(self) -> None:
        session = self._context.session
        if not session.is_open:
            return
        state = (session.path, session.imports, session.settings)
        if state != self._read:
            self._read = state
            session.ask(channel_sources, self._take_sources)
        session.ask(_decisions, self._take_decisions)

    @Slot(object)
    def _take_sources(self, found: ChannelSources) -> None:
        is_first = not self._found.sources
        self._found = found
        self._tell_rest()
        if self._is_told:
            self._arrange_rows(is_first=is_first)

    @Slot(object)
    def _take_decisions(self, decisions: Mapping[str, str]) -> None:
        is_first, self._is_told = not self._is_told, True
        if self._pending == 0 and (is_first or decisions != self.model.decisions):
            self._decide(decisions)
        if is_first:
            self._arrange_rows(is_first=True)

    def _tell_rest(self) -> None:
        formats, found, parts = self._context.formats, self._found, []
        if found.orders_without:
            text = self.tr("%n order(s) name no source: they are on “{channel}”.", None, int(found.orders_without))
            parts.append(text.format(channel=channel_name(UNKNOWN_CHANNEL)))
        if found.spend_without:
            text = self.tr("{amount} of spend names no channel: it is not allocated.")
            parts.append(text.format(amount=formats.money(found.spend_without, 0)))
        self.rest.setText(" ".join(parts))

    # -- showing -----------------------------------------------------------------------------------------------

    def _decide(self, decisions: Mapping[str, str]) -> None:
        """Show what follows from other decisions."""
        self.model.set_decisions(decisions)
        if self._rows() != [self.model.row_at(row) for row in range(self.model.rowCount())]:
            self._show_rows()
        else:
            self._tell()

    def _arrange_rows(self, *, is_first: bool) -> None:
        """Bring the sources of one channel together; they stay in that order whatever is decided afterwards."""
        decisions = self.model.decisions
        self._order = by_channel(self._found.sources, decisions)
        if is_first and self._found.undecided(decisions):
            self.shown.choose(Standing.TO_DECIDE)
        self._show_rows()

    def _rows(self) -> list[Source]:
        decisions, wanted = self.model.decisions, self.shown.value
        found = matching(self._order, decisions, self.search.text())
        return [one for one in found if wanted is None or one.standing(decisions) is wanted]

    @Slot()
    def _show_rows(self) -> None:
        chosen = [one.raw for one in self.table.chosen]
        place = self.table.currentIndex().row()
        self.model.set_rows(self._rows())
        header = self.table.horizontalHeader()
        self.model.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())
        self._choose([row for row in map(self.model.row_of, chosen) if row >= 0] or [place])
        self._tell()

    def _choose(self, rows: Sequence[int]) -> None:
        """Choose rows again after the table was filled; where they are gone, what stands in their place."""
        last, picked = self.model.rowCount() - 1, QItemSelection()
        if last < 0:
            return
        for row in rows:
            index = self.model.index(min(max(row, 0), last), 0)
            picked.select(index, index)
        flags = QItemSelectionModel.SelectionFlag
        model = self.table.selectionModel()
        model.setCurrentIndex(self.model.index(min(max(rows[0], 0), last), 0), flags.NoUpdate)
        model.select(picked, flags.ClearAndSelect | flags.Rows)

    def _tell(self) -> None:
        """Write the counts, the names on offer and what is chosen."""
        decisions, sources = self.model.decisions, self._found.sources
        standings = [one.standing(decisions) for one in sources]
        counts = [len(sources), standings.count(Standing.TO_DECIDE), standings.count(Standing.DECIDED)]
        texts = (self.tr("All ({count})"), self.tr("To decide ({count})"), self.tr("Set by you ({count})"))
        for place, (text, count) in enumerate(zip(texts, counts, strict=True)):
            self.shown.setTabText(place, text.format(count=self._context.formats.count(count)))
        self.accept_all.setEnabled(bool(counts[1]))
        self.table.delegate.names = self._names()
        self._show_chosen()

    def _names(self) -> list[str]:
        """Return the channels to offer, as they are called: those in use and those that are proposed."""
        decisions = self.model.decisions
        found = {one.channel(decisions) for one in self._found.sources}
        found |= {one.proposed for one in self._found.sources} | {UNKNOWN_CHANNEL}
        return sorted((channel_name(one) for one in found - {NOT_ALLOCATED}), key=str.casefold)

    @Slot()
    def _show_chosen(self) -> None:
        self.panel.show_sources(self.table.chosen, self.model.decisions, self.table.delegate.names)

    @Slot()
    def _find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    # -- deciding ----------------------------------------------------------------------------------------------

    @Slot(object, str)
    def _put_typed(self, source: Source, text: str) -> None:
        """Put a source whose cell was edited on a channel, and with it the others that are chosen."""
        chosen = self.table.chosen
        self._put(chosen if source in chosen else (source,), text)

    @Slot(str)
    def _put_chosen(self, text: str) -> None:
        self._put(self.table.chosen, text)

    def _put(self, sources: Iterable[Source], text: str) -> None:
        decisions = self.model.decisions
        known = {one.channel(decisions) for one in self._found.sources}
        channel = channel_named(text, known)
        self._edit({one.raw: channel for one in sources})

    @Slot()
    def _accept_chosen(self) -> None:
        self._accept(self.table.chosen)

    @Slot()
    def _accept_all(self) -> None:
        self._accept(self._found.sources)

    def _accept(self, sources: Iterable[Source]) -> None:
        decisions = self.model.decisions
        waiting = (one for one in sources if one.standing(decisions) is Standing.TO_DECIDE)
        self._edit({one.raw: one.proposed for one in waiting})

    @Slot()
    def _reset_chosen(self) -> None:
        self._edit(dict.fromkeys((one.raw for one in self.table.chosen), None))

    def _edit(self, wanted: Mapping[str, str | None]) -> None:
        """Have the document decide, all at once, and show it before it has."""
        from ecomkpi_desktop.workspace.edits import Batch, MapChannel

        before = self.model.decisions
        edits = tuple(MapChannel(raw, to) for raw, to in wanted.items() if before.get(raw) != to)
        if not edits:
            return
        self._pending += 1
        self._context.session.edit(edits[0] if len(edits) == 1 else Batch(edits))
        merged = {**before, **wanted}
        self._decide({raw: channel for raw, channel in merged.items() if channel is not None})

    def keyPressEvent(self, event: Any) -> None:
        """Escape empties the search before it closes the window; Enter closes nothing."""
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        elif event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)


def _decisions(document: "Document") -> dict[str, str]:
    return dict(document.channel_map())
