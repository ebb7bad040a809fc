"""What was learnt, as files: a table of facts in JSON and the weights in msgpack; nothing in them can run."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, cast

from annotator.nlp.learnt.classifier import BUCKETS, Classifier
from annotator.nlp.models import ModelError

FORMAT = "dateline-events/1"
FACTS_FILE, WEIGHTS_FILE = "facts.json", "weights.msgpack"
MOST_BYTES = 200_000_000
NOTHING = ""
"""The label of a word that tells of no event."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the weights were learnt from, and how well they did on articles that they were not learnt from."""

    schema: str
    """Name and version."""
    model: str
    model_version: str
    labels: tuple[str, ...]
    width: int
    articles: int
    events: int
    phrases: tuple[tuple[tuple[str, ...], int], ...] = ()
    """Triggers of several words that were seen: their lemmas, and which of them is the head."""
    scores: Mapping[str, float] = field(default_factory=dict[str, float])
    """F1 on held-out articles: `rules` and `learnt`, each for identification and classification."""
    version: str = ""
    """From the weights, so that other weights are another version."""


@dataclass(frozen=True, slots=True)
class Learnt:
    """Facts and weights, ready to go through a pipe or onto the disk."""

    facts: Facts
    weights: bytes

    def classifier(self) -> Classifier:
        """The classifier; ModelError when the weights are damaged."""
        made = Classifier(self.facts.labels, self.facts.width)
        try:
            made.weights |= _unpacked(self.weights, made)
        except (ValueError, KeyError, TypeError, IndexError) as error:
            raise ModelError(
                f"what was learnt cannot be used, its weights are damaged ({error}); train again"
            ) from error
        return made


def packed(classifier: Classifier) -> bytes:
    """The weights, rows of the table that are zero left out."""
    import srsly

    weights = {name: one for name, one in classifier.weights.items() if name != "table"}
    table = classifier.weights["table"]
    rows = abs(table).sum(1).nonzero()[0].astype("int32")
    return srsly.msgpack_dumps({**weights, "rows": rows, "values": table[rows]})


def _unpacked(data: bytes, like: Classifier) -> dict[str, Any]:
    import srsly

    given = cast(dict[str, Any], srsly.msgpack_loads(data))
    table = like.weights["table"]
    if given["rows"].size and not 0 <= given["rows"].min() <= given["rows"].max() < BUCKETS:
        raise ValueError("a row is out of range")
    table[given["rows"]] = given["values"]
    found = {name: given[name] for name in ("vector", "bias", "mean", "spread")}
    for name, one in found.items():
        if one.shape != like.weights[name].shape or one.dtype.kind != "f":
            raise ValueError(f"{name} has another shape")
    return {**found, "table": table}


def learnt_of(facts: Facts, weights: bytes) -> Learnt:
    """Both together, with the version that the weights give."""
    return Learnt(replace(facts, version=hashlib.sha256(weights).hexdigest()[:8]), weights)


def write_learnt(learnt: Learnt, folder: Path) -> None:
    """Write both files into a folder that is there."""
    facts = {"format": FORMAT, **asdict(learnt.facts)}
    (folder / FACTS_FILE).write_text(json.dumps(facts, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    (folder / WEIGHTS_FILE).write_bytes(learnt.weights)


def read_learnt(folder: Path) -> Learnt:
    """What a folder holds; ModelError when it is not there, damaged or made by a newer program."""
    try:
        facts = _facts(json.loads((folder / FACTS_FILE).read_text(encoding="utf-8")))
        weights = folder / WEIGHTS_FILE
        if weights.stat().st_size > MOST_BYTES:
            raise ValueError("its weights are larger than any that are made here")
        found = learnt_of(facts, weights.read_bytes())
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        why = error.strerror if isinstance(error, OSError) else error
        raise ModelError(f"what was learnt in {folder} cannot be read ({why}); train again, or delete it") from error
    if facts.version != found.facts.version:
        raise ModelError(
            f"what was learnt in {folder} is damaged: its weights are not those that it names; train again"
        )
    return found


def _facts(record: Mapping[str, Any]) -> Facts:
    if record["format"] != FORMAT:
        raise ValueError(f"its format is {record['format']}")
    labels = tuple(str(one) for one in record["labels"])
    width = int(record["width"])
    if not labels or len(labels) > 1_000 or not 0 <= width <= 10_000:
        raise ValueError("its labels or its width cannot be right")
    return Facts(
        schema=str(record["schema"]),
        model=str(record["model"]),
        model_version=str(record["model_version"]),
        labels=labels,
        width=width,
        articles=int(record["articles"]),
        events=int(record["events"]),
        phrases=tuple((tuple(str(word) for word in words), int(head)) for words, head in record["phrases"]),
        scores={str(name): float(share) for name, share in record["scores"].items()},
        version=str(record["version"]),
    )
