"""Verifying a deployment: a marked student and marked faculty do for real what the runbook asks for."""
