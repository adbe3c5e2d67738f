"""The pages of the window: each one idea, one picture, one table twin and what it means."""
