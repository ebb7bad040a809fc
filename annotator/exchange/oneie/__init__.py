"""OneIE, TextEE and WikiEvents: one family of JSON lines, by sentence or by document; token ends are exclusive."""

from annotator.exchange.oneie.reading import OneIeReader
from annotator.exchange.oneie.writing import FORMATS

__all__ = ["FORMATS", "OneIeReader"]
