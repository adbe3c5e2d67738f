"""Second page, only when something is doubtful: what the files alone cannot tell."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.widgets.scrolling import scrolling
from ecomkpi_desktop.ui.wizard.batch import Batch
from ecomkpi_desktop.ui.wizard.entry import FileEntry
from ecomkpi_desktop.ui.wizard.question_box import QuestionBox
from ecomkpi_desktop.ui.wizard.questions import question_of
from ecomkpi_desktop.ui.wizard.sentences import what_words
from ecomkpi_desktop.ui.wizard.step import Step, soon


class QuestionsPage(Step):
    """Asks every doubt of every file; answers are applied at once, so that what follows is right already."""

    def __init__(self, batch: Batch, context: Context, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("QuestionsPage", "A question about your files")
        lead = QCoreApplication.translate(
            "QuestionsPage", "The files alone cannot tell. Your answer is remembered for next month."
        )
        theme = context.theme
        super().__init__(1, title, lead, theme, parent)
        self._batch = batch
        self._context = context
        self._boxes: dict[tuple[int, str], QuestionBox] = {}
        self._focusing = soon(self, self._focus_first)  # the wizard gives the focus away after it has shown a page
        self._leaving = False
        self._list = QWidget(self)
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, theme.space("small"), 0)
        self._column.setSpacing(theme.space("medium"))
        self._column.addStretch(1)
        self.body.addWidget(scrolling(self._list, self.tr("Questions"), self), 1)
        batch.changed.connect(self._follow)
        batch.removed.connect(self._forget)

    @property
    def boxes(self) -> tuple[QuestionBox, ...]:
        """The questions shown, in order."""
        return tuple(self._boxes.values())

    def initializePage(self) -> None:
        """Ask what is doubtful now."""
        self._leaving = False
        for key in list(self._boxes):
            self._drop(key)
        for entry in self._batch.entries:
            self._ask(entry)
        self._count()
        if self._boxes:
            self._focusing.start()

    def isComplete(self) -> bool:
        """Whether every question has an answer."""
        return all(box.value for box in self._boxes.values())

    def validatePage(self) -> bool:
        """Apply what was left as proposed; stay until the files are understood with the answers."""
        for (number, code), box in self._boxes.items():
            self._decide(number, code, box.value)
        if self._batch.is_looking:
            self._leaving = True
            return False
        return not self._is_asking()

    @Slot()
    def _focus_first(self) -> None:
        if self._boxes:
            next(iter(self._boxes.values())).take_focus()

    @Slot(int, str, str)
    def _answered(self, number: int, code: str, value: str) -> None:
        self._decide(number, code, value)
        self.completeChanged.emit()

    def _decide(self, number: int, code: str, value: str) -> None:
        entry = next((each for each in self._batch.entries if each.number == number), None)
        if entry is not None:
            self._batch.decide(entry, code, value)

    @Slot(object)
    def _follow(self, entry: FileEntry) -> None:
        if self.wizard() is None or self.wizard().currentPage() is not self:
            return
        self._ask(entry)
        self._count()
        self.completeChanged.emit()
        if self._leaving and not self._batch.is_looking:
            self._leaving = False
            if not self._is_asking():
                self.wizard().next()

    @Slot(object)
    def _forget(self, entry: FileEntry) -> None:
        for key in [key for key in self._boxes if key[0] == entry.number]:
            self._drop(key)

    def _count(self) -> None:
        count = len(self._boxes)
        title = self.tr("A question about your files")
        if count > 1:
            title = self.tr("%n questions about your files", None, count)
        lead = self.tr("The files alone cannot tell. Your answer is remembered for next month.")
        self.rename(title, lead)

    def _is_asking(self) -> bool:
        return any(entry.is_usable and entry.open_doubts for entry in self._batch.entries)

    def _ask(self, entry: FileEntry) -> None:
        """Add the questions of a file that are not there yet, drop those the other answers have settled."""
        wanted = dict(entry.doubts) if entry.is_usable else {}
        for key in [key for key in self._boxes if key[0] == entry.number and key[1] not in wanted]:
            if not entry.looking:
                self._drop(key)
        rate = self._context.session.settings.number("vat.default_rate")
        for code, doubt in wanted.items():
            key = (entry.number, code)
            if key not in self._boxes:
                kind = entry.understanding.recipe.kind if entry.understanding is not None else Kind.ORDERS
                if code == "amounts" and "decimal" in wanted:  # what the example is worth is being asked itself
                    doubt = replace(doubt, example="")  # noqa: PLW2901
                question = question_of(doubt, kind, self._context.formats, rate)
                chosen = entry.overrides.get(code, "") or entry.recalled.get(code, "")
                file = entry.name
                if entry.understanding is not None:
                    file = f"{file}  ·  {what_words(entry, self._context.formats)}"
                box = QuestionBox(entry.number, file, question, chosen, self._context.theme, self._list)
                box.answered.connect(self._answered)
                self._boxes[key] = box
                self._column.insertWidget(self._column.count() - 1, box)

    def _drop(self, key: tuple[int, str]) -> None:
        box = self._boxes.pop(key)
        self._column.removeWidget(box)
        box.hide()
        box.deleteLater()
