"""Alembic's migrations with the triggers, procedures, views and grants per dialect."""
