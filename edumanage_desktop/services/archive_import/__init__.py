"""Work from other systems: what an archive or a folder holds, whose it is, what would become of it, and doing that."""
