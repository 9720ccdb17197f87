"""The command line for administrators and timers (no Qt)."""
