"""Broken promises: what was promised, what came, who must act, and how far they are."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomkpi_desktop.models.tables import Column
from ecomkpi_desktop.present.sharing import breach_text, fault_name, state_name, who_text
from ecomkpi_desktop.review.governance.follow_up import Followed, Settlement, State
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.governance.keeper import GovernanceKeeper
from ecomkpi_desktop.ui.pages.governance.parts import DayField, Hint, List, Names, Part, row_of
from ecomkpi_desktop.ui.pages.parts.chooser import Chooser
from ecomkpi_desktop.ui.pages.parts.grid import ResponsiveGrid
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.form_row import FormRow
from ecomkpi_desktop.ui.widgets.labels import Caption, Card, SectionHeading

_WEEK = timedelta(days=7)


class _Row:
    """A breach under its own key, so that it stays chosen."""

    def __init__(self, followed: Followed) -> None:
        self.key = followed.breach.id
        self.followed = followed


class BreachesPart(Part):
    """List of the breaches, and the one that is chosen with what can be done about it.

    Signals:
        contract_wanted: key of the source whose contract is asked for.
        sources_wanted: the list of the sources is asked for.
    """

    contract_wanted = Signal(str)
    sources_wanted = Signal()

    def __init__(self, context: Context, keeper: GovernanceKeeper, parent: QWidget | None = None) -> None:
        super().__init__(context, keeper, parent)
        theme = context.theme
        self.hint = Hint(context, self)
        self.hint.acted.connect(self.sources_wanted)
        self.shown = Chooser(
            self.tr("Which breaches"), ((True, self.tr("To be settled")), (False, self.tr("All"))), self
        )
        self.shown.chosen.connect(self._show_others)
        self.list = List(context, self.tr("Breaches"), "key", self._columns(), self)
        self.list.chosen.connect(self._show_one)
        self.card = Card(self)
        self.what = SectionHeading("", theme, self.card)
        self.about = Caption("", theme, self.card)
        self.who = Names(keeper, self.card)
        self.until = DayField(context, keeper.today + _WEEK, self.card)
        self.assign = Button(self.tr("Give it to them"), self.card, kind="primary")
        self.corrected = Button(self.tr("Corrected at the source"), self.card)
        self.tolerated = Button(self.tr("Tolerate it this once"), self.card)
        self.reopen = Button(self.tr("Open it again"), self.card)
        self.contract = Button(self.tr("Change the contract…"), self.card)
        for button, slot in (
            (self.assign, self._assign), (self.corrected, self._corrected), (self.tolerated, self._tolerate),
            (self.reopen, self._reopen), (self.contract, self._to_contract),
        ):  # fmt: skip
            button.clicked.connect(slot)
        self.who.returnPressed.connect(self._assign)
        layout = QVBoxLayout(self.card)
        layout.setContentsMargins(*(theme.space("large"),) * 4)
        layout.setSpacing(theme.space("small"))
        layout.addWidget(self.what)
        layout.addWidget(self.about)
        fields = (
            FormRow(self.tr("Who must act"), self.who, theme, self.card),
            FormRow(self.tr("Until"), self.until, theme, self.card),
        )
        layout.addWidget(ResponsiveGrid(fields, 240, theme.space("medium"), self.card, most=2))
        layout.addLayout(row_of(self.assign, self.corrected, self.tolerated, self.reopen, self.contract))
        self.column.addWidget(self.hint)
        self.column.addWidget(self.shown)
        self.column.addWidget(self.list)
        self.column.addWidget(self.card)

    def show_now(self) -> None:
        """Show the breaches, or why there is none."""
        sharing = self.keeper.sharing
        if not sharing.agreed:
            self.hint.tell(
                self.tr("No contract is agreed yet"),
                self.tr(
                    "Without a promise nothing can be broken: a column that is renamed or an amount that begins to "
                    "include VAT is then found only when a figure looks odd. A contract is proposed for each of your "
                    "{count} sources from the files you imported: read it, name who answers for it, agree."
                ).format(count=len(sharing.sources)),
                self.tr("See the sources"),
            )
        elif not sharing.breaches:
            self.hint.tell(
                self.tr("Every promise is kept"),
                self.tr("The files imported since the contracts were agreed keep them, and none is late."),
            )
        elif self.shown.value and not sharing.open:
            self.hint.tell(
                self.tr("Nothing is left to settle"),
                self.tr("Every breach so far was repaired, corrected or tolerated; all of them are kept under All."),
            )
        else:
            self.hint.hide()
        has_any = bool(sharing.agreed and sharing.breaches)
        for widget in (self.shown, self.list):
            widget.setVisible(has_any)
        rows = sharing.breaches if has_any else ()
        if self.shown.value:
            rows = tuple(one for one in rows if one.is_open)
        self.list.show_rows([_Row(one) for one in rows])
        self.list.setVisible(bool(rows))

    @Slot(object)
    def _show_others(self, _only_open: object) -> None:
        self.show_now()

    @property
    def current(self) -> Followed | None:
        """The breach that is chosen."""
        row = self.list.current
        return row.followed if row is not None else None

    @Slot(object)
    def _show_one(self, row: _Row | None) -> None:
        self.card.setVisible(row is not None)
        if row is None:
            return
        one, formats = row.followed, self.context.formats
        self.what.setText(breach_text(one.breach, formats))
        named = self.tr("{source}, version {version} of its contract. {who}").format(
            source=self.keeper.names.get(one.breach.source, one.breach.source), version=one.breach.version,
            who=self._whose(one),
        )  # fmt: skip
        self.about.setText(named)
        self.who.offer()
        self.who.setText(", ".join(one.who))
        until = one.case.until if one.case is not None and one.case.until is not None else self.keeper.today + _WEEK
        self.until.set_day(until)
        settled = one.state is State.SETTLED
        for button in (self.assign, self.corrected, self.tolerated):
            button.setVisible(not settled)
        self.reopen.setVisible(settled)

    def _whose(self, one: Followed) -> str:
        if one.case is not None and one.case.assigned:
            day = one.case.assigned_on
            text = self.tr("Given to {who} on {day}.")
            return text.format(who=one.case.assigned, day=self.context.formats.date(day) if day else "")
        if not one.who:
            return self.tr("The contract names nobody: say who must act.")
        if one.breach.rule is not None:
            return self.tr("{who} wrote this rule, and act on it.").format(who=who_text(one.who))
        return self.tr("The contract names {who}.").format(who=who_text(one.who))

    @Slot()
    def _assign(self) -> None:
        one, who = self.current, self.who.text().strip()
        if one is not None and who:
            self.keeper.assign(one, who, self.until.day)

    @Slot()
    def _corrected(self) -> None:
        if self.current is not None:
            self.keeper.settle(self.current, Settlement.CORRECTED)

    @Slot()
    def _tolerate(self) -> None:
        if self.current is not None:
            self.keeper.settle(self.current, Settlement.TOLERATED)

    @Slot()
    def _reopen(self) -> None:
        if self.current is not None:
            self.keeper.settle(self.current, None)

    @Slot()
    def _to_contract(self) -> None:
        if self.current is not None:
            self.contract_wanted.emit(self.current.breach.source)

    def _columns(self) -> Sequence[Column]:
        return (
            Column(self.tr("Breach"), _fault, tone=_tone),
            Column(self.tr("Who must act"), _who, tone=_who_tone),
            Column(self.tr("What came"), self._text, tip=self._text),
            Column(self.tr("File"), self._file),
            Column(self.tr("State"), self._state),
        )

    def _text(self, row: _Row) -> str:
        return breach_text(row.followed.breach, self.context.formats)

    def _file(self, row: _Row) -> str:
        breach = row.followed.breach
        return breach.file or self.keeper.names.get(breach.source, breach.source)

    def _state(self, row: _Row) -> str:
        one = row.followed
        name = state_name(one)
        if one.state is State.ASSIGNED and one.case is not None and one.case.until is not None:
            day = self.context.formats.date(one.case.until)
            late = self.tr("overdue since {day}") if one.is_overdue(self.keeper.today) else self.tr("until {day}")
            return f"{name}, {late.format(day=day)}"
        return name


def _fault(row: _Row) -> str:
    return fault_name(row.followed.breach.fault)


def _who(row: _Row) -> str:
    return who_text(row.followed.who)


def _tone(row: _Row) -> str:
    return row.followed.breach.severity.value if row.followed.is_open else "muted"


def _who_tone(row: _Row) -> str:
    return "" if row.followed.who else "warning"
