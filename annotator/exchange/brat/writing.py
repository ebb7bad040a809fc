"""Writes brat standoff: a text and its annotations in two files, and annotation.conf for a folder of them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from annotator.domain.document import Document
from annotator.exchange.brat.conf import annotation_conf, check_types, of_schema, types_in
from annotator.exchange.brat.lines import AnnLines
from annotator.exchange.brat.reading import NOTE_NOT_KEPT, BratReader
from annotator.exchange.format import Options, Quarantined, Seen
from annotator.exchange.pairing import strictly
from annotator.exchange.probing import read_text
from annotator.exchange.selection import in_states
from annotator.exchange.view import seen_in
from annotator.exchange.writing import Files, FolderFormat, TypeName


class Brat(FolderFormat):
    """Fragments, overlaps, events of events, relations, attributes; figures' slots as notes."""

    key = "brat"
    title = "brat standoff"
    carries = "mentions, figures (slots as notes), events with their arguments, relations, attributes, notes"
    reads_back = "Dateline's reader of brat: words at their offsets, every id once, every type in annotation.conf"

    def files(self, document: Document, name: str, options: Options) -> Files:
        """The text and its .ann."""
        lines = AnnLines(document, in_states(document, options.states))
        ann = "".join(f"{line}\n" for line in lines.all())
        text = document.article.text.encode("utf-8")
        return Files({f"{name}.txt": text, f"{name}.ann": ann.encode()}, lines.losses, frozenset(lines.types))

    def common(self, types: frozenset[TypeName], options: Options) -> Mapping[str, bytes]:
        """annotation.conf with the types in use, and those of the schema."""
        return {"annotation.conf": annotation_conf(types | of_schema(options.schema)).encode()}

    def read_back(self, folder: Path, name: str) -> Seen:
        """What one .ann says; notes are not kept by the reader."""
        check_types(read_text(folder / f"{name}.ann"), types_in(read_text(folder / "annotation.conf")))
        found = BratReader().read(folder / f"{name}.ann")
        told = (one for one in found if not (isinstance(one, Quarantined) and one.why.startswith(NOTE_NOT_KEPT)))
        (one,) = strictly(told)
        return seen_in(one.text, one.annotations, values=True)
