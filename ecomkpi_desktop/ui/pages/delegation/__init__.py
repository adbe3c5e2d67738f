"""The delegation page."""
