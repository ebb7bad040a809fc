"""Dateline: an offline desk for annotating figures and events in news articles."""

__version__ = "0.1.0"
