"""Objectives: what is to be reached, by which figures, and the experiments that try it out."""
