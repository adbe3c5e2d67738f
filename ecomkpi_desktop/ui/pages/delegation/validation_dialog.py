"""A point of contact: a kind of decision for which the manager is waited for."""

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from ecomkpi_desktop.present.delegation import frequency_word, topic_word
from ecomkpi_desktop.review.delegation.validation import Frequency, Topic, Validation
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.plans.form import FormDialog
from ecomkpi_desktop.ui.settings_pane.fields import ChoiceBox

_LONGEST = 80


class ValidationDialog(FormDialog):
    """Asks what is validated, how often, and who could do it.

    Args:
        validation: what is there; its id is kept.
    """

    def __init__(
        self, context: Context, validation: Validation, parent: QWidget | None = None, *, is_new: bool = False
    ) -> None:
        title = self.tr("A validation that waits on you") if is_new else self.tr("Change the validation")
        super().__init__(context, title, self.tr("Keep"), parent, is_new=is_new)
        self._validation = validation
        self.what = QLineEdit(validation.what, self)
        self.what.setMaxLength(_LONGEST)
        self.what.setPlaceholderText(self.tr("Discount codes above 10%"))
        self.topic, self.frequency = ChoiceBox(self), ChoiceBox(self)
        for topic in Topic:
            self.topic.addItem(topic_word(topic), topic.value)
        for frequency in Frequency:
            self.frequency.addItem(frequency_word(frequency), frequency.value)
        self.topic.setCurrentIndex(self.topic.findData(validation.topic.value))
        self.frequency.setCurrentIndex(self.frequency.findData(validation.frequency.value))
        self.person = QLineEdit(validation.person, self)
        self.add_row((self.tr("What you validate"), self.what))
        self.add_row((self.tr("Type"), self.topic), (self.tr("How often"), self.frequency))
        self.add_row((
            self.tr("Who could decide it"), self.person,
            self.tr("A name makes it a plan. You can leave it empty for the validations that come later."),
        ))  # fmt: skip
        self.what.textChanged.connect(self._check)
        self._check()
        self.fit()
        self.what.setFocus()
        context.adopt(self, "validation")

    def validation(self) -> Validation:
        """Return the validation as it was written."""
        return replace(
            self._validation,
            what=self.what.text().strip(),
            topic=Topic(self.topic.currentData()),
            frequency=Frequency(self.frequency.currentData()),
            person=self.person.text().strip(),
        )

    @Slot()
    def _check(self) -> None:
        self.keep.setEnabled(bool(self.what.text().strip()))
