"""Deployments in the window: the checklist, the upgrade, the ways back, and the log of them."""
