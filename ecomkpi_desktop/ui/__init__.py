"""The window: its pages, wizard, panes and pictures. Only here and in ``app`` are there widgets."""
