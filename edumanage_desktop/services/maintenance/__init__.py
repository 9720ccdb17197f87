"""Maintenance: when nobody acts, what is done for the service and when it is due, and how it grows."""
