"""What the pages of objectives and of delegation share: fields of amounts and days, the form of an experiment."""
