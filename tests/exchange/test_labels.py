"""Labels come back from what was written: what a reader does not give, the loss report has told."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.annotations import LIVE, Annotation, EventMention, Figure, OriginKind, Relation, State, type_of
from annotator.domain.document import Document
from annotator.domain.span import Span, Spans
from annotator.exchange import Alignment, Options
from annotator.exchange.losing import WHOLE
from annotator.exchange.registry import FORMATS, LABEL_READERS
from tests.exchange.exporting import READER_OF, export, found_in

PAIRS = [(form, reader) for form, reader in READER_OF.items() if form != "measeval"]
EVERY_PAIR = pytest.mark.parametrize(("form", "reader"), PAIRS, ids=[form for form, _ in PAIRS])


def places(annotations: object) -> set[tuple[Spans, str]]:
    assert isinstance(annotations, list | tuple)
    return {(one.spans, type_of(one)) for one in annotations if not isinstance(one, Relation) and one.spans}


def lost(document: Document, form: str, target: Path, options: Options) -> set[str]:
    """Ids of the annotations that are not there at all, or not exactly, as the report tells it."""
    report = export(form, [document], target, options)
    whole = {*WHOLE, "exact place"}
    return {loss.annotation for loss in report.losses if loss.what in whole and loss.annotation}


@EVERY_PAIR
def test_what_was_written_comes_back_or_was_told(form: str, reader: str, everything: Document, tmp_path: Path) -> None:
    target = tmp_path / f"out{FORMATS[form].extension}"
    gone = lost(everything, form, target, Options(LIVE))
    assert LABEL_READERS[reader].recognises(target)
    texts, bad = found_in(target, reader)
    assert [one.text for one in texts] == [everything.article.text]
    assert [one for one in bad if "author" not in one.why] == []
    live = [one for one in everything.annotations.values() if one.state in LIVE]
    kept = [one for one in live if one.id not in gone]
    assert len(kept) > 5
    wanted, found = places(kept), places(texts[0].annotations)
    assert wanted <= found
    # Plain words, and "march" without the line end that brat and WebAnno cannot keep.
    extra = {(spans, kind) for spans, kind in found - wanted if kind not in ("span", "event")}
    assert extra == set()
    assert {one.origin.kind for one in texts[0].annotations} == {OriginKind.IMPORT}
    assert {one.state for one in texts[0].annotations} == {State.CREATED}


@EVERY_PAIR
def test_texts_that_nobody_annotated_come_back(
    form: str, reader: str, documents: list[Document], tmp_path: Path
) -> None:
    target = tmp_path / f"out{FORMATS[form].extension}"
    export(form, documents, target, Options(LIVE))
    texts, _ = found_in(target, reader)
    assert sorted(one.text for one in texts) == sorted(one.article.text for one in documents)
    assert len({one.name for one in texts}) == len(documents)
    ids = [annotation.id for one in texts for annotation in one.annotations]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("form", ["brat", "prodigy", "labelstudio"])
def test_events_come_back_as_events(form: str, everything: Document, tmp_path: Path) -> None:
    target = tmp_path / f"out{FORMATS[form].extension}"
    export(form, [everything], target, Options(LIVE))
    (found,), _ = found_in(target, form)
    by_id: dict[str, Annotation] = {one.id: one for one in found.annotations}
    wound = next(one for one in found.annotations if type_of(one) == "injure")
    assert isinstance(wound, EventMention)
    filled = {one.role: one.filler for one in wound.arguments}
    assert filled.keys() == {"actor", "victim", "count", "accused"}
    start = everything.article.text.index("marchers 😱")
    assert filled["victim"] == Span(start, start + len("marchers 😱"))
    count = by_id[str(filled["count"])]
    assert isinstance(count, Figure)
    told = everything.annotations["f-wounded"]
    assert replace(count, id=told.id, origin=told.origin, state=told.state) == told


@EVERY_PAIR
def test_with_expand_the_words_around_are_taken(form: str, reader: str, everything: Document, tmp_path: Path) -> None:
    del reader
    target = tmp_path / f"out{FORMATS[form].extension}"
    strict = lost(everything, form, target, Options(LIVE))
    wide = lost(everything, form, target, Options(LIVE, alignment=Alignment.EXPAND))
    # With EXPAND the place is still not exact, but the report says so and the annotation is there.
    assert wide == strict or "m-ada" in strict
