"""The ladder taken apart: sums that no rate touches, and the rates in force; a spreadsheet makes it again of them."""
