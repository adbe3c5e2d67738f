"""The live session, the undo stack and the item models; no widgets."""
