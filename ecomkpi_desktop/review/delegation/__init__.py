"""Handing over a decision: where the manager is waited for, by which criteria, with which grid, on what first."""
