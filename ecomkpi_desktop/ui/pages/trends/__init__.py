"""Trends: figures through time, linked, compared, in corridors that can be dragged."""
