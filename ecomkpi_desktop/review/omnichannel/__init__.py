"""Omnichannel: one customer across site, marketplace and shop, and how far the firm is on the way there (S14)."""
