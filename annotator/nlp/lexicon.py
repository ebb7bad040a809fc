"""The words that suggestions rest on: triggers by event type, and the words that give a figure its role. From TOML."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Sequence as Words
from dataclasses import dataclass, field
from typing import Any, cast

from annotator import paths
from annotator.domain.schema import AnnotationSchema
from annotator.nlp.models import ModelError
from annotator.nlp.patterns import ANY, Pattern, parse_pattern

Table = Mapping[str, Any]

NUMBER = "#"
"""Stands for one number token in a sequence."""

STAR = "*"
"""Marks the one word of a sequence that is the trigger."""


@dataclass(frozen=True, slots=True)
class Sequence:
    """Lemmas in a row that decide what their trigger is; without a type the words are no trigger at all."""

    words: tuple[str, ...]
    type: str | None
    trigger: int | None = None
    """Index of the trigger's word; None when the whole sequence is the trigger."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Everything by lower-case lemma; an empty one leaves entities and figures at work."""

    schema: str = ""
    version: str = ""
    verbs: Mapping[str, str] = field(default_factory=dict)
    nouns: Mapping[str, str] = field(default_factory=dict)
    sequences: Mapping[str, tuple[Sequence, ...]] = field(default_factory=dict)
    """By first word, longest first."""
    generic: Mapping[str, str] = field(default_factory=dict)
    """Verbs and nouns that take the type of a harmful event around them; their own type is the last resort."""
    alone: Mapping[str, str] = field(default_factory=dict)
    """Verbs and nouns that tell of an event only where their sentence has no other harmful one."""
    patterns: Mapping[str, tuple[Pattern, ...]] = field(default_factory=dict)
    """By lemma: words that are meant in the sense of a type only where the parse says so."""
    never: tuple[Pattern, ...] = ()
    """Under which conditions a word is no trigger, by the type that it would have."""
    harmful: frozenset[str] = frozenset()
    """Types of events that do harm."""
    counts_one: bool = False
    """Whether "one man" and "one of the towns" are figures also where they have no role."""
    counts_when: bool = False
    """Whether the time in "nine days later" is a figure, and not part of a date."""
    role_verbs: Mapping[str, str] = field(default_factory=dict)
    role_nouns: Mapping[str, str] = field(default_factory=dict)

    @property
    def has_triggers(self) -> bool:
        """Whether it knows a word of any event."""
        return bool(self.verbs or self.nouns or self.sequences or self.generic or self.alone or self.patterns)


def read_lexicon(schema: AnnotationSchema) -> Lexicon:
    """The lexicon that travels with the program for this schema, or an empty one; ModelError when it is broken."""
    try:
        source = paths.resource("lexicon", f"{schema.name}.toml").read_text(encoding="utf-8")
    except FileNotFoundError:
        return Lexicon(schema.name)
    except (OSError, UnicodeDecodeError) as error:
        raise ModelError(f"the lexicon of {schema.name} cannot be read: {error}") from error
    return parse_lexicon(source, schema)


def parse_lexicon(source: str, schema: AnnotationSchema) -> Lexicon:
    """The lexicon of a TOML text, less the types and roles that the schema lacks; ModelError says what is wrong."""
    try:
        table = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise ModelError(f"the lexicon of {schema.name} is not valid TOML: {error}") from error
    if table.get("schema", schema.name) != schema.name:
        raise ModelError(f"the lexicon is made for the schema {table['schema']}, not for {schema.name}")
    try:
        return _lexicon(table, schema)
    except (TypeError, AttributeError, ValueError) as error:
        raise ModelError(f"the lexicon of {schema.name} has a value of the wrong kind: {error}") from error


def _lexicon(table: Table, schema: AnnotationSchema) -> Lexicon:
    triggers = [(key, row) for key, row in _rows(table, "trigger") if schema.event(key)]
    roles = [(key, row) for key, row in _rows(table, "figure_role") if schema.figure_role(key)]
    classes = {key: str(words).split() for key, words in _rows(table, "class")}
    return Lexicon(
        schema=schema.name,
        version=str(table.get("version", "")),
        verbs=_single_words(triggers, "verbs"),
        nouns=_single_words(triggers, "nouns"),
        sequences=_by_first_word(one for key, row in triggers for one in _sequences(key, row)),
        generic=_single_words(triggers, "generic"),
        alone=_single_words(triggers, "alone"),
        patterns=_by_word(_patterns(triggers, "patterns", classes)),
        never=tuple(_patterns(triggers, "never", classes)),
        harmful=frozenset(key for key, row in triggers if row.get("harms") is True),
        counts_one=table.get("counts_one") is True,
        counts_when=table.get("counts_when") is True,
        role_verbs=_single_words(roles, "verbs"),
        role_nouns=_single_words(roles, "nouns"),
    )


def _rows(table: Table, key: str) -> Iterable[tuple[str, Table]]:
    return cast(Mapping[str, Table], table.get(key, {})).items()


def _words(row: Table, key: str) -> Iterator[str]:
    yield from (" ".join(str(one).lower().split()) for one in cast(Iterable[object], row.get(key, ())))


def _single_words(rows: Iterable[tuple[str, Table]], key: str) -> dict[str, str]:
    """Words without a space; where two rows claim a word, the first keeps it."""
    found: dict[str, str] = {}
    for type_id, row in rows:
        for word in _words(row, key):
            if " " not in word:
                found.setdefault(word, type_id)
    return found


def _patterns(rows: Iterable[tuple[str, Table]], key: str, classes: Mapping[str, Words[str]]) -> Iterator[Pattern]:
    for type_id, row in rows:
        for source in cast(Iterable[object], row.get(key, ())):
            yield parse_pattern(str(source), type_id, classes)


def _by_word(patterns: Iterable[Pattern]) -> dict[str, tuple[Pattern, ...]]:
    grouped: dict[str, list[Pattern]] = {}
    for one in patterns:
        if one.word == ANY:
            raise ValueError("a pattern needs a word")
        grouped.setdefault(one.word, []).append(one)
    return {word: tuple(group) for word, group in grouped.items()}


def _sequences(type_id: str, row: Table) -> Iterator[Sequence]:
    for key in ("phrases", "verbs", "nouns"):
        yield from (Sequence(tuple(one.split()), type_id) for one in _words(row, key) if " " in one or key == "phrases")
    yield from (_starred(type_id, one.split()) for one in _words(row, "context"))
    yield from (Sequence(tuple(one.split()), None) for one in _words(row, "except_phrases"))


def _starred(type_id: str, words: list[str]) -> Sequence:
    starred = [i for i, word in enumerate(words) if word.endswith(STAR)]
    if len(starred) != 1:
        raise ValueError(f"{' '.join(words)!r} needs one starred word")
    return Sequence(tuple(word.removesuffix(STAR) for word in words), type_id, starred[0])


def _by_first_word(sequences: Iterable[Sequence]) -> dict[str, tuple[Sequence, ...]]:
    grouped: dict[str, list[Sequence]] = {}
    for one in sequences:
        grouped.setdefault(one.words[0], []).append(one)
    return {word: tuple(sorted(group, key=lambda one: -len(one.words))) for word, group in grouped.items()}
