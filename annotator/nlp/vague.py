"""What vague words mean as numbers, by the convention that resources/vague-words.toml names."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from typing import Any, cast

from annotator import paths
from annotator.domain.quantity_words import VagueWords
from annotator.nlp.models import ModelError


@lru_cache(maxsize=1)
def vague_words() -> VagueWords:
    """The bounds of each vague word that is looked for; read once in each process."""
    return parse_vague(paths.resource("vague-words.toml").read_text(encoding="utf-8"))


def parse_vague(source: str, convention: str | None = None) -> VagueWords:
    """The bounds by a convention, by default the one that the table itself names; ModelError when it is unusable."""
    try:
        table = cast(dict[str, Any], tomllib.loads(source))
    except tomllib.TOMLDecodeError as error:
        raise ModelError(f"resources/vague-words.toml cannot be read: {error}") from error
    chosen = convention or str(table.get("convention", ""))
    words = table.get(chosen)
    if not isinstance(words, dict):
        known = ", ".join(name for name, one in table.items() if isinstance(one, dict))
        raise ModelError(f"resources/vague-words.toml has no convention {chosen!r}; it has {known}")
    return {str(word).lower(): _bounds(str(word), ends) for word, ends in cast(dict[str, Any], words).items()}


def _bounds(word: str, ends: Any) -> tuple[float | None, float | None]:
    match ends:
        case []:
            return None, None
        case [int() | float() as low, int() | float() as high] if low <= high:
            return float(low), float(high)
        case _:
            raise ModelError(f"resources/vague-words.toml: {word!r} must be [] or [low, high], and low not above high")
