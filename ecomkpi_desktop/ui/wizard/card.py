"""A file as a card: what was understood of it, in words, and what can be done about it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.present.kinds import kind_name
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.widgets.buttons import Button, IconButton
from ecomkpi_desktop.ui.widgets.elided import ElidedText
from ecomkpi_desktop.ui.widgets.labels import Caption, Card, Text
from ecomkpi_desktop.ui.wizard.advanced import AdvancedDrawer
from ecomkpi_desktop.ui.wizard.combo import Combo
from ecomkpi_desktop.ui.wizard.entry import FileEntry, State
from ecomkpi_desktop.ui.wizard.names import KIND_ICONS, state_icon, state_words
from ecomkpi_desktop.ui.wizard.picture import Picture
from ecomkpi_desktop.ui.wizard.sentences import card_notes, card_sentence, like_words

_UNKNOWN = frozenset({"table_not_recognised", "table_without_header", "fields_missing"})  # the user may say what it is
_ICON = 28
_SMALL_ICON = 16


class FileCard(Card):
    """Shows one :class:`FileEntry`.

    Signals:
        removal_wanted: leave the file out.
        decided: the user settled something: a key of ``import --set`` and its value, None for "as the file says".
        again_wanted: what earlier imports have answered is to be asked again.
    """

    removal_wanted = Signal(object)
    decided = Signal(object, str, object)
    again_wanted = Signal(object)

    def __init__(self, entry: FileEntry, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self._context = context
        theme = context.theme
        self._icon = Picture(_ICON, theme, self)
        self._name = ElidedText(entry.name, theme, self)
        self._name.setToolTip(str(entry.path))
        self._kind = Combo(self.tr("What the file is about"), self)
        self._kind.setPlaceholderText(self.tr("Say what it is…"))
        self._kind.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        self._kind.activated.connect(self._choose_kind)
        self._remove = IconButton("close", self.tr("Leave this file out"), theme, self)
        self._remove.clicked.connect(self._ask_removal)
        self._sentence = Text("", theme, self)
        self._notes = Caption("", theme, self)
        self._like = Caption("", theme, self)
        self._state_icon = Picture(_SMALL_ICON, theme, self)
        self._state = Text("", theme, self, role="caption", tone="muted")
        self._state.setWordWrap(False)
        self._progress = QProgressBar(self)
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(theme.space("small"))
        self._progress.setFixedWidth(theme.space("huge") * 4)
        self._progress.setAccessibleName(self.tr("Rows counted so far"))
        self._again = Button(self.tr("Change the answers"), self, kind="quiet")
        self._again.setToolTip(self.tr("Asks again what was answered for an earlier file."))
        self._again.clicked.connect(self._ask_again)
        self._more = Button(self.tr("Advanced"), self, kind="quiet")
        self._more.setCheckable(True)
        self._more.toggled.connect(self._open_drawer)
        self._drawer: AdvancedDrawer | None = None
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        """Show what is known of the file now."""
        entry = self.entry
        state = entry.state
        kind = entry.understanding.recipe.kind if entry.understanding is not None else None
        name = KIND_ICONS[kind] if kind is not None and state is not State.UNUSABLE else "file"
        tone = "outline" if state in {State.LOOKING, State.UNUSABLE} else "accent"
        self._icon.draw(name, tone)
        self._name.setText(entry.name)
        self._state_icon.draw(*state_icon(state))
        self._state.setText(state_words(state, len(entry.open_doubts)))
        sentence = card_sentence(entry, self._context.formats)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        notes = card_notes(entry)
        self._notes.setText(notes)
        self._notes.setVisible(bool(notes))
        like = like_words(entry, self._context.formats)
        self._like.setText(like)
        self._like.setVisible(bool(like))
        self._again.setVisible(bool(entry.remembered) and not entry.looking)
        self._show_kind()
        self._more.setVisible(entry.understanding is not None)
        self.setAccessibleName(entry.name)
        self.setAccessibleDescription(f"{self._state.text()}. {sentence} {notes} {like}".strip())
        if self._drawer is not None:
            self._drawer.refresh()
        self.tick()

    def tick(self) -> None:
        """Move the progress of what is being read."""
        meter = self.entry.meter
        self._progress.setVisible(meter is not None)
        if meter is not None:
            self._progress.setValue(round(meter.done * 100))

    def _show_kind(self) -> None:
        """Offer to say what the file is: a table that nobody knows; else the drawer does."""
        problem, overrides = self.entry.problem, self.entry.overrides
        unknown = problem is not None and problem.code in _UNKNOWN
        self._kind.setVisible(unknown or "kind" in overrides)
        self._kind.setEnabled(not self.entry.looking)
        self._kind.offer([(kind_name(each), each.value) for each in Kind], overrides.get("kind", ""))

    def _lay_out(self) -> None:
        theme = self._context.theme
        top = QHBoxLayout()
        top.setSpacing(theme.space("small"))
        top.addWidget(self._name, 1)
        top.addWidget(self._kind)
        top.addWidget(self._remove)
        bottom = QHBoxLayout()
        bottom.setSpacing(theme.space("tight"))
        bottom.addWidget(self._state_icon)
        bottom.addWidget(self._state)
        bottom.addSpacing(theme.space("small"))
        bottom.addWidget(self._progress)
        bottom.addStretch(1)
        bottom.addWidget(self._again)
        bottom.addWidget(self._more)
        self._body = QVBoxLayout()
        self._body.setSpacing(theme.space("hair"))
        self._body.addLayout(top)
        self._body.addWidget(self._sentence)
        self._body.addWidget(self._notes)
        self._body.addWidget(self._like)
        self._body.addLayout(bottom)
        layout = QHBoxLayout(self)
        small = theme.space("small")
        layout.setContentsMargins(theme.space("large"), small, small, small)
        layout.setSpacing(theme.space("medium"))
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(self._body, 1)

    @Slot(int)
    def _choose_kind(self, _index: int) -> None:
        self.decided.emit(self.entry, "kind", self._kind.currentData())

    @Slot()
    def _ask_again(self) -> None:
        self.again_wanted.emit(self.entry)

    @Slot()
    def _ask_removal(self) -> None:
        self.removal_wanted.emit(self.entry)

    @Slot(bool)
    def _open_drawer(self, is_open: bool) -> None:
        if is_open and self._drawer is None:
            self._drawer = AdvancedDrawer(self.entry, self._context, self)
            self._drawer.decided.connect(self._pass_on)
            self._body.addWidget(self._drawer)
        if self._drawer is not None:
            self._drawer.setVisible(is_open)

    @Slot(str, object)
    def _pass_on(self, key: str, value: str | None) -> None:
        self.decided.emit(self.entry, key, value)
