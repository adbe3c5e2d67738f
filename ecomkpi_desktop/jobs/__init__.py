"""Background work for the window: latest wins, progress, cancel."""
