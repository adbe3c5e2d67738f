"""The command palette: anything in the window by a few letters of its name."""
