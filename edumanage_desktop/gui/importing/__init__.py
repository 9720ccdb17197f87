"""The Import page: work from other systems, tried first and then handed in entry by entry."""
