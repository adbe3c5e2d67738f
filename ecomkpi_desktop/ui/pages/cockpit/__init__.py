"""The cockpit: six dials, the findings that matter most, and what lies only on the surface."""
