"""What is really known of the costs: each line's standing, the range of CM3, the gate before spending more (S10)."""
