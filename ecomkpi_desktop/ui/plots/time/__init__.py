"""Figures through time: stacked panels with linked axes (pyqtgraph)."""
