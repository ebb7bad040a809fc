"""Counts what is written and keeps what is lost: on the disk once it is much, for it may be millions of things."""

from __future__ import annotations

import json
import weakref
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from tempfile import SpooledTemporaryFile
from typing import Any

from annotator.domain.annotations import Annotation, OriginKind, type_of
from annotator.domain.document import Document
from annotator.exchange.format import Loss, Options
from annotator.exchange.losing import kind_of
from annotator.exchange.selection import in_states
from annotator.exchange.split import Split

IN_MEMORY = 1 << 20
"""Bytes of losses that are kept in memory."""
TypeName = tuple[str, str]
"""Kind and name of a type in use: ("mention", "person"), ("role", "victim")."""


class Losses:
    """Losses in the order in which they were met; goes through them as often as wanted."""

    def __init__(self, given: Iterable[Loss] = ()) -> None:
        self.kinds: Counter[tuple[str, str]] = Counter()
        """How many of each what and why."""
        self._file = SpooledTemporaryFile[bytes](max_size=IN_MEMORY)
        weakref.finalize(self, self._file.close)
        self.add(given)

    def add(self, losses: Iterable[Loss]) -> None:
        """Keeps some more."""
        self._file.seek(0, 2)
        for one in losses:
            self.kinds[one.what, one.why] += 1
            self._file.write(json.dumps([one.document, one.annotation, one.what, one.why]).encode() + b"\n")

    def __len__(self) -> int:
        return self.kinds.total()

    def __iter__(self) -> Iterator[Loss]:
        at = 0
        while True:
            self._file.seek(at)
            lines = self._file.readlines(1 << 16)
            if not lines:
                return
            at = self._file.tell()
            yield from (Loss(*json.loads(line)) for line in lines)


@dataclass(frozen=True, slots=True)
class LossReport:
    """What an export wrote, and what it could not."""

    format: str
    documents: int
    annotations: int
    """Annotations that were to be written; each loss names one that was not, or not whole."""
    losses: Losses
    files: tuple[str, ...] = ()
    """What was written, by name."""
    split: Split | None = None
    """Where each document went, if they were shared out."""

    def as_record(self) -> dict[str, Any]:
        """The report as plain values, for JSON."""
        about = {"format": self.format, "documents": self.documents, "annotations": self.annotations}
        kinds = [{"what": what, "why": why, "number": count} for (what, why), count in self.losses.kinds.most_common()]
        split = self.split and {"seed": self.split.seed, **self.split.as_record(), "remarks": self.split.remarks()}
        losses = [asdict(one) for one in self.losses]
        return {**about, "lost": kinds, "losses": losses, "files": list(self.files), "split": split}

    def summary(self) -> tuple[str, ...]:
        """One line for each kind of loss, the most frequent first: "3 x fragments: ..."."""
        return tuple(f"{count} x {what}: {why}" for (what, why), count in self.losses.kinds.most_common())


_KINDS = {"mentions": "mention", "figures": "figure", "events": "event", "relations": "relation"}


@dataclass(slots=True)
class Tally:
    """What has been written so far."""

    documents: int = 0
    annotations: int = 0
    by_part: Counter[str] = field(default_factory=Counter[str])
    annotators: Counter[str] = field(default_factory=Counter[str])
    types: dict[str, Counter[str]] = field(default_factory=dict[str, Counter[str]])
    """Annotations by kind and type."""
    states: Counter[str] = field(default_factory=Counter[str])
    models: Counter[str] = field(default_factory=Counter[str])
    """Annotations by the model that proposed them, with its version."""
    losses: Losses = field(default_factory=Losses)
    digests: dict[str, str] = field(default_factory=dict[str, str])
    """SHA-256 of each part's file as it was compared, of formats that compare while they write."""

    def add(self, document: Document, losses: Iterable[Loss], options: Options, part: str = "") -> None:
        """Counts one more document."""
        self.documents += 1
        self.by_part[part] += 1
        self.annotators[document.annotator] += 1
        for one in in_states(document, options.states):
            self._count(one)
        self.losses.add(losses)

    def add_record(self, record: Mapping[str, Any], part: str = "") -> None:
        """Counts one more document that is a record of `dateline/1`; nothing of it is lost."""
        self.documents += 1
        self.by_part[part] += 1
        self.annotators[record["annotator"] or ""] += 1
        for collection, kind in _KINDS.items():
            if some := record[collection]:
                self.annotations += len(some)
                self.states.update([one["state"] for one in some])
                self._types(kind).update([_type_name(kind, one) for one in some])
                origins = [one["origin"] for one in some if one["origin"]["kind"] == "model"]
                self.models.update([f"{one['name']} {one['version'] or ''}".rstrip() for one in origins])

    def _types(self, kind: str) -> Counter[str]:
        return self.types.setdefault(kind, Counter())

    def _count(self, one: Annotation) -> None:
        self.annotations += 1
        self.states[one.state.value] += 1
        if one.origin.kind is OriginKind.MODEL:
            self.models[f"{one.origin.name} {one.origin.version or ''}".rstrip()] += 1
        self._types(kind_of(one))[type_of(one)] += 1


def _type_name(kind: str, record: Mapping[str, Any]) -> str:
    return record["role"] or "figure" if kind == "figure" else record["type"]
