"""Which keys give the types of a schema: letters, and two-key chords for those that have none."""

from __future__ import annotations

import string
from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar

LEADER = "0"
"""The first key of a chord, as schemas write it; the window lets a person choose another key for it."""

SECONDS = string.ascii_lowercase + string.digits + string.ascii_uppercase
"""What may come second: 62 keys; capitals are letters with Shift."""


class Look(Protocol):
    """How a type is named."""

    @property
    def name(self) -> str:
        """Its name."""
        ...

    @property
    def key(self) -> str:
        """A letter, 0 and a second key, or "" for whatever is free."""
        ...


class Type(Protocol):
    """Anything that a key may give."""

    @property
    def look(self) -> Look:
        """How it is named."""
        ...


T = TypeVar("T", bound=Type)


def is_key(key: str) -> bool:
    """Whether a schema may write this as a type's key: nothing, a letter, or 0 and a second key."""
    if len(key) == len(LEADER) + 1 and key.startswith(LEADER):
        return key[-1] in SECONDS
    return not key or (len(key) == 1 and key.isalpha())


def chords(types: Iterable[T]) -> dict[str, T]:
    """The types that take two keys, by the second: as the schema writes them, else a letter of the type's name.

    The same schema always gives the same chords. Types beyond 62 have none; they are found by typing their name.
    """
    given = list(types)
    found = {one.look.key[-1]: one for one in given if len(one.look.key) > 1}
    for one in given:
        if not one.look.key:
            free = next((key for key in _wanted(one.look.name) if key not in found), None)
            if free is not None:
                found[free] = one
    return found


def _wanted(name: str) -> Iterator[str]:
    """First letters of the name's words, its other letters, then whatever there is."""
    words = name.lower().split()
    letters = [*(word[0] for word in reversed(words)), *"".join(words)]
    yield from (one for one in letters if one in SECONDS)
    yield from SECONDS
