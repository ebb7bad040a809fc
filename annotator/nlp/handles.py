"""Names in tweets: "@name" names its owner, "#Name" what the list of names knows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.nlp.gazetteer import ORGANISATION, PERSON, Gazetteer
from annotator.nlp.name import HANDLE, Name

AT = re.compile(r"(?<![\w.@/])@ ?(?P<name>[A-Za-z_]\w{1,30})(?![\w@]|\.\w)")
HASH = re.compile(r"(?<![\w&/])#(?P<name>[A-Za-z]\w{1,40})")
PARTS = re.compile(r"[A-Z]{2,}(?=[A-Z][a-z]|\d|_|$)|[A-Z]?[a-z]+|[A-Z]+")
BODIES = re.compile(
    r"news|tv|radio|media|times|post|bbc|cnn|abc|nbc|cbc|cbs|fox|sky|itv|press|daily|tribune|journal|magazine|mag|today|"
    r"police|gov|govt|dept|ministry|state|army|navy|nhs|uni|university|school|college|museum|theatre|festival|fest|club|"
    r"fc|afc|rugby|cricket|football|sport|sports|team|group|party|union|council|labour|ukip|tories|org|foundation|trust|charity|"
    r"bank|air|airways|airlines|rail|bus|shop|store|hotel|food|foods|music|records|films|movie|show|live|uk|us|usa|eu|un|"
    r"world|global|international|national|australia|britain|london|america|canada|ireland|india|city|official|hq|inc|ltd|"
    r"centre|center|institute|society|network|online|digital|tech|science|health|money|business|research|report|reports|"
    r"watch|project|campaign|action|aid|cross|house|office|court|parliament|senate|agency|corp|co|tours|games|league|cup"
)


def handles(text: str, known: Gazetteer) -> Iterator[Name]:
    """The names behind "@", and hashtags that are listed names with their sign."""
    if "@" not in text and "#" not in text:
        return
    for found in AT.finditer(text):
        yield Name(found.start("name"), found.end("name"), _owner(found["name"], known), HANDLE)
    for found in HASH.finditer(text):
        label = _topic(found["name"], known)
        if label:
            yield Name(found.start(), found.end(), label, HANDLE)


def _owner(handle: str, known: Gazetteer) -> str:
    """A person, unless the handle's words are those of a body."""
    parts = [part.lower() for part in PARTS.findall(handle)]
    if known.label(handle) == ORGANISATION or handle.upper() == handle:
        return ORGANISATION
    if any(BODIES.fullmatch(part) for part in parts):
        return ORGANISATION
    if parts and parts[0].title() in known.first_names:
        return PERSON
    begins = any(handle.lower().startswith(name.lower()) for name in known.first_names if len(name) > 3)
    return PERSON if begins or not re.search(BODIES.pattern, handle.lower()) else ORGANISATION


def _topic(tag: str, known: Gazetteer) -> str | None:
    spaced = " ".join(PARTS.findall(tag))
    found = known.label(tag) or known.label(spaced)
    if found is None and tag.lower() in known.lower:
        return "GPE"
    return found
