"""Where the visible annotations of one document lie, kept in text order as the document changes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator

from annotator.domain.annotations import Annotation, EventMention, Figure, Mention, Relation, Spanned, sort_key
from annotator.domain.document import Document
from annotator.domain.span import hull

Key = tuple[int, int, str]
"""Start, minus the end, id: text order, the longer first."""


class Places:
    """Answers "what is here", "what comes next" without going through the whole document."""

    def __init__(self, document: Document) -> None:
        self._by_id = {one.id: sort_key(one) for one in document.visible() if not isinstance(one, Relation)}
        self._keys = sorted(self._by_id.values())
        self._relations = {one.id for one in document.visible() if isinstance(one, Relation)}
        self._named = {one.id for one in document.visible() if isinstance(one, Mention) and one.entity is not None}
        self._longest = max((-end - start for start, end, _ in self._keys), default=0)

    def update(self, document: Document, ids: Iterable[str]) -> None:
        """Bring the places of these annotations up to date."""
        for annotation_id in ids:
            before = self._by_id.pop(annotation_id, None)
            if before is not None:
                del self._keys[bisect_left(self._keys, before)]
            annotation = document.find_visible(annotation_id)
            is_relation = isinstance(annotation, Relation)
            if annotation is not None and not is_relation:
                self._put(sort_key(annotation))
            _keep(self._relations, annotation_id, is_relation)
            _keep(self._named, annotation_id, isinstance(annotation, Mention) and annotation.entity is not None)

    def _put(self, key: Key) -> None:
        self._by_id[key[2]] = key
        insort(self._keys, key)
        self._longest = max(self._longest, -key[1] - key[0])

    def after(self, key: Key) -> Iterator[str]:
        """All ids that come after a place, in order, then those from the beginning."""
        at = bisect_right(self._keys, key)
        yield from (one[2] for one in self._keys[at:] + self._keys[:at])

    def before(self, key: Key) -> Iterator[str]:
        """All ids that come before a place, backwards, then those from the end."""
        at = bisect_left(self._keys, key)
        yield from (one[2] for one in reversed(self._keys[at:] + self._keys[:at]))

    def relations(self, document: Document) -> Iterator[Relation]:
        """The visible relations."""
        found = (document.find_visible(one) for one in sorted(self._relations))
        return (one for one in found if isinstance(one, Relation))

    def named(self, document: Document, entity: str) -> Iterator[Mention]:
        """The visible mentions of an entity."""
        found = (document.find_visible(one) for one in sorted(self._named))
        return (one for one in found if isinstance(one, Mention) and one.entity == entity)

    def in_order(self) -> Iterator[str]:
        """All ids in text order, events without a trigger first."""
        return (key[2] for key in self._keys)

    def at(self, document: Document, offset: int) -> list[Spanned]:
        """The annotations that a place touches, innermost first; one that it is inside of before one that it ends."""
        end = bisect_left(self._keys, (offset + 1,))
        start = bisect_left(self._keys, (offset - self._longest,))
        found = (document.find_visible(key[2]) for key in self._keys[start:end] if -key[1] >= offset)
        touching = [one for one in found if one is not None and _touches(one, offset)]
        spanned = [one for one in touching if isinstance(one, Mention | Figure | EventMention)]
        return sorted(spanned, key=lambda one: (hull(one.spans).end == offset, len(hull(one.spans)), one.id))


def _keep(ids: set[str], one: str, is_there: bool) -> None:
    if is_there:
        ids.add(one)
    else:
        ids.discard(one)


def _touches(annotation: Annotation, offset: int) -> bool:
    return any(span.covers(offset) for span in annotation.spans)
