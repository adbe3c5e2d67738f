"""As reviewed, as of today: the same figures of the same period on the data and settings of then and of now."""
