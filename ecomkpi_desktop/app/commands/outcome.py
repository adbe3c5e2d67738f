"""Exit statuses of the command line."""

DONE = 0
DONE_WITH_RESERVATIONS = 1  # rejected rows, or findings of the check
NOTHING_DONE = 2  # bad input: one sentence on stderr says why
