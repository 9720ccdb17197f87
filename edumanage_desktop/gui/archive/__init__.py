"""The archive of decided work in the window: putting work there, and retrieving it."""
