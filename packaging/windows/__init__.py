"""Build of one platform."""
