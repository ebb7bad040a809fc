"""Names in one passage: the pipeline's entities cleaned and corrected, and names that it overlooked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.nlp.cleaning import cleaned, split
from annotator.nlp.gazetteer import ORGANISATION, PERSON, PLACE, Gazetteer
from annotator.nlp.handles import handles
from annotator.nlp.listed import listed
from annotator.nlp.name import CREDIT, HANDLE, LISTED, MODEL, NAMED, PLACES, SHAPE, Name, without_overlaps
from annotator.nlp.passage import text_of

if TYPE_CHECKING:
    from spacy.tokens import Doc

CREDIT_LINE = re.compile(
    r"(?P<agency>AP|AFP|EPA|Reuters|REUTERS|Associated Press|ASSOCIATED PRESS|Getty Images|Getty)"
    r"(?P<photo>\s+(?:Photo|Images|File))?\s?/\s?(?P<name>[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+){1,3})"
)


def names_in(doc: Doc, known: Gazetteer) -> list[Name]:
    """The names of a passage in text order, none over another; dates and other labels are left out."""

    text = text_of(doc)
    firm = [*credits(text), *handles(text, known), *turned(text, known), *states(text, known)]
    rough = (Name(one.start_char, one.end_char, one.label_) for one in doc.ents if one.label_ in NAMED)
    parts = [one for name in rough for part in split(name, text, known) for one in cleaned(part, text, known)]
    judged = [one for part in parts if (one := judge(part, text, doc, known))]
    on_lists = list(listed(doc, known))
    longer = [one for one in on_lists if any(one.holds(other) for other in judged)]
    found = without_overlaps([*firm, *longer, *judged, *on_lists, *persons(doc, known)])
    return joined(sorted(found, key=lambda one: one.start), text, known)


def credits(text: str) -> Iterator[Name]:
    """A photo's agency and its photographer: "AP Photo/Ana Petrov"."""
    for found in CREDIT_LINE.finditer(text):
        yield Name(found.start("agency"), found.end("agency"), ORGANISATION, CREDIT)
        yield Name(found.start("name"), found.end("name"), PERSON, CREDIT)


TURNED = re.compile(r"(?:(?<=\n)|(?<=[\"“<;])|^)(?P<last>[A-Z][\w'’-]+), (?P<first>[A-Z][a-z]+)(?=[\"”>;\n]|$)")


def turned(text: str, known: Gazetteer) -> Iterator[Name]:
    """A person in a list or an address: "Petrov, Ana"."""
    for found in TURNED.finditer(text):
        if found["first"] in known.first_names:
            yield Name(found.start(), found.end(), PERSON, SHAPE)


STATE = re.compile(r"(?<=[a-z]),\s?(?P<state>[A-Z]{2})\b(?!\w)")


def states(text: str, known: Gazetteer) -> Iterator[Name]:
    """A state's or province's short form behind a town: "Salem, OR"."""
    for found in STATE.finditer(text):
        if found["state"] in known.after_comma:
            yield Name(found.start("state"), found.end("state"), PLACE, LISTED)


def judge(name: Name, text: str, doc: Doc, known: Gazetteer) -> Name | None:
    """The name with the label that lists and its own words give it; None for words that are no name."""
    words = text[name.start : name.end]
    if words.lower() in known.noise:
        return None
    listed = known.label(words)
    if listed:
        agrees = listed == name.label or {listed, name.label} <= PLACES
        return replace(name, label=name.label if agrees else listed, source=LISTED)
    parts = words.split()
    if _is_common(name, parts, doc):
        return None
    kind = known.last_words.get(parts[-1]) if len(parts) > 1 else None
    differs = kind is not None and not (kind == name.label or {kind, name.label} <= PLACES)
    if kind and differs and (name.label != ORGANISATION or parts[-1] in known.built):
        return replace(name, label=kind, source=SHAPE)
    if _is_person(parts, known) and name.label != PERSON and not kind:
        return replace(name, label=PERSON, source=SHAPE)
    return name


def _is_common(name: Name, parts: list[str], doc: Doc) -> bool:
    """Whether nothing in it is written like a name, or the tagger finds no name in it."""
    if not any(part[:1].isupper() or part[:1].isdigit() or not part[:1].isascii() for part in parts):
        return True
    tokens = doc.char_span(name.start, name.end, alignment_mode="expand")
    return tokens is not None and tokens[0].pos != 0 and not any(token.pos_ in ("PROPN", "X") for token in tokens)


