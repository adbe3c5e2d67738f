"""Who makes the file, who answers for it, who reads it, and when it comes."""

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from ecomkpi_desktop.present.sharing import EVERY, freshness_text, said
from ecomkpi_desktop.review.governance.contract import Contract, Every, Freshness
from ecomkpi_desktop.review.governance.source import Source
from ecomkpi_desktop.review.governance.timing import next_due
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.governance.keeper import GovernanceKeeper
from ecomkpi_desktop.ui.pages.governance.parts import Names, listed, padded
from ecomkpi_desktop.ui.pages.parts.grid import ResponsiveGrid
from ecomkpi_desktop.ui.widgets.form_row import FormRow
from ecomkpi_desktop.ui.widgets.labels import Caption, Card

_MOST_DAYS = 60
_LONGEST = 120


class TermsCard(Card):
    """A form; each field is kept when it is left."""

    def __init__(self, context: Context, keeper: GovernanceKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._keeper = context, keeper
        self._contract: Contract | None = None
        theme = context.theme
        self.producer, self.owner = Names(keeper, self), Names(keeper, self)
        self.co_authors, self.consumers = Names(keeper, self), Names(keeper, self)
        self.purpose = QLineEdit(self)
        self.purpose.setMaxLength(300)
        self.every = QComboBox(self)
        for every, name in EVERY.items():
            self.every.addItem(said(name), every)
        self.days = QSpinBox(self)
        self.days.setRange(0, _MOST_DAYS)
        padded(self.days, context)
        self.due = Caption("", theme, self)
        commas = self.tr("Part several by commas.")
        rows = (
            FormRow(self.tr("Who makes the file"), self.producer, theme, self,
                    help_text=self.tr("A person, an agency, a team.")),
            FormRow(self.tr("Who answers for it"), self.owner, theme, self,
                    help_text=self.tr("The first to act when a promise is broken.")),
            FormRow(self.tr("Who writes the rules"), self.co_authors, theme, self,
                    help_text=self.tr("Those who apply a rule write it.") + " " + commas),
            FormRow(self.tr("Who reads it"), self.consumers, theme, self, help_text=commas),
            FormRow(self.tr("How often it comes"), self.every, theme, self,
                    help_text=self.tr("As agreed with those who make it.")),
            FormRow(self.tr("Within"), self.days, theme, self, unit=self.tr("days"),
                    help_text=self.tr("After the end of the week, month or quarter.")),
        )  # fmt: skip
        for field in (self.producer, self.owner, self.co_authors, self.consumers):
            field.setMaxLength(_LONGEST)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.space("large"),) * 4)
        layout.setSpacing(theme.space("medium"))
        layout.addWidget(ResponsiveGrid(rows, 280, theme.space("medium"), self, most=2))
        layout.addWidget(self.due)
        layout.addWidget(FormRow(self.tr("What it is for"), self.purpose, theme, self))
        for edit in (self.producer, self.owner, self.co_authors, self.consumers, self.purpose):
            edit.editingFinished.connect(self._keep)
        self.every.activated.connect(self._keep)
        self.days.editingFinished.connect(self._keep)

    def show_contract(self, contract: Contract, source: Source) -> None:
        """Show the terms of a contract; what is being typed stays."""
        self._contract = contract
        for field, text in (
            (self.producer, contract.producer), (self.owner, contract.owner), (self.purpose, contract.purpose),
            (self.co_authors, ", ".join(contract.co_authors)), (self.consumers, ", ".join(contract.consumers)),
        ):  # fmt: skip
            if isinstance(field, Names):
                field.offer()
            if field.text() != text and not (field.hasFocus() and field.isModified()):
                field.setText(text)
        self.every.setCurrentIndex(self.every.findData(contract.freshness.every))
        self.days.setValue(contract.freshness.days)
        self.days.setEnabled(contract.freshness.every is not Every.CHANGE)
        self.due.setText(self._due(contract, source))

    def _due(self, contract: Contract, source: Source) -> str:
        formats = self._context.formats
        told = freshness_text(contract.freshness)
        parts = [f"{told[:1].upper()}{told[1:]}."]
        due = next_due(contract.freshness, self._keeper.today)
        if due is not None:
            text = self.tr("Next: data up to {through} by {by}.")
            parts.append(text.format(through=formats.date(due.through), by=formats.date(due.by)))
        if source.last_day is not None:
            parts.append(self.tr("The files so far reach {day}.").format(day=formats.date(source.last_day)))
        return " ".join(parts)

    @Slot()
    def _keep(self) -> None:
        contract = self._contract
        if contract is None:
            return
        every = Every(self.every.currentData())
        days = 0 if every is Every.CHANGE else self.days.value()
        after = replace(
            contract, producer=self.producer.text().strip(), owner=self.owner.text().strip(),
            co_authors=listed(self.co_authors.text()), consumers=listed(self.consumers.text()),
            purpose=self.purpose.text().strip(), freshness=Freshness(every, days),
        )  # fmt: skip
        if after != contract:
            names = ("producer", "owner", "co_authors", "consumers", "purpose", "freshness")
            self._keeper.change(contract, **{name: getattr(after, name) for name in names})
