"""What copies of one document differ in after a merge: a walk in which a person says which version stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from types import MappingProxyType

from annotator.domain.annotations import Annotation, Comment, Origin, OriginKind, State, references, without_reference
from annotator.domain.article import Article
from annotator.domain.document import Document
from annotator.domain.edits import Adopt, Edit, EditError, Remove, Revise, SetComments
from annotator.review.comparing import KIND_NAMES, Comparison, Group
from annotator.review.merging import Conflict
from annotator.review.passes import is_standing
from annotator.review.slots import slots_of, with_slot
from annotator.session.answering import Answering
from annotator.session.comparing import Compared
from annotator.session.workspace import Workspace
from annotator.store import CopyConflict

HERE = "here"
"""The copy in this corpus, as the merge found it."""
NOBODY = Origin(OriginKind.HUMAN, "")
SETTLE = "settle a conflict"


def keep_conflicts(workspace: Workspace, document: Document, found: Sequence[Conflict], by: str) -> None:
    """Remember what a merge found; a conflict that is still open keeps its versions beside the new one."""
    if not found:
        return
    known = {one.annotation_id: one for one in open_in(workspace, document)}
    workspace.corpus.keep_conflicts(document, [_joined(known.get(one.id), one, by) for one in found])


def _joined(known: CopyConflict | None, found: Conflict, by: str) -> CopyConflict:
    versions = list(known.versions) if known is not None else [(HERE, found.here)]
    if all(said != found.there for _, said in versions):
        names = {name for name, _ in versions}
        name = f"from {by}"
        versions.append((name if name not in names else f"{name} ({len(versions)})", found.there))
    return CopyConflict(found.id, tuple(versions), found.kept)


def open_in(workspace: Workspace, document: Document) -> list[CopyConflict]:
    """What copies of a document differ in that nobody has settled."""
    left = {one.key for one in workspace.corpus.answers(document)}
    found = filter(_is_shown, workspace.corpus.conflicts(document))
    return [one for one in found if document.annotations.get(one.annotation_id) == one.kept and _key(one) not in left]


def _key(conflict: CopyConflict) -> str:
    return conflict.annotation_id


def open_conflicts(workspace: Workspace) -> Counter[str]:
    """How many conflicts await a person, by the annotator whose document they are in."""
    counts: Counter[str] = Counter()
    for _, name, document in _owners(workspace):
        counts[name] += len(open_in(workspace, document))
    return +counts


def _owners(workspace: Workspace) -> Iterator[tuple[Article, str, Document]]:
    for article_id, name in workspace.corpus.conflict_owners():
        article = workspace.corpus.article(article_id)
        document = workspace.corpus.document(article_id, name) if article is not None else None
        if article is not None and document is not None:
            yield article, name, replace(document, layer=None, suggestions=MappingProxyType({}))


def conflicted(workspace: Workspace, person: str) -> Iterator[Compared]:
    """The articles in which copies of a person's document differ, each version a side; what is settled is told so."""
    for article, name, document in _owners(workspace):
        if name == person:
            found = [one for one in workspace.corpus.conflicts(document) if _is_shown(one)]
            comparison = _compared(article, document, found)
            if comparison.groups:
                yield Compared(comparison, document, Settling(workspace, comparison, person).is_decided)


def _is_shown(conflict: CopyConflict) -> bool:
    """Whether the versions say different things: who made them, and by what act, is no matter for a person."""
    return len({_told(said) for _, said in conflict.versions}) > 1


def _told(said: Annotation | None) -> Annotation | None:
    return replace(said, state=State.ACCEPTED, origin=NOBODY) if said is not None and is_standing(said) else None


def _compared(article: Article, document: Document, found: Iterable[CopyConflict]) -> Comparison:
    found = list(found)
    passes: dict[str, Document] = {}
    for name in dict.fromkeys(name for one in found for name, _ in one.versions):
        own = {one.annotation_id: dict(one.versions).get(name) for one in found if name in dict(one.versions)}
        kept = {key: one for key, one in {**document.annotations, **own}.items() if one is not None}
        passes[name] = replace(document, annotations=MappingProxyType(kept))
    groups = sorted(
        (_group(one, passes) for one in found), key=lambda one: (one.place.start if one.place else -1, one.key)
    )
    return Comparison(article, passes, tuple(groups))


