"""How fast the program is, each figure beside its floor in the same run; see docs/benchmarks.md."""
