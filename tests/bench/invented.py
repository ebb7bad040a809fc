"""Corpora of any size to measure with: articles of invented words, their annotations, and queries over them."""

from __future__ import annotations

import random
from collections.abc import Iterable

from annotator.domain.annotations import EventMention, Figure, Mention, Origin, OriginKind, Quantity, State
from annotator.domain.article import Article
from annotator.domain.document import Document
from annotator.domain.edits import Create
from annotator.domain.history import Change, do
from annotator.domain.span import Span
from annotator.store import Corpus
from tests.bench import plain

WORDS, SPANS, BATCH, VOCABULARY = 300, 20, 5_000, 20_000
HUMAN = Origin(OriginKind.HUMAN, "ana")
TYPES = ("person", "place", "organisation", "date", "weapon")
EVENTS = ("attack", "protest", "arrest", "talks", "siege")
ROLES = ("killed", "wounded", "arrested", "participants")


class Maker:
    """Articles of invented words, some frequent and most rare, as in a language; and annotations of them."""

    def __init__(self, seed: int = 1) -> None:
        self.chance = random.Random(seed)
        syllables = [a + b for a in "bdfgklmnprstvz" for b in "aeiou"]
        self.words = [
            "".join(self.chance.choices(syllables, k=self.chance.choice((2, 3, 4)))) for _ in range(VOCABULARY)
        ]
        self.weights = [1 / (rank + 2) for rank in range(VOCABULARY)]

    def article(self, number: int) -> Article:
        words = self.chance.choices(self.words, self.weights, k=WORDS)
        month, day = number % 12 + 1, number % 28 + 1
        date = f"{2000 + number % 25}-{month:02}-{day:02}"
        return Article(f"article-{number}", f"{number} {' '.join(words)}.", " ".join(words[:6]), published=date)

    def annotated(self, article: Article) -> tuple[Document, Change]:
        """A document with 20 annotations."""
        places = ((Span(start, start + 7),) for start in range(0, SPANS * 20, 20))
        made: list[Mention | Figure | EventMention] = []
        for number, place in enumerate(places):
            key = f"{article.id}-{number}"
            if number % 10 == 9:
                made.append(EventMention(key, place, self.chance.choice(EVENTS), State.CREATED, HUMAN))
            elif number % 5 == 4:
                value = float(self.chance.randrange(1, 2_000))
                quantity = Quantity(value, value, value)
                role = self.chance.choice(ROLES)
                made.append(Figure(key, place, State.CREATED, HUMAN, quantity=quantity, role=role))
            else:
                made.append(Mention(key, place, self.chance.choice(TYPES), State.CREATED, HUMAN))
        document = Document(f"document-{article.id}", article, "ana", schema=("bench", "1"))
        return do(document, Create(tuple(made)), f"change-{article.id}")


def fill(corpus: Corpus, maker: Maker, numbers: Iterable[int]) -> plain.Spent:
    """Bring annotated articles in, in batches of one transaction; time in the store alone."""
    seconds, used, batch = 0.0, 0.0, list[int]()
    for number in [*numbers, -1]:
        if number >= 0:
            batch.append(number)
        if len(batch) == BATCH or (number < 0 and batch):
            articles = [maker.article(one) for one in batch]
            changes = [maker.annotated(one) for one in articles]
            watch = plain.Watch()
            with corpus.together():
                for one in articles:
                    corpus.add_article(one, is_one_of_many=True)
                corpus.record(changes, f"group-{batch[0]}")
            one_more = watch.spent()
            seconds, used = seconds + one_more[0], used + one_more[1]
            batch.clear()
    return seconds, used


def queries(maker: Maker) -> list[str]:
    """200 queries: 60 words of every frequency, 30 of two words, 30 phrases, 30 prefixes, 10 NEAR, 40 with filters."""
    chance = random.Random(2)
    ranks = [round(VOCABULARY ** (one / 60)) - 1 for one in range(60)]
    found = [maker.words[one] for one in ranks]
    pairs = [(maker.words[chance.randrange(200)], maker.words[chance.randrange(2_000)]) for _ in range(70)]
    found += [f"{a} {b}" for a, b in pairs[:30]]
    found += [f'"{a} {b}"' for a, b in pairs[30:60]]
    found += [f"{maker.words[chance.randrange(VOCABULARY)][: chance.choice((3, 4, 5))]}*" for _ in range(30)]
    found += [f"{a} NEAR/5 {b}" for a, b in pairs[60:]]
    for one in range(8):
        word = maker.words[chance.randrange(500)]
        found += [
            f"type:{EVENTS[one % 5]} {word}",
            f"killed>{chance.randrange(100, 1_990)}",
            f"role:wounded date:20{one:02} {word}",
            f"status:in-progress annotator:ana {word}",
            f"type:siege killed>{chance.randrange(1_000, 1_990)} date>=2010",
        ]
    return found
