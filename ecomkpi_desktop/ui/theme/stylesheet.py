"""The few things a palette cannot say: corners, paddings, the look of focus."""

from string import Template

from ecomkpi_desktop.base.resources import resource
from ecomkpi_desktop.ui.theme.tokens import Scale, Tokens

_SHEET = Template("""
QToolTip { background: $tooltip; color: $on_tooltip; border: 0; padding: ${small}px; }
QMenuBar { background: $ground; border: 0; }
QMenuBar::item { padding: ${tight}px ${small}px; background: transparent; border-radius: ${tight}px; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $raised; border: 1px solid $line; padding: ${tight}px; }
QMenu::item { padding: 6px ${wide}px 6px ${medium}px; border-radius: ${tight}px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $outline; }
QMenu::separator { height: 1px; background: $line; margin: ${tight}px ${small}px; }
QMenu::icon { padding-left: ${small}px; }
QStatusBar { background: $ground; border-top: 1px solid $line; color: $muted; }
QStatusBar::item { border: 0; }
QPushButton, QToolButton[kind="button"] {
    background: $surface; border: 1px solid $outline; border-radius: ${radius}px;
    padding: 5px ${medium}px; color: $text;
}
QPushButton:hover, QToolButton[kind="button"]:hover { background: $hover; }
QPushButton:pressed, QToolButton[kind="button"]:pressed { background: $selection; }
QPushButton:focus, QToolButton[kind="button"]:focus { border: 2px solid $focus; padding: 4px 11px; }
QPushButton:disabled, QToolButton[kind="button"]:disabled { color: $outline; border-color: $line; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed { background: $text; color: $surface; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $line; color: $muted; border-color: $line; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"] {
    background: transparent; border: 1px solid transparent; border-radius: ${radius}px;
    padding: ${tight}px ${small}px; color: $accent;
}
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus {
    border: 2px solid $focus; padding: 3px 7px;
}
QPushButton[kind="quiet"]:disabled, QToolButton[kind="quiet"]:disabled { color: $outline; }
QToolButton::menu-indicator { image: none; }
QLineEdit, QAbstractSpinBox, QComboBox, QDateEdit, QPlainTextEdit {
    background: $surface; border: 1px solid $outline; border-radius: ${radius}px; padding: ${tight}px ${small}px;
    selection-background-color: $selection; selection-color: $on_selection; color: $text;
}
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus {
    border: 2px solid $focus; padding: 3px 7px;
}
QLineEdit[state="missing"] { border: 2px solid $error; padding: 3px 7px; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled { color: $outline; border-color: $line; }
QAbstractSpinBox { padding: 3px ${small}px 2px ${small}px; }
QAbstractSpinBox:focus { padding: 2px 7px 1px 7px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: 0; }
QComboBox::drop-down, QDateEdit::drop-down {
    border: 0; width: ${wide}px; subcontrol-origin: padding; subcontrol-position: center right;
}
QComboBox::down-arrow, QDateEdit::down-arrow { image: url($chevron); width: 12px; height: 12px; }
QPushButton::menu-indicator {
    image: url($chevron); width: 12px; height: 12px; subcontrol-origin: padding;
    subcontrol-position: center right; right: ${small}px;
}
QPushButton[kind="menu"] { padding-right: 28px; }
QPushButton[active="true"] { background: $accent_soft; border-color: $accent; color: $accent; font-weight: 600; }
QTableView, QTreeView, QListView {
    background: $surface; alternate-background-color: $ground; border: 1px solid $line; border-radius: ${radius}px;
    gridline-color: $grid; selection-background-color: $selection; selection-color: $on_selection; padding: 1px;
}
QTableView:focus, QTreeView:focus, QListView:focus { border: 2px solid $focus; padding: 0; }
QTextBrowser { background: $surface; border: 2px solid transparent; color: $text; }
QTextBrowser:focus { border: 2px solid $focus; }
QListView::item { padding: 3px ${tight}px; }
QListView::indicator, QCheckBox::indicator {
    width: 14px; height: 14px; border: 1px solid $outline; border-radius: ${tight}px; background: $surface;
}
QListView::indicator:checked, QCheckBox::indicator:checked {
    background: $accent; border-color: $accent; image: url($check);
}
QCheckBox::indicator:disabled { border-color: $line; }
QHeaderView { background: $sunken; border: 0; }
QHeaderView::section {
    background: $sunken; color: $muted; border: 0; border-bottom: 1px solid $line; padding: 6px ${small}px;
    font-weight: 600;
}
QTableCornerButton::section { background: $sunken; border: 0; }
QScrollArea { border: 0; background: transparent; }
QScrollArea[kind="walked"], QGraphicsView[kind="walked"] { border: 2px solid transparent; border-radius: ${radius}px; }
QScrollArea[kind="walked"]:focus, QGraphicsView[kind="walked"]:focus { border: 2px solid $focus; }
QAbstractScrollArea::corner { border: 0; background: transparent; }
QScrollBar:vertical { background: transparent; width: ${medium}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: ${medium}px; margin: 0; }
QScrollBar::handle { background: $outline; border-radius: 2px; margin: 4px; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::handle:vertical { min-height: ${huge}px; }
QScrollBar::handle:horizontal { min-width: ${huge}px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTabBar::tab {
    padding: 6px ${medium}px; border: 0; border-bottom: 2px solid transparent; color: $muted; background: transparent;
}
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QTabBar::tab:selected:focus { background: $accent_soft; border-bottom: 2px solid $focus; color: $text; }
QTabWidget::pane { border: 0; }
QDockWidget { color: $text; }
QProgressBar {
    background: $sunken; border: 0; border-radius: ${tight}px; height: ${small}px; text-align: center; color: $text;
}
QProgressBar::chunk { background: $accent; border-radius: ${tight}px; }
QSplitter::handle { background: $line; }
QFrame[kind="card"] { background: $surface; border: 1px solid $line; border-radius: ${small}px; }
QFrame[kind="popover"] { background: $raised; border: 1px solid $outline; border-radius: ${small}px; }
QFrame[kind="rule"] { background: $line; border: 0; max-height: 1px; min-height: 1px; }
QFrame[kind="drop"] { background: $surface; border: 2px dashed $outline; border-radius: ${small}px; }
QFrame[kind="drop"][over="true"] { background: $accent_soft; border-color: $accent; }
QFrame[kind="notice"] { background: $info_soft; border: 0; border-radius: ${radius}px; }
QFrame[kind="notice"][level="warning"] { background: $warning_soft; }
QFrame[kind="notice"][level="error"] { background: $error_soft; }
QWidget[kind="surface"] { background: $surface; }
QWidget[kind="raised"] { background: $raised; }
QLabel[tone="muted"] { color: $muted; }
QLabel[tone="accent"] { color: $accent; }
QLabel[tone="error"] { color: $error; }
QLabel[tone="warning"] { color: $warning; }
QCheckBox, QRadioButton { spacing: ${small}px; padding: 2px; border: 1px solid transparent; border-radius: ${tight}px; }
QCheckBox:focus, QRadioButton:focus { border: 1px solid $focus; }
QRadioButton::indicator {
    width: 12px; height: 12px; border: 2px solid $outline; border-radius: ${small}px; background: $surface;
}
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; background: $on_accent; }
QRadioButton::indicator:disabled { border-color: $line; }
QSlider:horizontal { min-height: 20px; }
QSlider::groove:horizontal { height: 4px; background: $line; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal {
    background: $surface; border: 2px solid $accent; width: 12px; height: 12px; margin: -6px 0; border-radius: 8px;
}
QSlider::handle:horizontal:focus { background: $accent; border-color: $text; }
QSlider::handle:horizontal:disabled { border-color: $outline; }
QCalendarWidget QAbstractItemView { border: 0; }
""")


def style_sheet(tokens: Tokens, scale: Scale) -> str:
    """Return the style sheet of a theme."""
    chevron = resource("themes", f"chevron-{tokens.scheme}.svg").as_posix()
    check = resource("themes", f"check-{tokens.scheme}.svg").as_posix()
    return _SHEET.substitute({**scale.space, **tokens.colours, "chevron": chevron, "check": check})
