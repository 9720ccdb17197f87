"""Proofs of the adapters against real databases, file stores and keyrings."""
