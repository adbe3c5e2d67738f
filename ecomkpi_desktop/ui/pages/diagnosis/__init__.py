"""The diagnosis page: why growth slows down."""
