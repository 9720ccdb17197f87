"""The guide inside the program: `docs/guide`, opened at the place where the person is."""
