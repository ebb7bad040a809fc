"""One name, one type in an article: surnames after full names, acronyms in brackets, names that were overlooked."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from annotator.nlp.gazetteer import ORGANISATION, PERSON, Gazetteer
from annotator.nlp.name import ACRONYM, AGAIN, HANDLE, MODEL, PLACES, Name, without_overlaps

WORD = r"(?:[A-Z][\w'’.-]*|of|the|for|and|in|on|de|la|&)"
BRACKETED = re.compile(rf"(?P<long>{WORD}(?: {WORD}){{1,9}}) \((?P<short>[A-Z][A-Za-z.&-]{{1,9}})\)")
STORM = re.compile(r"\b(?:[Hh]urricane|[Tt]yphoon|[Cc]yclone|[Tt]ropical [Ss]torm|Storm) (?P<name>[A-Z][a-z]+)")
THE_BODY = re.compile(r"\b[Tt]he (?P<short>[A-Z]{3,6})(?![\w'’-])")
SMALL = frozenset({"of", "the", "for", "and", "in", "on", "de", "la", "&"})
SHORTEST = 4

Passages = Sequence[tuple[str, Sequence[Name]]]
"""Text and names of each passage of an article, or of a run of passages of a long one."""


@dataclass(frozen=True, slots=True)
class Memory:
    """What an article's names are elsewhere in it."""

    labels: Mapping[str, str]
    acronyms: Mapping[str, str]
    storms: frozenset[str]
    """Names of storms, which are nobody's."""
    again: re.Pattern[str] | None
    """Finds the names that may have been overlooked."""


def remember(passages: Passages, known: Gazetteer) -> Memory:
    """The label of each name of an article, by votes; full names decide for surnames."""
    votes = _votes(passages)
    labels = {name: _elected(name, counts, known) for name, counts in votes.items()}
    labels |= _surnames(labels, votes, known)
    texts = [text for text, _ in passages]
    acronyms = dict(_acronyms(texts))
    labels |= dict.fromkeys((*acronyms, *_bodies(texts, known)), ORGANISATION)
    sought = [name for name, label in labels.items() if _may_be_sought(name, label, known)]
    sought.sort(key=lambda name: (-len(name), name))
    pattern = "|".join(map(re.escape, sought))
    storms = frozenset(found["name"] for text in texts for found in STORM.finditer(text))
    return Memory(labels, acronyms, storms, re.compile(rf"(?<![\w@#/.-])(?:{pattern})(?![\w@/-])") if sought else None)


def agreed(text: str, names: Sequence[Name], memory: Memory) -> list[Name]:
    """A passage's names as the whole article has them, with those that were overlooked."""
    kept = [_as_elsewhere(one, text, memory) for one in names]
    found = [*kept, *_acronyms_in(text, memory)]
    if memory.again:
        for match in memory.again.finditer(text):
            found.append(Name(match.start(), match.end(), memory.labels[match.group()], AGAIN))
    real = [one for one in without_overlaps(found) if text[one.start : one.end] not in memory.storms]
    return sorted((one for one in real if not _is_weak(one, text)), key=lambda one: one.start)


def _votes(passages: Passages) -> dict[str, Counter[str]]:
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for text, names in passages:
        for one in names:
            if one.source != HANDLE:
                votes[text[one.start : one.end]][one.label] += 1
    return votes


def _elected(name: str, counts: Counter[str], known: Gazetteer) -> str:
    """What the lists say, else most of the votes; of equals the one that sorts first, so that runs agree."""
    listed = known.label(name)
    if listed:
        return next((label for label, _ in counts.most_common() if {label, listed} <= PLACES), listed)
    return min(counts, key=lambda label: (-counts[label], label))


def _surnames(labels: Mapping[str, str], votes: Mapping[str, Counter[str]], known: Gazetteer) -> dict[str, str]:
    """The last words of persons' full names, unless the lists or more votes know them as something else."""
    found: dict[str, str] = {}
    for name, label in labels.items():
        parts = name.split()
        last = parts[-1]
        if label != PERSON or len(parts) < 2 or len(last) < 3 or not last[:1].isupper():
            continue
        is_sure = parts[0] in known.first_names or votes[name].total() > 1 or last not in labels
        if is_sure and (known.label(last) is None or votes[name].total() > 1):
            found[last] = PERSON
    return found


def _bodies(texts: Iterable[str], known: Gazetteer) -> list[str]:
    """Capitals that the article twice calls by "the": "the CPA"; words in capitals are not."""
    counts = Counter(found["short"] for text in texts for found in THE_BODY.finditer(text))
    return [short for short, count in counts.items() if count > 1 and short.lower() not in known.noise]


def _acronyms(texts: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Short and long form where a text defines one: "the Northern Relief Council (NRC)"."""
    for text in texts:
        for found in BRACKETED.finditer(text):
            words = found["long"].split()
            letters = found["short"].replace(".", "").upper()
            for start in range(len(words)):
                initials = "".join(word[0].upper() for word in words[start:] if word.lower() not in SMALL)
                every = "".join(word[0].upper() for word in words[start:])
                if letters in (initials, every) and words[start].lower() not in SMALL:
                    yield found["short"], " ".join(words[start:])
                    break


def _acronyms_in(text: str, memory: Memory) -> Iterator[Name]:
    for short, long in memory.acronyms.items():
        for found in re.finditer(rf"{re.escape(long)} \({re.escape(short)}\)", text):
            yield Name(found.start(), found.start() + len(long), ORGANISATION, ACRONYM)
            yield Name(found.end() - len(short) - 1, found.end() - 1, ORGANISATION, ACRONYM)


def _may_be_sought(name: str, label: str, known: Gazetteer) -> bool:
    """Whether the name alone is proof enough: no short or common word, no list's name (found already)."""
    has_capital = name[:1].isupper() and not name.islower()
    is_short = len(name) < SHORTEST or name.lower() in known.noise
    is_short = is_short or (label == ORGANISATION and name.isalpha() and name.istitle())
    return has_capital and not is_short and label not in PLACES and known.label(name) is None


def _as_elsewhere(name: Name, text: str, memory: Memory) -> Name:
    label = memory.labels.get(text[name.start : name.end])
    if label is None or label == name.label or name.source == HANDLE or {label, name.label} <= PLACES:
        return name
    return replace(name, label=label, source=AGAIN if name.source == MODEL else name.source)


def _is_weak(name: Name, text: str) -> bool:
    """What only the pipeline says, of a kind in which it is mostly wrong.

    Organisations of one plain word without "the" are right in one of six cases on news, web texts and tweets alike;
    persons of one word in odd capitals ("iPhone", "TOVA") hardly ever.
    """
    words = text[name.start : name.end]
    if name.source != MODEL or not words.replace("-", "").isalpha():
        return False
    if name.label == ORGANISATION:
        return words.istitle() and not text[: name.start].lower().endswith("the ")
    return name.label == PERSON and not words.istitle()
