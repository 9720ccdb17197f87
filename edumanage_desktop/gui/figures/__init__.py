"""Who has what: figures of departments and people over time, as charts and tables, and what is exported of them."""
