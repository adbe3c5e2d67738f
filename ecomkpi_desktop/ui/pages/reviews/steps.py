"""The four steps of a review that is not closed: opened, prepared, held, about to be closed."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ecomkpi_desktop.base.issues import Severity
from ecomkpi_desktop.kpi.registry import DIALS
from ecomkpi_desktop.kpi.selection import Buyers
from ecomkpi_desktop.present.findings import finding_look, finding_title
from ecomkpi_desktop.present.reviews import phase_name
from ecomkpi_desktop.present.statuses import status_glyph, status_word
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.review.cadence.phases import phase_of
from ecomkpi_desktop.review.finding import Finding
from ecomkpi_desktop.review.meetings.decisions import Decision
from ecomkpi_desktop.review.meetings.life import Prepared
from ecomkpi_desktop.review.meetings.review import Point, Review
from ecomkpi_desktop.review.status import statuses
from ecomkpi_desktop.ui.context import Context, Origin
from ecomkpi_desktop.ui.pages.parts.agenda_words import AgendaWords
from ecomkpi_desktop.ui.pages.parts.names import figure_name
from ecomkpi_desktop.ui.pages.parts.twin_table import TwinTable
from ecomkpi_desktop.ui.pages.reviews.decision_table import DecisionModel, DecisionTable
from ecomkpi_desktop.ui.pages.reviews.follow_up_table import FollowUpModel, FollowUpTable
from ecomkpi_desktop.ui.plots.twin import Twin, TwinColumn
from ecomkpi_desktop.ui.widgets.buttons import Button, IconButton
from ecomkpi_desktop.ui.widgets.form_row import FormRow
from ecomkpi_desktop.ui.widgets.labels import Caption, Card, SectionHeading, Text

_PAUSE_MS = 900  # typing is kept when it pauses
_MOST_FINDINGS = 12
_MINUTES_HEIGHT = 140
_TONES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "accent"}


class Column(QWidget):
    """Parts of a step under each other, each under a heading."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(context.theme.space("small"))

    def add_part(self, title: str, *widgets: QWidget) -> SectionHeading:
        """Add widgets under a heading, translated."""
        if self.column.count():
            self.column.addSpacing(self.context.theme.space("medium"))
        heading = SectionHeading(title, self.context.theme, self)
        self.column.addWidget(heading)
        for widget in widgets:
            self.column.addWidget(widget)
        return heading


