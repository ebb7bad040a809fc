"""Gathers mentions that name one person, place or body into an entity; what a text suggests is only proposed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from annotator.domain.annotations import LIVE, Entity, Mention
from annotator.domain.document import Document
from annotator.domain.edits import Edit, EditError, Revise, SetEntities, Several
from annotator.domain.matching import fold
from annotator.domain.span import hull
from annotator.domain.tokens import words_of

Group = tuple[Mention, ...]

PERSONS = frozenset({"person", "per", "people"})
"""Ids of entity types whose mentions are called by surname; "Lenn" is not "Port Lenn"."""


def groups(document: Document) -> dict[str, list[Mention]]:
    """The visible mentions of each entity in text order, by the entity's id."""
    found: dict[str, list[Mention]] = defaultdict(list)
    for mention in document.mentions():
        if mention.entity is not None:
            found[mention.entity].append(mention)
    return dict(found)


def join(document: Document, mention_ids: Iterable[str], new_id: Callable[[], str]) -> Edit:
    """The edit that makes mentions one entity; entities that they had become one, which keeps the oldest one's id."""
    chosen = _in_text_order(document, [_mention_of(document, one) for one in mention_ids])
    if len(chosen) < 2:
        raise EditError("Choose at least two mentions that name the same.")
    had = {one.entity for one in chosen if one.entity is not None}
    merged = [one for one in document.entities if one.id in had]
    kept_id = merged[0].id if merged else (min(had) if had else new_id())
    members = _in_text_order(document, [*chosen, *_own_members(document, had)])
    kept = _entity(document, kept_id, merged, members)
    moved = tuple(replace(one, entity=kept_id) for one in members if one.entity != kept_id)
    entities = SetEntities(tuple(_replaced(document.entities, merged, kept)))
    return Several((entities, Revise(moved)), name="join mentions") if moved else entities


def last_named(document: Document, mention: Mention) -> Mention | None:
    """The mention of the same type that stands last before one; None where there is none."""
    start = mention.spans[0].start
    before = (one for one in document.mentions() if one.type == mention.type and one.spans[0].start < start)
    return max(before, key=lambda one: one.spans[0].start, default=None)


def leave(document: Document, mention_id: str) -> Edit:
    """The edit that takes a mention out of its entity; an entity that nothing names any more goes."""
    mention = _mention_of(document, mention_id)
    if mention.entity is None:
        raise EditError("This mention belongs to no entity.")
    alone = Revise((replace(mention, entity=None),), name="leave entity")
    if any(one.id != mention.id and one.entity == mention.entity for one in document.mentions()):
        return alone
    left = tuple(one for one in document.entities if one.id != mention.entity)
    return Several((alone, SetEntities(left)), name="leave entity")


def _mention_of(document: Document, mention_id: str) -> Mention:
    found = document.find_visible(mention_id)
    if not isinstance(found, Mention):
        raise EditError("Only mentions can name the same person, place or body; this is none.")
    return found


def _in_text_order(document: Document, mentions: Iterable[Mention]) -> list[Mention]:
    ids = {one.id for one in mentions}
    return [one for one in document.mentions() if one.id in ids]


def _own_members(document: Document, entity_ids: set[str]) -> list[Mention]:
    """What a person has put into these entities; open suggestions are not accepted by the way."""
    return [one for one in document.mentions() if one.entity in entity_ids and one.state in LIVE]


def _entity(document: Document, entity_id: str, merged: Sequence[Entity], members: Sequence[Mention]) -> Entity:
    """The joined entity: named by its longest proper name, unless a person has named it otherwise."""
    surfaces = [_words(document, one) for one in members]
    proper = [words for words in surfaces if is_proper(words)]
    longest = max(proper or surfaces, key=len)
    namer = next(one for one in members if _words(document, one) == longest)
    links = tuple(dict.fromkeys(link for one in merged for link in one.links))
    given = merged[0].name if merged else ""
    return Entity(entity_id, namer.type, given if given and given not in surfaces else longest, links)


def _replaced(entities: Iterable[Entity], merged: Sequence[Entity], kept: Entity) -> Iterator[Entity]:
    gone = {one.id for one in merged}
    for one in entities:
        if one.id == kept.id:
            yield kept
        elif one.id not in gone:
            yield one
    if kept.id not in gone:
        yield kept


def _words(document: Document, mention: Mention) -> str:
    return " ".join(" ".join(span.surface(document.article.text).split()) for span in mention.spans)


def is_proper(words: str) -> bool:
    """Whether it is written as a name: a capital at the start of a word, or a script that has none."""
    starts = [words[span.start] for span in words_of(words)]
    return any(one.isupper() or one.lower() == one.upper() and one.isalpha() for one in starts)


def suggested_groups(document: Document) -> list[Group]:
    """Live mentions that may name the same: same name, surname of one full name, short form in brackets after it.

    Proposals only; groups that are one entity already are left out.
    """
    named = [one for one in document.mentions() if one.state in LIVE and is_proper(_words(document, one))]
    heads = {one.id: one.id for one in named}
    for one, other in (*_same_names(document, named), *_surnames(document, named), *_short_forms(document, named)):
        kept, dropped = heads[one.id], heads[other.id]
        heads = {key: kept if head == dropped else head for key, head in heads.items()}
    found: dict[str, list[Mention]] = defaultdict(list)
    for one in named:
        found[heads[one.id]].append(one)
    return [tuple(group) for group in found.values() if len(group) > 1 and not _is_one_entity(group)]


def _is_one_entity(group: Sequence[Mention]) -> bool:
    return group[0].entity is not None and len({one.entity for one in group}) == 1


Pair = tuple[Mention, Mention]


def _key(document: Document, mention: Mention) -> tuple[str, str]:
    """Type and folded name: capitals and accents do not part "ZVECAN" from "Zvečan"."""
    words = _words(document, mention)
    return (mention.type, fold(words, not _is_short_form(words), variants=True).text)


def _is_short_form(words: str) -> bool:
    """ "US" is not "us"."""
    return len(words) <= 3 and words.isupper()


def _same_names(document: Document, named: Sequence[Mention]) -> Iterator[Pair]:
    by_name: dict[tuple[str, str], list[Mention]] = defaultdict(list)
    for one in named:
        by_name[_key(document, one)].append(one)
    for same in by_name.values():
        yield from pairwise(same)


def _surnames(document: Document, named: Sequence[Mention]) -> Iterator[Pair]:
    """ "Petrov" and "Ana Petrov", where only one full name ends so."""
    full: dict[tuple[str, str], dict[str, Mention]] = defaultdict(dict)
    persons = [one for one in named if one.type.casefold() in PERSONS]
    keys: Mapping[str, tuple[str, str]] = {one.id: _key(document, one) for one in persons}
    for one in persons:
        person_type, name = keys[one.id]
        if " " in name:
            full[(person_type, name.split()[-1])].setdefault(name, one)
    for one in persons:
        owners = full.get(keys[one.id], {})
        if len(owners) == 1:
            yield next(iter(owners.values())), one


def _short_forms(document: Document, named: Sequence[Mention]) -> Iterator[Pair]:
    """ "Border Mission (BM)": a short form in brackets right after the name whose initials it has."""
    text = document.article.text
    for one, other in pairwise(named):
        between = text[hull(one.spans).end : hull(other.spans).start]
        if one.type == other.type and between.strip() == "(" and text[hull(other.spans).end :][:1] == ")":
            initials = [word for word in _words(document, one) if word.isupper()]
            if "".join(initials) == _words(document, other).replace(".", ""):
                yield one, other
