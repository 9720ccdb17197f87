"""Moving work between faculty: which, to whom by which rule, and what came of it."""
