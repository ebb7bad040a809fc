"""What a figure is about: the nouns whose size, price, share or change it tells ("[VR headset sales] rose 60%")."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING

from annotator.nlp.grammar import NOUNS, VERBS, children, objects, prepositional, subjects
from annotator.nlp.units import unit_words
from annotator.nlp.words import word_set

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Tokens

CONTENT = frozenset({"NOUN", "PROPN", "ADJ", "X"})
MODIFIES = frozenset({"nummod", "compound", "amod", "nmod", "quantmod", "npadvmod"})
MOST_WORDS = 10
GENERIC = word_set(
    """
    total average sum close maximum minimum high low top turnover part number rate share cost price penalty
    increase decrease rise fall drop decline gain loss jump growth change cut hike
    """
)
"""Nouns that only say what kind of amount or change it is; what it is of stands further up."""

FARTHEST = 8
"""Steps up the parse, at most."""

NEAREST = 4
"""Words between a figure and a noun that only its place makes what the figure is about, at most."""

AIMED = frozenset({"to", "from", "off", "on", "into"})
"""Prepositions behind "add", "wipe" or "cut" whose noun the amount changes."""


def concept(number: Tokens, counted: Token | None) -> str | None:
    """The words of what the number is about, in text order; None when the sentence does not say."""
    inside = {*range(number.start, number.end)} | ({counted.i} if counted is not None else set())
    found = sorted({token.i for token in _about(number, counted, inside) if token.i not in inside})
    words = dict.fromkeys(_whole_word(number.doc, i) for i in found)
    return " ".join(list(words)[:MOST_WORDS]) or None


def _whole_word(doc: Doc, i: int) -> str:
    """A token with those that hyphens join to it: "e-minis"."""
    first = last = i
    while first >= 2 and _is_hyphen(doc, first - 1):
        first -= 2
    while last + 2 < len(doc) and _is_hyphen(doc, last + 1):
        last += 2
    return doc[first : last + 1].text


def _is_hyphen(doc: Doc, i: int) -> bool:
    return doc[i].text == "-" and not (doc[i].whitespace_ or doc[i - 1].whitespace_)


def _about(number: Tokens, counted: Token | None, inside: set[int]) -> Iterator[Token]:
    anchor = counted if counted is not None else number.root
    near = [token for token in _near(number, anchor, counted) if token.i not in inside]
    yield from near
    if near and number.start and number.doc[number.start - 1].lower_ == "worth":
        return
    if counted is not None and anchor.dep_ in ("nsubj", "nsubjpass"):
        return
    above = list(islice(_above(anchor, inside), 3))
    for noun in above:
        yield from _phrase(noun)
    if not above and not near:
        around = list(_verbs_objects(anchor))
        yield from around
        if not around and counted is None:
            yield from _before(number)


def _near(number: Tokens, anchor: Token, counted: Token | None) -> Iterator[Token]:
    """What the figure modifies, and what stands behind its "of", "in" or "for"."""
    if counted is None:
        if anchor.dep_ in MODIFIES and anchor.head.pos_ in NOUNS and anchor.head.i >= number.end:
            yield from _phrase(anchor.head)
        else:
            yield from _beside(number)
    for _, noun in prepositional(anchor):
        if _is_thing(noun):
            yield from _phrase(noun)
    for relative in children(anchor, "relcl", "acl"):
        yield from (token for token in relative.subtree if token.pos_ in ("ADJ", "NOUN"))


def _beside(number: Tokens) -> Iterator[Token]:
    """By place, where the parse does not join them: "80% [of nozzle diameter]", "a [firm] worth $2m"."""
    doc, i = number.doc, number.end
    before = doc[number.start - 1].lower_ if number.start else ""
    if before == "worth":
        yield from _last_noun(reversed(doc[max(0, number.start - NEAREST) : number.start - 1]))
    elif i < len(doc) and doc[i].lower_ == "of":
        yield from _run(doc[i + 1 : i + 1 + NEAREST])
    elif i < len(doc) and doc[i].pos_ in ("ADJ", "NOUN") and doc[i].text.islower():
        yield from _run(doc[i : i + NEAREST])


def _run(words: Iterable[Token]) -> Iterator[Token]:
    """Describing words and nouns that follow each other, if they end with a noun that is no time."""
    run: list[Token] = []
    for token in words:
        if token.pos_ not in (*CONTENT, "DET"):
            break
        run.append(token)
    if run and _is_thing(run[-1]):
        yield from (token for token in run if token.pos_ in CONTENT)


def _last_noun(words: Iterable[Token]) -> Iterator[Token]:
    noun = next((token for token in words if _is_thing(token)), None)
    if noun is not None:
        yield from _phrase(noun)


def _is_thing(noun: Token) -> bool:
    return noun.pos_ in NOUNS and noun.ent_type_ not in ("DATE", "TIME")


def _above(anchor: Token, inside: set[int]) -> Iterator[Token]:
    """The subject of the clause, or the noun that the figure hangs on by a preposition or in brackets."""
    if anchor.pos_ in VERBS:  # "prices doubled", "it doubled its output"
        yield from (one for one in children(anchor, "dobj") or subjects(anchor) if one.pos_ in NOUNS)
        return
    token = anchor
    for _ in range(FARTHEST):
        if token.head == token:
            return
        above = token.head
        if _is_amount(above) and above.pos_ not in VERBS:
            token = above
            continue
        if above.pos_ in NOUNS and token.dep_ in ("prep", "appos", "relcl", "acl", "parataxis", "npadvmod", "nmod"):
            yield above
            if above.lemma_.lower() not in GENERIC:
                return
        named = list(_of_clause(above, token, anchor, inside))
        yield from named
        if named:
            return
        token = above


def _of_clause(above: Token, token: Token, anchor: Token, inside: set[int]) -> Iterator[Token]:
    """Who the clause is about: its subject; before it what is raised, cut or added to ("cut [rates] to 3%")."""
    if above.pos_ not in VERBS:
        yield from (one for one in children(above, "nsubj") if one.pos_ in NOUNS and one != anchor)
        return
    if token.dep_ == "prep":
        yield from (one for one in children(above, "dobj") if one.pos_ in NOUNS and not _is_amount(one))
    elif not children(above, "nsubj", "nsubjpass"):
        aims = (noun for word, noun in prepositional(above) if word in AIMED and noun.i > anchor.i)
        yield from (noun for noun in aims if noun.pos_ in NOUNS and not _is_amount(noun) and noun.i not in inside)
    own = subjects(above) or children(above, "nsubjpass", "nsubj") or objects(above)
    yield from (one for one in own if one != anchor and one.pos_ != "PRON" and not _is_amount(one))


def _names_index(number: Token) -> bool:
    """ "the S&P 500", "the sp 500": a name stands right before the number."""
    before = number.nbor(-1) if number.i else None
    return before is not None and before.pos_ in CONTENT and before.head in (number, number.head)


def _is_amount(noun: Token) -> bool:
    """Another number, or a unit with one: nothing that the figure could be about."""
    if noun.like_num:
        return not _names_index(noun)
    if noun.ent_type_ in ("MONEY", "PERCENT", "QUANTITY"):
        return True
    numbers = [one for one in children(noun, "nummod") if one.i < noun.i]
    known = unit_words()
    return bool(numbers) and (noun.dep_ not in ("nsubj", "nsubjpass") or noun.lower_ in known.units)


def _verbs_objects(anchor: Token) -> Iterator[Token]:
    """Where there is no noun above: the object beside it, as in "will add 12 to the list"."""
    for verb in anchor.ancestors:
        if verb.pos_ in VERBS:
            around = [*children(verb, "dobj", "attr"), *(noun for _, noun in prepositional(verb))]
            named = [noun for noun in around if noun != anchor and _is_thing(noun) and not _is_amount(noun)]
            if named:
                yield from (token for noun in named for token in _phrase(noun))
                return


def _before(number: Tokens) -> Iterator[Token]:
    """The nearest noun before the number in its sentence, where the parse tells nothing."""
    first = number.root.sent.start
    yield from _last_noun(reversed(number.doc[max(first, number.start - FARTHEST) : number.start]))


def _phrase(noun: Token) -> Iterator[Token]:
    """A noun, what describes it, and the nouns behind its prepositions."""
    yield noun
    yield from (one for one in children(noun, "nummod") if one.i == noun.i + 1)
    if noun.like_num and _names_index(noun):
        yield noun.nbor(-1)
    for child in children(noun, "amod", "compound", "nmod", "poss"):
        if child.pos_ in CONTENT and child.lower_ != "worth":
            yield child
            yield from (one for one in children(child, "compound", "amod") if one.pos_ in CONTENT)
    for _, inner in prepositional(noun):
        if _is_thing(inner):
            yield inner
            yield from (one for one in children(inner, "amod", "compound", "poss") if one.pos_ in CONTENT)
    yield from (one for one in children(noun, "conj", "appos") if one.pos_ in NOUNS)
