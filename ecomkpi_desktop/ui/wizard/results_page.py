"""After the import: what it made of the document, whether it adds up, what is still missing, and where to go next."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.base.issues import Issue
from ecomkpi_desktop.kpi.results import ImportReconciliation
from ecomkpi_desktop.present.issues import sentence
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.widgets.elided import ElidedText
from ecomkpi_desktop.ui.widgets.labels import Caption, Card, Text
from ecomkpi_desktop.ui.widgets.scrolling import scrolling
from ecomkpi_desktop.ui.wizard.account_box import AccountBox
from ecomkpi_desktop.ui.wizard.entry import FileEntry
from ecomkpi_desktop.ui.wizard.evidence import Evidence, evidence_of, missing_words
from ecomkpi_desktop.ui.wizard.picture import Picture
from ecomkpi_desktop.ui.wizard.results import results_words
from ecomkpi_desktop.ui.wizard.step import Step

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.kpi.selection import Selection

_ICON = 20
_OPEN_ACCOUNTS = 1  # with more files than that, only those that do not add up are open


class ResultsPage(Step):
    """Last page."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("ResultsPage", "Your files are imported")
        lead = QCoreApplication.translate(
            "ResultsPage", "What the figures now rest on, and what would make them more certain."
        )
        theme = context.theme
        super().__init__(4, title, lead, theme, parent)
        self._context = context
        self._ids: Mapping[int, str] = {}
        self._is_first = False
        self._is_undone = False
        self._cost_share: float | None = None
        self._told: list[str] | None = None
        self.accounts: tuple[AccountBox, ...] = ()
        self.setFinalPage(True)
        self._notice = Card(self, kind="notice")
        self._notice_icon = Picture(_ICON, theme, self._notice)
        self._notice_text = Text("", theme, self._notice)
        self._notice_text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inside = QHBoxLayout(self._notice)
        inside.setContentsMargins(*(theme.space("medium"),) * 4)
        inside.setSpacing(theme.space("medium"))
        inside.addWidget(self._notice_icon, 0, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(self._notice_text, 1)
        self._list = QWidget(self)
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, theme.space("small"), 0)
        column.setSpacing(theme.space("small"))
        self._missing_part, self._missing = self._part(self.tr("What is still missing"), column)
        self._accounts_part, self._accounts = self._part(self.tr("From your files to the figures"), column)
        self._remarks_part, self._remarks = self._part(self.tr("File by file"), column)
        column.addStretch(1)
        self._scroll = scrolling(self._list, self.tr("Results"), self)
        self._scroll.setProperty("kind", "walked")
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.body.addWidget(self._notice)
        self.body.addWidget(self._scroll, 1)
        context.session.changed.connect(self._follow)

    @property
    def notice(self) -> str:
        """What is said above everything."""
        return self._notice_text.text()

    @property
    def missing(self) -> str:
        """What is said to be missing."""
        labels = self._missing_part.findChildren(Text)
        return " ".join(label.text() for label in labels)

    @property
    def remarks(self) -> str:
        """What is said file by file."""
        return " ".join(label.text() for label in self._remarks_part.findChildren(Text))

    def show_done(self, entries: Sequence[FileEntry], issues: Sequence[Issue], *, is_first: bool) -> None:
        """Show what was imported.

        Args:
            entries: the files.
            issues: what the document said of them.
            is_first: whether the document was empty before.
        """
        self._is_first, self._is_undone = is_first, False
        read = [(entry, entry.imported) for entry in entries if entry.imported is not None]
        names_of = {(imported.sha256, imported.recipe.sheets): entry.name for entry, imported in read}
        records = {(record.sha256, record.sheets): record.id for record in self._context.session.imports}
        self._ids = {records[key]: name for key, name in names_of.items() if key in records}
        rows = sum(entry.imported.rows_accepted for entry in entries if entry.imported is not None)
        text = self.tr("Done: {count} row(s) are in your document, which is saved.", None, rows)
        names = {entry.path.name for entry in entries}
        others = [sentence(issue) for issue in issues if issue.place.file not in names]
        self._say("check", " ".join([text.format(count=self._context.formats.count(rows)), *others]))
        _clear(self._remarks)
        for entry in entries:
            own = entry.path.name, "" if entry.imported is None else ", ".join(entry.imported.recipe.sheets)
            about = [sentence(issue) for issue in issues if (issue.place.file, issue.place.sheet) == own]
            self._remarks.addWidget(self._file_row(entry, " ".join(about)))
        self._show_accounts(())
        self._refresh()

    def show_undone(self) -> None:
        """Say that the import was taken back."""
        self._is_undone = True
        self._scroll.hide()
        self.body.addStretch(1)
        self.rename(self.tr("The import is undone"), self.tr("You can import these files again at any time."))
        self._say("undo", self.tr("Your document is as it was before."))

    # -- inside ------------------------------------------------------------------------------------------------

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        if self._ids and not self._is_undone and changes & (Changes.DATA | Changes.ASSUMPTIONS):
            self._refresh()

    def _refresh(self) -> None:
        session = self._context.session
        evidence = evidence_of(session.imports)
        self._show_missing(evidence.of_costs(self._cost_share))
        session.request("wizard.figures", _figures, self._take_figures)

    @Slot(object)
    def _take_figures(self, found: "tuple[tuple[ImportReconciliation, ...], float | None]") -> None:
        accounts, self._cost_share = found
        self._show_missing(evidence_of(self._context.session.imports).of_costs(self._cost_share))
        self._show_accounts(accounts)

    def _show_missing(self, evidence: Evidence) -> None:
        theme, settings, formats = self._context.theme, self._context.session.settings, self._context.formats
        sentences = missing_words(evidence, settings, formats, with_estimates=not self._is_first)
        if sentences == self._told:
            return
        self._told = sentences
        _clear(self._missing)
        self._missing_part.setVisible(bool(sentences))
        for text in sentences:
            row = QWidget(self._list)
            line = QHBoxLayout(row)
            line.setContentsMargins(theme.space("medium"), 0, 0, 0)
            line.setSpacing(theme.space("small"))
            mark = Picture(16, theme, row)
            mark.draw("info", "warning")
            line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Text(text, theme, row), 1)
            self._missing.addWidget(row)

    def _show_accounts(self, accounts: Sequence[ImportReconciliation]) -> None:
        names = list(dict.fromkeys(self._ids.values()))
        mine = [account for account in accounts if account.segment in self._ids]
        mine.sort(key=lambda account: names.index(self._ids[account.segment]))
        self._accounts_part.setVisible(bool(mine))
        if mine == [box.account for box in self.accounts]:
            return
        opened = {box.account.segment for box in self.accounts if box.steps.isChecked()}
        _clear(self._accounts)
        boxes = []
        for account in mine:
            is_open = account.segment in opened or len(mine) <= _OPEN_ACCOUNTS or bool(account.residual)
            box = AccountBox(self._ids[account.segment], account, self._context, self._list, is_open=is_open)
            self._accounts.addWidget(box)
            boxes.append(box)
        self.accounts = tuple(boxes)

    def _file_row(self, entry: FileEntry, remarks: str) -> QWidget:
        theme = self._context.theme
        card = Card(self._list)
        layout = QVBoxLayout(card)
        side, edge = theme.space("medium"), theme.space("small")
        layout.setContentsMargins(side, edge, side, edge)
        layout.setSpacing(theme.space("hair"))
        layout.addWidget(ElidedText(entry.name, theme, card))
        words = results_words(entry, self._context.formats)
        layout.addWidget(Caption(words, theme, card))
        if remarks:
            layout.addWidget(Text(remarks, theme, card, tone="accent"))
        card.setAccessibleName(entry.name)
        card.setAccessibleDescription(f"{words} {remarks}".strip())
        return card

    def _part(self, heading: str, column: QVBoxLayout) -> tuple[QWidget, QVBoxLayout]:
        theme = self._context.theme
        part = QWidget(self._list)
        outer = QVBoxLayout(part)
        outer.setContentsMargins(0, theme.space("small"), 0, 0)
        outer.setSpacing(theme.space("small"))
        outer.addWidget(Text(heading, theme, part, role="heading"))
        inner = QVBoxLayout()
        inner.setSpacing(theme.space("small"))
        outer.addLayout(inner)
        column.addWidget(part)
        return part, inner

    def _say(self, icon: str, text: str) -> None:
        self._notice_icon.draw(icon, "accent")
        self._notice_text.setText(text)
        self._notice.setAccessibleName(text)


def _figures(
    engine: "Engine", selection: "Selection"
) -> tuple[tuple[ImportReconciliation, ...], float | None]:
    """Return the reconciliation of every order file, and the share of sales with known costs. Runs on a worker."""
    coverage = engine.figures(selection).get("cost_coverage")
    return engine.reconciliation(), coverage.value if coverage is not None else None


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
