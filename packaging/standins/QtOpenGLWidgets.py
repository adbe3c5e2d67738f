"""Stands in for PySide6.QtOpenGLWidgets in the bundles: pyqtgraph derives from its widget, and never shows it."""

from PySide6.QtWidgets import QWidget as QOpenGLWidget

__all__ = ["QOpenGLWidget"]
