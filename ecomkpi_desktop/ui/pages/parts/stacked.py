"""A control above what it changes."""

from PySide6.QtWidgets import QVBoxLayout, QWidget


def stacked(control: QWidget, shown: QWidget, spacing: int) -> QWidget:
    """Return one widget of two: the control, and under it what it changes."""
    part = QWidget()
    layout = QVBoxLayout(part)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    layout.addWidget(control)
    layout.addWidget(shown)
    return part
