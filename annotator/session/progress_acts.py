"""What a person says of a whole document: done, skipped with a reason, and the schema's document attributes."""

from __future__ import annotations

from annotator.domain.annotations import Attributes, AttributeValue
from annotator.domain.document import Status
from annotator.domain.edits import EditError, SetAttributes, SetStatus, Several
from annotator.session.desk import Desk

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
