"""The rules inside the database: triggers, procedures and views, per dialect."""
