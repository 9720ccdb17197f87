"""What happened, told to administrators: reading the log, following it, and a bundle of it for support."""
