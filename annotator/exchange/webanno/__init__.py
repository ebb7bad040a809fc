"""WebAnno TSV 3.3 (INCEpTION, WebAnno)."""

from annotator.exchange.webanno.reading import WebAnnoReader
from annotator.exchange.webanno.sheet import WebAnno

__all__ = ["WebAnno", "WebAnnoReader"]
