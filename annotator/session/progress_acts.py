"""What a person says of a whole document: done, skipped with a reason, and the schema's document attributes."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.annotations import Attributes, AttributeValue
from annotator.domain.document import Document, Status
from annotator.domain.edits import EditError, SetAttributes, SetStatus, Several
from annotator.domain.schema import AnnotationSchema
from annotator.session.desk import Desk
from annotator.session.workspace import BulkEdit, Workspace

SKIP_REASON = "skip_reason"
"""The attribute that holds why a document was skipped."""


def skip(desk: Desk, reason: str) -> None:
    """Leave the document out of the work, with the reason; EditError without one."""
    words = reason.strip()
    if not words:
        raise EditError("Say why the article is skipped.")
    attributes = with_attribute(desk.document.attributes, SKIP_REASON, words)
    desk.apply(Several((SetStatus(Status.SKIPPED), SetAttributes(attributes)), name="skip"))


def set_attribute(desk: Desk, name: str, value: AttributeValue | None) -> None:
    """Set one of the document's attributes; None takes it away. EditError for a value that the schema does not list."""
    known = next((one for one in desk.schema.attributes if one.id == name and one.on == "document"), None)
    if known is None:
        raise EditError(f"The schema has no document attribute {name}.")
    if value is not None and known.values and str(value) not in known.values:
        raise EditError(f"{known.name} takes: {', '.join(known.values)}.")
    attributes = with_attribute(desk.document.attributes, name, value)
    desk.apply(SetAttributes(attributes, name=f"set {known.name.lower()}"))


def with_attribute(attributes: Attributes, name: str, value: AttributeValue | None) -> Attributes:
    """The attributes with one set anew, sorted by name."""
    kept = {key: one for key, one in attributes if key != name}
    if value is not None:
        kept[name] = value
    return tuple(sorted(kept.items()))


@dataclass(frozen=True, slots=True)
class Verdict:
    """One thing that can be said of a whole article by one key."""

    attribute: str
    name: str
    value: str


def verdicts(schema: AnnotationSchema) -> list[Verdict]:
    """What the schema lets one say of an article, in its order: relevant yes, relevant no, no event ..."""
    on_documents = (one for one in schema.attributes if one.on == "document" and not one.multiple)
    return [Verdict(one.id, one.name, value) for one in on_documents for value in one.values]


def toggled(document: Document, verdict: Verdict) -> SetAttributes:
    """Say it, or take it back where it is said already."""
    is_said = dict(document.attributes).get(verdict.attribute) == verdict.value
    attributes = with_attribute(document.attributes, verdict.attribute, None if is_said else verdict.value)
    return SetAttributes(attributes, name=f"set {verdict.name.lower()}")


def triage(workspace: Workspace, article_id: str, verdict: Verdict) -> None:
    """Say something of an article that need not be open; KeyError when there is no such article."""
    article = workspace.corpus.article(article_id)
    if article is None:
        raise KeyError(article_id)
    document = workspace.document_of(article)
    edit = toggled(document, verdict)
    workspace.apply(BulkEdit(edit.name, ((document, edit),)))
