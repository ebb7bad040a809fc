"""Saves a changed schema as a new version in the corpus: what it would touch first, then all of it as one act."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain import schema_draft
from annotator.domain.schema import AnnotationSchema
from annotator.domain.schema_draft import Draft
from annotator.session.schema_acts import (
    SchemaChange,
    TouchedDocument,
    schema_change,
    touched_documents,
    use_schema,
)
from annotator.session.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Preview:
    """What saving a draft means for the corpus."""

    schema: AnnotationSchema
    change: SchemaChange
    documents: tuple[TouchedDocument, ...]


def preview(workspace: Workspace, draft: Draft) -> Preview:
    """The draft as a schema, and what it would touch; nothing is done. SchemaError when it is not sound."""
    taken = {version for name, version in workspace.corpus.work.schemas() if name == draft.schema.name}
    is_other = draft.schema.name != draft.original.name and draft.schema.version not in taken
    version = draft.schema.version if is_other else schema_draft.next_version(draft.schema.version, taken)
    schema = schema_draft.finished(draft, version)
    change = schema_change(workspace, schema, draft.renames)
    return Preview(schema, change, tuple(touched_documents(workspace, schema, draft.renames)))


def save(workspace: Workspace, draft: Draft, keep_unknown: bool = False) -> SchemaChange:
    """Use the draft from now on and carry annotations, suggestions and rules along: one act, a backup before it.

    SchemaError, and nothing is changed, when the draft is not sound, or when annotations would have no home in it
    and are not to be kept as unknown.
    """
    return use_schema(workspace, preview(workspace, draft).schema, draft.renames, keep_unknown)
