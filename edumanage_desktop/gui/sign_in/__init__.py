"""Signing in: who, where, with which password, and what is in the way."""
