"""The figures: pure functions on a factorised columnar store; the registry of definitions."""
