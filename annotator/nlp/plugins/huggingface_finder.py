"""Entities of a token classification model in a folder, by the library transformers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from annotator.nlp.plugins.kinds import Entity, checked_folder
from annotator.nlp.plugins.offline import stay_offline

STRIDE = 32
"""Tokens that two windows over a long text share."""


class HuggingFaceFinder:
    """Words with the same label in a row are one entity."""

    def __init__(self, classify: Any, version: str) -> None:
        self._classify = classify
        self.version = version

    def find(self, texts: Sequence[str]) -> list[list[Entity]]:
        """What the model says of each text."""
        return [
            [Entity(int(one["start"]), int(one["end"]), str(one["entity_group"]), float(one["score"])) for one in found]
            for found in (self._classify(text) for text in texts)
        ]


def load(place: str, labels: Sequence[str]) -> HuggingFaceFinder:
    """A folder with config.json, a tokenizer and model.safetensors; its labels are its own."""
    folder = checked_folder(place, "config.json")
    stay_offline()
    from transformers import (  # pyright: ignore[reportMissingImports]
        AutoModelForTokenClassification,
        AutoTokenizer,
        pipeline,
    )

    local = {"local_files_only": True, "trust_remote_code": False}
    tokenizer = AutoTokenizer.from_pretrained(str(folder), **local)
    model = AutoModelForTokenClassification.from_pretrained(str(folder), use_safetensors=True, **local)
    longest = getattr(model.config, "max_position_embeddings", 512)
    tokenizer.model_max_length = min(tokenizer.model_max_length, longest)
    stride = min(STRIDE, tokenizer.model_max_length // 4)
    classify = pipeline(
        "token-classification", model=model, tokenizer=tokenizer, aggregation_strategy="simple", stride=stride
    )
    return HuggingFaceFinder(classify, str(getattr(model.config, "transformers_version", None) or "0"))
