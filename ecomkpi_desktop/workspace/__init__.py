"""The user's document: one SQLite file of immutable segments; edits with undo, imports log, backups, derived cache."""
