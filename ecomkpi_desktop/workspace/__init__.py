"""The user's document: one file, transactional, with everything the user owns in it."""
