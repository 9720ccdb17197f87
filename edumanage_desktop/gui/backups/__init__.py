"""The page of the backups: where they lie, which there are, how each was proven, and what can be done with them."""
