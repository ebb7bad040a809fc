"""Names in one passage: the pipeline's entities cleaned and corrected, and names that it overlooked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotator.nlp.gazetteer import FACILITY, MOST_WORDS, ORGANISATION, PERSON, PLACE, Gazetteer

if TYPE_CHECKING:
    from spacy.tokens import Doc

MODEL, LISTED, SHAPE, HANDLE, AGAIN, ACRONYM, CREDIT = (
    "model", "gazetteer", "shape", "handle", "consistency", "acronym", "credit",
)  # fmt: skip
"""Where a name's label comes from."""

NAMED = frozenset({PERSON, "PER", ORGANISATION, PLACE, "LOC", FACILITY})
"""Labels that this module judges; all others stay as the pipeline says."""

PLACES = frozenset({PLACE, "LOC", FACILITY})
OPENERS, CLOSERS = r"[\s\"'“‘«(\[,;:–—|/*#@&-]*", r"[\s\"'”’»)\],;:–—|/*&-]*"
BARE = re.compile(rf"{OPENERS}(?:the\s+)?(?P<name>.*?)(?:\s?['’]s)?{CLOSERS}", re.IGNORECASE | re.DOTALL)
ADDRESS = re.compile(r"\S*(?:://|www\.|\w@\w)\S*|\S+\.(?:com|org|net|htm|html|doc|pdf|xls|gov|edu)\b\S*", re.IGNORECASE)
CREDIT_LINE = re.compile(
    r"(?P<agency>AP|AFP|EPA|Reuters|REUTERS|Associated Press|ASSOCIATED PRESS|Getty Images|Getty)"
    r"(?P<photo>\s+(?:Photo|Images|File))?\s?/\s?(?P<name>[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+){1,3})"
)
ROYAL = re.compile(r"\b(?:Prince|Princess|Pope|King|Queen|Duke of|Duchess of|Saint)\s$")


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a passage: offsets in the passage, the pipeline's kind of label, and what the label rests on."""

    start: int
    end: int
    label: str
    source: str = MODEL

    def overlaps(self, other: Name) -> bool:
        """Whether both share a character."""
        return self.start < other.end and other.start < self.end

    def holds(self, other: Name) -> bool:
        """Whether the other is a shorter part of it."""
        return self.start <= other.start and other.end <= self.end and other != self and len(self) > len(other)

    def __len__(self) -> int:
        return self.end - self.start


def names_in(doc: Doc, known: Gazetteer) -> list[Name]:
    """The names of a passage in text order, none over another; dates and other labels are left out."""
    from annotator.nlp.handles import handles

    text = doc.text
    firm = [*credits(text), *handles(text, known), *turned(text, known)]
    rough = (Name(one.start_char, one.end_char, one.label_) for one in doc.ents if one.label_ in NAMED)
    parts = [one for name in rough for part in split(name, text, known) for one in cleaned(part, text, known)]
    judged = [one for part in parts if (one := judge(part, doc, known))]
    on_lists = list(listed(doc, known))
    longer = [one for one in on_lists if any(one.holds(other) for other in judged)]
    found = without_overlaps([*firm, *longer, *judged, *on_lists, *persons(doc, known)])
    return joined(sorted(found, key=lambda one: one.start), text, known)


def without_overlaps(names: Iterable[Name]) -> list[Name]:
    """The names of which no earlier one of the list covers a character."""
    kept: list[Name] = []
    taken: set[int] = set()
    for one in names:
        if taken.isdisjoint(range(one.start, one.end)):
            kept.append(one)
            taken.update(range(one.start, one.end))
    return kept


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


SEPARATOR = re.compile(r" to |, | \(| and | & ")


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


def judge(name: Name, doc: Doc, known: Gazetteer) -> Name | None:
    """The name with the label that lists and its own words give it; None for words that are no name."""
    words = doc.text[name.start : name.end]
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
    if kind and not (kind == name.label or {kind, name.label} <= PLACES):
        if name.label != ORGANISATION or parts[-1] in known.built:
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


