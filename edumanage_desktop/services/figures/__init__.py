"""Who has what: what waits, what came and was decided, and how long that took."""
