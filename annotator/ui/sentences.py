"""Says the sentences of the rooms below in the language of the window.

These rooms know no language but English: a sentence comes as words, through processes, files and the journal. What it
was put together from is known from the code (packaging/sentences.py gathers it), so a sentence is recognised by its
template, as a person would: the fields are read out of it, and put into the template of the other language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

FIELD = re.compile(r"\{(\w+)\}")
FormOf = Callable[[int], int]
Changed = Callable[[str], str]


@dataclass(frozen=True)
class Template:
    """An English template, and its translation: one text, or a form for each sort of number."""

    source: str
    forms: tuple[str, ...]

    @cached_property
    def pieces(self) -> list[str]:
        """Its own words, the longest first."""
        return sorted(filter(None, FIELD.sub("\0", self.source).split("\0")), key=len, reverse=True)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What a sentence looks like that was made from it."""
        parts = FIELD.split(self.source)
        shaped = [re.escape(part) if at % 2 == 0 else f"(?P<{part}>.+?)" for at, part in enumerate(parts)]
        return re.compile("".join(shaped), re.DOTALL)

    def read(self, sentence: str) -> dict[str, str] | None:
        """What stands in its fields; None for another sentence."""
        if not all(piece in sentence for piece in self.pieces):
            return None
        found = self.pattern.fullmatch(sentence)
        return None if found is None else found.groupdict()


class Sentences:
    """Every template of a language."""

    def __init__(self, language_form: FormOf, templates: Iterable[Template]) -> None:
        self._form_of = language_form
        given = sorted(templates, key=lambda one: len(FIELD.sub("", one.source)), reverse=True)
        self._whole = {one.source: one for one in given if "{" not in one.source}
        self._open = [one for one in given if "{" in one.source]

    def say(self, sentence: str) -> str:
        """The sentence in the language; as it is where nobody has translated it, or where it is none of these."""
        for before, after in _ways(sentence):
            if (found := self._said(before)) is not None:
                return after(found)
        return sentence

    def _said(self, sentence: str) -> str | None:
        if sentence in self._whole:
            return self._whole[sentence].forms[0]
        for one in self._open:
            values = one.read(sentence)
            if values is not None:
                return self._filled(one, values)
        return None

    def _filled(self, template: Template, values: dict[str, str]) -> str:
        """A reason inside a sentence is said in the language too."""
        form = template.forms[self._form_of(_number(values.values())) if len(template.forms) > 1 else 0]
        return FIELD.sub(lambda field: self.say(values[field[1]]), form)


def _number(values: Iterable[str]) -> int:
    """The first number among some values; it decides the form of the noun after it."""
    return next((int(one.replace(",", "")) for one in values if re.fullmatch(r"[\d,]*\d", one)), 0)


def _ways(sentence: str) -> Iterable[tuple[str, Changed]]:
    """The sentence, and as it was before it got a capital letter or a full stop, or lost that; with the way back."""
    yield sentence, str
    small = sentence[:1].lower() + sentence[1:]
    for before in (sentence, small):
        if before != sentence:
            yield before, _with_capital
        if before.endswith("."):
            bare = before.removesuffix(".")
            yield bare, (lambda said: f"{said}.") if before == sentence else (lambda said: f"{_with_capital(said)}.")
        else:
            yield f"{before}.", lambda said: said.removesuffix(".")


def _with_capital(said: str) -> str:
    return said[:1].upper() + said[1:]
