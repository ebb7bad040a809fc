"""The language that an article is written in: the one its file says, unless its own words plainly say another."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import lru_cache

from annotator import paths
from annotator.domain.article import Article

UNKNOWN = "und"
"""ISO 639-2 for a language that nobody can tell."""

SAMPLE = 6_000
"""Characters that are looked at."""

FEWEST_WORDS, FEWEST_TO_DOUBT = 20, 80
"""Words from which on a text may tell its language, and may be told to be in none that is known."""

PLAIN, CLEARLY, HARDLY = 0.12, 1.5, 0.01
"""Share of frequent words that makes a language plain; how much more than in another; and what is next to none."""

WORD = re.compile(r"[^\W\d_]+")


def language_of(article: Article) -> str:
    """The primary language tag, such as "en"; `UNKNOWN` where words and file disagree and nothing fits."""
    declared = article.language.partition("-")[0].lower()
    words = [one.lower() for one in WORD.findall(article.text[:SAMPLE])]
    known = frequent_words()
    if declared not in known:
        return declared
    is_other_script = bool(words) and any(one.isascii() for one in known[declared]) and not _has_latin(words)
    if len(words) < FEWEST_WORDS:
        return UNKNOWN if is_other_script else declared
    shares = {language: sum(word in some for word in words) / len(words) for language, some in known.items()}
    best = max(shares, key=lambda language: (shares[language], language))
    if shares[best] >= PLAIN and shares[best] > CLEARLY * shares[declared]:
        return best
    is_doubtful = len(words) >= FEWEST_TO_DOUBT and shares[best] < HARDLY
    return UNKNOWN if is_doubtful or is_other_script else declared


def _has_latin(words: list[str]) -> bool:
    return any("a" <= letter <= "z" for word in words for letter in word)


@lru_cache(maxsize=1)
def frequent_words() -> Mapping[str, frozenset[str]]:
    """Frequent words by language."""
    table = tomllib.loads(paths.resource("languages", "words.toml").read_text(encoding="utf-8"))
    return {language: frozenset(words.split()) for language, words in table["words"].items()}
