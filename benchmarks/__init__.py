"""Benchmarks: run them by hand (`README.md` says how); the tests only hold their verdicts to be equal."""