class Agenda(QWidget):
    """The points of the meeting; each is ticked off.

    Args:
        is_open: whether points can be taken out and added.

    Signals:
        changed: the points as they are now.
    """

    changed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None, *, is_open: bool = True) -> None:
        super().__init__(parent)
        self._context = context
        self._is_open = is_open
        self._points: tuple[Point, ...] = ()
        self.boxes: list[QCheckBox] = []
        theme = context.theme
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.space("hair"))
        self.new = QLineEdit(self)
        self.new.setPlaceholderText(self.tr("Another point"))
        self.new.setAccessibleName(self.tr("Another point of the agenda"))
        self.add = Button(self.tr("Add"), self)
        line = QHBoxLayout()
        line.setSpacing(theme.space("small"))
        line.addWidget(self.new, 1)
        line.addWidget(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("small"))
        layout.addLayout(self._list)
        layout.addLayout(line)
        self.words = AgendaWords(context, self)
        layout.addWidget(self.words)
        for widget in (self.new, self.add):
            widget.setVisible(is_open)
        self.add.clicked.connect(self._add)
        self.new.returnPressed.connect(self._add)

    def show_points(self, points: Sequence[Point]) -> None:
        """Show other points."""
        if tuple(points) == self._points:
            return
        if [one.text for one in points] != [one.text for one in self._points]:
            self._points = tuple(points)
            self._rebuild()
            return
        self._points = tuple(points)
        for box, point in zip(self.boxes, points, strict=True):
            box.setChecked(point.is_done)

    def _rebuild(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.boxes = []
        self.words.explain(words("review", point.text) for point in self._points)
        for number, point in enumerate(self._points):
            row = QWidget(self)
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            text = words("review", point.text)
            box = QCheckBox(text, row)
            box.setAccessibleName(text)
            box.setChecked(point.is_done)
            box.toggled.connect(partial(self._tick, number))
            name = self.tr("Take out: {point}").format(point=text)
            remove = IconButton("remove", name, self._context.theme, row)
            remove.clicked.connect(partial(self._remove, number))
            remove.setVisible(self._is_open)
            line.addWidget(box)
            line.addStretch(1)
            line.addWidget(remove)
            self._list.addWidget(row)
            self.boxes.append(box)

    def _tick(self, number: int, done: bool) -> None:
        if self._points[number].is_done != done:
            self._tell([replace(one, is_done=done) if at == number else one for at, one in enumerate(self._points)])

    def _remove(self, number: int) -> None:
        self._tell([one for at, one in enumerate(self._points) if at != number])

    @Slot()
    def _add(self) -> None:
        text = self.new.text().strip()
        if text:
            self.new.clear()
            self._tell([*self._points, Point(text)])

    def _tell(self, points: Sequence[Point]) -> None:
        self.show_points(points)
        self.changed.emit(tuple(points))


class FindingRow(Card):
    """A finding in short, and a way to decide on it.

    Signals:
        decide_wanted: the finding.
    """

    decide_wanted = Signal(object)

    def __init__(self, context: Context, finding: Finding, parent: QWidget | None, *, is_open: bool) -> None:
        super().__init__(parent)
        self.finding = finding
        theme, formats = context.theme, context.formats
        icon = Text("\N{BLACK CIRCLE}", theme, self, tone=_TONES[finding.severity])
        icon.setWordWrap(False)
        title = Text(finding_title(finding, formats), theme, self, role="strong")
        look = Caption(finding_look(finding, formats), theme, self)
        stake = self.tr("{amount} at stake").format(amount=formats.compact_money(finding.money))
        money = Caption(stake if finding.money else "", theme, self)
        money.setWordWrap(False)
        self.decide = Button(self.tr("Decide on it"), self, kind="quiet")
        self.decide.setAccessibleName(f"{self.decide.text()}: {title.text()}")
        self.decide.setVisible(is_open)
        self.decide.clicked.connect(self._decide)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(title)
        texts.addWidget(look)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*(theme.space("small"),) * 4)
        layout.setSpacing(theme.space("small"))
        layout.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(texts, 1)
        layout.addWidget(money, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.decide, 0, Qt.AlignmentFlag.AlignTop)

    @Slot()
    def _decide(self) -> None:
        self.decide_wanted.emit(self.finding)


