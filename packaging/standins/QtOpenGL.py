"""Stands in for PySide6.QtOpenGL in the bundles: pyqtgraph imports it to draw on graphics cards, and never does."""
