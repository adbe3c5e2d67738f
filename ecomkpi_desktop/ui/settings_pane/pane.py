"""The pane itself: search, groups, rows; it edits through the session and follows it."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.present.options import group_label
from ecomkpi_desktop.settings.catalogue import OPTIONS, option_for
from ecomkpi_desktop.settings.corridors import CHANNEL_SCOPE
from ecomkpi_desktop.settings.option import Value
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.settings_pane.free_keys import FreeKeyRow
from ecomkpi_desktop.ui.settings_pane.row import SettingRow
from ecomkpi_desktop.ui.theme.fonts import grown, is_large
from ecomkpi_desktop.ui.widgets.buttons import IconButton
from ecomkpi_desktop.ui.widgets.labels import Caption, Heading, Rule, Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.kpi.figure import Figure
    from ecomkpi_desktop.kpi.selection import Selection
    from ecomkpi_desktop.settings.values import Settings
    from ecomkpi_desktop.ui.settings_pane.corridor_row import CorridorRow

_WIDTH = 320
_NARROW = 295  # of large text: the page beside it needs room too
_GROUPS = (
    "costs", "hidden", "plausible", "business", "corridors", "market", "reviews", "definitions", "governance",
)  # fmt: skip


class SettingsPane(QFrame):
    """Every setting of the document.

    Signals:
        closed: the pane was closed from within.
    """

    closed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rows: dict[str, SettingRow] = {}
        self._free: list[FreeKeyRow] = []
        self._corridors: list[CorridorRow] = []
        self._values: Mapping[str, Figure] = {}
        self._phase = ""
        self._sections: dict[str, tuple[QWidget, QVBoxLayout]] = {}
        self.setAccessibleName(self.tr("Settings"))
        self.setProperty("kind", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(grown(_NARROW if is_large() else _WIDTH))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search the settings"))
        self.search.setAccessibleName(self.tr("Search the settings"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self._nothing = Text(self.tr("No setting matches."), context.theme, self, tone="muted")
        self._nothing.setVisible(False)
        self._scroll = QScrollArea(self)
        self._build()
        context.session.changed.connect(self._follow)
        self._stale = True
        self._moved = Changes.EVERYTHING
        self._shown: Settings | None = None
        self._touched: set[str] = set()

    @property
    def rows(self) -> dict[str, SettingRow]:
        """Rows by key."""
        return self._rows

    def focus_search(self) -> None:
        """Put the keyboard into the search field."""
        self.search.setFocus()
        self.search.selectAll()

    def show_key(self, key: str) -> None:
        """Scroll to a setting and put the keyboard into it."""
        self.search.clear()
        row = self._rows.get(key)
        if row is not None:
            self._scroll.ensureWidgetVisible(row)
            row.field.focus_widget().setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties the search, then closes the pane."""
        if event.key() == Qt.Key.Key_Escape:
            if self.search.text():
                self.search.clear()
            else:
                self.closed.emit()
            return
        super().keyPressEvent(event)

    # -- building ----------------------------------------------------------------------------------------------

    def _build(self) -> None:
        theme = self._context.theme
        head = QHBoxLayout()
        head.addWidget(Heading(self.tr("Settings"), theme, self), 1)
        close = IconButton("close", self.tr("Close the settings"), theme, self)
        close.clicked.connect(self.closed)
        head.addWidget(close)
        self._body = body = QWidget(self)
        body.setProperty("kind", "surface")
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(theme.space("large"), 0, theme.space("large"), theme.space("large"))
        self._column.setSpacing(theme.space("large"))
        self._column.addWidget(self._nothing)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.space("small"), 0, 0)
        layout.setSpacing(theme.space("small"))
        top = QVBoxLayout()
        top.setContentsMargins(theme.space("large"), 0, theme.space("large") + theme.space("medium"), 0)
        top.addLayout(head)
        top.addWidget(self.search)
        layout.addLayout(top)
        layout.addWidget(self._scroll, 1)

    def _fill(self) -> None:
        for group in _GROUPS:
            self._column.addWidget(self._section(group, self._body))
        self._column.addStretch(1)

    def _section(self, group: str, parent: QWidget) -> QWidget:
        theme = self._context.theme
        section = QWidget(parent)
        layout = QVBoxLayout(section)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("small"))
        layout.addWidget(Heading(group_label(group), theme, section))
        layout.addWidget(Rule(section))
        self._sections[group] = (section, layout)
        if group == "corridors":
            about = self.tr(
                "Drag a bound of a corridor, or choose it with the Tab key and press left or right. Under the floor "
                "the dial says “below”, over the ceiling “above”: too high is a finding too."
            )
            layout.addWidget(Caption(about, theme, section))
        from ecomkpi_desktop.ui.settings_pane.corridor_row import is_corridor  # pictures: not before they are seen

        for option in OPTIONS:
            if option.group == group:
                if "*" in option.key:
                    self._add_free(option.key, section)
                elif is_corridor(option.key):
                    self._add_corridor(option.key, section)
                elif option.key not in self._rows:
                    self._add_row(option.key)
        return section

    def _add_corridor(self, floor_key: str, section: QWidget) -> None:
        from ecomkpi_desktop.ui.settings_pane.corridor_row import CorridorRow, ceiling_of

        labels = {floor_key: self.tr("Floor"), ceiling_of(floor_key): self.tr("Ceiling")}
        bounds = [self._make_row(key, section, label) for key, label in labels.items()]
        row = CorridorRow(bounds[0], bounds[1], self._context, section)
        row.moved.connect(self._edit)
        self._corridors.append(row)
        self._sections[option_for(floor_key).group][1].addWidget(row)

    def _add_row(self, key: str) -> SettingRow:
        section, layout = self._sections[option_for(key).group]
        row = self._make_row(key, section)
        layout.addWidget(row)
        return row

    def _make_row(self, key: str, section: QWidget, short_label: str = "") -> SettingRow:
        row = SettingRow(key, self._context.theme, self._context.formats, section, short_label=short_label)
        row.edited.connect(self._edit)
        row.reset_wanted.connect(self._reset)
        row.dates_wanted.connect(self._ask_dates)
        row.noted.connect(self._note)
        self._rows[key] = row
        return row

    def _add_free(self, pattern: str, section: QWidget) -> None:
        row = FreeKeyRow(pattern, self._context.theme, section)
        row.added.connect(self._add_key)
        self._free.append(row)
        self._sections[option_for(pattern).group][1].addWidget(row)

    # -- following ---------------------------------------------------------------------------------------------

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        if changes & (Changes.ASSUMPTIONS | Changes.THRESHOLDS | Changes.DATA | Changes.FILTERS):
            self._stale = True
            self._moved |= changes
            if self.isVisible():
                self._show_settings()

    def showEvent(self, event: QShowEvent) -> None:
        """Make the form the first time, then catch up with what changed while the pane was closed."""
        super().showEvent(event)
        if not self._rows:
            self._fill()
        if self._stale:
            self._show_settings()

    def _show_settings(self) -> None:
        """Show what is set. While a bound is dragged only its own row follows: frames are short."""
        session, moved = self._context.session, self._moved
        settings, before = session.settings, self._shown
        self._stale, self._moved, self._shown = False, Changes.NOTHING, settings
        added = self._add_free_rows(settings)
        if moved & Changes.DATA:
            self._suggest_names()
        if before is None or moved & Changes.DATA:
            changed = set(self._rows)
        else:
            # What was typed here and undone at once leaves the settings as they were, but not the field.
            changed = (set(settings.changed_keys(before)) | added | self._touched) & set(self._rows)
        self._touched.clear()
        for key in changed:
            self._rows[key].show_settings(settings)
        self._show_corridors(changed)
        if moved & ~Changes.THRESHOLDS:  # a threshold moves no figure
            session.request("settings.figures", figures_now, self._show_values)
        phase = str(settings.get("phase"))
        if added or phase != self._phase:
            self._phase = phase
            self._filter(self.search.text())

    def _add_free_rows(self, settings: "Settings") -> set[str]:
        """Add a row for each value of a channel, a category or a country, and return their keys."""
        added: set[str] = set()
        for free in self._free:
            before, _, after = free.pattern.partition("*")
            wanted = set(settings.channels_with(before, after).values()) - set(self._rows)
            for key in sorted(wanted):
                self._add_row(key)
            added |= wanted
        return added

    def _suggest_names(self) -> None:
        facts = self._context.session.facts
        for free in self._free:
            if facts is not None and (free.pattern.startswith("marketplace.") or CHANNEL_SCOPE in free.pattern):
                free.suggest(tuple(facts.channels))

    @Slot(object)
    def _show_values(self, figures: "Mapping[str, Figure]") -> None:
        self._values = figures
        self._show_corridors(set(self._rows))

    def _show_corridors(self, changed: set[str]) -> None:
        settings = self._context.session.settings
        for corridor in self._corridors:
            if changed.isdisjoint((corridor.floor.key, corridor.ceiling.key)):
                continue
            figure = self._values.get(corridor.figure_id)
            corridor.show_settings(settings, figure.value if figure is not None else None)

    @Slot(str)
    def _filter(self, text: str) -> None:
        wanted = text.strip().casefold().split()
        found = 0
        visible: dict[str, int] = dict.fromkeys(self._sections, 0)
        for key, row in self._rows.items():
            shown = all(word in row.searched for word in wanted) if wanted else _is_of_phase(key, self._phase)
            row.setVisible(shown)
            visible[option_for(key).group] += shown
            found += shown
        for corridor in self._corridors:
            shown = not (corridor.floor.isHidden() and corridor.ceiling.isHidden())
            for part in (corridor, corridor.floor, corridor.ceiling):
                part.setVisible(shown)
        for free in self._free:
            shown = all(word in free.searched for word in wanted)
            free.setVisible(shown)
            visible[option_for(free.pattern).group] += shown
            found += shown
        for group, (section, _) in self._sections.items():
            section.setVisible(visible[group] > 0)
        self._nothing.setVisible(found == 0)

    # -- editing -----------------------------------------------------------------------------------------------

    @Slot(str, object, str)
    def _edit(self, key: str, value: Value, gesture: str) -> None:
        from ecomkpi_desktop.workspace.edits import SetSetting

        self._touched.add(key)
        latest = self._context.session.settings.history(key)[-1]
        self._context.session.edit(SetSetting(key, value, latest.valid_from, latest.note), gesture)

    @Slot(str, str)
    def _note(self, key: str, text: str) -> None:
        from ecomkpi_desktop.workspace.edits import PutSetting

        self._touched.add(key)
        values = self._context.session.settings.values.get(key, ())
        if values:
            self._context.session.edit(PutSetting(key, (*values[:-1], replace(values[-1], note=text))))

    @Slot(str)
    def _reset(self, key: str) -> None:
        from ecomkpi_desktop.workspace.edits import ResetSetting

        self._context.session.edit(ResetSetting(key))

    @Slot(str)
    def _ask_dates(self, key: str) -> None:
        from ecomkpi_desktop.ui.settings_pane.dated import DatedDialog
        from ecomkpi_desktop.workspace.edits import PutSetting

        session = self._context.session
        dialog = DatedDialog(self._context, key, session.settings, self.window())
        if dialog.exec() == DatedDialog.DialogCode.Accepted:
            session.edit(PutSetting(key, dialog.history()))
        dialog.deleteLater()

    @Slot(str)
    def _add_key(self, key: str) -> None:
        if key not in self._rows:
            self._add_row(key).show_settings(self._context.session.settings)
        self.show_key(key)


def figures_now(engine: "Engine", selection: "Selection") -> "Mapping[str, Figure]":
    """Return the figures of the selection, to show where they stand in their corridors."""
    return engine.figures(selection)


def _is_of_phase(key: str, phase: str) -> bool:
    """Tell whether a setting concerns the growth phase in force; the corridors of the others are found by search."""
    parts = key.partition(CHANNEL_SCOPE)[0].split(".")
    return len(parts) != 4 or parts[:2] != ["corridor", "ltv_cac"] or parts[2] == phase
