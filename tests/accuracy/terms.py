"""Quantities in NewsQuant's terms: what our figures and those of the peers are called there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import TYPE_CHECKING, Any

from annotator.domain.annotations import Direction, Figure, FigureKind, Modifier
from annotator.domain.quantity_words import MODIFIERS, MULTIPLES
from annotator.nlp.figures import score_keys
from tests.accuracy.unit_names import CURRENCIES, SHORT, SPELLED, UNITS

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Tokens

Value = float | tuple[float, float]


@dataclass(frozen=True)
class Read:
    """A quantity in NewsQuant's terms; ours also has its score, the score's kind and its words."""

    value: Value
    unit: str
    change: str = ""
    concepts: frozenset[str] = frozenset()
    score: float = 0.0
    kind: str = ""
    words: str = ""


PEERS = {
    "dimensionless": "-",
    "unk": "-",
    "per cent": "percentage",
    "percent": "percentage",
    "percentage drop": "percentage",
    "united states dollar": "dollar",
    "british pound": "pound sterling",
    "tonne": "metric ton",
    "degree angle": "degree",
    "degree celsius": "celsius",
    "degree fahrenheit": "fahrenheit",
    "c": "celsius",
    "f": "fahrenheit",
    "minute of arc": "minute",
    "second of arc": "second",
    "franc": "swiss franc",
    "pound": "pound-mass",
}
"""What NewsQuant calls units that peers call otherwise, beside American spellings; the paper has such a list."""

BOUNDS = {
    Modifier.ABOUT: "~",
    Modifier.NEARLY: "~",
    Modifier.AT_LEAST: ">",
    Modifier.MORE_THAN: ">",
    Modifier.AT_MOST: "<",
    Modifier.LESS_THAN: "<",
    Modifier.UP_TO: "<",
}
MOVES = {Direction.INCREASE: "up", Direction.DECREASE: "down", Direction.ADDITIONAL: ">"}


def of_peer(found: Mapping[str, Any]) -> Read:
    """A quantity that a peer's runner told, its unit in NewsQuant's terms."""
    value, unit = found["value"], found["unit"].lower()
    if unit.endswith(("meter", "liter")) or "meter " in unit:
        unit = unit.replace("meter", "metre").replace("liter", "litre")
    concepts = frozenset(word.lower() for word in found.get("concepts", ()))
    return Read(
        tuple(value) if isinstance(value, list) else value, PEERS.get(unit, unit), found.get("change", ""), concepts
    )


FROM_TO = re.compile(r"\sto\s")


def told(figures: Sequence[Figure], doc: Doc) -> Iterator[Read]:
    """Our figures of a sentence as NewsQuant writes them.

    "From 12 to 8", which we read as two figures, is one range there.
    """
    waiting = list(figures)
    while waiting:
        one = waiting.pop(0)
        reads = list(of_ours(one, doc))
        after = list(of_ours(waiting[0], doc)) if waiting else []
        if len(reads) == len(after) == 1 and _is_move(one, waiting[0], doc.text):
            ends = reads if one.quantity.change is Direction.CHANGE_FROM else after
            other = after if ends is reads else reads
            yield replace(other[0], value=(float(ends[0].value), float(other[0].value)), change="=")
            waiting.pop(0)
        else:
            yield from reads


def _is_move(one: Figure, other: Figure, text: str) -> bool:
    """From one number to the next, or to it from the next."""
    ends = {one.quantity.change, other.quantity.change}
    between = text[(one.counted or one.spans[-1]).end : other.spans[0].start]
    is_plain = all(isinstance(_value(each), float) for each in (one, other))
    return is_plain and ends == {Direction.CHANGE_FROM, Direction.CHANGE_TO} and bool(FROM_TO.fullmatch(between))


def of_ours(one: Figure, doc: Doc) -> Iterator[Read]:
    """Our figure as NewsQuant writes it; nothing for one without any number, as "doubled" is there.

    It writes "one of X" without a concept, and "eight or nine" as two quantities.
    """
    value = _value(one)
    words = one.spans[0].surface(doc.text)
    if value is None or words.lower().split()[-1] in MULTIPLES:
        return
    change = _change(one, words)
    is_one_of = words.lower() == "one" and doc.text[one.spans[0].end :].lower().startswith(" of ")
    concepts = frozenset((one.concept if one.concept and not is_one_of else "-").lower().split())
    by = (one.origin.score or 0.0, score_keys(one)[0], words)
    read = Read(value, _unit(one, doc, is_one_of), change, concepts, *by)
    if isinstance(value, tuple) and " or " in words:
        yield replace(read, value=value[0])
        yield replace(read, value=value[1], change="=")
    else:
        yield read


FIRM = frozenset({Modifier.AT_LEAST, Modifier.MORE_THAN, Modifier.AT_MOST, Modifier.LESS_THAN})


def _change(one: Figure, words: str) -> str:
    """NewsQuant has one sign: a firm bound goes before a rise ("grew more than sixfold"), a rise before "about"."""
    quantity, said = one.quantity, words.lower()
    lead = max((word for word in MODIFIERS if said.startswith(f"{word} ")), key=len, default="")
    modifier = MODIFIERS.get(lead, quantity.modifier) if quantity.modifier is Modifier.BETWEEN else quantity.modifier
    bound = BOUNDS.get(modifier, "=")
    is_firm = modifier in FIRM or said.startswith(("another ", "up to "))
    return bound if is_firm else MOVES.get(quantity.change, bound)


def _value(one: Figure) -> Value | None:
    quantity = one.quantity
    if (
        quantity.modifier in (Modifier.BETWEEN, Modifier.VAGUE)
        and quantity.low is not None
        and quantity.high is not None
    ):
        return quantity.low, quantity.high
    return quantity.best


def _unit(one: Figure, doc: Doc, is_one_of: bool) -> str:
    per = f" per {UNITS.get(one.per, one.per)}" if one.per else ""
    words = one.spans[0].surface(doc.text).lower().split()
    spelled = SPELLED.get(" ".join(words[-2:])) or SPELLED.get(words[-1])
    if spelled:
        return spelled + per
    if one.currency:
        return CURRENCIES.get(one.currency, one.currency.lower()) + per
    if one.kind is FigureKind.AGE:
        return f"{UNITS.get(one.unit or 'a', 'year')} of age"
    if one.unit and one.unit != "person":
        return UNITS.get(one.unit, one.unit) + per
    counted = one.counted or one.of_whole
    if counted is None:
        return ("% -" if one.kind is FigureKind.FRACTION else "-") + per
    whole = _lemmas(doc.char_span(counted.start, counted.end, alignment_mode="expand"), is_one_of)
    if one.kind is FigureKind.FRACTION:
        return f"% {whole}"
    return SHORT.get(whole, whole) + per


ENDS = frozenset({"VERB", "AUX", "PRON", "PUNCT"})
LEFT_OUT = frozenset({"DET", "ADP", "PRON", "PUNCT", "PART", "CCONJ", "ADV", "SPACE"})


def _lemmas(counted: Tokens | None, is_one_of: bool) -> str:
    """The counted words as NewsQuant's normalized units have them: lemmas of nouns and what describes them.

    Of "one of X" it has X with all that follows it, of other figures also the words before the number ("previous two").
    """
    if counted is None:
        return "-"
    doc, words = counted.doc, list(counted)
    if is_one_of:
        words = list(takewhile(lambda token: not _ends(token, counted.root.i), doc[counted.start :]))
    else:
        words = [one for one in counted.root.children if one.dep_ == "amod" and one.i < counted.start - 1] + words
    words = [token for token in words if token.pos_ != "VERB" or token == counted.root]
    kept = [token for token in words if token.pos_ not in LEFT_OUT and "'" not in token.text and token.text != "’s"]
    return " ".join(dict.fromkeys(map(_word, kept))).lower()


def _ends(token: Token, last: int) -> bool:
    """Whether what "one of" is of has ended: at a verb, or at what only accompanies it."""
    return token.i > last and (token.pos_ in ENDS or token.lower_ in ("with", "several"))


def _word(token: Token) -> str:
    """A lemma; words that hyphens join stay as they are written."""
    doc, first, last = token.doc, token.i, token.i
    while first >= 2 and doc[first - 1].text == "-" and not doc[first - 1].whitespace_:
        first -= 2
    while last + 2 < len(doc) and doc[last + 1].text == "-" and not doc[last].whitespace_:
        last += 2
    return token.lemma_ if first == last and token.lower_ != "people" else doc[first : last + 1].text
