"""Cleans what the pipeline calls a name: two in one, titles, brackets, addresses and trailing words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from annotator.nlp.gazetteer import ORGANISATION, PERSON, Gazetteer
from annotator.nlp.name import Name

OPENERS, CLOSERS = r"[\s\"'“‘«(\[,;:–—|/*#@&-]*", r"[\s\"'”’»)(\],;:–—|/*&-]*"

BARE = re.compile(rf"{OPENERS}(?:the\s+)?(?P<name>.*?)(?:\s?['’]s)?{CLOSERS}", re.IGNORECASE | re.DOTALL)

ADDRESS = re.compile(r"\S*(?:://|www\.|\w@\w)\S*|\S+\.(?:com|org|net|htm|html|doc|pdf|xls|gov|edu)\b\S*", re.IGNORECASE)

SEPARATOR = re.compile(r" to |, | \(| and | & | in | on ")


def split(name: Name, text: str, known: Gazetteer) -> Iterator[Name]:
    """Two names that the pipeline took for one: "Zelen to Port Lenn"; by "and" only where one side is listed."""
    words = text[name.start : name.end]
    found = SEPARATOR.search(words)
    if name.label in (PERSON, "PER") or known.label(words) or not found or not _are_two(words, found, known):
        yield name
        return
    yield replace(name, end=name.start + found.start())
    yield from split(replace(name, start=name.start + found.end()), text, known)


def _are_two(words: str, between: re.Match[str], known: Gazetteer) -> bool:
    left, right = words[: between.start()], words[between.end() :]
    if between.group() in (" and ", " & "):
        return known.label(left) is not None or known.label(right) is not None
    is_firm = right.rstrip(".").split()[0] in ("Inc", "Ltd", "LLC", "Co", "Corp") if right.split() else True
    return not is_firm and right[:1].isupper() and left.split()[-1:] != ["of"]


def cleaned(name: Name, text: str, known: Gazetteer) -> Iterator[Name]:
    """The name without addresses, line ends, "the", "'s", brackets and titles; none when nothing is left."""
    words = text[name.start : name.end]
    if "\n" in words:
        return
    cut = ADDRESS.search(words) or re.search(r"\s[|/]\s|\s-\s", words)
    if cut:
        words = words[: cut.start()]
    found = BARE.fullmatch(words)
    bare = _without_trailing(found["name"], known) if found else ""
    start = name.start + (found.start("name") if found else 0)
    if name.label in (PERSON, "PER", ORGANISATION):
        untitled = _without_titles(bare, known)
        start, bare = start + len(bare) - len(untitled), untitled
    is_word = any(letter.isalnum() for letter in bare)
    if is_word and not (len(bare) == 1 or bare.isdigit()):
        yield replace(name, start=start, end=start + len(bare))


def _without_trailing(name: str, known: Gazetteer) -> str:
    parts = name.split(" ")
    while len(parts) > 1 and (parts[-1].lower() in known.trailing or (parts[-1].isdigit() and len(parts[-1]) > 3)):
        parts.pop()
    return " ".join(parts)


def _without_titles(name: str, known: Gazetteer) -> str:
    """The name behind its titles, if what is left still looks like one."""
    rest = name
    while True:
        first, _, more = rest.partition(" ")
        if not more or first not in known.titles or not more.lstrip()[:1].isupper():
            return rest
        if known.last_words.get(more.split()[-1]) == ORGANISATION:
            return name
        rest = more.lstrip()
