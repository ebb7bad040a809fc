"""dkpro-cassis, an independent reader of UIMA CAS; an extra that is used where it is installed."""

from __future__ import annotations

import importlib
import importlib.util
from collections import Counter
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

from annotator.domain.annotations import EventMention, Figure, Mention
from annotator.exchange.cas.types import EVENT, FIGURE, MENTION
from annotator.exchange.format import ExchangeError, Labelled

Found = tuple[str, Counter[tuple[str, str]]]
"""The text, and how often each type has which words."""
_TYPES = {Mention: MENTION, Figure: FIGURE, EventMention: EVENT}


@cache
def is_installed() -> bool:
    """Whether dkpro-cassis is there."""
    return importlib.util.find_spec("cassis") is not None


def by_xmi(file: Path, types: Path) -> Found:
    """What it reads of an XMI with its type system; raises ExchangeError."""
    cassis: Any = importlib.import_module("cassis")
    # Bytes and not handles: lxml asks a handle for its name, and cannot spell every name that a file may have.
    descriptor, xmi = BytesIO(types.read_bytes()), BytesIO(file.read_bytes())
    return _found(lambda: cassis.load_cas_from_xmi(xmi, typesystem=cassis.load_typesystem(descriptor)), file)


def by_json(file: Path) -> Found:
    """What it reads of a JSON CAS; raises ExchangeError."""
    cassis: Any = importlib.import_module("cassis")
    with file.open("rb") as json:
        return _found(lambda: cassis.load_cas_from_json(json), file)


def _found(load: Any, file: Path) -> Found:
    try:
        cas = load()
        words = Counter((kind, one.get_covered_text()) for kind in _TYPES.values() for one in cas.select(kind))
    # It raises whatever a broken file leads it to.
    except Exception as error:
        raise ExchangeError(f"{file.name} cannot be loaded by dkpro-cassis: {error}.") from error
    return cas.sofa_string or "", words


def count(one: Labelled) -> Counter[tuple[str, str]]:
    """How often each type has which words, by our own reader."""
    found: Counter[tuple[str, str]] = Counter()
    for annotation in one.annotations:
        if isinstance(annotation, Mention | Figure | EventMention):
            spans = annotation.spans
            words = one.text[spans[0].start : spans[-1].end] if spans else ""
            found[_TYPES[type(annotation)], words] += 1
    return found
