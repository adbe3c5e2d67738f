"""The window of the five-minute audit: the CM3 of the main channel as a range, and what to do about it."""
