"""The quality rules: proven by the files, written by those who apply them."""

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from ecomkpi_desktop.base.kinds import Type
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.models.tables import Column
from ecomkpi_desktop.present.field_names import field_name
from ecomkpi_desktop.present.sharing import rule_text, said
from ecomkpi_desktop.review.governance.contract import Contract, Rule, RuleKind, in_order
from ecomkpi_desktop.review.governance.measure import CHOICES
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.governance.keeper import GovernanceKeeper
from ecomkpi_desktop.ui.pages.governance.parts import List, Names, listed, row_of
from ecomkpi_desktop.ui.pages.parts.grid import ResponsiveGrid
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.form_row import FormRow
from ecomkpi_desktop.ui.widgets.labels import Caption, Card

_NUMERIC = frozenset({Type.MONEY, Type.NUMBER, Type.RATE})
_AT_LEAST, _AT_MOST = "at_least", "at_most"
# What can be asked of a column, and whether it needs a value.
_KINDS: dict[str, str] = {
    RuleKind.NOT_NULL.value: QT_TRANSLATE_NOOP("governance", "stated on every row"),
    RuleKind.ALLOWED.value: QT_TRANSLATE_NOOP("governance", "only these words"),
    _AT_LEAST: QT_TRANSLATE_NOOP("governance", "at least"),
    _AT_MOST: QT_TRANSLATE_NOOP("governance", "at most"),
}


class RulesCard(QWidget):
    """List of the rules, who wrote the one that is chosen, and a line for another one."""

    def __init__(self, context: Context, keeper: GovernanceKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._keeper = context, keeper
        self._contract: Contract | None = None
        self._added = ""  # the rule that is on its way to the document, to be chosen when it is there
        theme = context.theme
        columns = (Column(self.tr("Rule"), self._text, tip=self._text), Column(self.tr("Written by"), _author))
        self.list = List(context, self.tr("Rules of the contract"), "key", columns, self, most=12)
        self.list.chosen.connect(self._show_one)
        self.author = Names(keeper, self)
        self.author.editingFinished.connect(self._sign)
        self.remove = Button(self.tr("Take this rule out"), self)
        self.remove.clicked.connect(self._remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("small"))
        layout.addWidget(self.list)
        layout.addWidget(
            FormRow(self.tr("Who wrote the chosen rule"), self.author, theme, self, trailing=self.remove,
                    help_text=self.tr("They act when it is broken; without a name, those who write the rules do."))
        )  # fmt: skip
        layout.addWidget(self._form())

    def _form(self) -> QWidget:
        theme = self._context.theme
        self.form = Card(self)
        self.field, self.kind, self.value = QComboBox(self.form), QComboBox(self.form), QLineEdit(self.form)
        self.kind.currentIndexChanged.connect(self._suit_value)
        self.field.currentIndexChanged.connect(self._suit_kinds)
        self.add = Button(self.tr("Add the rule"), self.form)
        self.add.clicked.connect(self._add)
        self.value.returnPressed.connect(self._add)
        self.told = Caption("", theme, self.form)
        fields = (
            FormRow(self.tr("Another rule: column"), self.field, theme, self.form),
            FormRow(self.tr("is to be"), self.kind, theme, self.form),
            FormRow(self.tr("Number, or words parted by commas"), self.value, theme, self.form),
        )
        layout = QVBoxLayout(self.form)
        layout.setContentsMargins(*(theme.space("large"),) * 4)
        layout.setSpacing(theme.space("small"))
        layout.addWidget(ResponsiveGrid(fields, 220, theme.space("medium"), self.form, most=3))
        layout.addLayout(row_of(self.add))
        layout.addWidget(self.told)
        self.told.hide()
        return self.form

    def show_contract(self, contract: Contract) -> None:
        """Show the rules of a contract."""
        if self._contract is None or self._contract.columns != contract.columns:
            self.field.clear()
            for column in contract.columns:
                if column.field and column.type is not None:
                    self.field.addItem(field_name(contract.kind, column.field), (column.field, column.type))
        self._contract = contract
        self.list.show_rows(contract.rules)
        self._suit_kinds()
        if any(rule.key == self._added for rule in contract.rules):
            self.list.choose(self._added)
            self._added = ""

    def _text(self, rule: Rule) -> str:
        return "" if self._contract is None else rule_text(rule, self._contract.kind, self._context.formats)

    @Slot(object)
    def _show_one(self, rule: Rule | None) -> None:
        self.author.offer()
        self.author.setText(rule.author if rule is not None else "")
        self.author.setEnabled(rule is not None)
        self.remove.setEnabled(rule is not None)

    @Slot()
    def _suit_kinds(self) -> None:
        """Offer only what the program can check of the column that is chosen."""
        data = self.field.currentData()
        chosen = self.kind.currentData()
        self.kind.clear()
        if data is None:
            return
        name, kind = data
        wanted = [RuleKind.NOT_NULL.value]
        if name in CHOICES:
            wanted.append(RuleKind.ALLOWED.value)
        if kind in _NUMERIC:
            wanted += [_AT_LEAST, _AT_MOST]
        for key in wanted:
            self.kind.addItem(said(_KINDS[key]), key)
        self.kind.setCurrentIndex(max(0, self.kind.findData(chosen)))

    @Slot()
    def _suit_value(self) -> None:
        self.value.setEnabled(self.kind.currentData() not in {None, RuleKind.NOT_NULL.value})

    @Slot()
    def _add(self) -> None:
        contract, rule = self._contract, self._typed()
        self.told.setVisible(rule is None)
        if contract is None or rule is None:
            self.told.setText(self.tr("Type a number, or the words that are allowed."))
            self.value.setFocus()
            return
        others = [one for one in contract.rules if one.key != rule.key]
        before = next((one for one in contract.rules if one.key == rule.key), None)
        if before is not None and rule.kind is RuleKind.RANGE:
            least = rule.least if rule.least is not None else before.least
            rule = replace(rule, least=least, most=rule.most if rule.most is not None else before.most)
        self.value.clear()
        self._added = rule.key
        self._keeper.change(contract, rules=in_order((*others, rule), contract.columns))

    def _typed(self) -> Rule | None:
        data, kind = self.field.currentData(), self.kind.currentData()
        if data is None or kind is None:
            return None
        name, text, author = data[0], self.value.text().strip(), self.author.text().strip()
        if kind == RuleKind.NOT_NULL.value:
            return Rule(RuleKind.NOT_NULL, (name,), author=author)
        if kind == RuleKind.ALLOWED.value:
            return Rule(RuleKind.ALLOWED, (name,), listed(text), author=author) if listed(text) else None
        number, is_number = self._context.formats.locale.toDouble(text)
        if not is_number:
            return None
        least, most = (number, None) if kind == _AT_LEAST else (None, number)
        return Rule(RuleKind.RANGE, (name,), (), least, most, author=author)

    @Slot()
    def _sign(self) -> None:
        contract, rule, author = self._contract, self.list.current, self.author.text().strip()
        if contract is None or rule is None or rule.author == author:
            return
        rules = tuple(replace(one, author=author) if one.key == rule.key else one for one in contract.rules)
        co_authors = contract.co_authors
        if author and author not in co_authors:
            co_authors = (*co_authors, author)
        self._keeper.change(contract, rules=rules, co_authors=co_authors)

    @Slot()
    def _remove(self) -> None:
        contract, rule = self._contract, self.list.current
        if contract is not None and rule is not None:
            self._keeper.change(contract, rules=tuple(one for one in contract.rules if one.key != rule.key))


def _author(rule: Rule) -> str:
    return rule.author
