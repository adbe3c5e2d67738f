"""The reviews: their calendar, the meeting step by step, what was decided, then and now."""
