"""Acquisition: what a customer costs, what the customer brings back, and through which channel."""
