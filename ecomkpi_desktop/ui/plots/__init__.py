"""Pictures of results: painted widgets and linked time plots, each with a table twin and a summary in words."""
