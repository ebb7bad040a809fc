"""Packages between annotators who work on copies: given out, worked on, sent back and merged."""
