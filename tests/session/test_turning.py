"""Undo and redo of acts that changed many documents: one act in all of them, also after a restart."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.annotations import Argument, EventMention, Mention, Origin, OriginKind, State
from annotator.domain.article import Article
from annotator.domain.document import Document, Status
from annotator.domain.edits import Create, EditError, Revise, SetStatus
from annotator.domain.history import do
from annotator.domain.schema import parse_schema
from annotator.domain.span import Span
from annotator.exchange.jsonl import write_line
from annotator.session.importing import import_file
from annotator.session.schema_acts import use_schema
from annotator.session.workspace import BulkEdit, Workspace
from annotator.store import CorpusError
from tests.session.conftest import ARTICLE, LAYER, OpenWorkspace
from tests.store.conftest import run_sql

HUMAN = Origin(OriginKind.HUMAN, "ana")
NAMES = ("a", "b", "c")
SMALL = """
name = "small"
version = "2"
[[entity]]
id = "band"
name = "Band"
short = "BAND"
[figure]
name = "Figure"
short = "FIG"
[[event]]
id = "armed_clash"
name = "Clash"
short = "CLASH"
roles = [{ id = "actor", mentions = ["band"] }]
"""


def mention(key: str, kind: str = "place") -> Mention:
    return Mention(key, (Span(0, 3),), kind, State.CREATED, HUMAN)


def documents(workspace: Workspace) -> dict[str, Document]:
    found = {name: workspace.corpus.document(name, "ana") for name in NAMES}
    return {name: one for name, one in found.items() if one is not None}


def keys(workspace: Workspace) -> dict[str, set[str]]:
    return {name: set(one.annotations) for name, one in documents(workspace).items()}


@pytest.fixture
def tagged(empty: Workspace) -> Workspace:
    """Three articles, in each of which one act made a mention."""
    edits: list[tuple[Document, Create]] = []
    for name in NAMES:
        article = Article(name, f"{name} rebels attacked.\n")
        empty.corpus.add_article(article)
        edits.append((empty.document_of(article), Create((mention(f"m-{name}"),))))
    empty.apply(BulkEdit("tag 3", tuple(edits)))
    return empty


ALL = {"a": {"m-a"}, "b": {"m-b"}, "c": {"m-c"}}
NONE = {"a": set[str](), "b": set[str](), "c": set[str]()}


def test_one_undo_takes_it_back_everywhere_and_one_redo_makes_it_again(tagged: Workspace) -> None:
    session = tagged.open_document("b")
    change = session.undo()
    assert change is not None
    assert (change.name, session.reach, keys(tagged)) == ("undo tag 3", 3, NONE)
    assert {one.status for one in documents(tagged).values()} == {Status.NEW}
    assert session.document == documents(tagged)["b"]
    again = session.redo()
    assert again is not None
    assert (again.name, session.reach, keys(tagged)) == ("tag 3", 3, ALL)
    groups = run_sql(tagged.corpus.path, "SELECT count(*), count(DISTINCT group_id) FROM journal")
    assert groups == [(9, 3)]


def test_after_a_restart_and_from_any_of_the_documents(tagged: Workspace, open_workspace: OpenWorkspace) -> None:
    tagged.close()
    second = open_workspace()
    second.open_document("c").undo()
    assert keys(second) == NONE
    second.close()
    third = open_workspace()
    third.open_document("a").redo()
    assert keys(third) == ALL
    assert third.open_document("b").undo() is not None
    assert keys(third) == NONE


def test_what_was_done_since_stays_and_comes_through_undo_and_redo(tagged: Workspace) -> None:
    other = tagged.open_document("a")
    other.apply(Revise((mention("m-a", "person"),)))
    pointing = tagged.open_document("b")
    event = EventMention("e", (Span(4, 6),), "attack", State.CREATED, HUMAN, (Argument("place", "m-b"),))
    pointing.apply(Create((event,)))
    tagged.open_document("c").apply(SetStatus(Status.DONE))
    tagged.corpus.add_article(Article("d", "d rebels.\n"))
    session = tagged.open_document("c")
    assert session.undo() is not None  # the status
    assert keys(tagged) == {"a": {"m-a"}, "b": {"m-b", "e"}, "c": {"m-c"}}
    assert session.undo() is not None
    assert (session.reach, keys(tagged)) == (1, {"a": {"m-a"}, "b": {"m-b", "e"}, "c": set()})
    session.redo()
    assert keys(tagged) == {"a": {"m-a"}, "b": {"m-b", "e"}, "c": {"m-c"}}
    assert documents(tagged)["a"].annotations["m-a"] == mention("m-a", "person")


def test_where_somebody_went_on_elsewhere_it_is_taken_back_as_an_act_of_its_own(tagged: Workspace) -> None:
    went_on = tagged.open_document("a")
    went_on.apply(Create((mention("later", "person"),)))
    session = tagged.open_document("b")
    session.undo()
    assert (session.reach, keys(tagged)) == (3, {"a": {"later"}, "b": set(), "c": set()})
    session.redo()
    assert (session.reach, keys(tagged)) == (3, {"a": {"m-a", "later"}, "b": {"m-b"}, "c": {"m-c"}})
    session.undo()
    assert keys(tagged) == {"a": {"later"}, "b": set(), "c": set()}
    again = tagged.open_document("a")
    assert [one.name for one in again.history.done] == ["tag 3", "add", "undo tag 3"]
    again.undo()  # that was one act in all of them too
    assert keys(tagged) == {"a": {"m-a", "later"}, "b": {"m-b"}, "c": {"m-c"}}


def test_several_changes_of_one_document_go_together(empty: Workspace) -> None:
    empty.corpus.add_article(Article("a", "a rebels\n"))
    empty.corpus.add_article(Article("b", "b rebels\n"))
    first, second = (empty.document_of(one) for one in empty.corpus.articles())
    edits = ((first, Create((mention("m"),))), (second, Create((mention("n"),))), (first, Create((mention("o"),))))
    empty.apply(BulkEdit("both", edits))
    session = empty.open_document("a")
    heard: list[str] = []
    session.listen(lambda change: heard.append(change.name), lambda: None)
    session.undo()
    assert (set(session.document.annotations), heard, keys(empty)) == (
        set(),
        ["undo both"] * 2,
        {"a": set(), "b": set()},
    )
    session.redo()
    assert keys(empty) == {"a": {"m", "o"}, "b": {"n"}}


@pytest.mark.parametrize("error", [EditError, CorpusError])
def test_it_is_taken_back_everywhere_or_nowhere(tagged: Workspace, monkeypatch, error: type[Exception]) -> None:
    session = tagged.open_document("a")
    before, written, record = session.document, list[int](), tagged.corpus.record

    def fail_at_the_third(changes, *group: str) -> None:
        written.append(1)
        if len(written) == 3:
            raise error("no room")
        record(changes, *group)

    monkeypatch.setattr(tagged.corpus, "record", fail_at_the_third)
    with pytest.raises(error):
        session.undo()
    assert (session.document, keys(tagged)) == (before, ALL)
    monkeypatch.undo()
    assert session.undo() is not None


def test_a_backup_is_made_before(tagged: Workspace) -> None:
    tagged.open_document("a").apply(SetStatus(Status.DONE))
    before = len(tagged.corpus.backups())
    session = tagged.open_document("b")
    session.undo()
    assert [one.why for one in tagged.corpus.backups()].count("bulk") >= 1
    assert len(tagged.corpus.backups()) == before + 1


def test_purged_articles_are_passed_over(tagged: Workspace) -> None:
    tagged.corpus.purge(["b"])
    session = tagged.open_document("a")
    session.undo()
    assert (session.reach, keys(tagged)) == (2, {"a": set(), "c": set()})


# --- the change to another schema


def test_undo_of_another_schema_uses_the_one_before_again(workspace: Workspace, open_workspace: OpenWorkspace) -> None:
    old = workspace.schema
    source = old.source.replace('name = "conflict-and-protest"', 'name = "mine"', 1)
    source = source.replace('"armed_group"', '"band"')
    session = workspace.open_document("article")
    session.apply(Create((replace(mention("m"), type="armed_group"),)))
    shown = dict(session.document.suggestions)
    use_schema(workspace, parse_schema(source), {"armed_group": "band"})
    assert (session.document.schema[0], session.document.annotations["m"].type) == ("mine", "band")
    assert session.document.suggestions["s-rebels"].type == "band"
    session.undo()
    assert (workspace.schema, session.document.schema) == (old, (old.name, old.version))
    assert dict(session.document.suggestions) == shown
    workspace.close()
    again = open_workspace()
    session = again.open_document("article")
    assert (again.schema.label, dict(session.document.suggestions)) == (old.label, shown)
    session.redo()
    assert (again.schema.name, session.document.annotations["m"].type) == ("mine", "band")
    assert session.document.suggestions["s-rebels"].type == "band"


def test_documents_and_suggestions_go_over_to_another_schema(workspace: Workspace) -> None:
    session = workspace.open_document("article")
    session.apply(SetStatus(Status.DONE))
    new = parse_schema(SMALL)
    assert workspace.ids_to_suggest("model") == []
    use_schema(workspace, new, {"armed_group": "band"})
    assert session.document.schema == ("small", "2")
    assert workspace.document_of(ARTICLE).schema == ("small", "2")
    assert set(session.document.suggestions) == {"s-30", "s-rebels", "s-attack"}
    attack = session.document.suggestions["s-attack"]
    assert isinstance(attack, EventMention)
    assert attack.arguments == (Argument("actor", "s-rebels"),)
    assert workspace.ids_to_suggest("model") == ["article"]
    assert workspace.corpus.ids_without_layer(replace(LAYER, schema="small@2")) == ["article"]
    workspace.store_layer(ARTICLE, replace(LAYER, schema="small@2", annotations=()))
    assert workspace.ids_to_suggest("model") == []


# --- who did it, and acts in which no open document had a part


@pytest.fixture
def brought(workspace: Workspace, tmp_path: Path) -> Workspace:
    """Ana brought in somebody else's annotations."""
    file = tmp_path / "bea.jsonl"
    other = replace(workspace.document_of(ARTICLE, "bea"), suggestions={}, layer=None)
    after, _ = do(other, Create((mention("of-bea"),)), "c")
    file.write_text(write_line(after), encoding="utf-8")
    import_file(workspace, file)
    return workspace


