"""The mapping table: which channel each source named in the files belongs to."""
