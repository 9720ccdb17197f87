"""Long jobs of the window: each in a thread of its own, and all of them in a panel that every page can open."""
