"""UIMA CAS as XMI and as JSON (INCEpTION, WebAnno, DKPro)."""

from annotator.exchange.cas.casjson import CasJson
from annotator.exchange.cas.reading import CasReader
from annotator.exchange.cas.xmi import Xmi

FORMATS = (Xmi(), CasJson())

__all__ = ["FORMATS", "CasReader"]
