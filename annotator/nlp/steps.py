"""Tells "rose 12 to 6,300", a step and where it ended, from the range "rose 5 to 10 percent"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from annotator.domain.annotations import Modifier
from annotator.nlp.change import FALLS, RISES
from annotator.nlp.expressions import Expression, expressions

FARTHEST = 5.0
"""How many times greater the end of a range may be behind a verb of change; beyond that it is where a step ended."""

LAST_WORD = re.compile(r"(?P<word>[a-z]+)\W*$")
ENDINGS = ("", "ed", "d", "s", "ing")
VERBS = frozenset(f"{word}{ending}" for word in RISES | FALLS for ending in ENDINGS) | frozenset(
    ("rose", "risen", "fell", "fallen", "grew", "grown", "lost", "slid", "sank", "dropped", "slipped", "dipped")
)


def stepped(found: Iterable[Expression], text: str) -> Iterator[Expression]:
    """The expressions, with such ranges parted."""
    for one in found:
        parts = list(_parts(one, text)) if _is_step(one, text) else []
        yield from parts if len(parts) == 2 else [one]


def _is_step(one: Expression, text: str) -> bool:
    quantity = one.reading.quantity
    if quantity.modifier is not Modifier.BETWEEN or not quantity.low or not quantity.high:
        return False
    before = LAST_WORD.search(text[max(one.start - 20, 0) : one.start].lower())
    return quantity.high / quantity.low > FARTHEST and before is not None and before["word"] in VERBS


def _parts(one: Expression, text: str) -> Iterator[Expression]:
    """What stands before and behind "to", each read by itself."""
    words = text[one.start : one.end]
    at = words.find(" to ")
    for start, end in ((0, at), (at + 4, len(words))) if at > 0 else ():
        for part in expressions(words[start:end]):
            offset = one.start + start
            yield Expression(part.start + offset, part.end + offset, part.reading)
