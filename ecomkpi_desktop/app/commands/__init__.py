"""The command line: the same engine, for scheduled use and for tests."""
