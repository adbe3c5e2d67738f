"""Which channel each source named in the files belongs to: proposals with their reason, pure and without Qt."""
