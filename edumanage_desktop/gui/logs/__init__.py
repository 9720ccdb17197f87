"""The log in the window: a table with filters that can follow what happens, and a copy for support."""
