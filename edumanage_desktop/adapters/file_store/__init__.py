"""Where submitted files are kept."""
