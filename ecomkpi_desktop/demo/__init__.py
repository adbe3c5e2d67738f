"""The demonstration shop: what happened in it, written as the export files its platforms would give."""
