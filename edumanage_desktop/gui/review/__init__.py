"""The review pane: what is shown of a submission, and the decisions on it."""
