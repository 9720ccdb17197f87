"""The room of the office program of this computer: found, given a profile of its own, and run within bounds."""
