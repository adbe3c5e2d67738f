"""Raw cells to canonical tables, by a visible and serialisable recipe."""
