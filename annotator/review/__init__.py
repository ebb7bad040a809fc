"""Comparison: how well one set of annotations agrees with another. Pure; imports the domain and nothing else."""
