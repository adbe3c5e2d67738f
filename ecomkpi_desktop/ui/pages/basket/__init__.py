"""Basket: what an order is worth, by which convention, and which lever would raise it."""
