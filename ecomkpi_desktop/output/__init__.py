"""Print and PDF; no widgets."""
