"""Values, statuses, rules and errors of the field: standard library only."""
