"""The import wizard: drop files, answer what is doubtful, look at what was understood, add it to the document."""