def of_bea(workspace: Workspace) -> set[str]:
    found = workspace.corpus.document("article", "bea")
    return set(found.annotations) if found else set()


def test_the_journal_says_who_did_it_whoever_the_document_is_of(brought: Workspace) -> None:
    path = brought.corpus.path
    assert run_sql(path, "SELECT annotator FROM journal ORDER BY seq") == [("ana",)]
    document = brought.corpus.document("article", "bea")
    assert document is not None
    assert [line.annotator for line in brought.corpus.changes(document)] == ["ana"]
    brought.open_beside(ARTICLE, "gold").apply(SetStatus(Status.GOLD))
    brought.open_document("article").apply(SetStatus(Status.DONE))
    assert run_sql(path, "SELECT DISTINCT annotator FROM journal") == [("ana",)]


def test_what_one_did_to_anothers_documents_is_undone_and_redone(brought: Workspace) -> None:
    session = brought.open_document("article")
    act = brought.last_elsewhere(is_undo=False)
    assert act is not None and (act.name, act.annotator) == ("import bea.jsonl", "ana")
    assert brought.reverse(act.change_id) == 1
    assert of_bea(brought) == set()
    assert brought.last_elsewhere(is_undo=False) is None, "it was taken back"
    undoing = brought.last_elsewhere(is_undo=True)
    assert undoing is not None and undoing.is_undo
    assert brought.reverse(undoing.change_id) == 1
    assert of_bea(brought) == {"of-bea"}
    assert session.document.annotations == {}
    assert list(brought.problems()) == []


