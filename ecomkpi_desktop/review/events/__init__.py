"""What happened beside the figures: campaigns, incidents, sales periods, holidays, notes of the manager."""
