"""Proofs that crashes, cut networks and full disks lose nothing."""
