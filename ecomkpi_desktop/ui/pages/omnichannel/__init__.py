"""Omnichannel: one customer across channels, what that is worth, and the next step there."""
