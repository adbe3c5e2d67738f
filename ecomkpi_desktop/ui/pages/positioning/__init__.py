"""Positioning: what each category is to its customers, by which rule, and what that asks of its advertising."""
