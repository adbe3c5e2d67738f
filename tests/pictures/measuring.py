"""Finds what does not fit in a window by walking its widgets: words cut, parts over each other or outside."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLayout,
    QLineEdit,
    QMenuBar,
    QScrollArea,
    QStackedWidget,
    QStatusBar,
    QTabBar,
    QWidget,
)

from ecomkpi_desktop.ui.widgets.keyboard_focus import PaintedButton

_SLACK = 1  # pixels: rounding
_OVERLAP = 2
_PLACES_ITSELF = (QAbstractScrollArea, QHeaderView, QMenuBar, QStatusBar, QTabBar, QStackedWidget, QComboBox)


@dataclass(frozen=True)
class Fault:
    """Something that does not fit."""

    kind: str
    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.what!r} in {self.where}"


def faults(root: QWidget) -> list[Fault]:
    """Return everything in a window that does not fit, from the top to the bottom."""
    found: dict[Fault, None] = {}
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisible() and widget.window() is root and not widget.size().isEmpty():
            for fault in (*_cut_words(widget), *_children(widget)):
                found.setdefault(fault)
    return list(found)


def path_of(widget: QWidget) -> str:
    """Return where a widget stands, from the window inwards, by its classes."""
    names: list[str] = []
    at: QWidget | None = widget
    while at is not None and not at.isWindow():
        if not at.objectName().startswith("qt_"):
            names.append(type(at).__name__)
        at = at.parentWidget()
    return " > ".join(reversed(names[:4]))


# -- words ---------------------------------------------------------------------------------------------------------


def _cut_words(widget: QWidget) -> Iterator[Fault]:
    if isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, QComboBox):
        yield from _combo(widget)
    elif isinstance(widget, QAbstractButton) and not _is_part_of_qt(widget):
        yield from _button(widget)
    elif isinstance(widget, QLineEdit | QAbstractSpinBox):
        yield from _field(widget)
    elif isinstance(widget, QTabBar):
        yield from _tabs(widget)


def _label(label: QLabel) -> Iterator[Fault]:
    text = label.text()
    if not text or label.textFormat() == Qt.TextFormat.RichText:
        return
    room = label.contentsRect().adjusted(label.margin(), label.margin(), -label.margin(), -label.margin())
    metrics = QFontMetrics(label.font())
    if label.wordWrap():
        longest = max((metrics.horizontalAdvance(word) for word in text.split()), default=0)
        if longest > room.width() + _SLACK:
            yield Fault("a word is wider than its place", path_of(label), text)
        if label.heightForWidth(label.width()) > label.height() + _SLACK:
            yield Fault("text is higher than its place", path_of(label), text)
    else:
        widest = max(metrics.horizontalAdvance(line) for line in text.split("\n"))
        # A name that is allowed to be cut says so: it gives its room up and tells the whole in its tool tip.
        if widest > room.width() + _SLACK and not label.toolTip():
            yield Fault("text is wider than its place", path_of(label), text)


def _button(button: QAbstractButton) -> Iterator[Fault]:
    if not button.text():
        return
    wanted, given = button.minimumSizeHint().expandedTo(_words_of(button)), button.size()
    if wanted.width() > given.width() + _SLACK:
        yield Fault("a button is narrower than its words", path_of(button), button.text())
    if wanted.height() > given.height() + _SLACK:
        yield Fault("a button is lower than its words", path_of(button), button.text())


def _words_of(button: QAbstractButton) -> QSize:
    """Return what the words of a button of Qt need; one that paints itself says it as its least size."""
    is_painted = isinstance(button, PaintedButton)
    return button.minimumSizeHint() if is_painted else button.sizeHint()


def _combo(combo: QComboBox) -> Iterator[Fault]:
    arrow = QFontMetrics(combo.font()).height()
    room = combo.width() - arrow - 2 * _SLACK
    if QFontMetrics(combo.font()).horizontalAdvance(combo.currentText()) > room:
        yield Fault("a choice is wider than its place", path_of(combo), combo.currentText())


def _field(field: QLineEdit | QAbstractSpinBox) -> Iterator[Fault]:
    line = field if isinstance(field, QLineEdit) else field.findChild(QLineEdit)
    if line is None or (field is line and isinstance(field.parentWidget(), QAbstractSpinBox | QComboBox)):
        return
    text = line.text() or line.placeholderText()
    if QFontMetrics(line.font()).horizontalAdvance(text) > line.width() - 2 and not line.hasFocus():
        yield Fault("a field is narrower than its words", path_of(field), text)
    if field.height() < field.minimumSizeHint().height() - _SLACK:
        yield Fault("a field is lower than its words", path_of(field), text)


def _tabs(bar: QTabBar) -> Iterator[Fault]:
    for index in range(bar.count()):
        if bar.tabRect(index).width() + _SLACK < QFontMetrics(bar.font()).horizontalAdvance(bar.tabText(index)):
            yield Fault("a tab is narrower than its words", path_of(bar), bar.tabText(index))


# -- places --------------------------------------------------------------------------------------------------------


def _children(parent: QWidget) -> Iterator[Fault]:
    if isinstance(parent, QScrollArea):
        yield from _out_of_reach(parent)
    if isinstance(parent, _PLACES_ITSELF):
        return
    laid = _laid_out(parent.layout()) if parent.layout() is not None else []
    laid = [one for one in laid if one.isVisible() and one.parentWidget() is parent and not one.size().isEmpty()]
    is_clipped = not isinstance(parent.parentWidget(), QAbstractScrollArea) and not _is_viewport(parent)
    for child in laid:
        if is_clipped and not parent.rect().adjusted(-1, -1, 1, 1).contains(child.geometry()):
            yield Fault("a part reaches out of its frame", path_of(parent), f"{type(child).__name__} {_says(child)}")
    for place, one in enumerate(laid):
        for other in laid[place + 1 :]:
            common = one.geometry().intersected(other.geometry())
            if min(common.width(), common.height()) >= _OVERLAP:
                what = f"{type(one).__name__} {_says(one)} and {type(other).__name__} {_says(other)}"
                yield Fault("two parts lie over each other", path_of(parent), what)


def _out_of_reach(area: QScrollArea) -> Iterator[Fault]:
    """Find what is wider than the area it scrolls in: nobody reads a page sideways."""
    inside = area.widget()
    missing = inside.width() - area.viewport().width() if inside is not None else 0
    if missing > _SLACK:
        least = max((one for one in inside.findChildren(QWidget) if one.isVisibleTo(inside)), key=_least_width)
        what = f"{type(inside).__name__} by {missing}, for {path_of(least)}"
        yield Fault("what scrolls is wider than its frame", path_of(area), what)


def _least_width(widget: QWidget) -> tuple[int, int]:
    """Return how narrow a widget may be, and how deep it stands: the innermost one is to blame."""
    depth = 0
    above = widget.parentWidget()
    while above is not None:
        depth, above = depth + 1, above.parentWidget()
    return max(widget.minimumSizeHint().width(), widget.minimumWidth()), depth


def _laid_out(layout: QLayout) -> Sequence[QWidget]:
    found: list[QWidget] = []
    for index in range(layout.count()):
        item = layout.itemAt(index)
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            found.append(widget)
        elif inner is not None:
            found += _laid_out(inner)
    return found


def _is_viewport(widget: QWidget) -> bool:
    area = widget.parentWidget()
    return isinstance(area, QAbstractScrollArea) and area.viewport() is widget


def _is_part_of_qt(widget: QWidget) -> bool:
    return widget.objectName().startswith("qt_") or isinstance(widget.parentWidget(), QLineEdit | QAbstractSpinBox)


def _says(widget: QWidget) -> str:
    text = widget.accessibleName() or getattr(widget, "text", str)()
    corner = widget.mapTo(widget.window(), QPoint(0, 0))
    return f"{text[:40]!r} at {corner.x()},{corner.y()}"