def _group(conflict: CopyConflict, passes: dict[str, Document]) -> Group:
    members: dict[str, Annotation] = {name: said for name, said in conflict.versions if said and is_standing(said)}
    kind = KIND_NAMES[type(next(iter(members.values())))]
    slots = {name: slots_of(passes[name], one) for name, one in members.items()}
    return Group(kind, tuple(name for name, _ in conflict.versions), members, slots)


class Settling(Answering):
    """One article of a person whose copies differ: a version is put in place, or what the merge kept is left."""

    def __init__(self, workspace: Workspace, comparison: Comparison, person: str) -> None:
        super().__init__(workspace, comparison, person, walk="")
        self._by_id = {one.annotation_id: one for one in workspace.corpus.conflicts(self.gold)}

    def _conflict(self, group: Group) -> CopyConflict:
        return self._by_id[next(iter(group.members.values())).id]

    def _key(self, group: Group) -> str:
        return _key(self._conflict(group))

    def _own_ids(self, group: Group) -> set[str]:
        return {self._conflict(group).annotation_id}

    def is_decided(self, group: Group) -> bool:
        """Whether a person said what stands, here or in another copy, or has changed it since."""
        conflict = self._conflict(group)
        return self.is_left(group) or self.gold.annotations.get(conflict.annotation_id) != conflict.kept

    def take(self, group: Group, *names: str) -> None:
        """Say that one version stands."""
        conflict = self._conflict(group)
        said = [version for name, version in conflict.versions if name in names]
        if any(one != said[0] for one in said):
            raise EditError("Only one version of an annotation can stand; take one of them, or a slot of the other.")
        self._settle(group, said[0])

    def nobody(self, group: Group) -> None:
        """Say that it is to be gone: as one copy has it, or against both."""
        silent = [said for _, said in self._conflict(group).versions if not is_standing(said)]
        self._settle(group, silent[0] if silent else None)

    def _settle(self, group: Group, wanted: Annotation | None) -> None:
        conflict = self._conflict(group)
        current = self.gold.annotations.get(conflict.annotation_id)
        if current != wanted:
            self._apply(self._edit(conflict.annotation_id, wanted))
        if self.gold.annotations.get(conflict.annotation_id) == conflict.kept:
            self.leave(group)

    def _edit(self, annotation_id: str, wanted: Annotation | None) -> Edit:
        if wanted is None:
            return Remove((annotation_id,), SETTLE)
        for target in set(references(wanted)) - self.gold.annotations.keys():
            left = without_reference(wanted, target)
            if left is None:
                raise EditError("What this relation links is gone from the document; settle that first.")
            wanted = left
        return Adopt(((annotation_id, wanted),), SETTLE)

    def take_slot(self, group: Group, slot: str, name: str) -> None:
        """Take one slot of a version; the rest stays as it is."""
        current = self.gold.annotations.get(self._conflict(group).annotation_id)
        other = group.members.get(name)
        if current is None or other is None:
            raise EditError("There is nothing to take a slot of; take a whole version.")
        mixed = with_slot(current, slot, other)
        if mixed == current:
            raise EditError("It is so already.")
        self._apply(Revise((mixed,), SETTLE))

    def give_reason(self, group: Group, text: str) -> None:
        """Say why, as a comment on the annotation."""
        words = text.strip()
        if not words:
            raise EditError("A reason needs words.")
        annotation_id = self._conflict(group).annotation_id
        kept = [one for one in self.gold.comments if one.on != annotation_id or one.author != self._judge.name]
        on = annotation_id if annotation_id in self.gold.annotations else None
        comment = Comment(self._sources.new_id(), self._judge.name, self._sources.now(), words, on)
        self._apply(SetComments((*kept, comment), "give a reason"))

    def reason(self, group: Group) -> str:
        """What was said of it."""
        own = self._conflict(group).annotation_id
        return "; ".join(one.text for one in self.gold.comments if one.on == own)
