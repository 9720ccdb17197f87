"""Generated forms and resources; their sources are `ui/` and `resources/`."""
