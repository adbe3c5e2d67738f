"""Fields that two sources state: where they differ, which one is right, and what the figures use meanwhile."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.fields import field as canonical
from ecomkpi_desktop.base.kinds import Type
from ecomkpi_desktop.models.tables import Column
from ecomkpi_desktop.present.field_names import field_name
from ecomkpi_desktop.present.kinds import kind_name
from ecomkpi_desktop.present.sharing import standing_name
from ecomkpi_desktop.review.governance.conflicts import Comparison, Example
from ecomkpi_desktop.review.governance.truth import Judged, Standing
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.governance.keeper import GovernanceKeeper
from ecomkpi_desktop.ui.pages.governance.parts import Hint, List, Part, row_of
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.form_row import FormRow
from ecomkpi_desktop.ui.widgets.labels import Caption, Card, SectionHeading
from ecomkpi_desktop.workspace.truths import WHOLE


class _Row:
    """A comparison and what was decided, under its own key."""

    def __init__(self, comparison: Comparison, judged: Judged | None) -> None:
        self.key = comparison.id
        self.comparison = comparison
        self.judged = judged


class ConflictsPart(Part):
    """List, the differences of the one that is chosen, and who is right."""

    def __init__(self, context: Context, keeper: GovernanceKeeper, parent: QWidget | None = None) -> None:
        super().__init__(context, keeper, parent)
        theme = context.theme
        self.hint = Hint(context, self)
        self.hint.acted.connect(self._import)
        self.list = List(context, self.tr("Fields that two sources state"), "key", self._columns(), self, most=8)
        self.list.chosen.connect(self._show_one)
        self.card = Card(self)
        self.what = SectionHeading("", theme, self.card)
        self.about = Caption("", theme, self.card)
        self.why = QLineEdit(self.card)
        self.why.setMaxLength(300)
        self.first, self.second = Button("", self.card), Button("", self.card)
        self.first.clicked.connect(partial(self._decide, "first"))
        self.second.clicked.connect(partial(self._decide, "second"))
        self.back = Button(self.tr("Take the choice back"), self.card, kind="quiet")
        self.back.clicked.connect(self._take_back)
        self.examples = List(context, self.tr("Differences"), "key", (), self.card, most=8)
        layout = QVBoxLayout(self.card)
        layout.setContentsMargins(*(theme.space("large"),) * 4)
        layout.setSpacing(theme.space("small"))
        layout.addWidget(self.what)
        layout.addWidget(self.about)
        layout.addWidget(self.examples)
        layout.addWidget(FormRow(self.tr("Why this one is right"), self.why, theme, self.card))
        layout.addLayout(row_of(self.first, self.second, self.back))
        for widget in (self.hint, self.list, self.card):
            self.column.addWidget(widget)

    def show_now(self) -> None:
        """Show the comparisons, or why there is none."""
        comparisons = self.keeper.files.comparisons
        judged = {one.conflict.id: one for one in self.keeper.conflicts}
        self.list.setVisible(bool(comparisons))
        self.list.show_rows([_Row(one, judged.get(one.id)) for one in comparisons])
        if not comparisons and self.keeper.is_measured:
            self.hint.tell(
                self.tr("No two sources state the same thing yet"),
                self.tr(
                    "Each field comes from one file only, so nothing can contradict it, and nothing confirms it "
                    "either. A list of product costs beside the one of your shop, or the file of your payment "
                    "provider beside the orders, lets one check the other."
                ),
                self.tr("Import files…"),
            )
        elif comparisons and not judged:
            self.hint.tell(
                self.tr("Your sources agree"),
                self.tr("Wherever two of them state the same thing, they state the same value."),
            )
        else:
            self.hint.hide()

    @Slot()
    def _import(self) -> None:
        self.context.import_wanted.emit([])

    @Slot(object)
    def _show_one(self, row: _Row | None) -> None:
        self.card.setVisible(row is not None and row.judged is not None)
        if row is None or row.judged is None:
            return
        one, names, formats = row.comparison, self.keeper.names, self.context.formats
        first, second = names.get(one.first, one.first), names.get(one.second, one.second)
        text = self.tr("{field}: {count} of {all} differ between {first} and {second}")
        count, compared = formats.count(float(one.count)), formats.count(float(one.compared))
        self.what.setText(text.format(field=_field(row), count=count, all=compared, first=first, second=second))
        self.about.setText(self._about(row.judged))
        self.why.setText(row.judged.truth.why if row.judged.truth is not None else "")
        for button, name in ((self.first, first), (self.second, second)):
            button.setText(self.tr("{source} is right").format(source=name))
            button.setAccessibleName(button.text())
        self.back.setVisible(row.judged.truth is not None)
        self.examples.model.set_columns(self._example_columns(one, first, second), ())
        self.examples.show_rows(one.examples)

    def _about(self, judged: Judged) -> str:
        return " ".join(part for part in (self._now(judged), self._reach(judged.conflict)) if part)

    def _now(self, judged: Judged) -> str:
        """Say what the figures use, and whether somebody has decided."""
        used = self.keeper.names.get(judged.conflict.used, judged.conflict.used)
        if judged.standing is Standing.SETTLED:
            return self.tr("Decided: {source} is right, and the figures use it.").format(source=used)
        if judged.standing is Standing.TO_CORRECT:
            wrong = self.keeper.names.get(judged.wrong, judged.wrong)
            return self.tr(
                "Decided, but the figures still use {wrong}: have it corrected at its source and import it again, or "
                "take it out on the page Data."
            ).format(wrong=wrong)
        if judged.conflict.is_followed:
            return self.tr("The figures use {source}, because its file is the later one. Nobody has said which is "
                           "right.").format(source=used)  # fmt: skip
        return self.tr("The figures use {source}. Nobody has said which is right.").format(source=used)

    def _reach(self, one: Comparison) -> str:
        """Say what a choice does to the figures, and what it cannot do."""
        if one.is_followed and one.kind in WHOLE:
            return self.tr("What the source that is right contains is taken from it as a whole, in every figure.")
        if one.is_followed:
            return self.tr(
                "The source that is right counts for this field alone, in every figure; all else stays as it is."
            )
        if one.field != WHOLE.get(one.kind):
            return self.tr(
                "An order is taken from one file as a whole: say who is right about its total, and this field follows. "
                "A choice made here is noted only."
            )
        if one.kind is Kind.ORDERS:
            return self.tr(
                "Figures are made of the lines of the orders: a payment, or a list without lines, cannot take their "
                "place. A choice made here is noted only."
            )
        return ""

    def _decide(self, side: str) -> None:
        row: _Row | None = self.list.current
        if row is not None:
            self.keeper.decide(row.comparison, getattr(row.comparison, side), self.why.text().strip())

    @Slot()
    def _take_back(self) -> None:
        row: _Row | None = self.list.current
        if row is not None and row.judged is not None:
            self.keeper.take_back(row.judged)

    def _columns(self) -> Sequence[Column]:
        return (
            Column(self.tr("Field"), _field),
            Column(self.tr("Of"), _kind),
            Column(self.tr("Sources"), self._sources),
            Column(self.tr("Compared"), _compared, self._count, numeric=True),
            Column(self.tr("Different"), _differ, self._count, numeric=True, tone=_differ_tone),
            Column(self.tr("Right"), self._right),
            Column(self.tr("State"), self._state, tone=_state_tone),
        )

    def _example_columns(self, one: Comparison, first: str, second: str) -> Sequence[Column]:
        write = partial(self._value, one)
        numeric = one.gap is not None or _is_rate(one)
        columns = [
            Column(kind_name(one.kind), _example_key),
            Column(first, _example_first, write, numeric=numeric),
            Column(second, _example_second, write, numeric=numeric),
        ]
        if any(example.day is not None for example in one.examples):
            columns.insert(1, Column(self.tr("From"), _example_day, self._day))
        return columns

    def _value(self, one: Comparison, value: float | str) -> str:
        if isinstance(value, str):
            return value
        return self.context.formats.rate(value) if _is_rate(one) else self.context.formats.number(value, 2)

    def _day(self, day: object) -> str:
        return self.context.formats.date(day) if day is not None else ""  # type: ignore[arg-type]

    def _count(self, value: float) -> str:
        return self.context.formats.count(value)

    def _sources(self, row: _Row) -> str:
        names = self.keeper.names
        return " / ".join(names.get(key, key) for key in (row.comparison.first, row.comparison.second))

    def _right(self, row: _Row) -> str:
        if row.judged is None:
            return ""
        return self.keeper.names.get(row.judged.right, row.judged.right)

    def _state(self, row: _Row) -> str:
        return standing_name(row.judged.standing) if row.judged is not None else self.tr("they agree")


def _is_rate(one: Comparison) -> bool:
    return one.kind is Kind.PRODUCTS and canonical(one.kind, one.field).type is Type.RATE


def _field(row: _Row) -> str:
    return field_name(row.comparison.kind, row.comparison.field)


def _kind(row: _Row) -> str:
    return kind_name(row.comparison.kind)


def _compared(row: _Row) -> float:
    return float(row.comparison.compared)


def _differ(row: _Row) -> float:
    return float(row.comparison.count)


def _differ_tone(row: _Row) -> str:
    return "warning" if row.comparison.count else "muted"


def _state_tone(row: _Row) -> str:
    return "" if row.judged is not None and row.judged.standing is not Standing.SETTLED else "muted"


def _example_key(one: Example) -> str:
    return one.key


def _example_day(one: Example) -> object:
    return one.day


def _example_first(one: Example) -> float | str:
    return one.first


def _example_second(one: Example) -> float | str:
    return one.second
