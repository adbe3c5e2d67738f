"""Words and numbers for people, through QtCore; no widgets."""
