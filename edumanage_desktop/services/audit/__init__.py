"""The security audit: what is looked at, how it is judged, and the signed report of it."""
