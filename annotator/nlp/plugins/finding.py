"""Lets the chosen models look through passages: what they find comes before what the pipeline and the rules say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.schema import AnnotationSchema
from annotator.nlp.models import ModelError, first_line
from annotator.nlp.name import Name, without_overlaps
from annotator.nlp.plugins.kinds import Entity, Finder, load_finder

Choice = tuple[str, str]
"""Kind and place."""


@dataclass(frozen=True)
class Plugged:
    """A loaded model, with the name that its findings carry and the type ids of the labels it was given."""

    name: str
    finder: Finder
    types: dict[str, str]

    def names(self, texts: Sequence[str]) -> list[list[Name]]:
        """What it finds in each text; ModelError when it fails or leaves the text."""
        try:
            found = self.finder.find(texts)
        except ModelError:
            raise
        except Exception as error:
            raise ModelError(f"the model {self.name} failed on it: {first_line(error)}") from error
        return [self._named(text, some) for text, some in zip(texts, found, strict=True)]

    def _named(self, text: str, found: Sequence[Entity]) -> list[Name]:
        kept: list[Name] = []
        for one in found:
            start, end = _trimmed(text, one.start, one.end)
            if start < end:
                score = None if one.score is None else round(min(max(one.score, 0.0), 1.0), 2)
                label = self.types.get(one.label.lower(), one.label)
                kept.append(Name(start, end, label, self.name, score, self.finder.version))
        return kept


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Offsets without white space at their ends; an empty range where nothing is left or the text ends before."""
    if not 0 <= start < end <= len(text):
        return 0, 0
    words = text[start:end]
    return start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())


def plug_in(choices: Sequence[Choice], schema: AnnotationSchema) -> list[Plugged]:
    """Load the chosen models, which look for the schema's entity types by name; raises ModelError."""
    types = {one.look.name.lower(): one.id for one in schema.entities}
    return [Plugged(_name(*one), load_finder(*one, list(types)), types) for one in choices]


def _name(kind: str, place: str) -> str:
    """The kind and the folder's own name: where the user keeps it is not told to others."""
    return f"{kind}:{Path(place).name if kind != 'ollama' else place.partition('@')[0]}"


def found_by(plugged: Sequence[Plugged], texts: Sequence[str], names: Sequence[Sequence[Name]]) -> list[list[Name]]:
    """Names of each text with those of the models before the others; where two overlap, the first stays."""
    if not plugged:
        return [list(one) for one in names]
    theirs = [one.names(texts) for one in plugged]
    return [
        sorted(without_overlaps([*(name for some in theirs for name in some[i]), *names[i]]), key=lambda one: one.start)
        for i in range(len(texts))
    ]
