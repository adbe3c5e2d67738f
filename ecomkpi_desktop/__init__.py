"""EcomKPI Desktop: an offline profitability cockpit for online shops."""

__version__ = "0.1.0"