def _is_person(parts: list[str], known: Gazetteer) -> bool:
    """ "Ana Petrov", "Ana B. Petrov": a first name and one or two capitalised words."""
    if not 1 <= len(parts) <= 3 or parts[0].title() not in known.first_names:
        return False
    return all(part[:1].isupper() and part.replace(".", "").replace("-", "").isalpha() for part in parts[1:])


def persons(doc: Doc, known: Gazetteer) -> Iterator[Name]:
    """A first name and capitalised words behind it, which the pipeline overlooked."""
    for i, token in enumerate(doc):
        if token.text not in known.first_names or not (token.pos_ == "PROPN" or _is_addressed(doc, i)):
            continue
        end = i + 1
        while end < min(i + 4, len(doc)) and _continues(doc, end):
            end += 1
        if end > i + 1 or not _is_joined(doc, i):
            yield Name(token.idx, doc[end - 1].idx + len(doc[end - 1]), PERSON, SHAPE)


def _is_addressed(doc: Doc, i: int) -> bool:
    """Alone in its passage, as under a letter, or greeted."""
    is_alone = len(doc) <= 2 and (len(doc) == 1 or doc[-1].is_punct)
    return is_alone or (i > 0 and doc[i - 1].text in ("Dear", "Hi", "Hello", "Hey", "Thanks"))


def _is_joined(doc: Doc, i: int) -> bool:
    """Whether a lone first name belongs to a longer name beside it: "Lake Victoria", "Kelly's Bar"."""
    beside = [doc[j] for j in (i - 1, i + 1) if 0 <= j < len(doc)]
    return any(one.text[:1].isupper() and one.pos_ == "PROPN" for one in beside)


def _continues(doc: Doc, i: int) -> bool:
    word = doc[i].text
    return word[:1].isupper() and word.isalpha() and doc[i].pos_ == "PROPN" and (len(word) > 1)


JOINED_FIRST = (
    "University",
    "Foundation",
    "Ministry",
    "Department",
    "Institute",
    "Council",
    "Association",
    "School",
    "Bank",
)


def joined(names: list[Name], text: str, known: Gazetteer) -> list[Name]:
    """Bodies whose name goes on: "Ministry" + "of" + "Health", "University of Lenn" + "at" + "Zelen"; and "Inc."."""
    done: list[Name] = []
    for one in names:
        before = done[-1] if done else None
        if before and _is_first_name(before, one, text, known):
            done[-1] = replace(before, end=one.end, label=PERSON, source=SHAPE)
            continue
        if (
            before
            and before.label == ORGANISATION
            and before.source not in (HANDLE, CREDIT)
            and _goes_on(before, one, text)
        ):
            done[-1] = replace(before, end=one.end)
            continue
        if before and _is_in(before, one, text):
            done[-1] = replace(before, label=PLACE, source=SHAPE)
        is_short = text[one.end : one.end + 1] == "." and text[one.start : one.end].endswith(
            ("Inc", "Corp", "Ltd", "Co", "Jr", "Sr")
        )
        done.append(replace(one, end=one.end + 1) if is_short else one)
    return done


def _is_in(before: Name, after: Name, text: str) -> bool:
    """A lone name before a comma and a place on the lists: "Safed, Israel"."""
    is_listed = after.label == PLACE and after.source == LISTED
    words = text[before.start : before.end].split()
    is_open = before.source == MODEL and before.label not in PLACES and len(words) == 1
    follows = text[after.end : after.end + 1] in ("", ".", ",", ")", "\n", " ")
    return is_listed and is_open and follows and text[before.end : after.start].strip() == ","


def _is_first_name(before: Name, after: Name, text: str, known: Gazetteer) -> bool:
    """ "Dries" and "Mertens": two names of one word with only a space between, the first on no list."""
    words, last = text[before.start : before.end], text[after.start : after.end]
    if (
        text[before.end : after.start] != " "
        or " " in words
        or " " in last
        or before.source in (HANDLE, LISTED, CREDIT)
    ):
        return False
    if before.label in PLACES and before.source == MODEL and after.label in PLACES:
        return True
    return after.label == PERSON or (words in known.first_names and after.source != HANDLE)


def _goes_on(before: Name, after: Name, text: str) -> bool:
    between = text[before.end : after.start]
    words = text[before.start : before.end].split()
    if between in (" of ", " for ", " of the ", " for the "):
        return words[-1] in JOINED_FIRST
    return between == " at " and words[0] == "University" and after.label in PLACES
