"""Proofs that drive the real window, offscreen."""
