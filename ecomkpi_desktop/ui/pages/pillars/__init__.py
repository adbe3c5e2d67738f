"""The four pillars: their scores, what they are made of, what links them, and a short self-assessment."""
