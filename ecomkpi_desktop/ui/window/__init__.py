"""The main window: navigation, dials, filters, menus, welcome. Imports nothing heavy: it is painted first."""
