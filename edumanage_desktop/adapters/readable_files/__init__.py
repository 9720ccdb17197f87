"""What is inside the files that people hand in, read by libraries in the process that may be killed for it."""
