"""The Department page: the assignments for which work is handed in, and what the department has settled."""
