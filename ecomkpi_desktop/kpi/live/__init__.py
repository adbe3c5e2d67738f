"""The ladder taken apart: sums that no rate touches, and the rates in force, from which a spreadsheet makes it again."""
