"""Takes documents that are in memory out, and reads labels in."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from annotator.domain.annotations import LIVE
from annotator.domain.document import Document
from annotator.exchange import Labelled, LossReport, Options, Quarantined
from annotator.exchange.export import Listed
from annotator.exchange.export import export as export_documents
from annotator.exchange.registry import FORMATS, LABEL_READERS

OPTIONS = Options(LIVE)
READER_OF = {
    "conll": "conll",
    "biluo": "conll",
    "conll2003": "conll",
    "brat": "brat",
    "prodigy": "prodigy",
    "doccano": "doccano",
    "labelstudio": "labelstudio",
    "wikievents": "oneie",
    "webanno": "webanno",
    "xmi": "cas",
    "docbin": "docbin",
    "casjson": "cas",
    "measeval": "measeval",
}
"""By which reader of labels each format comes back."""


def export(key: str, documents: Iterable[Document], target: Path, options: Options = OPTIONS) -> LossReport:
    """Writes and proves an export of documents that are in memory."""
    return export_documents(FORMATS[key], Listed(tuple(documents)), target, options)


def found_in(path: Path, key: str) -> tuple[list[Labelled], list[Quarantined]]:
    """What a reader takes from a file, and what it could not place."""
    found = list(LABEL_READERS[key].read(path))
    texts = [one for one in found if isinstance(one, Labelled)]
    return texts, [one for one in found if isinstance(one, Quarantined)]
