"""A draft is saved as a new version: annotations, suggestions and rules go along, and one undo takes all of it back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain import schema_draft
from annotator.domain.annotations import Argument, EventMention, Figure, Mention, State
from annotator.domain.edits import Accept, Remove, Revise, SetAttributes
from annotator.domain.schema import AttributeType, EntityType, SchemaError
from annotator.domain.schema_draft import Draft, Part, Place
from annotator.domain.tagging_rules import TaggingRule
from annotator.session import queue
from annotator.session.articles.correcting import mend
from annotator.session.document_session import DocumentSession
from annotator.session.queue import Queue
from annotator.session.schema_editing import preview, save
from annotator.session.workspace import Workspace
from tests.session.conftest import ARTICLE, TEXT

PLACE = Place(Part.ENTITY, "place")


def renamed(workspace: Workspace) -> Draft:
    """The schema with `place` called `location`."""
    one = workspace.schema.entity("place")
    assert one is not None
    return schema_draft.change(schema_draft.begin(workspace.schema), PLACE, replace(one, id="location"))


def type_of(document, annotation_id: str) -> str:
    found = document.get(annotation_id)
    assert isinstance(found, Mention)
    return found.type


def test_the_preview_counts_by_document_and_changes_nothing(workspace: Workspace, session: DocumentSession) -> None:
    session.apply(Accept(("s-zvora", "s-police")))
    found = preview(workspace, renamed(workspace))
    assert found.schema.label == "conflict-and-protest@1.1"
    assert [(one.name, one.becomes, one.count) for one in found.change.touched] == [("place", "location", 1)]
    assert [(one.title, one.annotator, one.count) for one in found.documents] == [("Rebels attack", "ana", 1)]
    assert workspace.schema.version == "1"
    assert workspace.corpus.backups() == []


def test_saving_carries_all_along_and_one_undo_takes_it_back(workspace: Workspace, session: DocumentSession) -> None:
    session.apply(Accept(("s-zvora",)))
    workspace.keep_rule(TaggingRule("r", "towns", "Tuesday", "mention", "place"))
    save(workspace, renamed(workspace))
    assert workspace.schema.label == "conflict-and-protest@1.1"
    assert [one.why for one in workspace.corpus.backups()] == ["schema"]
    assert type_of(session.document, "s-zvora") == "location"
    assert workspace.corpus.tagging_rules()[0].type == "location"
    assert {getattr(one, "type", "") for one in session.document.suggestions.values()} >= {"location", "date"}
    session.undo()
    assert workspace.schema.label == "conflict-and-protest@1"
    assert type_of(session.document, "s-zvora") == "place"
    assert workspace.corpus.tagging_rules()[0].type == "place"
    again = preview(workspace, renamed(workspace))
    assert again.schema.version == "1.2", "no version is given twice"
    session.redo()
    assert (workspace.schema.label, type_of(session.document, "s-zvora")) == ("conflict-and-protest@1.1", "location")
    assert workspace.corpus.tagging_rules()[0].type == "location"


def test_a_rule_that_was_changed_since_keeps_its_type_when_the_schema_is_taken_back(
    workspace: Workspace, session: DocumentSession
) -> None:
    session.apply(Accept(("s-zvora",)))
    for key, type_id in (("r", "place"), ("q", "place"), ("p", "person")):
        workspace.keep_rule(TaggingRule(key, key, "Tuesday", "mention", type_id))
    save(workspace, renamed(workspace))
    workspace.keep_rule(replace(workspace.corpus.tagging_rules()[1], type="date"))
    session.undo()
    assert [(one.name, one.type) for one in workspace.corpus.tagging_rules()] == [
        ("r", "place"),
        ("q", "date"),
        ("p", "person"),
    ]


def test_title_and_description_of_a_schema_are_changed_and_taken_back(
    workspace: Workspace, session: DocumentSession
) -> None:
    session.apply(Accept(("s-zvora",)))
    whole = Place(Part.SCHEMA)
    before = workspace.schema
    draft = schema_draft.change(
        schema_draft.begin(before), whole, replace(before, title="Our project", description="What we look for.")
    )
    assert draft.is_changed
    save(workspace, draft)
    assert (workspace.schema.title, workspace.schema.description) == ("Our project", "What we look for.")
    assert (workspace.schema.name, workspace.schema.version) == (before.name, "1.1")
    session.undo()
    assert workspace.schema.title == before.title


def test_a_schema_needs_a_title_and_cannot_be_added_or_merged(workspace: Workspace) -> None:
    draft, whole = schema_draft.begin(workspace.schema), Place(Part.SCHEMA)
    with pytest.raises(SchemaError, match="title"):
        schema_draft.change(draft, whole, replace(workspace.schema, title=" "))
    with pytest.raises(SchemaError):
        schema_draft.merge(draft, whole, "other")
    with pytest.raises(SchemaError):
        schema_draft.add(draft, whole, workspace.schema)
    assert schema_draft.remove(draft, whole) == draft


def test_what_would_have_no_home_is_refused_unless_it_may_stay(workspace: Workspace, session: DocumentSession) -> None:
    session.apply(Accept(("s-zvora",)))
    draft = schema_draft.remove(schema_draft.begin(workspace.schema), PLACE)
    with pytest.raises(SchemaError, match="place"):
        save(workspace, draft)
    assert workspace.schema.version == "1"
    save(workspace, draft, keep_unknown=True)
    assert workspace.schema.entity("place") is None
    assert type_of(session.document, "s-zvora") == "place"


def test_an_unsound_draft_says_what_is_wrong_and_changes_nothing(workspace: Workspace) -> None:
    person = workspace.schema.entity("person")
    assert isinstance(person, EntityType)
    bad = replace(person, look=replace(person.look, key="l"))
    draft = schema_draft.change(schema_draft.begin(workspace.schema), Place(Part.ENTITY, "person"), bad)
    with pytest.raises(SchemaError, match="'l' is given twice"):
        save(workspace, draft)
    assert workspace.schema.version == "1"


def test_a_merged_figure_role_leaves_the_events_roles_of_that_name_alone(workspace: Workspace) -> None:
    session = workspace.open_document("article")
    session.apply(Accept(("s-30",)))
    attack = session.document.suggestions["s-attack"]
    assert isinstance(attack, EventMention)
    session.apply(Revise((replace(attack, arguments=(Argument("wounded", "s-30"),)),)))
    draft = schema_draft.merge(schema_draft.begin(workspace.schema), Place(Part.FIGURE_ROLE, "wounded"), "casualties")
    change = save(workspace, draft)
    assert [(one.kind.value, one.name, one.becomes) for one in change.touched] == [
        ("figure role", "wounded", "casualties")
    ]
    thirty, attack = (session.document.annotations[one] for one in ("s-30", "s-attack"))
    assert isinstance(thirty, Figure) and isinstance(attack, EventMention)
    assert (thirty.role, [one.role for one in attack.arguments]) == ("casualties", ["wounded"])


def test_a_renamed_attribute_takes_its_values_along(workspace: Workspace) -> None:
    session = workspace.open_document("article")
    session.apply(Accept(("s-30",)))
    thirty = session.document.annotations["s-30"]
    assert isinstance(thirty, Figure)
    session.apply(Revise((replace(thirty, attributes=(("victim_class", ("civilian",)),)),)))
    session.apply(SetAttributes((("relevant", "yes"),)))
    draft = schema_draft.begin(workspace.schema)
    for old, new in (("victim_class", "victims"), ("relevant", "about_us")):
        piece = schema_draft.find(draft.schema, Place(Part.ATTRIBUTE, old))
        assert isinstance(piece, AttributeType)
        draft = schema_draft.change(draft, Place(Part.ATTRIBUTE, old), replace(piece, id=new))
    change = save(workspace, draft)
    assert [(one.name, one.becomes, one.count) for one in change.touched] == [
        ("relevant", "about_us", 1),
        ("victim_class", "victims", 1),
    ]
    assert session.document.attributes == (("about_us", "yes"),)
    after = session.document.annotations["s-30"]
    assert isinstance(after, Figure) and after.attributes == (("victims", ("civilian",)),)


def test_an_attribute_that_annotations_have_is_not_taken_away_unasked(workspace: Workspace) -> None:
    workspace.open_document("article").apply(SetAttributes((("relevant", "yes"),)))
    draft = schema_draft.remove(schema_draft.begin(workspace.schema), Place(Part.ATTRIBUTE, "relevant"))
    with pytest.raises(SchemaError, match=r"lacks an attribute that annotations have: relevant \(1\)"):
        save(workspace, draft)


def test_another_name_for_a_type_is_no_decision(workspace: Workspace, session: DocumentSession) -> None:
    session.apply(Accept(("s-zvora",)))
    police = session.document.suggestions["s-police"]
    session.apply(Revise((replace(police, type="place"),)))  # type: ignore[call-arg]
    session.apply(Remove(("s-police",)))
    save(workspace, renamed(workspace))
    found = {
        key: (type_of(session.document, key), session.document.annotations[key].state)
        for key in ("s-zvora", "s-police")
    }
    assert found == {"s-zvora": ("location", State.ACCEPTED), "s-police": ("location", State.REJECTED)}


def test_what_awaits_a_check_in_a_later_version_is_carried_too(workspace: Workspace, session: DocumentSession) -> None:
    session.apply(Accept(("s-zvora",)))
    made = mend(workspace, ARTICLE, TEXT.replace("near Zvora on Monday", "on Monday; the town is Zvora"))
    later = workspace.open_document(made.article.id)

    def awaited() -> str:
        found = later.document.suggestions["s-zvora"]
        assert isinstance(found, Mention)
        return found.type

    assert (made.carried.doubtful, awaited()) == (1, "place")
    save(workspace, renamed(workspace))
    spot = workspace.schema.entity("location")
    assert spot is not None and awaited() == "location"
    again = schema_draft.begin(workspace.schema)
    save(workspace, schema_draft.change(again, Place(Part.ENTITY, "location"), replace(spot, id="spot")))
    assert awaited() == "spot"
    later.undo()
    assert awaited() == "location"
    later.undo()
    assert awaited() == "place"


def test_a_queue_finds_its_articles_under_an_attributes_new_name(workspace: Workspace) -> None:
    session = workspace.open_document("article")
    session.apply(SetAttributes((("relevant", "yes"), ("skip_reason", "sports"))))
    queue.keep(workspace, Queue(said=(("relevant", "yes"),)))
    piece = schema_draft.find(workspace.schema, Place(Part.ATTRIBUTE, "relevant"))
    assert isinstance(piece, AttributeType)
    draft = schema_draft.begin(workspace.schema)
    renamed_one = schema_draft.change(draft, Place(Part.ATTRIBUTE, "relevant"), replace(piece, id="about_us"))
    change = save(workspace, renamed_one)
    assert [one.name for one in change.touched] == ["relevant"], "why it was skipped is none of the schema's business"
    assert session.document.attributes == (("about_us", "yes"), ("skip_reason", "sports"))
    assert queue.make(workspace, queue.kept(workspace)) == ["article"]
    session.undo()
    assert queue.kept(workspace).is_all, "what nobody can say any more chooses nothing"
