"""Diagnosing what the runbook's troubleshooting is for: checks with their evidence, one verdict, and what mends it."""
