"""The page on which students, and registrars at their desk, hand in work."""