def listed(doc: Doc, known: Gazetteer) -> Iterator[Name]:
    """Names of the lists in the text, the longest first; capitals of a whole line are no proof of a name."""
    text = doc.text
    i = 0
    while i < len(doc):
        size = _listed_at(doc, i, known)
        if size:
            end = doc[i + size - 1].idx + len(doc[i + size - 1])
            label = known.label(text[doc[i].idx : end]) or PLACE
            yield Name(doc[i].idx, end, label, LISTED)
        i += size or 1


def _listed_at(doc: Doc, i: int, known: Gazetteer) -> int:
    """Tokens of the longest listed name that begins at a token; 0 for none."""
    first = doc[i]
    if first.is_punct or first.is_space:
        return 0
    longest = min(known.longest.get(first.text, 0) + 2, MOST_WORDS, len(doc) - i)
    if first.text in known.longest:
        for size in range(longest, 0, -1):
            words = doc.text[first.idx : doc[i + size - 1].idx + len(doc[i + size - 1])]
            if words in known.names and _stands_alone(doc, i, size, words in known.ambiguous):
                return size
    return _listed_otherwise(doc, i, known)


def _listed_otherwise(doc: Doc, i: int, known: Gazetteer) -> int:
    """A place in a line of capitals or in small letters."""
    word = doc[i].text
    if not (word.isupper() or word.islower()) or not word.isalpha() or doc[i].is_stop:
        return 0
    if word.islower() and not _may_be_place(doc, i):
        return 0
    for size in (3, 2, 1):
        words = doc[i : i + size].text
        if len(doc) >= i + size and (words.isupper() or words.islower()) and words.lower() in known.lower:
            return size
    return 0


def _may_be_place(doc: Doc, i: int) -> bool:
    """Of a word in small letters: the tagger takes it for a name, or for a thing that something is in or from."""
    is_there = i > 0 and doc[i - 1].lower_ in ("in", "from", "to", "near", "of", "at", "around", "visit")
    return doc[i].pos_ in ("PROPN", "") or (doc[i].pos_ in ("NOUN", "ADJ", "VERB") and is_there)


def _stands_alone(doc: Doc, i: int, size: int, is_word: bool) -> bool:
    """Not a part of a longer word, nor a word that only looks like the name."""
    if is_word and doc[i].pos_ not in ("PROPN", ""):
        return False
    before = doc[i - 1] if i else None
    after = doc[i + size] if i + size < len(doc) else None
    joined = (before is not None and before.text in ("-", "/") and not before.whitespace_ and not doc[i - 2].whitespace_)
    hyphen = after is not None and after.text == "-" and not doc[i + size - 1].whitespace_
    return not (joined or hyphen)


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


JOINED_FIRST = ("University", "Foundation", "Ministry", "Department", "Institute", "Council", "Association", "School", "Bank")


def joined(names: list[Name], text: str, known: Gazetteer) -> list[Name]:
    """Bodies whose name goes on: "Ministry" + "of" + "Health", "University of Lenn" + "at" + "Zelen"; and "Inc."."""
    done: list[Name] = []
    for one in names:
        before = done[-1] if done else None
        if before and _is_first_name(before, one, text, known):
            done[-1] = replace(before, end=one.end, label=PERSON, source=SHAPE)
            continue
        if before and before.label == ORGANISATION and before.source not in (HANDLE, CREDIT) and _goes_on(before, one, text):
            done[-1] = replace(before, end=one.end)
            continue
        is_short = text[one.end : one.end + 1] == "." and text[one.start : one.end].endswith(("Inc", "Corp", "Ltd", "Co", "Jr", "Sr"))
        done.append(replace(one, end=one.end + 1) if is_short else one)
    return done


def _is_first_name(before: Name, after: Name, text: str, known: Gazetteer) -> bool:
    """ "Dries" and "Mertens": two names of one word with only a space between, the first on no list."""
    words, last = text[before.start : before.end], text[after.start : after.end]
    if text[before.end : after.start] != " " or " " in words or " " in last or before.source in (HANDLE, LISTED, CREDIT):
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
