"""The outside world: database, file store, journal, operating system."""
