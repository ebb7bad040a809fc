"""Words that may tell events by the lexicon that travels with the program, in the forms that stand in a text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from annotator.domain.schema import AnnotationSchema
from annotator.domain.tokens import words_of
from annotator.nlp.lexicon import read_lexicon


def trigger_forms(schema: AnnotationSchema) -> Mapping[str, str]:
    """Event types by the lower-case forms of the lexicon's verbs and nouns; empty for a schema without a lexicon."""
    lexicon = read_lexicon(schema)
    forms: dict[str, str] = {}
    for word, type_id in lexicon.verbs.items():
        forms.update(dict.fromkeys(_verb_forms(word), type_id))
    for word, type_id in lexicon.nouns.items():
        for form in (word, _with_s(word)):
            forms.setdefault(form, type_id)
    return forms


def triggers_in(text: str, forms: Mapping[str, str]) -> set[str]:
    """The forms that stand in a text, in lower case."""
    return {word for word in (span.surface(text).casefold() for span in words_of(text)) if word in forms}


def _verb_forms(verb: str) -> Iterator[str]:
    yield verb
    yield _with_s(verb)
    stem = verb.removesuffix("e")
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        yield f"{verb[:-1]}ied"
    else:
        yield f"{stem}ed"
    yield f"{stem}ing"


def _with_s(word: str) -> str:
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(("s", "sh", "ch", "x", "z")) else f"{word}s"
