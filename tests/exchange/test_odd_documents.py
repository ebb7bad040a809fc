"""Documents that are odd and allowed: what random ones found once, each as small as it gets."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.annotations import (
    LIVE,
    Annotation,
    Argument,
    EventMention,
    Mention,
    Origin,
    OriginKind,
    Relation,
    State,
)
from annotator.domain.article import Article
from annotator.domain.document import Document
from annotator.domain.span import Span
from annotator.exchange import Labelled, Options
from annotator.exchange.registry import FORMATS, LABEL_READERS
from annotator.exchange.webanno.escapes import cell_value, split, unescaped
from annotator.paths import resource
from annotator.session.workspace import load_schema
from tests.exchange.documents import by_id
from tests.exchange.exporting import export

HUMAN = Origin(OriginKind.HUMAN, "Ada")
TEXT = "Ada met Bo.\n\nThey left.\n\nAll was well.\n\nNobody came.\n\nIt rained.\n"


def mention(own: str, start: int, end: int, kind: str = "person") -> Mention:
    return Mention(own, (Span(start, end),), kind, State.CREATED, HUMAN)


def event(own: str, start: int, end: int, *arguments: Argument) -> EventMention:
    return EventMention(own, (Span(start, end),), "meet", State.CREATED, HUMAN, arguments)


def relation(own: str, source: str, target: str) -> Relation:
    return Relation(own, "same_as", source, target, State.CREATED, HUMAN)


def document(*annotations: Annotation, annotator: str = "Ada") -> Document:
    return Document("d", Article("a", TEXT), annotator, by_id(annotations))


ODD: dict[str, Sequence[Annotation]] = {
    "a fragment of white space alone": [Mention("m", (Span(0, 3), Span(11, 13)), "person", State.CREATED, HUMAN)],
    "a relation of a relation": [
        mention("m", 0, 3),
        mention("n", 8, 10),
        relation("r", "m", "n"),
        relation("s", "r", "n"),
    ],
    "a role that a relation fills": [
        mention("m", 0, 3),
        relation("r", "m", "m"),
        event("e", 4, 7, Argument("who", "r"), Argument("who", "m")),
    ],
    "a trigger over many sentences": [event("e", 4, 62, Argument("who", Span(0, 3)))],
    "a role that ends with a backslash": [
        event("e", 4, 7, Argument("who\\", Span(0, 3)), Argument("whom;[1]", Span(8, 10)), Argument("x", Span(4, 7)))
    ],
    "a type that ends with a backslash": [mention("m", 0, 3, "per\\son\\"), mention("n", 0, 7, "a|b\\")],
    "a mention of a part of a word": [mention("m", 4, 6), mention("n", 13, 15), mention("o", 14, 17)],
    "types that look like ids": [mention("m", 0, 3, "T1"), event("e", 4, 7, Argument("Arg1:T2", "m"))],
}


@pytest.mark.parametrize("annotations", ODD.values(), ids=list(ODD))
@pytest.mark.parametrize("key", FORMATS)
def test_every_format_takes_it(key: str, annotations: Sequence[Annotation], tmp_path: Path) -> None:
    export(key, [document(*annotations)], tmp_path / f"out{FORMATS[key].extension}")


@pytest.mark.parametrize("key", ["events", "events-parquet", "events-xlsx"])
def test_an_annotator_with_a_line_end_in_the_name(key: str, tmp_path: Path) -> None:
    for name in ("A\rda", "A\nda", "A\r\nda", "=A\rda"):
        export(key, [document(event("e", 4, 7), annotator=name)], tmp_path / f"out{FORMATS[key].extension}")


@pytest.mark.parametrize("key", FORMATS)
def test_an_annotator_and_a_type_with_ends_of_lines_that_json_leaves_as_they_are(key: str, tmp_path: Path) -> None:
    odd = document(mention("m", 0, 3, "per\x85\u2028son"), event("e", 4, 7), annotator="A\x85\u2028da")
    again = replace(odd, id="e", article=Article("b", "Again: " + TEXT))
    export(key, [odd, again], tmp_path / f"out{FORMATS[key].extension}")


@pytest.mark.parametrize("key", FORMATS)
def test_control_characters_and_all_ends_of_lines(key: str, tmp_path: Path) -> None:
    """No reader lets them in, but Dateline JSONL holds the text as it is."""
    text = "Bell\x07 at Tarn\x0b and \x00null,\ufffe \x1b[31mred\x85 nel \u2029par \x0c page\u2028 line\x1c end.\n"
    words = ("Tarn\x0b", "\x00null", "red\x85 nel", "page\u2028 line", "\x1b[31m", "Bell")
    spans = [Span(text.index(one), text.index(one) + len(one)) for one in words]
    mentions = [Mention(f"m{at}", (span,), "per\x07son", State.CREATED, HUMAN) for at, span in enumerate(spans)]
    told = event("e", text.index("end"), text.index("end") + 3, *(Argument("who", one.id) for one in mentions))
    title = "Bell\x07\x00\u2028"
    odd = Document("d", Article("a", text, title), "A\x07da", by_id([*mentions, told, relation("r", "m0", "m1")]))
    report = export(key, [odd], tmp_path / f"out{FORMATS[key].extension}")
    told_of = {one.what for one in report.losses}
    if key in ("xmi", "events-xlsx", "conll", "biluo", "conll2003"):
        assert "control characters of the text" in told_of
    if key == "pdf":
        assert any("U+0007" in one.why for one in report.losses)


def test_what_no_relation_id_can_tell_is_a_loss(tmp_path: Path) -> None:
    told = [one for name in list(ODD)[1:3] for one in ODD[name]]
    report = export("chat", [document(*{one.id: one for one in told}.values())], tmp_path / "out.jsonl")
    lost = {(one.what, one.annotation) for one in report.losses if "gives relations no id" in one.why}
    assert lost == {("relation", "s"), ("argument", "e")}


@pytest.mark.parametrize("name", ["who\\", "a;b", "a\\;b", "\\", "a|[1]", "->_*", "\\\\;"])
def test_escapes_of_webanno_come_back(name: str) -> None:
    cell = f"{cell_value(name)};{cell_value('x')}"
    assert [unescaped(one) for one in split(cell, ";")] == [name, "x"]


def test_webanno_brings_such_names_back(tmp_path: Path) -> None:
    export("webanno", [document(*ODD["a role that ends with a backslash"], mention("m", 0, 3, "per\\son\\"))], tmp_path)
    (found,) = [one for one in LABEL_READERS["webanno"].read(tmp_path) if isinstance(one, Labelled)]
    roles = {role.role for one in found.annotations if isinstance(one, EventMention) for role in one.arguments}
    assert roles == {"who\\", "whom;[1]", "x"}
    assert {one.type for one in found.annotations if isinstance(one, Mention)} == {"per\\son\\"}


def test_an_answer_may_be_of_a_type_that_the_schema_has_not(tmp_path: Path) -> None:
    """Others' labels come in under their own names: the JSON Schema beside a chat knows them too."""
    schema = load_schema(resource("schemas", "conflict-and-protest.toml"))
    odd = document(mention("m", 0, 3, "warlord"), event("e", 4, 7, Argument("who", "m")), relation("r", "e", "m"))
    export("chat", [odd], tmp_path / "out.jsonl", Options(LIVE, schema=schema))
    known = json.loads((tmp_path / "out.schema.json").read_text(encoding="utf-8"))
    types = known["properties"]["mentions"]["items"]["properties"]["type"]["enum"]
    assert types[-1] == "warlord" and "person" in types