def test_undo_is_about_the_last_thing_that_one_did_oneself(brought: Workspace) -> None:
    act = brought.corpus.last_act()
    brought.annotator = "cy"
    assert brought.last_elsewhere(is_undo=False) is None, "cy did nothing"
    brought.annotator = "ana"
    brought.open_document("article").apply(Create((mention("mine"),)))
    assert brought.last_elsewhere(is_undo=False) is None, "an edit came after it"
    assert [one.name for one in brought.corpus.acts(10)] == ["import bea.jsonl"]
    assert act is not None and brought.reverse(act.change_id) == 1, "it can be taken back from the list all the same"
    assert of_bea(brought) == set()
    assert [(one.name, one.documents, one.is_undo) for one in brought.corpus.acts(10)] == [
        ("undo import bea.jsonl", 1, True),
        ("import bea.jsonl", 1, False),
    ]
    assert brought.reverse(act.change_id) == 0, "nothing is left to take back"


def test_an_act_that_has_a_part_in_the_open_document_is_its_own_undo(tagged: Workspace) -> None:
    assert tagged.last_elsewhere(is_undo=False) is not None
    session = tagged.open_document("a")
    assert tagged.last_elsewhere(is_undo=False) is None
    act = tagged.corpus.last_act()
    assert act is not None and tagged.reverse(act.change_id) == 3
    assert session.document.annotations == {} and keys(tagged) == NONE
    assert session.redo() is not None and keys(tagged) == ALL


def test_another_schema_is_taken_back_with_no_document_open(tagged: Workspace) -> None:
    before = tagged.schema.label
    use_schema(tagged, parse_schema(SMALL), keep_unknown=True)
    act = tagged.corpus.last_act()
    assert act is not None and tagged.reverse(act.change_id) == 3
    assert tagged.schema.label == before
