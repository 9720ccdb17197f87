"""Proofs that need neither a server nor a window."""
