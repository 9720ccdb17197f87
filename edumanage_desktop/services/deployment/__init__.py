"""Deploying: the checklist before, the upgrade, the ways back, and the record of both."""