class Findings(QWidget):
    """The findings of the period.

    Signals:
        decide_wanted: a finding that shall be decided on.
    """

    decide_wanted = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None, *, is_open: bool = True) -> None:
        super().__init__(parent)
        self._context = context
        self._is_open = is_open
        self._findings: tuple[Finding, ...] | None = None
        self.rows: list[FindingRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(context.theme.space("tight"))

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show other findings, those with most money at stake first."""
        if tuple(findings) == self._findings:
            return
        self._findings = tuple(findings)
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = [FindingRow(self._context, one, self, is_open=self._is_open) for one in findings[:_MOST_FINDINGS]]
        for row in self.rows:
            row.decide_wanted.connect(self.decide_wanted)
            self._layout.addWidget(row)
        if not self.rows:
            self._layout.addWidget(Caption(self.tr("Nothing stands out in this period."), self._context.theme, self))


class OpenStep(Column):
    """What the review looks at."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.text = Text("", context.theme, self)
        self.agenda = Agenda(context, self)
        self.add_part(self.tr("What this review looks at"), self.text)
        self.add_part(self.tr("Agenda"), self.agenda)

    def show_review(self, review: Review) -> None:
        """Show a review."""
        formats = self.context.formats
        phase = phase_of(review.phase)
        lines = [
            self.tr("Figures of {period}, planned for {day}.").format(
                period=formats.period(review.period), day=formats.long_date(review.planned_for)
            ),
            self.tr("Phase: {phase}. Focus: {focus}. LTV/CAC: {required}.").format(
                phase=phase_name(phase), focus=words("review", phase.focus), required=words("review", phase.required)
            ),
            self._look_text(review),
        ]
        self.text.setText("\n".join(line for line in lines if line))
        self.agenda.show_points(review.agenda)

    def _look_text(self, review: Review) -> str:
        look = review.look
        names = [*(look.channels or ()), *(look.countries or ()), *(look.categories or ())]
        if look.buyers is not None:
            names.append(self.tr("new customers") if look.buyers is Buyers.NEW else self.tr("returning customers"))
        if not names:
            return self.tr("The whole shop.")
        return self.tr("A part of the shop, as the filters said when it was opened: {names}.").format(
            names=", ".join(names)
        )


class PrepareStep(Column):
    """Dials, findings and follow-up."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._found: Prepared | None = None
        self.dials = TwinTable(context, self.tr("The dials of the period"), self, most=8)
        self.dials.picked.connect(self._explain)
        self.findings = Findings(context, self)
        self.follow_model = FollowUpModel(context, self)
        self.follow_up = FollowUpTable(context, self.follow_model, self.tr("Follow-up of earlier decisions"), self)
        self.no_follow_up = Caption(
            self.tr("No decision of an earlier review is waiting: from the next review on they are looked at here."),
            context.theme, self,
        )  # fmt: skip
        self.add_part(self.tr("Follow-up of earlier decisions"), self.follow_up, self.no_follow_up)
        self.add_part(self.tr("The dials of the period"), self.dials)
        self.add_part(self.tr("What the figures say"), self.findings)

    def show_prepared(self, found: Prepared, last: Review | None) -> None:
        """Show figures, findings and follow-up.

        Args:
            found: of the review.
            last: the closed review of the same kind before it, if there is one.
        """
        self._found, review = found, found.review
        self.findings.show_findings(review.findings)
        self.show_follow_up(review)
        formats = self.context.formats
        rows = []
        judged = statuses(found.figures, self.context.session.settings)
        for key in DIALS:
            figure = found.figures[key]
            status = judged[key].value
            before = formats.value(last.value(key), figure.unit) if last is not None else ""
            word = f"{status_glyph(status)} {status_word(status)}"
            rows.append((figure_name(key), formats.figure(figure), before, word))
        columns = (
            TwinColumn(self.tr("Figure")),
            TwinColumn(formats.period(review.period), written=True),
            TwinColumn(formats.period(last.period) if last is not None else "", written=True),
            TwinColumn(self.tr("Corridor")),
        )
        self.dials.show_twin(Twin(columns, tuple(rows)))

    @Slot(int, int)
    def _explain(self, row: int, _column: int) -> None:
        if self._found is not None:
            figure = self._found.figures[DIALS[row]]
            self.context.explain(figure, self.dials.anchor, Origin(self._found.review.selection))

    def show_follow_up(self, review: Review) -> None:
        """Show what became of earlier decisions."""
        self.follow_model.set_lines(review.follow_up)
        self.follow_up.setVisible(bool(review.follow_up))
        self.no_follow_up.setVisible(not review.follow_up)


class HoldStep(Column):
    """The meeting: agenda, who is there, decisions, minutes.

    Signals:
        agenda_changed: the points.
        texts_changed: who is there, and the minutes, as typed.
        add_wanted: another decision.
    """

    agenda_changed = Signal(object)
    texts_changed = Signal(str, str)
    add_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._review_id = ""
        theme = context.theme
        self.agenda = Agenda(context, self, is_open=False)
        self.present = QLineEdit(self)
        self.model = DecisionModel(context, self)
        self.table = DecisionTable(context, self.model, self.tr("Decisions"), self)
        self.add = Button(self.tr("Add a decision"), self)
        self.help = Caption(
            self.tr("Enter opens a cell, Tab goes to the next one, Insert adds a decision, Delete removes it."),
            theme, self,
        )  # fmt: skip
        self.minutes = QPlainTextEdit(self)
        self.minutes.setTabChangesFocus(True)
        self.minutes.setMinimumHeight(_MINUTES_HEIGHT)
        self.minutes.setAccessibleName(self.tr("Minutes"))
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space("small"))
        row.addWidget(self.add)
        row.addWidget(self.help, 1)
        self.add_part(self.tr("Agenda"), self.agenda)
        self.add_part(self.tr("Decisions"), self.table, line)
        self.add_part(self.tr("Minutes"), FormRow(self.tr("Present"), self.present, theme, self), self.minutes)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.keep_texts)
        self.present.textEdited.connect(self._typed)
        self.minutes.textChanged.connect(self._typed)
        self.agenda.changed.connect(self.agenda_changed)
        self.add.clicked.connect(self.add_wanted)
        self.table.add_wanted.connect(self.add_wanted)

    def show_review(self, review: Review, decisions: Sequence[Decision]) -> None:
        """Show a review; what is being typed is left alone."""
        if review.id != self._review_id:
            self._review_id = review.id
            self._pause.stop()
            self.present.setText(review.present)
            self.minutes.blockSignals(True)
            self.minutes.setPlainText(review.minutes)
            self.minutes.blockSignals(False)
        elif not self._pause.isActive():
            if not self.present.hasFocus() and self.present.text() != review.present:
                self.present.setText(review.present)
            if not self.minutes.hasFocus() and self.minutes.toPlainText() != review.minutes:
                self.minutes.setPlainText(review.minutes)
                self._pause.stop()
        self.agenda.show_points(review.agenda)
        self.model.set_findings(review.findings)
        facts = self.context.session.facts
        known = facts.channels if facts is not None else ()
        looked = review.look.channels
        self.model.set_channels(known if looked is None else [one for one in known if one in looked])
        self.model.set_decisions(decisions)
        self.table.setVisible(bool(decisions))

    @Slot()
    def keep_texts(self) -> None:
        """Tell what was typed."""
        self._pause.stop()
        self.texts_changed.emit(self.present.text().strip(), self.minutes.toPlainText().strip())

    @Slot()
    def _typed(self) -> None:
        self._pause.start()


class CloseStep(Column):
    """What closing keeps, and that nothing of it can change afterwards.

    Signals:
        close_wanted: the user has said so.
    """

    close_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        theme = context.theme
        self.kept = Text("", theme, self)
        self.gaps = Text("", theme, self, tone="warning")
        self.sure = QCheckBox(self.tr("I know that a closed review can never be changed."), self)
        self.close_it = Button(self.tr("Close the review for good"), self, kind="primary")
        self.add_part(self.tr("What is kept"), self.kept, self.gaps)
        self.column.addSpacing(theme.space("small"))
        self.column.addWidget(self.sure, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.close_it, 0, Qt.AlignmentFlag.AlignLeft)
        self.sure.toggled.connect(self._allow)
        self.close_it.clicked.connect(self.close_wanted)
        self._allow()

    def show_review(self, review: Review, decisions: Sequence[Decision]) -> None:
        """Show what would be kept of a review."""
        decided = [one for one in decisions if not one.is_empty]
        formats = self.context.formats
        self.kept.setText(
            self.tr(
                "Every figure of {period}, month by month and channel by channel, with the definitions, assumptions "
                "and thresholds in force and the fingerprint of each imported file ({files}); the findings, the "
                "follow-up, the minutes and the decisions ({count})."
            ).format(
                period=formats.period(review.period), files=formats.count(len(self.context.session.imports)),
                count=formats.count(len(decided)),
            )
        )  # fmt: skip
        loose = [one for one in decided if not (one.owner and one.due and one.figure_id)]
        text = ""
        if not decided:
            text = self.tr("No decision was taken: the next review will have nothing to follow up.")
        elif loose:
            text = self.tr("%n decision(s) lack who, until when or the figure that will tell.", None, len(loose))
        self.gaps.setText(text)
        self.gaps.setVisible(bool(text))

    def forget(self) -> None:
        """Ask again."""
        self.sure.setChecked(False)

    @Slot()
    def _allow(self) -> None:
        self.close_it.setEnabled(self.sure.isChecked())

