"""What the figures mean: corridors, findings, and the review as a document of data."""
