"""What suggestions learn from the events that people accepted: a small classifier over the pipeline's analysis."""
