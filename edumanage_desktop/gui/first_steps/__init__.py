"""The first minutes: five cards that point at what an evening consists of."""
