"""Reusable parts of the window: dials, labels, form rows, states, sparklines, explanations."""
