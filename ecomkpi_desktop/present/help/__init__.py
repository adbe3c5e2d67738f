"""The help: what is written about figures, findings and settings, and the chapters written by hand."""
