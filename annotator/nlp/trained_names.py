"""The entity recogniser that went on learning names (tests/accuracy/train_names.py), in place of the pipeline's own."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from annotator import paths

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.pipeline.trainable_pipe import TrainablePipe

NAMES = "1"
"""Version of the weights; part of a layer's version."""

META = "names"
"""Where a pipeline's own description then tells that version."""


def with_trained_names(pipeline: Language) -> Language:
    """The pipeline with those weights; it must be the one that they were trained from."""
    stored = paths.resource("names", "ner.bin").read_bytes()
    component: TrainablePipe = pipeline.get_pipe("ner")  # pyright: ignore[reportAssignmentType]
    component.from_bytes(zlib.decompress(stored), exclude=["vocab"])
    pipeline.meta[META] = NAMES
    return pipeline
