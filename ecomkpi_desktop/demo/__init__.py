"""The demonstration shop, written as the export files its platforms would give."""
