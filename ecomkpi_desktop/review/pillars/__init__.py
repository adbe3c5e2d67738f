"""The four pillars (S19): one score each, from measured facts and a short self-assessment, with what links them."""
