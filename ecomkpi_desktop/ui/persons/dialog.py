"""The window "Who is one customer?". It stays open beside the figures, which follow every decision."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.base.issues import Issue
from ecomkpi_desktop.base.persons import Decision
from ecomkpi_desktop.kpi.suggestions import Suggestion
from ecomkpi_desktop.models.persons import PersonsFound, persons_found
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.parts.chooser import Chooser
from ecomkpi_desktop.ui.persons.decisions import DecisionsPart
from ecomkpi_desktop.ui.persons.merged import MergedPart
from ecomkpi_desktop.ui.persons.rules import RulesPart
from ecomkpi_desktop.ui.persons.suggestions import SuggestionsPart
from ecomkpi_desktop.ui.widgets.labels import Caption, Heading, Lead
from ecomkpi_desktop.ui.widgets.standing_dialog import StandingDialog

_SIZE = (1120, 680)
_SMALLEST = (680, 440)
_RULES, _SUGGESTIONS, _MERGED, _DECISIONS = range(4)
_FOLLOWED = Changes.DATA | Changes.ASSUMPTIONS | Changes.NOTES


class PersonsDialog(StandingDialog):
    """How customers are recognised, what is proposed, who was joined, what was decided."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, _SIZE, _SMALLEST, parent)
        self.setWindowTitle(self.tr("Who is one customer?"))
        self._found: PersonsFound | None = None
        self._open: tuple[Suggestion, ...] = ()
        theme = context.theme
        self.rules = RulesPart(context, self)
        self.suggestions = SuggestionsPart(context, self)
        self.suggestions.decided.connect(self._decide)
        self.merged = MergedPart(context, self)
        self.merged.split.connect(self._split)
        self.decisions = DecisionsPart(context, self)
        self.decisions.withdrawn.connect(self._withdraw)
        self.parts = QStackedWidget(self)
        for part in (self.rules, self.suggestions, self.merged, self.decisions):
            self.parts.addWidget(part)
        self.shown = Chooser(self.tr("What is shown"), [(place, "") for place in range(4)], self)
        self.shown.chosen.connect(self.parts.setCurrentIndex)
        self.undo, self.redo = self.history_buttons()
        self.note = Caption(self.tr("Looking through the orders…"), theme, self)
        self.leave = self.leave_button()
        self._arrange()
        self._wire()
        self._tell_counts()
        self._ask()
        context.adopt(self, "persons")

    def _arrange(self) -> None:
        theme = self._context.theme
        lead = self.tr(
            "New customers, repeat purchases and lifetime value depend on it: one person who orders from two places "
            "must count once, two people never as one."
        )
        tools = QHBoxLayout()
        tools.setSpacing(theme.space("small"))
        tools.addWidget(self.shown)
        tools.addStretch(1)
        tools.addWidget(self.undo)
        tools.addWidget(self.redo)
        foot = QHBoxLayout()
        foot.addWidget(self.note, 1)
        foot.addWidget(self.leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.space("large"),) * 4)
        layout.setSpacing(theme.space("small"))
        layout.addWidget(Heading(self.windowTitle(), theme, self))
        layout.addWidget(Lead(lead, theme, self))
        layout.addLayout(tools)
        layout.addWidget(self.parts, 1)
        layout.addLayout(foot)

    def _wire(self) -> None:
        session = self._context.session
        session.changed.connect(self._follow)
        session.failed.connect(self._failed)

    # -- following the document --------------------------------------------------------------------------------

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        if changes & _FOLLOWED:
            self._ask()

    @Slot(object)
    def _failed(self, _issue: Issue) -> None:
        self._ask()

    def _ask(self) -> None:
        session = self._context.session
        if session.is_open:
            facts = session.facts  # built already: what the document would have to do again
            session.ask(lambda document: persons_found(document, facts), self._take)

    @Slot(object)
    def _take(self, found: PersonsFound | None) -> None:
        is_first, self._found = self._found is None, found
        self.note.setText("" if found is not None else self.tr("No order has been imported yet."))
        if found is None:
            return
        self._open = found.suggestions
        self.rules.show_found(found)
        self.suggestions.show_suggestions(self._open)
        self.merged.show_found(found)
        self.decisions.show_found(found)
        self._tell_counts()
        if is_first and self._open:
            self.shown.choose(_SUGGESTIONS)

    def _tell_counts(self) -> None:
        found = self._found
        count = self._context.formats.count
        texts = {
            _RULES: self.tr("How they are recognised"),
            _SUGGESTIONS: self.tr("Suggestions ({count})").format(count=count(len(self._open))),
            _MERGED: self.tr("Merged customers ({count})").format(count=count(found.merged_count if found else 0)),
            _DECISIONS: self.tr("Decisions ({count})").format(count=count(len(found.decisions) if found else 0)),
        }
        for place, text in texts.items():
            self.shown.setTabText(place, text)

    # -- deciding ----------------------------------------------------------------------------------------------

    @Slot(object, bool)
    def _decide(self, chosen: tuple[Suggestion, ...], is_accepted: bool) -> None:
        """Take decisions, and let go of the suggestions before the document has answered."""
        self._put(one.accepted if is_accepted else one.refused for one in chosen)
        gone = set(map(id, chosen))
        self._open = tuple(one for one in self._open if id(one) not in gone)
        self.suggestions.show_suggestions(self._open)
        self._tell_counts()

    @Slot(object)
    def _split(self, decision: Decision) -> None:
        self._put((decision,))

    def _put(self, decisions: Iterable[Decision]) -> None:
        from ecomkpi_desktop.workspace.edits import Batch, DecidePersons

        edits = tuple(map(DecidePersons, decisions))
        self._context.session.edit(edits[0] if len(edits) == 1 else Batch(edits))
        self.note.setText(self.tr("Computing the figures…"))

    @Slot(object)
    def _withdraw(self, decisions: tuple[Decision, ...]) -> None:
        from ecomkpi_desktop.workspace.edits import Batch, WithdrawDecision

        edits = tuple(WithdrawDecision(one.keys) for one in decisions)
        self._context.session.edit(edits[0] if len(edits) == 1 else Batch(edits))
        self.note.setText(self.tr("Computing the figures…"))

    def keyPressEvent(self, event: Any) -> None:
        """Escape empties the search before it closes the window; Enter closes nothing."""
        if event.key() == Qt.Key.Key_Escape and self.merged.isVisible() and self.merged.search.text():
            self.merged.search.clear()
        elif event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
