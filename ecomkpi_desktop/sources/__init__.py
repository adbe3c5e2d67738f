"""A file as it is: delimited text or workbook, to raw cells with their position; no interpretation."""
