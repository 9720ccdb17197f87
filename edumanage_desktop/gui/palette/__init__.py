"""The palette: any action, page, person or submission by a few letters."""
