"""Benchmarks: printed as ratios or milliseconds of one run, never asserted. Run them with `make bench`."""
