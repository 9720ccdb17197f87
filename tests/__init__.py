"""Everything that proves the program; one folder per kind of proof."""
