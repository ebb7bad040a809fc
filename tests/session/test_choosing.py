"""What an export takes of a corpus: by annotator, type, zone and date; and rows that say the same as documents."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from annotator import paths
from annotator.domain.annotations import Argument, EventMention, Mention, Origin, OriginKind, Relation, State
from annotator.domain.article import Article, Zone, ZoneKind
from annotator.domain.document import Document
from annotator.domain.span import Span
from annotator.exchange import Alignment
from annotator.exchange.jsonl import encode_document, encode_row
from annotator.exchange.rows import Row
from annotator.exchange.zoning import cut
from annotator.session.choosing import Chosen, Selection
from annotator.session.exporting import command_line, export
from annotator.session.importing import import_paths
from annotator.session.workspace import Workspace


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    """The samples with their gold annotations."""
    workspace = Workspace.open(tmp_path_factory.mktemp("corpus") / "samples.dateline", "Ada")
    gold = sorted(paths.data("seeds").glob("*.gold.jsonl"))[:4]
    assert not [one for one in import_paths(workspace, gold) if hasattr(one, "why")]
    return workspace


def chosen(corpus: Workspace, **fields: object) -> list[Document]:
    return list(Chosen(corpus, Selection(**fields), with_bare=False))


def test_rows_say_the_same_as_documents(corpus: Workspace) -> None:
    rows = list(Chosen(corpus, Selection(), with_bare=True).rows())
    assert len(rows) == 4 and all(isinstance(one, Row) for one in rows)
    wanted = [json.dumps(encode_document(one)) for one in Chosen(corpus, Selection(), with_bare=True)]
    assert [json.dumps(encode_row(one)) for one in rows] == wanted


def test_types_leave_the_others_out(corpus: Workspace) -> None:
    found = chosen(corpus, types=frozenset({"person"}))
    kinds = {one.type for document in found for one in document.annotations.values() if not isinstance(one, Relation)}
    assert kinds == {"person"}


def test_dates_leave_articles_out(corpus: Workspace) -> None:
    days = sorted(one.article.published[:10] for one in chosen(corpus) if one.article.published)
    assert len(chosen(corpus, since=days[1], until=days[-2])) == len(days[1:-1])
    assert chosen(corpus, since="2999") == []


def test_articles_without_the_zones_are_left_out(corpus: Workspace) -> None:
    with_one = [one for one in chosen(corpus) if any(zone.kind is ZoneKind.DECK for zone in one.article.zones)]
    assert 0 < len(with_one) < len(chosen(corpus))
    assert [one.id for one in chosen(corpus, zones=frozenset({ZoneKind.DECK}))] == [one.id for one in with_one]


def test_zones_cut_text_and_annotations_alike(corpus: Workspace) -> None:
    for whole, part in zip(chosen(corpus), chosen(corpus, zones=frozenset({ZoneKind.BODY})), strict=True):
        assert 0 < len(part.article.text) < len(whole.article.text)
        for key, one in part.annotations.items():
            before = whole.annotations[key]
            words = [
                [span.surface(each.article.text) for span in spans]
                for each, spans in ((whole, before.spans), (part, one.spans))
            ]
            assert words[0] == words[1]


def test_what_crosses_the_end_of_a_zone_goes_with_it() -> None:
    text = "Ada met Bo. Photo: Cy"
    article = Article("a", text, zones=(Zone(ZoneKind.BODY, Span(0, 11)), Zone(ZoneKind.CREDIT, Span(12, 21))))
    made = [mention("ada", 0, 3), mention("both", 8, 18), mention("cy", 19, 21)]
    event = EventMention(
        "e",
        (Span(4, 7),),
        "meet",
        State.CREATED,
        made[0].origin,
        (Argument("who", "ada"), Argument("where", Span(12, 17)), Argument("with", Span(8, 10))),
    )
    relation = Relation("r", "knows", "ada", "cy", State.CREATED, made[0].origin)
    document = Document("d", article, "Ada", {one.id: one for one in (*made, event, relation)})
    part = cut(document, {ZoneKind.BODY})
    assert part.article.text == "Ada met Bo."
    assert set(part.annotations) == {"ada", "e"}
    kept = part.annotations["e"]
    assert isinstance(kept, EventMention) and [one.role for one in kept.arguments] == ["who", "with"]
    only_credit = cut(replace(document, annotations={"cy": made[2]}), {ZoneKind.CREDIT})
    assert only_credit.annotations["cy"].spans[0].surface(only_credit.article.text) == "Cy"


def mention(key: str, start: int, end: int) -> Mention:
    return Mention(key, (Span(start, end),), "person", State.CREATED, Origin(OriginKind.HUMAN, "Ada"))


def test_the_manifest_tells_the_command_and_is_the_same_again(corpus: Workspace, tmp_path: Path) -> None:
    selection = Selection(split=(50.0, 50.0), seed=3, types=frozenset({"person", "place"}), alignment=Alignment.EXPAND)
    for name in ("one", "other"):
        export(corpus, "conll2003", tmp_path / name, selection)
    told = json.loads((tmp_path / "one" / "manifest.json").read_text(encoding="utf-8"))
    assert told["command"] == command_line("conll2003", selection)
    assert told["command"] == "dateline export conll2003 OUT --split 50/50 --seed 3 --types person,place --align expand"
    assert told["schema"]["name"] == corpus.schema.name and len(told["schema"]["sha256"]) == 64
    files = [{one.name: one.read_bytes() for one in (tmp_path / name).iterdir()} for name in ("one", "other")]
    assert files[0] == files[1]
