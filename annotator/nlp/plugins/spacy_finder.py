"""Entities of a second spaCy pipeline."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from annotator.nlp.models import load_pipeline
from annotator.nlp.plugins.kinds import Entity

if TYPE_CHECKING:
    from spacy.language import Language


class SpacyFinder:
    """Its named entities, without scores."""

    def __init__(self, pipeline: Language) -> None:
        self._pipeline = pipeline
        self.version = str(pipeline.meta.get("version", "0"))

    def find(self, texts: Sequence[str]) -> list[list[Entity]]:
        """The `ents` of each text."""
        docs = self._pipeline.pipe(texts)
        return [[Entity(one.start_char, one.end_char, one.label_) for one in doc.ents] for doc in docs]


def load(place: str, labels: Sequence[str]) -> SpacyFinder:
    """A pipeline's package or folder; its labels are its own."""
    return SpacyFinder(load_pipeline(place))
