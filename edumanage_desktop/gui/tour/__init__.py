"""The tour: drives the real window through its scenes and saves a picture of each."""
