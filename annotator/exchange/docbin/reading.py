"""Reads other people's DocBins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, cast

from annotator.exchange.building import Building, PlacementError
from annotator.exchange.format import ExchangeError, Labelled, Quarantined
from annotator.offline import without_network_probes

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span
from annotator.exchange.docbin.docs import ALL, GROUPS
from annotator.exchange.docbin.loading import load


class DocBinReader:
    """Entities and span groups; a group `figures` gives figures, a group `triggers` events."""

    key = "docbin"
    title = "spaCy DocBin"

    def recognises(self, path: Path) -> bool:
        """Whether it is a .spacy file, or a folder with one."""
        if path.is_dir():
            return any(path.rglob("*.spacy"))
        return path.suffix == ".spacy" and path.is_file()

    def read(self, path: Path) -> Iterator[Labelled | Quarantined]:
        """One text for every Doc."""
        with without_network_probes():
            import spacy

        files = sorted(path.rglob("*.spacy")) if path.is_dir() else [path]
        if not files:
            raise ExchangeError(f"{path} holds no .spacy file.")
        for file in files:
            number = 0
            try:
                for number, doc in enumerate(load(spacy.blank("xx"), file), start=1):
                    yield from _read_doc(file, number, doc)
            except ExchangeError as error:
                yield Quarantined(number + 1, str(error), file.name)


def _read_doc(file: Path, number: int, doc: Doc) -> Iterator[Labelled | Quarantined]:
    about = cast(Mapping[str, object], doc.user_data)
    name = f"{about.get('document', file.stem)}:{number}"
    building = Building(doc.text, "spaCy", file.name, name, number, annotator=str(about.get("annotator", "")))
    kinds = {"figures": "figure", "triggers": "event"}
    groups = cast("Mapping[str, Iterable[Span]]", doc.spans)
    # The groups of Dateline's own come first: what they hold is not repeated from the others.
    order = sorted(groups, key=lambda one: (one not in dict(GROUPS), one))
    seen: set[tuple[int, int, str]] = set()
    for group, span in [*((key, span) for key in order for span in groups[key]), *(("", one) for one in doc.ents)]:
        place = (span.start_char, span.end_char, span.label_)
        if span.id_ in building.made or (place in seen and (group in ("", ALL) or not span.id_)):
            continue
        seen.add(place)
        own = span.id_ or f"{group} {place}"
        try:
            building.of_kind(own, kinds.get(group, "mention"), building.span(*place[:2]), span.label_)
        except PlacementError as error:
            yield Quarantined(number, f"{span.label_} {span.text!r}: {error}", file.name)
    if doc.cats:
        yield Quarantined(number, f"categories of a whole text were not kept: {doc.cats!r:.200}", file.name)
    yield building.labelled()
