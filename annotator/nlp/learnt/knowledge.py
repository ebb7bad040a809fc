"""What was learnt, as a file: facts in JSON and weights as numbers, packed as msgpack; nothing in it can run."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, cast

from annotator.domain.annotations import EventMention, Mention
from annotator.domain.article import Article
from annotator.nlp.learnt.classifier import BUCKETS, Classifier
from annotator.nlp.models import ModelError

FORMAT = "dateline-events/2"
MOST_BYTES = 200_000_000
NOTHING = ""
"""The label of a word that tells of no event."""


@dataclass(frozen=True, slots=True)
class Taught:
    """An article with one person's events, and whether they looked at all of it."""

    article: Article
    events: tuple[EventMention, ...]
    """Rejected ones too."""
    is_finished: bool
    mentions: tuple[Mention, ...] = ()
    """The accepted ones: they fill roles, or do not."""


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
    seen: Mapping[str, int] = field(default_factory=dict[str, int])
    """How often each lemma that the rules propose was judged by people."""
    roles: tuple[str, ...] = ()
    """Labels of pairs of a trigger and a mention; empty where no arguments were there to learn from."""
    arguments: int = 0
    """How many filled roles were learnt from."""
    scores: Mapping[str, float] = field(default_factory=dict[str, float])
    """F1 on held-out articles: `rules` and `learnt`, each for identification and classification."""
    version: str = ""
    """A hash of all the rest, so that whatever is learnt otherwise is another version."""


@dataclass(frozen=True, slots=True)
class Learnt:
    """Facts and weights, ready to go through a pipe or onto the disk."""

    facts: Facts
    weights: bytes
    of_roles: bytes = b""

    def classifier(self) -> Classifier:
        """That of triggers; ModelError when its weights are damaged."""
        return _classifier(self.weights, self.facts.labels, self.facts.width)

    def role_classifier(self) -> Classifier | None:
        """That of roles, if any were learnt; ModelError when its weights are damaged."""
        return _classifier(self.of_roles, self.facts.roles, 0) if self.facts.roles else None


def _classifier(weights: bytes, labels: tuple[str, ...], width: int) -> Classifier:
    made = Classifier(labels, width)
    try:
        made.weights |= _unpacked(weights, made)
    except (ValueError, KeyError, TypeError, IndexError) as error:
        raise ModelError(f"what was learnt cannot be used, its weights are damaged ({error}); train again") from error
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


def learnt_of(facts: Facts, weights: bytes, of_roles: bytes = b"") -> Learnt:
    """Both together, with the version that they give."""
    bare = replace(facts, version="")
    written = json.dumps(asdict(bare), sort_keys=True).encode("utf-8")
    version = hashlib.sha256(written + weights + of_roles).hexdigest()[:8]
    return Learnt(replace(bare, version=version), weights, of_roles)


def encode_learnt(learnt: Learnt) -> bytes:
    """Both as the bytes of one file."""
    import srsly

    facts = json.dumps({"format": FORMAT, **asdict(learnt.facts)}, ensure_ascii=False)
    return srsly.msgpack_dumps({"facts": facts, "weights": learnt.weights, "roles": learnt.of_roles})


def read_learnt(file: Path) -> Learnt:
    """What a file holds; ModelError when it is not there, damaged or made by a newer program."""
    import srsly

    try:
        if file.stat().st_size > MOST_BYTES:
            raise ValueError("it is larger than any that is made here")
        given = cast(dict[str, Any], srsly.msgpack_loads(file.read_bytes()))
        facts = _facts(json.loads(given["facts"]))
        found = learnt_of(facts, bytes(given["weights"]), bytes(given["roles"]))
        if facts.version != found.facts.version:
            raise ValueError("its parts are not those that its version names")
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError) as error:
        why = error.strerror if isinstance(error, OSError) else error
        raise ModelError(f"what was learnt in {file} cannot be read ({why}); train again, or delete it") from error
    return found


def _facts(record: Mapping[str, Any]) -> Facts:
    if record["format"] != FORMAT:
        raise ValueError(f"its format is {record['format']}")
    labels = tuple(str(one) for one in record["labels"])
    width = int(record["width"])
    roles = tuple(str(one) for one in record["roles"])
    if not labels or max(len(labels), len(roles)) > 1_000 or not 0 <= width <= 10_000:
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
        seen={str(lemma): int(count) for lemma, count in record["seen"].items()},
        roles=roles,
        arguments=int(record["arguments"]),
        scores={str(name): float(share) for name, share in record["scores"].items()},
        version=str(record["version"]),
    )
