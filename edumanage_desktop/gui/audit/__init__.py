"""The security audit in the window: what was found, how grave it is, and the signed report of it."""
