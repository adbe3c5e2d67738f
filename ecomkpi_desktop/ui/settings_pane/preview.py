"""Shows what other values of a setting would make of the past, before they are applied."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.base.issues import Issue
from ecomkpi_desktop.present.issues import sentence
from ecomkpi_desktop.settings.values import Settings
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.parts.names import short_name
from ecomkpi_desktop.ui.plots.before_after import BeforeAfter
from ecomkpi_desktop.ui.settings_pane.past import PastChange, PastQuestion
from ecomkpi_desktop.ui.widgets.labels import Text


class PastPreview(QWidget):
    """A sentence in money and a small picture by month."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.text = Text("", context.theme, self, role="strong")
        self.picture = BeforeAfter(context, self)
        self.picture.setVisible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(context.theme.space("small"))
        layout.addWidget(self.text)
        layout.addWidget(self.picture)
        self._nothing()

    def show_for(self, after: Settings) -> None:
        """Ask for what these settings would change."""
        session = self._context.session
        effect = session.settings.effect_of(after)
        if effect is Changes.NOTHING or not session.is_ready:
            self._nothing()
        elif Changes.DATA in effect:
            self.picture.setVisible(False)
            self.text.setText(
                self.tr("The files are read anew with this value: its effect shows once applied, and can be undone.")
            )
        else:
            session.request("settings.past", PastQuestion(after), self._show, self._fail)

    @Slot(object)
    def _show(self, change: PastChange | None) -> None:
        if change is None or not change.changed:
            self._nothing()
            return
        formats = self._context.formats
        name = short_name(change.figure_id)
        months = change.changed
        text = self.tr("{name} changes by {difference} over {count} months, from {first} to {last}.")
        if len(months) == 1:
            text = self.tr("{name} changes by {difference} in {first}.")
        difference = float(change.difference.sum())
        sign = "+" if difference > 0 else ""
        self.text.setText(
            text.format(
                name=name, difference=f"{sign}{formats.money(difference, 0)}", count=formats.count(len(months)),
                first=formats.month(months[0]), last=formats.month(months[-1]),
            )
        )
        labels = [formats.month(month) for month in change.months]
        self.picture.set_amounts(name, labels, change.before.tolist(), change.after.tolist())
        self.picture.setVisible(True)

    @Slot(object)
    def _fail(self, issue: Issue) -> None:
        self.picture.setVisible(False)
        self.text.setText(sentence(issue))

    def _nothing(self) -> None:
        self.picture.setVisible(False)
        self.text.setText(self.tr("Nothing changes in the past so far."))
