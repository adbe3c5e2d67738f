"""The words of an agenda that marketing and IT understand differently, each with what it means to the other side."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.present.sharing import SIDES, said
from ecomkpi_desktop.review.governance.glossary import Term, glossary, terms_in
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.parts.drawer import Drawer
from ecomkpi_desktop.ui.widgets.labels import Text


class AgendaWords(QWidget):
    """Opened on demand; hidden where an agenda uses none of the glossary's words."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._texts: tuple[str, ...] = ()
        self.text = Text("", context.theme, self, tone="muted")
        self.drawer = Drawer(context, self.tr("What these words mean to the other side"), self.text, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.drawer)
        self.hide()
        context.session.changed.connect(self._look_again)

    def explain(self, texts: Iterable[str]) -> None:
        """Explain the words of some points, translated."""
        self._texts = tuple(texts)
        language = "fr" if self._context.formats.is_french else "en"
        known = glossary(language, self._context.session.notebook.all(Term))
        found = terms_in("\n".join(self._texts), known)
        self.text.setText("\n".join(self._line(term) for term in found))
        self.setVisible(bool(found))

    def _line(self, term: Term) -> str:
        return self.tr("{word} ({side}): {says} To the other side: {other}").format(
            word=term.word, side=said(SIDES[term.side]), says=term.says, other=term.other
        )

    def _look_again(self, changes: Changes) -> None:
        if Changes.NOTES in changes:
            self.explain(self._texts)
