"""spaCy's DocBin: training data for `spacy train`, with the configurations for it."""

from annotator.exchange.docbin.reading import DocBinReader
from annotator.exchange.docbin.writing import DocBinFormat

__all__ = ["DocBinFormat", "DocBinReader"]
