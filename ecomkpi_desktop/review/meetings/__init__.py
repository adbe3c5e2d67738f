"""The review as a meeting: opened, prepared, held, closed; its decisions, and what became of the ones before."""
