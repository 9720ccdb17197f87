"""Incidents in the window: the runbook's five steps, guided, and what was done in earlier ones."""
