"""Predictive lifetime value: how often customers come back (BG/NBD) and what an order leaves (Gamma-Gamma)."""
