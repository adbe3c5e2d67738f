"""The review as an Excel workbook: aggregated data, assumptions, and every margin above them as a live formula."""
