"""Pages that fill themselves: pieces that are not cut, tables whose head is repeated."""
