"""The settings pane: a searchable form made from the catalogue of options; every change can be undone."""
