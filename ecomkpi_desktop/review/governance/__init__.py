"""Data shared by those who make and those who read them: contracts, checks, quality, words, friction (S15)."""
