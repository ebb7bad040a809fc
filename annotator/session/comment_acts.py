"""Remarks on a document or on one of its annotations."""

from __future__ import annotations

from dataclasses import replace

from annotator.domain.annotations import Comment
from annotator.domain.edits import Edit, EditError, SetComments
from annotator.session.desk import Desk


def add_comment(desk: Desk, text: str, on: str | None) -> None:
    """Add a remark on an annotation of the person's own, or (None) on the document. EditError for an empty one."""
    words = text.strip()
    if not words:
        raise EditError("A comment needs words.")
    if on is not None and on not in desk.document.annotations:
        raise EditError("Accept the suggestion first: comments stand on what somebody decided.")
    author, sources = desk.document.annotator, desk.session.sources
    comment = Comment(sources.new_id(), author, sources.now(), words, on)
    desk.apply(SetComments((*desk.document.comments, comment), name="comment"))


def set_resolved(desk: Desk, comment_id: str, resolved: bool) -> None:
    """Say that a comment is dealt with, or that it is not."""
    changed = (replace(one, resolved=resolved) if one.id == comment_id else one for one in desk.document.comments)
    desk.apply(SetComments(tuple(changed), name="resolve comment" if resolved else "reopen comment"))


def delete_comment(desk: Desk, comment_id: str) -> None:
    """Take a comment away; undo brings it back."""
    desk.apply(_without(desk, comment_id))


def _without(desk: Desk, comment_id: str) -> Edit:
    return SetComments(tuple(one for one in desk.document.comments if one.id != comment_id), name="delete comment")
