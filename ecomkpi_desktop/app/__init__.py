"""Composition root, command line, crash handling."""
