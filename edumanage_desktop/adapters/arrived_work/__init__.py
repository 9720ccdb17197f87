"""Archives and folders from other systems, read within bounds and never written anywhere."""
