"""Verifying a deployment in the window: a run off the GUI thread, and the dialog that shows what each check found."""
