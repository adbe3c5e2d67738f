"""What the manager wants to reach and tries out: objectives bound to figures, experiments held against the data."""
