"""What if: the dials form a system. Levers are moved, everything that hangs on them follows (S8)."""
