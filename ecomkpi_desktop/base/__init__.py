"""Words shared by every room: canonical fields, issues as values, progress and cancel. Standard library only."""
