"""Positioning: premium, low-cost or stuck in the middle, category by category, with the rule that decided (S13)."""
