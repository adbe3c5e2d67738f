"""Experiments as cards: spent against the envelope, what it brought, what to think of that, what was learnt."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomkpi_desktop.present.channels import channel_name
from ecomkpi_desktop.present.plans import (
    budget_origin,
    budget_sentence,
    doubt_sentence,
    effect_sentences,
    spent_sentence,
    verdict_word,
)
from ecomkpi_desktop.review.objectives.budget import Budget
from ecomkpi_desktop.review.objectives.experiment import Verdict
from ecomkpi_desktop.review.objectives.measure import Doubt, Measured
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.labels import Caption, Card, Heading, Text

_DETAILS = 3  # doubts told at most: the first already say what to do


class ExperimentCard(Card):
    """One experiment.

    Signals:
        change_wanted: change, judge or remove it.
    """

    change_wanted = Signal()

    def __init__(self, context: Context, measured: Measured, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme, formats, experiment = context.theme, context.formats, measured.experiment
        self.measured = measured
        words = self.tr("Judge…") if measured.is_over and not experiment.is_decided else self.tr("Change…")
        self.change = Button(words, self)
        self.change.setAccessibleName(f"{words} {experiment.hypothesis}")
        self.change.clicked.connect(self.change_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.space("large"),) * 4)
        layout.setSpacing(theme.space("tight"))
        head = QHBoxLayout()
        head.addWidget(Heading(experiment.hypothesis, theme, self), 1)
        head.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        days = self.tr("{first} to {last}").format(
            first=formats.date(experiment.first), last=formats.date(experiment.last)
        )
        parts = [channel_name(experiment.channel), days, experiment.owner]
        layout.addWidget(Caption(" \u00b7 ".join(part for part in parts if part), theme, self))
        if experiment.is_decided:
            layout.addWidget(Text(verdict_word(experiment.verdict), theme, self, role="strong", tone="accent"))
        tone = "warning" if measured.left < 0 < experiment.envelope else "normal"
        layout.addWidget(Text(spent_sentence(measured, formats), theme, self, tone=tone))
        told = effect_sentences(measured, formats)
        for position, sentence in enumerate(told):
            is_last = position == len(told) - 1
            layout.addWidget(Text(sentence, theme, self, role="strong" if is_last and len(told) > 1 else "body"))
        told_already = {Doubt.OVER}  # by what is spent
        for doubt in [one for one in measured.doubts if one not in told_already][:_DETAILS]:
            layout.addWidget(Text(f"\u25c6 {doubt_sentence(doubt)}", theme, self, tone="warning"))
        if not experiment.is_decided and measured.suggested is not Verdict.OPEN:
            text = self.tr("The figures say: {verdict}.").format(verdict=verdict_word(measured.suggested))
            layout.addWidget(Text(text, theme, self, tone="accent"))
        if experiment.learning:
            layout.addWidget(Text(self.tr("Learnt: {learning}").format(learning=experiment.learning), theme, self))


class ExperimentsPart(QWidget):
    """The money for experiments, and every experiment.

    Signals:
        new_wanted: plan one.
        change_wanted: id of one.
    """

    new_wanted = Signal()
    change_wanted = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        self.cards: list[ExperimentCard] = []
        self.budget = Text("", theme, self, role="strong")
        self.origin = Caption("", theme, self)
        self.set_budget = Button(self.tr("Set the budget…"), self)
        self.set_budget.clicked.connect(partial(context.settings_wanted.emit, "experiments.share"))
        self.plan = Button(self.tr("Plan an experiment…"), self)
        self.plan.clicked.connect(self.new_wanted)
        self._nothing = Text(
            self.tr(
                "An experiment is a question with a limit: what do we believe, on which channel, until when, for how "
                "much? Its result is then measured here, against the days before and the channels left alone."
            ),
            theme, self, tone="muted",
        )  # fmt: skip
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.space("small"))
        told = QVBoxLayout()
        told.setSpacing(theme.space("hair"))
        told.addWidget(self.budget)
        told.addWidget(self.origin)
        head = QHBoxLayout()
        head.setSpacing(theme.space("small"))
        head.addLayout(told, 1)
        head.addWidget(self.set_budget, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.plan, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("medium"))
        layout.addLayout(head)
        layout.addWidget(self._nothing)
        layout.addLayout(self._list)

    def show_experiments(self, experiments: Sequence[Measured], budget: Budget) -> None:
        """Show them, the latest first."""
        formats = self._context.formats
        self.budget.setText(budget_sentence(budget, formats))
        origin = budget_origin(budget, formats)
        self.origin.setText(origin)
        self.origin.setVisible(bool(origin))
        for card in self.cards:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []
        for measured in sorted(experiments, key=lambda one: one.experiment.first, reverse=True):
            card = ExperimentCard(self._context, measured, self)
            card.change_wanted.connect(partial(self.change_wanted.emit, measured.experiment.id))
            self._list.addWidget(card)
            self.cards.append(card)
        self._nothing.setVisible(not self.cards)
