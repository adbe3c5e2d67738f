"""Texts become numbers, moments and words, typed by evidence over the whole column; vectorised throughout."""
