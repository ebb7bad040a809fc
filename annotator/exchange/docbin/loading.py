"""Loads a DocBin and the tokeniser for one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.exchange.format import ExchangeError
from annotator.offline import without_network_probes

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc


LONGEST = 1 << 31
"""Characters of the longest text: the tokeniser alone needs no limit."""


def tokeniser(language: str) -> Language:
    with without_network_probes():
        import spacy

    try:
        nlp = spacy.blank(language)
    except ImportError as error:
        raise ExchangeError(f"spaCy has no tokeniser for the language {language!r} here: {error}.") from error
    nlp.max_length = LONGEST
    return nlp


def load(nlp: Language, path: Path) -> Iterator[Doc]:
    """The documents of a file, one after the other; raises ExchangeError where it is none."""
    from spacy.tokens import DocBin

    try:
        yield from DocBin().from_disk(path).get_docs(nlp.vocab)
    # spaCy's readers raise whatever the broken bytes lead them to.
    except Exception as error:
        raise ExchangeError(f"{path.name} cannot be loaded by spaCy: {error}.") from error
