"""A draft is saved as a new version: annotations, suggestions and rules go along, and one undo takes all of it back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain import schema_draft
from annotator.domain.annotations import Mention
from annotator.domain.edits import Accept
from annotator.domain.schema import EntityType, SchemaError
from annotator.domain.schema_draft import Draft, Part, Place
from annotator.domain.tagging_rules import TaggingRule
from annotator.session.document_session import DocumentSession
from annotator.session.schema_editing import preview, save
from annotator.session.workspace import Workspace

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
    again = preview(workspace, renamed(workspace))
    assert again.schema.version == "1.2", "no version is given twice"
    session.redo()
    assert (workspace.schema.label, type_of(session.document, "s-zvora")) == ("conflict-and-protest@1.1", "location")


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
