"""A department that never was: people, submissions and their history, planned from a seed and a point in time."""
