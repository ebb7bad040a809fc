"""Entities of a GLiNER model in a folder: it looks for the schema's own types by their names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from annotator.nlp.plugins.kinds import Entity, checked_folder
from annotator.nlp.plugins.offline import stay_offline

THRESHOLD = 0.5
WORDS_AT_ONCE = 200
"""The models are trained on texts of at most 384 words, and cut longer ones off without a word."""

WORD = re.compile(r"\S+")


class GlinerFinder:
    """Asks for the labels in one pass over each stretch of a text."""

    def __init__(self, model: Any, labels: Sequence[str]) -> None:
        self._model = model
        self._labels = list(labels)
        self.version = "1"

    def find(self, texts: Sequence[str]) -> list[list[Entity]]:
        """What is as probable as the threshold or more."""
        return [[one for start, part in stretches(text) for one in self._inside(start, part)] for text in texts]

    def _inside(self, start: int, part: str) -> Iterator[Entity]:
        for one in self._model.predict_entities(part, self._labels, threshold=THRESHOLD):
            yield Entity(start + int(one["start"]), start + int(one["end"]), str(one["label"]), float(one["score"]))


def stretches(text: str) -> Iterator[tuple[int, str]]:
    """Stretches of the text of so many words, each with its offset."""
    words = list(WORD.finditer(text))
    for at in range(0, len(words), WORDS_AT_ONCE):
        some = words[at : at + WORDS_AT_ONCE]
        yield some[0].start(), text[some[0].start() : some[-1].end()]


def load(place: str, labels: Sequence[str]) -> GlinerFinder:
    """A folder with gliner_config.json, a tokenizer and model.safetensors."""
    folder = checked_folder(place, "gliner_config.json")
    stay_offline()
    from gliner import GLiNER  # pyright: ignore[reportMissingImports]

    return GlinerFinder(GLiNER.from_pretrained(str(folder), local_files_only=True), labels)
