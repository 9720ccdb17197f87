"""The page Health: how the service is, what alarms, what happened, what is wrong, and what to do about it."""
