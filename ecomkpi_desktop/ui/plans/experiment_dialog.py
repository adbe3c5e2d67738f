"""An experiment: planned, changed, judged."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QDate, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.present.plans import verdict_word
from ecomkpi_desktop.review.objectives.experiment import Experiment, Verdict
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.plans.fields import AmountBox, ChannelBox, DayField, text_field
from ecomkpi_desktop.ui.plans.form import FormDialog
from ecomkpi_desktop.ui.settings_pane.fields import ChoiceBox

_LONGEST = 120


class ExperimentDialog(FormDialog):
    """Asks what is tried, where, when and with how much money; later what was learnt.

    Args:
        experiment: what is there; its id is kept.
        channels: of the data, the fitting ones first.
        is_new: whether it is planned for the first time: there is nothing to judge yet.
        is_initiative: whether it is handed over: with a frame and a joint analysis.
    """

    def __init__(
        self,
        context: Context,
        experiment: Experiment,
        channels: Iterable[str],
        parent: QWidget | None = None,
        *,
        is_new: bool = False,
        is_initiative: bool = False,
    ) -> None:
        title, keep = self._words(is_new=is_new, is_initiative=is_initiative)
        super().__init__(context, title, keep, parent, is_new=is_new)
        self._experiment = experiment
        self._is_initiative = is_initiative or experiment.analysis_on is not None
        self._make_fields(channels)
        self._add_rows(is_new=is_new)
        self.hypothesis.textChanged.connect(self._check)
        self.first.dateChanged.connect(self._follow)
        self.last.dateChanged.connect(self._follow_analysis)
        self._check()
        self.fit()
        self.hypothesis.setFocus()
        context.adopt(self, "experiment")

    def experiment(self) -> Experiment:
        """Return the experiment as it was written."""
        analysis = max(self.analysis.day, self.last.day) if self._is_initiative else None
        return replace(
            self._experiment,
            hypothesis=self.hypothesis.text().strip(),
            channel=self.channel.channel,
            first=min(self.first.day, self.last.day),
            last=max(self.first.day, self.last.day),
            envelope=self.envelope.amount,
            owner=self.owner.text().strip(),
            frame=self.frame.toPlainText().strip(),
            analysis_on=analysis,
            verdict=Verdict(self.verdict.currentData()),
            learning=self.learning.toPlainText().strip(),
        )

    def _words(self, *, is_new: bool, is_initiative: bool) -> tuple[str, str]:
        if is_initiative:
            title = self.tr("Plan a first initiative") if is_new else self.tr("Change the initiative")
        else:
            title = self.tr("Plan an experiment") if is_new else self.tr("Experiment")
        return title, self.tr("Plan it") if is_new else self.tr("Keep")

    def _make_fields(self, channels: Iterable[str]) -> None:
        context, experiment = self.context, self._experiment
        self.hypothesis = QLineEdit(experiment.hypothesis, self)
        self.hypothesis.setMaxLength(_LONGEST)
        self.channel = ChannelBox(channels, experiment.channel, self)
        self.envelope = AmountBox(context.formats, self)
        self.envelope.set_unit(Unit.MONEY)
        self.envelope.setMinimum(0.0)
        self.envelope.set_amount(experiment.envelope)
        self.first = DayField(context, experiment.first, self)
        self.last = DayField(context, experiment.last, self)
        self.analysis = DayField(context, experiment.analysis_on or experiment.last, self)
        self.owner = QLineEdit(experiment.owner, self)
        self.frame = text_field(experiment.frame, self)
        self.verdict = ChoiceBox(self)
        for verdict in Verdict:
            self.verdict.addItem(verdict_word(verdict), verdict.value)
        self.verdict.setCurrentIndex(self.verdict.findData(experiment.verdict.value))
        self.learning = text_field(experiment.learning, self)

    def _add_rows(self, *, is_new: bool) -> None:
        if self._is_initiative:
            self.hypothesis.setPlaceholderText(self.tr("Win back former customers by e-mail"))
            self.add_row((self.tr("What is tried"), self.hypothesis))
        else:
            self.hypothesis.setPlaceholderText(self.tr("Video ads bring customers who come back"))
            self.add_row((self.tr("Hypothesis"), self.hypothesis, self.tr("What you believe: it may prove wrong.")))
        self.add_row((self.tr("Channel"), self.channel), (self.tr("Who runs it"), self.owner))
        self.add_row(
            (self.tr("From"), self.first), (self.tr("To"), self.last),
            (self.tr("Envelope, before tax"), self.envelope),
        )  # fmt: skip
        if self._is_initiative:
            self.add_row((
                self.tr("Frame"), self.frame,
                self.tr("What is decided without you, and what is not: discounts, wording, partners…"),
            ))  # fmt: skip
            self.add_row((
                self.tr("Joint analysis on"), self.analysis,
                self.tr("You look at the result together, once: until then nothing is asked of you."),
            ))  # fmt: skip
        else:
            self.frame.hide()
        self.analysis.setVisible(self._is_initiative)
        if is_new:
            self.verdict.hide()
            self.learning.hide()
            return
        self.add_row((self.tr("Verdict"), self.verdict))
        self.add_row((
            self.tr("What we learnt"), self.learning,
            self.tr("What is known now that was not before; what you would do otherwise."),
        ))  # fmt: skip

    @Slot()
    def _check(self) -> None:
        """Without a hypothesis and a channel nothing can be measured."""
        self.keep.setEnabled(bool(self.hypothesis.text().strip()) and bool(self.channel.channel))

    @Slot(QDate)
    def _follow(self, day: QDate) -> None:
        if self.last.date() < day:
            self.last.setDate(day)

    @Slot(QDate)
    def _follow_analysis(self, day: QDate) -> None:
        if self.analysis.date() < day:
            self.analysis.setDate(day)
