"""The hidden costs: what is really known of what an order costs, line by line (S10)."""
