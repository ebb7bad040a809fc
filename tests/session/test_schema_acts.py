"""Another schema for a corpus: what it touches, what is carried along, what is refused."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain.annotations import Entity, EventMention, Figure, Mention, Relation, State
from annotator.domain.document import Status
from annotator.domain.edits import Accept, Create, EditError, Remove, SetEntities, SetStatus, Several
from annotator.domain.schema import AnnotationSchema, SchemaError, parse_schema
from annotator.session.schema_acts import Touched, presets, schema_change, touched, use_schema
from annotator.session.schema_homes import Kind
from annotator.session.workspace import Workspace
from tests.marking import HUMAN, Marked
from tests.session.conftest import ARTICLE, at
from tests.store.conftest import run_sql

NEW = """
name = "new"
version = "7"
[[entity]]
id = "band"
name = "Band"
short = "BAND"
[[entity]]
id = "place"
name = "Place"
short = "PLACE"
[figure]
name = "Figure"
short = "FIG"
[[figure.role]]
id = "hurt"
name = "Hurt"
[[event]]
id = "fight"
name = "Fight"
short = "FIGHT"
roles = [
  { id = "side", mentions = ["band"], multiple = true },
  { id = "place", mentions = ["place"] },
]
[[relation]]
id = "same"
name = "Same"
from = ["mention"]
to = ["mention"]
"""
RENAMES = {"armed_group": "band", "armed_clash": "fight", "wounded": "hurt", "actor": "side", "same_as": "same"}


@pytest.fixture
def new() -> AnnotationSchema:
    """A schema in which only places are called as before."""
    return parse_schema(NEW)


@pytest.fixture
def worked_on(workspace: Workspace) -> Workspace:
    """All suggestions but the police and the day are accepted, the police is rejected, and rebels are named twice."""
    session = workspace.open_document("article")
    session.apply(Accept(("s-30", "s-attack")))
    session.apply(Remove(("s-police",)))
    rebels = Mention("m", (at("people"),), "armed_group", State.CREATED, HUMAN, entity="x")
    link = Relation("r", "same_as", "s-rebels", "m", State.CREATED, HUMAN)
    entity = SetEntities((Entity("x", "armed_group", "Rebels"),))
    session.apply(Several((Create((rebels,)), Create((link,)), entity, SetStatus(Status.DONE)), "add"))
    return workspace


def test_the_default_comes_first() -> None:
    names = [one.name for one in presets()]
    assert names == ["conflict-and-protest", "ace2005", "acled", "case", "empty", "kairos", "plover"]


# --- what is touched


def test_counts_what_has_no_home_by_kind(schema: AnnotationSchema, new: AnnotationSchema) -> None:
    marked = Marked("rebels fought rebels in Zvora 3 4 5")
    first, second = marked.mention("rebels", "armed_group"), marked.mention("rebels", "armed_group", nth=1)
    place = marked.mention("Zvora", "place")
    marked.figure("3", "wounded")
    marked.figure("4", None)
    marked.event("fought", "armed_clash", ("actor", first), ("actor", second), ("place", place))
    marked.relation("same_as", first, second)
    marked.mention("in", "ufo")
    marked.mention("fought", "date", state=State.REJECTED)
    marked.mention("fought", "weapon", state=State.SUGGESTED)
    found = touched([marked.document], schema, new, {})
    assert found == (
        Touched(Kind.ENTITY, "armed_group", None, 2, 1, True),
        Touched(Kind.ENTITY, "ufo", None, 1, 1, False),
        Touched(Kind.EVENT, "armed_clash", None, 1, 1, True),
        Touched(Kind.FIGURE, "wounded", None, 1, 1, True),
        Touched(Kind.RELATION, "same_as", None, 1, 1, True),
    )
    mapped = touched([marked.document], schema, new, {**RENAMES, "ufo": "place"})
    assert [(one.name, one.becomes, one.count) for one in mapped] == [
        ("armed_group", "band", 2),
        ("ufo", "place", 1),
        ("armed_clash", "fight", 1),
        ("wounded", "hurt", 1),
        ("armed_clash.actor", "side", 2),
        ("same_as", "same", 1),
    ]
    other = replace(marked.document, id="other")
    assert [one.documents for one in touched([marked.document, other], schema, new, {})] == [2] * 5


def test_a_role_goes_by_its_own_name_or_by_that_of_one_event_type(
    schema: AnnotationSchema, new: AnnotationSchema
) -> None:
    marked = Marked("rebels fought")
    marked.event("fought", "armed_clash", ("actor", marked.mention("rebels", "place")))
    clash = {"armed_clash": "fight"}

    def role(**renames: str) -> str | None:
        names = {key.replace("__", "."): one for key, one in renames.items()}
        return touched([marked.document], schema, new, {**clash, **names})[-1].becomes

    assert role() is None
    assert role(actor="side") == "side"
    assert role(actor="place", armed_clash__actor="side") == "side"
    assert role(riot__actor="side") is None


def test_the_same_schema_touches_nothing(worked_on: Workspace) -> None:
    assert schema_change(worked_on, worked_on.schema).touched == ()
    before = worked_on.corpus.backups()
    assert use_schema(worked_on, worked_on.schema).moved == 0
    assert worked_on.corpus.backups() == before


# --- the change


def test_annotations_are_carried_along_in_one_act(worked_on: Workspace, new: AnnotationSchema) -> None:
    session = worked_on.open_document("article")
    seen = schema_change(worked_on, new, RENAMES)
    assert (seen.old, seen.new, seen.moved, seen.left) == ("conflict-and-protest@1", "new@7", 6, 0)
    assert worked_on.schema.name == "conflict-and-protest"
    assert use_schema(worked_on, new, RENAMES) == seen
    assert worked_on.schema == new
    assert worked_on.corpus.schema_source() == NEW
    document = worked_on.document_of(ARTICLE)
    assert session.document == document
    own = document.annotations
    attack, thirty = own["s-attack"], own["s-30"]
    assert isinstance(attack, EventMention)
    assert isinstance(thirty, Figure)
    assert (attack.type, [one.role for one in attack.arguments], thirty.role) == ("fight", ["side", "place"], "hurt")
    assert {key: one.type for key, one in own.items() if isinstance(one, Mention | Relation)} == {
        "s-rebels": "band",
        "s-zvora": "place",
        "s-police": "organisation",
        "m": "band",
        "r": "same",
    }
    assert own["s-police"].state is State.REJECTED
    assert document.entities == (Entity("x", "band", "Rebels"),)
    assert document.status is Status.DONE
    assert [one.why for one in worked_on.corpus.backups()].count("schema") == 1
    assert [line.name for line in worked_on.corpus.changes(document)][-1] == "use new@7"


def test_everybodys_documents_come_along_also_those_in_the_trash(
    open_workspace, workspace: Workspace, new: AnnotationSchema
) -> None:
    workspace.open_document("article").apply(Accept(("s-rebels",)))
    workspace.close()
    other = open_workspace(annotator="bo")
    other.open_document("article").apply(Accept(("s-rebels",)))
    other.corpus.trash(["article"])
    change = use_schema(other, new, {"armed_group": "band"})
    assert [(one.count, one.documents) for one in change.touched] == [(2, 2)]
    types = run_sql(other.corpus.path, "SELECT type FROM mentions")
    assert types == [("band",), ("band",)]
    assert len(set(run_sql(other.corpus.path, "SELECT group_id FROM journal ORDER BY seq DESC LIMIT 2"))) == 1


def test_nothing_is_left_without_a_home_unless_told_so(worked_on: Workspace, new: AnnotationSchema) -> None:
    with pytest.raises(
        SchemaError, match=r"new@7 lacks types and roles that annotations have: armed_group \(2\)"
    ) as caught:
        use_schema(worked_on, new)
    assert "\n" not in str(caught.value)
    assert worked_on.schema.name == "conflict-and-protest"
    assert worked_on.corpus.backups() == []
    change = use_schema(worked_on, new, {"armed_group": "band"}, keep_unknown=True)
    assert (change.moved, change.left, len(change.homeless)) == (2, 3, 3)
    kinds = {one.type for one in worked_on.document_of(ARTICLE).annotations.values() if not isinstance(one, Figure)}
    assert kinds == {"band", "place", "organisation", "armed_clash", "same_as"}


def test_what_had_no_home_before_is_no_reason_to_refuse_and_can_be_mapped_later(
    worked_on: Workspace, new: AnnotationSchema
) -> None:
    use_schema(worked_on, new, keep_unknown=True)
    again = parse_schema(NEW.replace('version = "7"', 'version = "8"'))
    change = use_schema(worked_on, again)
    assert (change.homeless, change.left) == ((), 5)
    assert use_schema(worked_on, again, RENAMES).moved == 6
    assert schema_change(worked_on, again).touched == ()
    assert schema_change(worked_on, worked_on.schema, {"side": "place"}).moved == 1


@pytest.mark.parametrize(
    ("old", "becomes", "why"),
    [
        ("armd_group", "band", "armd_group cannot be mapped: neither the schema nor any annotation"),
        ("armed_group", "bend", "armed_group cannot become bend: new@7 has no such"),
        ("armed_group", "fight", r"armed_group \(entity type\) cannot become fight \(event type\)"),
        ("armed_clash.actr", "side", "armed_clash.actr cannot be mapped"),
    ],
)
def test_a_bad_mapping_is_refused(
    worked_on: Workspace, new: AnnotationSchema, old: str, becomes: str, why: str
) -> None:
    with pytest.raises(SchemaError, match=why):
        use_schema(worked_on, new, {**RENAMES, old: becomes}, keep_unknown=True)
    assert worked_on.schema.name == "conflict-and-protest"


def test_a_change_is_made_as_a_whole_or_not_at_all(
    worked_on: Workspace, new: AnnotationSchema, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = worked_on.document_of(ARTICLE)

    def fail(*_: object) -> None:
        raise EditError("no")

    monkeypatch.setattr(worked_on, "apply", fail)
    with pytest.raises(EditError):
        use_schema(worked_on, new, RENAMES)
    assert worked_on.schema.name == "conflict-and-protest"
    assert worked_on.corpus.schema_source() == worked_on.schema.source
    assert worked_on.document_of(ARTICLE) == before


def test_two_roles_that_become_one_leave_one_argument(workspace: Workspace, new: AnnotationSchema) -> None:
    session = workspace.open_document("article")
    session.apply(Accept(("s-attack",)))
    attack = session.document.annotations["s-attack"]
    assert isinstance(attack, EventMention)
    twice = replace(attack.arguments[0], role="target")
    event = replace(attack, id="e", state=State.CREATED, origin=HUMAN, arguments=(attack.arguments[0], twice))
    session.apply(Create((event,)))
    use_schema(workspace, new, {**RENAMES, "target": "side"})
    merged = workspace.document_of(ARTICLE).annotations["e"]
    assert isinstance(merged, EventMention)
    assert [one.role for one in merged.arguments] == ["side"]
