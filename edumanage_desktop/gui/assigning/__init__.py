"""The Assign page: who has how much to do, and work moved to the right people."""
