"""Dialogs that walk through the runbook's troubleshooting and offer the correction."""
