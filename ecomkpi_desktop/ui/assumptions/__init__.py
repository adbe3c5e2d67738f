"""Assumptions that are answered on the spot: value, where it comes from, what it moves."""
