"""The pane itself: search, groups, rows; it edits through the session and follows it."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.present.options import group_label
from ecomkpi_desktop.settings.catalogue import OPTIONS, option_for
from ecomkpi_desktop.settings.corridors import CHANNEL_SCOPE
from ecomkpi_desktop.settings.option import Value
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.settings_pane.dated import DatedDialog
from ecomkpi_desktop.ui.settings_pane.free_keys import FreeKeyRow
from ecomkpi_desktop.ui.settings_pane.row import SettingRow
from ecomkpi_desktop.ui.widgets.buttons import IconButton
from ecomkpi_desktop.ui.widgets.labels import Heading, Rule, Text

_WIDTH = 320
_GROUPS = ("costs", "hidden", "plausible", "business", "corridors", "definitions")


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
        self._phase = ""
        self._sections: dict[str, tuple[QWidget, QVBoxLayout]] = {}
        self.setAccessibleName(self.tr("Settings"))
        self.setProperty("kind", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(_WIDTH)
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
        for option in OPTIONS:
            if option.group == group:
                if "*" in option.key:
                    self._add_free(option.key, section)
                else:
                    self._add_row(option.key)
        return section

    def _add_row(self, key: str) -> SettingRow:
        section, layout = self._sections[option_for(key).group]
        row = SettingRow(key, self._context.theme, self._context.formats, section)
        row.edited.connect(self._edit)
        row.reset_wanted.connect(self._reset)
        row.dates_wanted.connect(self._ask_dates)
        row.noted.connect(self._note)
        self._rows[key] = row
        layout.addWidget(row)
        return row

    def _add_free(self, pattern: str, section: QWidget) -> None:
        row = FreeKeyRow(pattern, self._context.theme, section)
        row.added.connect(self._add_key)
        self._free.append(row)
        self._sections[option_for(pattern).group][1].addWidget(row)

    # -- following ---------------------------------------------------------------------------------------------

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        if changes & (Changes.ASSUMPTIONS | Changes.THRESHOLDS | Changes.DATA):
            self._stale = True
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
        self._stale = False
        settings = self._context.session.settings
        facts = self._context.session.facts
        rows, phase = len(self._rows), str(settings.get("phase"))
        for free in self._free:
            before, _, after = free.pattern.partition("*")
            for key in settings.channels_with(before, after).values():
                if key not in self._rows:
                    self._add_row(key)
            if facts is not None and (free.pattern.startswith("marketplace.") or CHANNEL_SCOPE in free.pattern):
                free.suggest(tuple(facts.channels))
        for row in self._rows.values():
            row.show_settings(settings)
        if len(self._rows) != rows or phase != self._phase:
            self._phase = phase
            self._filter(self.search.text())

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

        latest = self._context.session.settings.history(key)[-1]
        self._context.session.edit(SetSetting(key, value, latest.valid_from, latest.note), gesture)

    @Slot(str, str)
    def _note(self, key: str, text: str) -> None:
        from ecomkpi_desktop.workspace.edits import PutSetting

        values = self._context.session.settings.values.get(key, ())
        if values:
            self._context.session.edit(PutSetting(key, (*values[:-1], replace(values[-1], note=text))))

    @Slot(str)
    def _reset(self, key: str) -> None:
        from ecomkpi_desktop.workspace.edits import ResetSetting

        self._context.session.edit(ResetSetting(key))

    @Slot(str)
    def _ask_dates(self, key: str) -> None:
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


def _is_of_phase(key: str, phase: str) -> bool:
    """Tell whether a setting concerns the growth phase in force; the corridors of the others are found by search."""
    parts = key.partition(CHANNEL_SCOPE)[0].split(".")
    return len(parts) != 4 or parts[:2] != ["corridor", "ltv_cac"] or parts[2] == phase
