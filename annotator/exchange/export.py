"""Takes documents out: written beside the target, read back, compared with the corpus, and only then moved in place."""

from __future__ import annotations

import json
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from annotator.domain.document import Document
from annotator.exchange.atomic import clear, replacing_files, replacing_folder
from annotator.exchange.format import Documents, ExchangeError, Options, Parts
from annotator.exchange.losses import Losses, LossReport, Tally
from annotator.exchange.manifest import digests, manifest_of, manifest_text, written_before
from annotator.exchange.proof import prove
from annotator.exchange.protocol import Format
from annotator.exchange.split import Split, share_out, tellers_of


@dataclass(frozen=True, slots=True)
class Listed:
    """Documents that are in memory."""

    documents: Sequence[Document]

    def __iter__(self) -> Iterator[Document]:
        return iter(self.documents)

    def of(self, ids: Container[str]) -> Iterator[Document]:
        """Those with these ids."""
        return (one for one in self.documents if one.id in ids)


@dataclass(frozen=True, slots=True)
class _Part:
    """The documents of one part of a split."""

    everything: Documents
    ids: Container[str]

    def __iter__(self) -> Iterator[Document]:
        return self.everything.of(self.ids)

    def of(self, ids: Container[str]) -> Iterator[Document]:
        return (one for one in self if one.id in ids)


def split_of(documents: Documents, options: Options) -> Split | None:
    """Where each document goes; None where all stay together."""
    return None if options.split is None else share_out(tellers_of(documents, options), options.split, options.seed)


def parts_of(documents: Documents, split: Split | None) -> Parts:
    """The documents of each part, which are read when they are gone through."""
    if split is None:
        return {"": documents}
    ids: dict[str, set[str]] = {part: set() for part in split.shares}
    for document_id, part in split.part_of.items():
        ids[part].add(document_id)
    return {part: _Part(documents, own) for part, own in ids.items()}


def export(
    form: Format,
    documents: Documents,
    target: Path,
    options: Options,
    about: Callable[[Tally], Mapping[str, Any]] | None = None,
    strict: bool = False,
) -> LossReport:
    """Writes and proves the export, with a manifest beside it; ExchangeError, and then everything is as it was.

    `about` gives what the manifest tells of the corpus; `strict` refuses an export that loses anything.
    """
    is_folder = options.split is not None or not form.extension
    manifest, losses = manifest_of(target, is_folder)
    home = target if is_folder else target.resolve().parent
    split = split_of(documents, options)
    parts = parts_of(documents, split)
    tally = Tally()
    with (replacing_folder if is_folder else replacing_files)(target) as fresh:
        place = fresh if is_folder else fresh / target.name
        form.write(parts, place, options, tally)
        if strict and tally.losses:
            raise ExchangeError(_refusal(form, tally.losses))
        prove(form, parts, place, options, tally)
        if tally.losses:
            _write_losses(tally.losses, fresh / losses)
        files = digests(fresh)
        told: Mapping[str, Any] = about(tally) if about else {}
        text = manifest_text(form, options, tally, split, told, files)
        (fresh / manifest).write_text(text, encoding="utf-8", newline="\n")
        before = written_before(home / manifest)
    clear(home / gone for gone in before - files.keys())
    return LossReport(form.key, tally.documents, tally.annotations, tally.losses, (*files, manifest), split)


def _refusal(form: Format, losses: Losses) -> str:
    (what, why), count = losses.kinds.most_common(1)[0]
    return (
        f"Nothing was exported: {form.title} would lose {len(losses)} things ({count} x {what}: {why}, and so on); "
        "export without strict, or choose another format."
    )


def _write_losses(losses: Losses, file: Path) -> None:
    with file.open("w", encoding="utf-8", newline="\n") as out:
        out.writelines(json.dumps(asdict(one), ensure_ascii=False) + "\n" for one in losses)
