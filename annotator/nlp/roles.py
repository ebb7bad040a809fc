"""The role of a figure: from the words that govern what it counts, then from what it counts, then from its unit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from annotator.domain.annotations import FigureKind
from annotator.domain.quantity import Reading
from annotator.domain.schema import AnnotationSchema, FigureRole
from annotator.nlp.expressions import FEET_AND_INCHES
from annotator.nlp.grammar import VERBS, children, first_conjunct, governing_verb, is_passive, prepositional
from annotator.nlp.lexicon import Lexicon

if TYPE_CHECKING:
    from spacy.tokens import Span as Tokens
    from spacy.tokens import Token

DOERS = frozenset({"attend", "flee", "march", "protest", "boycott", "join", "leave"})
"""Verbs whose subject has the role although there is an object: "3,000 people attended the rally"."""

LENGTHS = frozenset({"km", "mi", "m", "[ft_i]"})
AREAS = frozenset({"har", "[acr_us]"})
BY_KIND = {FigureKind.MONEY: "money", FigureKind.DURATION: "duration", FigureKind.AGE: "age"}


def role_of(
    number: Tokens, head: Token | None, reading: Reading, lexicon: Lexicon, schema: AnnotationSchema
) -> FigureRole | None:
    """The schema's role for a number and the noun that it counts, or None when there is no good evidence."""
    for role_id in (*_by_words(number, head, lexicon), _by_unit(reading, number)):
        role = schema.figure_role(role_id)
        if role and (not role.kinds or reading.kind.value in role.kinds):
            return role
    return None


def _by_unit(reading: Reading, number: Tokens) -> str | None:
    if FEET_AND_INCHES.match(number.text):  # how tall somebody is
        return None
    if reading.unit in LENGTHS:
        return "distance"
    return "area" if reading.unit in AREAS else BY_KIND.get(reading.kind)


def _by_words(number: Tokens, head: Token | None, lexicon: Lexicon) -> Iterator[str]:
    """Roles in the order of their evidence."""
    anchor = head or number.root
    following = _following(anchor, number)
    beside = [*children(anchor, "acl", "relcl", "amod"), *following]
    yield from _known((one for one in beside if _befalls(one)), lexicon.role_verbs)
    governed = first_conjunct(number.root if _is_after_of(anchor, number) else anchor)
    yield from _by_verb(governed, lexicon)
    yield from _known([head] if head else following, lexicon.role_nouns)
    yield from _known(_nouns_around(governed, is_bare=head is None), lexicon.role_nouns)
    yield from _known((noun for word, noun in prepositional(anchor) if word == "in"), lexicon.role_nouns)


def _is_after_of(anchor: Token, number: Tokens) -> bool:
    """In "hundreds of people gathered" it is the hundreds that the verb governs."""
    return anchor.dep_ == "pobj" and anchor.head.i == number.end


def _known(tokens: Iterable[Token], words: Mapping[str, str]) -> Iterator[str]:
    for token in tokens:
        if role := words.get(token.lemma_.lower()) or words.get(token.lower_):
            yield role


def _following(anchor: Token, number: Tokens) -> list[Token]:
    """The word right behind: the parser often hangs "wounded" in "left 30 soldiers wounded" on another verb."""
    last = max(anchor.i, number.end - 1)
    return list(anchor.doc[last + 1 : last + 2])


def _befalls(word: Token) -> bool:
    """Whether the word says what befell the counted, and not what they did to others."""
    if word.pos_ not in VERBS or word.lemma_.lower() in DOERS:
        return True
    return is_passive(word) or not children(word, "dobj")


def _by_verb(anchor: Token, lexicon: Lexicon) -> Iterator[str]:
    """The verb whose object or passive subject, or subject without an object, the counted is."""
    verb = anchor.head
    if verb.pos_ not in VERBS or anchor.dep_ not in ("dobj", "nsubjpass", "nsubj"):
        return
    if anchor.dep_ != "nsubj" or _befalls(verb):
        yield from _known([verb], lexicon.role_verbs)
    if anchor.dep_ != "dobj":
        shared = (one for one in children(verb, "xcomp", "acomp") if not children(one, "dobj"))
        yield from _known(shared, lexicon.role_verbs)


def _nouns_around(anchor: Token, is_bare: bool) -> Iterator[Token]:
    """Nouns that the number tells the size of: "the deaths of 12 people"; of a bare one, also "the toll rose to 12"."""
    if anchor.dep_ == "pobj":
        yield anchor.head.head
    verb = governing_verb(anchor) if is_bare else None
    for noun in children(verb, "nsubj", "nsubjpass", "dobj") if verb is not None else ():
        yield from (noun, *(inner for word, inner in prepositional(noun) if word == "of"))
