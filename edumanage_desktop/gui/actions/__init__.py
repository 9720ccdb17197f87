"""What can be done in the window: every action with its name, its keys and where they act; see `registry`."""
