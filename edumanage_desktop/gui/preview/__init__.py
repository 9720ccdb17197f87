"""Showing a submitted file beside the decision, without trusting a byte of it."""
