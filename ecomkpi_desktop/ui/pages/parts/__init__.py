"""What several pages are made of: cards around pictures, table twins, tiles of figures, names."""
