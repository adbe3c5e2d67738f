"""Paper and workbook: the review printed, as PDF/A and as an Excel model; no widgets."""
