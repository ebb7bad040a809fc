"""brat standoff."""

from annotator.exchange.brat.reading import BratReader
from annotator.exchange.brat.writing import Brat

__all__ = ["Brat", "BratReader"]
