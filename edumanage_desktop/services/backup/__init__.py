"""Backups: one consistent set of tables and files in a repository, verified, restored, drilled and pruned."""
