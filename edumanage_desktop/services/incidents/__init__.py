"""Incident mode: the runbook's five steps, each recorded before and after it is taken."""
