"""Whom to ask: what administrators write down, and what everybody reads."""
