"""Data: what was imported, what was wrong with it, and how it adds up to the figures."""
