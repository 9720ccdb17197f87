"""Maintenance in the window: the banner that everybody sees, and what administrators plan and do."""
