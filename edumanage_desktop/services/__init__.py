"""Use cases, one module each, and the protocols that they need from the outside world."""
