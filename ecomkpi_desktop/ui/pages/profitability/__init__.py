"""Profitability: from gross sales to the operating result, and which part of the business earns it."""
