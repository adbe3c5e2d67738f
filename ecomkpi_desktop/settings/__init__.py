"""Every option declared once; thresholds and dated assumptions."""
