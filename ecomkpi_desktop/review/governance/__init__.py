"""Data shared between those who make it and those who read it: contracts, their checks, quality, words, friction (S15)."""
