"""The objectives page."""
