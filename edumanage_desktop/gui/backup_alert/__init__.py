"""What an administrator must not overlook about backups, above every page, and how backups stand at a glance."""
