"""Where backups lie: folders and buckets, and how their content is packed."""
