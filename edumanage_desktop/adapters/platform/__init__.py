"""What differs by operating system, one side each for Linux, Windows and macOS."""
