"""The real CM3 of one acquisition channel, as a range, and what moves it."""
