"""When reviews are held and what they look at: the phase table, the dates, the proposal of another phase."""
