"""Why growth flattens: its course, the five questions in order, the market beside it."""
