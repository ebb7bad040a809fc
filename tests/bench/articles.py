"""Invented articles of any length with any number of spans, for benchmarks."""

from __future__ import annotations

import random

from annotator.domain.annotations import Figure, FigureKind, Mention, Origin, OriginKind, Quantity, State
from annotator.domain.article import Article, Zone, ZoneKind
from annotator.domain.document import Layer
from annotator.domain.span import Span
from annotator.domain.tokens import words_of

SENTENCES = (
    "Rebels clashed with police near Zvora on Monday, officials said.",
    "At least 30 soldiers were wounded and hundreds of people fled to Marento.",
    "The army said it would send 700 more troops to the Kellan Valley by Friday.",
    "Protesters marched to the gates of the Harbour Ministry in the capital.",
    "Nobody claimed responsibility for the blast, which damaged 12 houses.",
    "Talks between the two governments are to go on next week in Velland.",
)
TYPES = ("person", "organisation", "place", "nationality", "date")


def article_of(words: int, seed: int = 1) -> Article:
    """An article of about so many words, in paragraphs of about forty."""
    chance = random.Random(seed)
    paragraphs: list[str] = []
    count = 0
    while count < words:
        paragraph = " ".join(chance.choice(SENTENCES) for _ in range(4))
        paragraphs.append(paragraph)
        count += len(paragraph.split())
    text = "\n\n".join(paragraphs) + "\n"
    return Article(f"article-{words}", text, "A long article", zones=(Zone(ZoneKind.BODY, Span(0, len(text))),))


def layer_of(article: Article, spans: int, seed: int = 1) -> Layer:
    """So many suggestions spread over an article: mentions, every tenth one a figure."""
    chance = random.Random(seed)
    words = [word for word in words_of(article.text) if len(word) > 2]
    chosen = sorted(chance.sample(words, min(spans, len(words))))
    origin = Origin(OriginKind.MODEL, "bench", "1", 0.8)
    annotations = tuple(_one(number, word, origin) for number, word in enumerate(chosen))
    return Layer("bench", "1", "conflict-and-protest@1", annotations)


def _one(number: int, word: Span, origin: Origin) -> Mention | Figure:
    if number % 10 == 9:
        return Figure(f"f{number}", (word,), State.SUGGESTED, origin, FigureKind.COUNT, Quantity(3.0, 3.0, 3.0))
    return Mention(f"m{number}", (word,), TYPES[number % len(TYPES)], State.SUGGESTED, origin)
