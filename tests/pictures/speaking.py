"""Walks the accessibility tree of a window: what a screen reader says of it, and what the Tab key reaches."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDateTimeEdit, QScrollBar, QWidget

from ecomkpi_desktop.ui.plots.plot import Plot
from ecomkpi_desktop.ui.plots.time.panel import TrendPanel
from ecomkpi_desktop.ui.widgets.labels import DECORATIVE
from tests.pictures.measuring import path_of

_MOST = 900  # steps of the Tab key
_PARTS = 3  # of a date
# What a screen reader cannot tell from anything but its name.
_SPOKEN = {
    QAccessible.Role.PushButton, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton, QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText, QAccessible.Role.Slider, QAccessible.Role.SpinBox, QAccessible.Role.Table,
    QAccessible.Role.Tree, QAccessible.Role.List, QAccessible.Role.PageTabList, QAccessible.Role.ButtonMenu,
    QAccessible.Role.ButtonDropDown, QAccessible.Role.Dial, QAccessible.Role.Graphic, QAccessible.Role.Chart,
}  # fmt: skip


def silent(window: QWidget) -> list[str]:
    """Return what is wrong for somebody who hears the window instead of seeing it."""
    wrong = []
    for interface in _tree(QAccessible.queryAccessibleInterface(window)):
        widget = interface.object()
        if not isinstance(widget, QWidget) or not widget.isVisible() or isinstance(widget, QScrollBar):
            continue
        name = interface.text(QAccessible.Text.Name)
        inside = widget.parentWidget()
        if widget.property(DECORATIVE):
            continue
        is_part = widget.objectName().startswith("qt_") or (inside is not None and inside.focusProxy() is widget)
        if interface.role() in _SPOKEN and not name.strip() and not is_part:
            wrong.append(f"no name: {type(widget).__name__} ({interface.role().name}) in {path_of(widget)}")
        if isinstance(widget, Plot | TrendPanel):
            wrong += _picture(widget, interface)
    return wrong


def _picture(widget: QWidget, interface: QAccessibleInterface) -> Iterator[str]:
    if not interface.text(QAccessible.Text.Name).strip():
        yield f"no name: picture {type(widget).__name__} in {path_of(widget)}"
    if not interface.text(QAccessible.Text.Description).strip():
        yield f"no summary: picture {type(widget).__name__} in {path_of(widget)}"
    if not widget.twin().rows:  # type: ignore[attr-defined]
        yield f"no table behind the picture {type(widget).__name__} in {path_of(widget)}"


def unreachable(window: QWidget) -> list[str]:
    """Return the controls that take the focus and that the Tab key does not come to."""
    wanted = {
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.window() is window
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not isinstance(widget, QScrollBar)
        and not widget.objectName().startswith("qt_")
    }
    focused: QWidget | None = None
    seen: set[QWidget] = set()
    parts = 0  # of a date that Tab has walked: it goes from the day to the month to the year
    window.focusNextPrevChild(True)
    for _ in range(_MOST):
        before, focused = focused, QApplication.focusWidget()
        parts = parts + 1 if focused is before and isinstance(focused, QDateTimeEdit) else 0
        if focused is None or (focused in seen and not 0 < parts < _PARTS):
            break
        seen.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)  # the key itself: a part may keep it
    # Of buttons that exclude each other one takes the Tab, the arrows go on from it.
    groups = {group for widget in seen if (group := _group(widget)) is not None}
    return sorted(
        f"not reached by Tab: {type(widget).__name__} {widget.accessibleName()!r} in {path_of(widget)}"
        for widget in wanted - seen
        if _group(widget) not in groups
    )


def unseen(window: QWidget) -> list[str]:
    """Return the controls that look the same with and without the focus."""
    same = []
    for widget in window.findChildren(QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        if not (takes and widget.isVisible() and widget.isEnabled()):
            continue
        if isinstance(widget, QAbstractItemView | QScrollBar):  # their current row is tested with tables
            continue
        if widget.objectName().startswith("qt_") or widget.window() is not window or widget.size().isEmpty():
            continue
        window.setFocus()
        QApplication.processEvents()
        before = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if not widget.hasFocus():
            continue
        if widget.grab().toImage() == before:
            same.append(f"focus not seen: {type(widget).__name__} {widget.accessibleName()!r} in {path_of(widget)}")
    return sorted(same)


def _group(widget: QWidget) -> object:
    group = getattr(widget, "group", None)
    return group() if callable(group) else None


def _tree(interface: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    if interface is None:
        return
    yield interface
    if interface.role() in {QAccessible.Role.Table, QAccessible.Role.Tree, QAccessible.Role.List}:
        return  # cells by the thousand: the models have tests of their own
    for index in range(interface.childCount()):
        child = interface.child(index)
        if child is not None:
            yield from _tree(child)
