"""The glossary: what one side says, and what it means to the other; every entry can be rewritten."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from ecomkpi_desktop.models.tables import Column
from ecomkpi_desktop.present.sharing import SIDES, said
from ecomkpi_desktop.review.governance.glossary import Side, Term, shipped, term_id
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.governance.keeper import GovernanceKeeper
from ecomkpi_desktop.ui.pages.governance.parts import List, Part, row_of
from ecomkpi_desktop.ui.pages.parts.grid import ResponsiveGrid
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.form_row import FormRow
from ecomkpi_desktop.ui.widgets.labels import Card

_LONGEST = 400


class GlossaryPart(Part):
    """List of the words, and the one that is chosen as a form."""

    def __init__(self, context: Context, keeper: GovernanceKeeper, parent: QWidget | None = None) -> None:
        super().__init__(context, keeper, parent)
        theme = context.theme
        self.list = List(context, self.tr("Glossary"), "id", self._columns(), self, most=9)
        self.list.chosen.connect(self._show_one)
        self.card = Card(self)
        self.word, self.says, self.other = (QLineEdit(self.card) for _ in range(3))
        self.word.setMaxLength(60)
        for field in (self.says, self.other):
            field.setMaxLength(_LONGEST)
        self.side = QComboBox(self.card)
        for side, name in SIDES.items():
            self.side.addItem(said(name), side)
        self.save = Button(self.tr("Keep"), self.card, kind="primary")
        self.new = Button(self.tr("Another word"), self.card)
        self.remove = Button(self.tr("Take it out"), self.card)
        self.restore = Button(self.tr("As it was delivered"), self.card)
        self.bring_back = Button(self.tr("Bring back what was taken out"), self.card)
        layout = QVBoxLayout(self.card)
        layout.setContentsMargins(*(theme.space("large"),) * 4)
        layout.setSpacing(theme.space("medium"))
        head = (
            FormRow(self.tr("Word"), self.word, theme, self.card),
            FormRow(self.tr("Whose word it is"), self.side, theme, self.card),
        )
        layout.addWidget(ResponsiveGrid(head, 240, theme.space("medium"), self.card, most=2))
        layout.addWidget(FormRow(self.tr("What it means to them"), self.says, theme, self.card))
        layout.addWidget(FormRow(self.tr("What it means to the other side"), self.other, theme, self.card))
        layout.addLayout(row_of(self.save, self.new, self.remove, self.restore, self.bring_back))
        self.column.addWidget(self.list)
        self.column.addWidget(self.card)
        for button, slot in (
            (self.save, self._save), (self.new, self._new), (self.remove, self._remove), (self.restore, self._restore),
            (self.bring_back, self._bring_back),
        ):  # fmt: skip
            button.clicked.connect(slot)
        for field in (self.word, self.says, self.other):
            field.returnPressed.connect(self._save)

    def show_now(self) -> None:
        """Show the words."""
        self.list.show_rows(self.keeper.words)
        self.bring_back.setVisible(bool(self.keeper.hidden_words))

    @Slot(object)
    def _show_one(self, term: Term | None) -> None:
        self.word.setText(term.word if term is not None else "")
        self.says.setText(term.says if term is not None else "")
        self.other.setText(term.other if term is not None else "")
        self.side.setCurrentIndex(self.side.findData(term.side if term is not None else Side.BOTH))
        for field in (self.word, self.says, self.other):
            field.setCursorPosition(0)
        self.remove.setEnabled(term is not None)
        self.restore.setVisible(term is not None and self._is_changed(term))

    def _is_changed(self, term: Term) -> bool:
        return any(one.id == term.id and one != term for one in shipped(self.keeper.language))

    @Slot()
    def _save(self) -> None:
        word = " ".join(self.word.text().split())
        if not word:
            self.word.setFocus()
            return
        term = Term(
            term_id(self.keeper.language, word), word, Side(self.side.currentData()), self.says.text().strip(),
            self.other.text().strip(),
        )  # fmt: skip
        self.keeper.put_word(term)

    @Slot()
    def _new(self) -> None:
        self._show_one(None)
        self.word.setFocus()

    @Slot()
    def _remove(self) -> None:
        term: Term | None = self.list.current
        if term is None:
            return
        if any(one.id == term.id for one in shipped(self.keeper.language)):
            self.keeper.put_word(replace(term, hidden=True))
        else:
            self.keeper.forget_word(term)

    @Slot()
    def _restore(self) -> None:
        term: Term | None = self.list.current
        if term is not None:
            self.keeper.forget_word(term)

    @Slot()
    def _bring_back(self) -> None:
        self.keeper.forget_words(self.keeper.hidden_words)

    def _columns(self) -> Sequence[Column]:
        return (
            Column(self.tr("Word"), _word),
            Column(self.tr("Whose"), _side),
            Column(self.tr("What it means to them"), _says, tip=_says),
            Column(self.tr("What it means to the other side"), _other, tip=_other),
        )


def _word(term: Term) -> str:
    return term.word


def _side(term: Term) -> str:
    return said(SIDES[term.side])


def _says(term: Term) -> str:
    return term.says


def _other(term: Term) -> str:
    return term.other
