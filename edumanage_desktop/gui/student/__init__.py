"""The page of one student: all their work that this role may see."""
