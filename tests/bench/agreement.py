"""Agreement of three annotators over many articles, beside one plain pass over the same annotations."""

from __future__ import annotations

import random
import time
from collections import Counter

from annotator.domain.annotations import Annotation, Argument, EventMention, Figure, Mention, Origin, OriginKind, State
from annotator.domain.article import Article
from annotator.domain.document import Document
from annotator.domain.span import Span
from annotator.review.agreement import Options, measure
from annotator.review.agreement.places import items_of

ARTICLES, WORDS, EACH = 1000, 400, 50
HUMAN = Origin(OriginKind.HUMAN, "bench")


def run() -> None:
    """Print how long measuring takes, and how much longer than looking at each annotation once."""
    passes = [_passes(number) for number in range(ARTICLES)]
    number = sum(len(document.annotations) for one in passes for document in one.values())
    begun = time.perf_counter()
    items = [items_of(document) for one in passes for document in one.values()]
    seen = Counter(item for one in items for some in one.values() for item in some)
    plain = time.perf_counter() - begun
    print(f"Agreement of {ARTICLES:,} articles x 3 annotators, {number:,} annotations ({len(seen):,} different)")
    print(f"  one pass over them   {plain:6.1f} s")
    for draws in (0, 1000):
        begun = time.perf_counter()
        measure(passes, Options(draws=draws))
        took = time.perf_counter() - begun
        print(f"  {draws:5,} draws          {took:6.1f} s   {took / plain:.0f} of it")


def _passes(number: int) -> dict[str, Document]:
    drawn = random.Random(number)
    text = " ".join(f"word{drawn.randrange(99)}" for _ in range(WORDS))
    article = Article(str(number), text, f"No. {number}")
    places = sorted((drawn.randrange(len(text) - 20), drawn.randrange(3, 12)) for _ in range(EACH))
    return {name: Document(f"{name}{number}", article, name, _annotations(drawn, places)) for name in "xyz"}


def _annotations(drawn: random.Random, places: list[tuple[int, int]]) -> dict[str, Annotation]:
    made: dict[str, Annotation] = {}
    for index, (start, size) in enumerate(places):
        if drawn.random() < 0.15:
            continue
        spans = (Span(start, start + size + 3 * (drawn.random() < 0.1)),)
        kind = drawn.choice(("person", "place", "organisation")) if drawn.random() < 0.1 else "person"
        about = (State.CREATED, HUMAN)
        key = f"a{index}"
        if index % 3 == 0:
            made[key] = Mention(key, spans, kind, *about)
        elif index % 3 == 1:
            made[key] = Figure(key, spans, *about, role=kind)
        else:
            arguments = tuple(Argument("actor", one) for one in (f"a{index - 2}",) if one in made)
            made[key] = EventMention(key, spans, kind, *about, arguments)
    return made
