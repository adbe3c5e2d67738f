"""Delegation: which decisions wait for the manager, how they were taken, and the grid that hands them over."""
