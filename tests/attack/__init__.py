"""Proofs that a hostile client, file or row gets nowhere."""
