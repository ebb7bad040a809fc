"""Names known beforehand: countries, cities, organisations, first names, and the words that tell what a name names."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, cast

from annotator import paths

PLACE, ORGANISATION, FACILITY, PERSON = "GPE", "ORG", "FAC", "PERSON"
MOST_WORDS = 6


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Labels of whole names as written, and word lists; `longest` is by first word how many words a name has."""

    names: Mapping[str, str]
    lower: frozenset[str]
    """Places that may be written without capitals."""
    first_lower: frozenset[str]
    """The first words of those."""
    longest: Mapping[str, int]
    first_names: frozenset[str]
    titles: frozenset[str]
    last_words: Mapping[str, str]
    built: frozenset[str]
    """Last words that always name something built."""
    noise: frozenset[str]
    """Words in lower case that the pipeline often takes for names."""
    ambiguous: frozenset[str]
    """Names that are also words."""
    after_comma: frozenset[str]
    """Short forms of places that stand behind a comma."""
    trailing: frozenset[str]
    """Words in lower case that it often takes into a name, at whose end they stand."""

    def label(self, name: str) -> str | None:
        """The label of a whole name, capitals of a headline allowed for."""
        found = self.names.get(name)
        if found is None and name.isupper() and len(name) > 4:
            found = self.names.get(name.title())
        return found


@lru_cache(maxsize=1)
def gazetteer() -> Gazetteer:
    """The gazetteer that travels with the program; read once in each process."""
    table = tomllib.loads(paths.resource("gazetteer", "names.toml").read_text(encoding="utf-8"))
    cities = [*_lines("cities.txt"), *_split(table["places"]["other_cities"])]
    countries = [*_territories(), *_split(table["places"]["countries"])]
    states, regions = _split(table["places"]["states"]), _split(table["places"]["regions"])
    names = dict.fromkeys([*cities, *countries, *states, *regions], PLACE)
    names |= dict.fromkeys(_split(table["facilities"]["names"]), FACILITY)
    for group in cast(Mapping[str, str], table["organisations"]).values():
        names |= dict.fromkeys(_split(group), ORGANISATION)
    words = cast(Mapping[str, Any], table["words"])
    last_words = {
        **dict.fromkeys(words["facility"].split(), FACILITY),
        **dict.fromkeys(words["place"].split(), "LOC"),
        **dict.fromkeys(words["organisation"].split(), ORGANISATION),
    }
    longest = _longest(names)
    built, noise = frozenset(words["built"].split()), frozenset(words["noise"].split())
    ambiguous = frozenset(words["ambiguous"].split())
    lower = frozenset(
        name.lower() for name in (*cities, *countries, *states, *regions) if len(name) > 4 and name not in ambiguous
    )
    trailing = frozenset(words["trailing"].split())
    titles = frozenset(table["titles"]["words"].split())
    return Gazetteer(
        names,
        lower,
        frozenset(name.split()[0] for name in lower),
        longest,
        frozenset(_lines("first-names.txt")),
        titles,
        last_words,
        built,
        noise,
        ambiguous,
        frozenset(words["after_comma"].split()),
        trailing,
    )


def _territories() -> Iterable[str]:
    """Countries, territories and continents in English."""
    from babel import Locale

    for code, name in Locale("en").territories.items():
        if code not in ("001", "UN", "EZ", "EU", "XA", "XB", "QO", "ZZ"):
            yield name
            yield name.replace(" & ", " and ").replace("St. ", "Saint ")


def _lines(file: str) -> list[str]:
    lines = paths.resource("gazetteer", file).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def _split(names: str) -> list[str]:
    return [" ".join(name.split()) for name in names.split(";") if name.strip()]


def _longest(names: Iterable[str]) -> dict[str, int]:
    longest: dict[str, int] = {}
    for name in names:
        words = name.split()
        longest[words[0]] = max(longest.get(words[0], 1), len(words))
    return longest
