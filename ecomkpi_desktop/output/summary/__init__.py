"""The blocks of the one-page review summary, each painted into its own box."""
