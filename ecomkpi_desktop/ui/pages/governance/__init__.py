"""Shared data governance: contracts, what breaks them, conflicts, words, friction, organisation."""
