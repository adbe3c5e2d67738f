"""Competitors' prices: what was imported, and prices typed here, product by product or for a whole category."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ecomkpi_desktop.base import clock
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.review.notebook import forget, keep
from ecomkpi_desktop.review.positioning.noted import Level, NotedPrice
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.positioning.view import PositioningView
from ecomkpi_desktop.ui.settings_pane.fields import NumberBox
from ecomkpi_desktop.ui.theme.fonts import grown, is_large
from ecomkpi_desktop.ui.widgets.buttons import Button, IconButton
from ecomkpi_desktop.ui.widgets.labels import Caption, Card, Text
from ecomkpi_desktop.workspace.edits import Wording
from ecomkpi_desktop.workspace.notes import new_id

_PRICE, _WHO, _OWN, _GOODS = 116, 170, 150, 200
_DEAREST = 1e6


class PriceBox(NumberBox):
    """A price, VAT included; nothing at 0."""

    def __init__(self, context: Context, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setRange(0.0, _DEAREST)
        self.setDecimals(2)
        self.setFixedWidth(grown(_PRICE))
        self.setSuffix(f"\u00a0{context.formats.symbol}")
        self.setLocale(context.formats.locale)
        self.setAccessibleName(name)


class PriceLine(QWidget):
    """One typed price, changed in place."""

    def __init__(self, context: Context, note: NotedPrice, own: float | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.note = note
        theme, formats, name = context.theme, context.formats, note.name
        kind = self.tr("{name} (category)").format(name=name) if note.level is Level.CATEGORY else name
        label = Text(kind, theme, self)
        label.setMinimumWidth(grown(_GOODS))
        mine = self.tr("yours: {price}").format(price=formats.money(own)) if own is not None else self.tr("not sold")
        self.own = Caption(mine, theme, self)
        self.own.setFixedWidth(grown(_OWN))
        self.competitor = QLineEdit(note.competitor, self)
        self.competitor.setPlaceholderText(self.tr("Competitor"))
        self.competitor.setFixedWidth(grown(_WHO))
        self.competitor.setAccessibleName(self.tr("Competitor who sells {name}").format(name=name))
        what = self.tr("Price of {name} at the competitor, VAT included").format(name=name)
        self.price = PriceBox(context, what, self)
        self.price.setValue(note.price)
        self.remove = IconButton("remove", self.tr("Remove the price of {name}").format(name=name), theme, self)
        layout = QHBoxLayout()
        layout.setSpacing(theme.space("small"))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space("hair"))
        if is_large():
            lines.addWidget(label)
        else:
            layout.addWidget(label, 1)
        lines.addLayout(layout)
        for widget in (self.own, self.competitor, self.price, self.remove):
            layout.addWidget(widget)


class PricesPart(Card):
    """What is known of competitors' prices, and the place to type more; every change can be undone."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._view: PositioningView | None = None
        self._shown: tuple[object, ...] = ()
        theme = context.theme
        self.about = Text("", theme, self)
        self.lines: list[PriceLine] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.space("tight"))
        self.goods = QComboBox(self)
        self.goods.setEditable(True)
        if (line := self.goods.lineEdit()) is not None:
            line.setAccessibleName(self.goods.accessibleName() or self.tr("Product"))
        self.goods.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.goods.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.goods.setMinimumWidth(grown(_GOODS))
        self.goods.setAccessibleName(self.tr("Product or category"))
        field = self.goods.lineEdit()
        if field is not None:
            field.setPlaceholderText(self.tr("Product or category"))
        self.competitor = QLineEdit(self)
        self.competitor.setPlaceholderText(self.tr("Competitor"))
        self.competitor.setAccessibleName(self.tr("Competitor"))
        self.competitor.setFixedWidth(grown(_WHO))
        self.price = PriceBox(context, self.tr("Price at the competitor, VAT included"), self)
        self.add = Button(self.tr("Note the price"), self)
        self.importing = Button(self.tr("Import prices…"), self, kind="quiet")
        note = self.tr(
            "Prices as shop windows show them, VAT included; for a category, what a unit costs there on average. A "
            "file "
            "with columns product, competitor, price and date is read too."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.space("large"),) * 4)
        layout.setSpacing(theme.space("small"))
        layout.addWidget(self.about)
        layout.addLayout(self._list)
        form = QHBoxLayout()
        form.setSpacing(theme.space("small"))
        place = layout if is_large() else form
        place.addWidget(self.goods, 1)
        for widget in (self.competitor, self.price, self.add):
            form.addWidget(widget)
        layout.addLayout(form)
        foot = QVBoxLayout() if is_large() else QHBoxLayout()
        foot.addWidget(Caption(note, theme, self), 1)
        foot.addWidget(self.importing, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(foot)
        self.goods.editTextChanged.connect(self._allow)
        self.price.valueChanged.connect(self._allow)
        self.price.lineEdit().returnPressed.connect(self._note)
        self.add.clicked.connect(self._note)
        self.importing.clicked.connect(self._import)
        self._allow()

    def show_view(self, view: PositioningView) -> None:
        """Show what is known now; what is being typed stays."""
        self._view = view
        self.about.setText(self._about(view))
        offered = [self._label(one.level, one.name) for one in view.own]
        if offered != [self.goods.itemText(place) for place in range(self.goods.count())]:
            text = self.goods.currentText()
            self.goods.blockSignals(True)
            self.goods.clear()
            for one, label in zip(view.own, offered, strict=True):
                self.goods.addItem(label, (one.level.value, one.name))
            self.goods.setEditText(text)
            self.goods.blockSignals(False)
        notes = self._context.session.notebook.all(NotedPrice)
        shown = (notes, tuple(view.own_price(one.level, one.name) for one in notes))
        if shown != self._shown:
            self._shown = shown
            self._rebuild(notes)
        self._allow()

    # -- inside ------------------------------------------------------------------------------------------------

    def _label(self, level: Level, name: str) -> str:
        return self.tr("{name} (category)").format(name=name) if level is Level.CATEGORY else name

    def _about(self, view: PositioningView) -> str:
        seen, formats = view.audit.seen, self._context.formats
        if seen is None:
            return self.tr("No competitors’ price is known yet. Begin with your best sellers.")
        text = self.tr("Prices of %n competitor(s) are known.", None, seen.competitors)
        if seen.first is not None and seen.last is not None and seen.first != seen.last:
            days = self.tr("Seen between {first} and {last}.")
            return f"{text} {days.format(first=formats.date(seen.first), last=formats.date(seen.last))}"
        if seen.last is not None:
            day = self.tr("Seen on {day}.").format(day=formats.date(seen.last))
            return f"{text} {day}"
        return text

    def _rebuild(self, notes: tuple[NotedPrice, ...]) -> None:
        for line in self.lines:
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()
        view, self.lines = self._view, []
        for note in notes:
            own = view.own_price(note.level, note.name) if view is not None else None
            line = PriceLine(self._context, note, own, self)
            line.price.valueChanged.connect(partial(self._change, line))
            line.competitor.editingFinished.connect(partial(self._change, line))
            line.remove.clicked.connect(partial(self._remove, line))
            self._list.addWidget(line)
            self.lines.append(line)

    @Slot()
    def _allow(self) -> None:
        self.add.setEnabled(bool(self.goods.currentText().strip()) and self.price.value() > 0)

    @Slot()
    def _note(self) -> None:
        self.price.interpretText()
        text = self.goods.currentText().strip()
        if not text or self.price.value() <= 0:
            return
        place = self.goods.findText(text, Qt.MatchFlag.MatchFixedString)
        level, name = self.goods.itemData(place) if place >= 0 else (Level.PRODUCT.value, text)
        note = NotedPrice(
            new_id(), Level(level), name, round(self.price.value(), 2), self.competitor.text().strip(), clock.today()
        )
        wording = Wording(QT_TRANSLATE_NOOP("edits", "Competitor’s price of “{name}”"), {"name": name})
        self._context.session.edit(keep(wording, note))
        self.goods.setEditText("")
        self.price.setValue(0.0)
        self.goods.setFocus()

    def _change(self, line: PriceLine, _value: float = 0.0) -> None:
        changed = replace(line.note, price=round(line.price.value(), 2), competitor=line.competitor.text().strip())
        if changed == line.note:
            return
        line.note = replace(changed, seen=clock.today())
        name = {"name": changed.name}
        wording = Wording(QT_TRANSLATE_NOOP("edits", "Change of the competitor’s price of “{name}”"), name)
        self._context.session.edit(keep(wording, line.note))

    def _remove(self, line: PriceLine) -> None:
        name = {"name": line.note.name}
        wording = Wording(QT_TRANSLATE_NOOP("edits", "Removal of the competitor’s price of “{name}”"), name)
        self._context.session.edit(forget(wording, line.note))

    @Slot()
    def _import(self) -> None:
        self._context.import_wanted.emit([])
