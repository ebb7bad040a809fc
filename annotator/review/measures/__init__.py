"""Measures of agreement as plain functions of plain values; None means undefined, never 0 or 1."""
