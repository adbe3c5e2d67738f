"""The help window, and the way from anything in the window to its page."""
