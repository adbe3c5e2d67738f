"""What follows the one page, each annex in its own module."""
