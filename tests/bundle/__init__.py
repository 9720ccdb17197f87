"""Proofs of the program as it is shipped."""
