"""Random acts on one document, and on the corpus around it."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from annotator.domain.annotations import (
    Argument,
    Comment,
    Entity,
    EventMention,
    Figure,
    Mention,
    Origin,
    OriginKind,
    Quantity,
    Relation,
    State,
)
from annotator.domain.article import Article
from annotator.domain.document import Document, Layer, Status
from annotator.domain.edits import (
    Accept,
    Create,
    Edit,
    Remove,
    Revise,
    SetAttributes,
    SetComments,
    SetEntities,
    SetStatus,
)
from annotator.domain.schema import parse_schema
from annotator.domain.span import Span
from annotator.domain.tagging_rules import TaggingRule
from annotator.session.schema_acts import use_schema
from annotator.session.sharing.merging import merge
from annotator.session.workspace import BulkEdit, Workspace
from tests.crash.facts import word_of

TYPES = ("person", "place", "organisation")
HUMAN = Origin(OriginKind.HUMAN, "ana")
MODEL = Origin(OriginKind.MODEL, "model", "1", 0.5)
MOST = 60
"""Annotations of a document, so that the journal grows and the documents do not."""

Say = Callable[..., None]


class Edits:
    """Makes edits of a document."""

    def __init__(self, chance: random.Random, new_id: Callable[[], str]) -> None:
        self._chance = chance
        self._new_id = new_id

    def mention(self, text: str, state: State = State.CREATED, origin: Origin = HUMAN) -> Mention:
        """A mention of some letters."""
        return Mention(self._new_id(), (self._span(text),), self._chance.choice(TYPES), state, origin)

    def _span(self, text: str) -> Span:
        start = self._chance.randrange(len(text) - 8)
        return Span(start, start + self._chance.randrange(1, 8))

    def some(self, document: Document) -> Edit:
        """One edit that the document can take, or cannot."""
        chance, text = self._chance, document.article.text
        mentions = [one for one in document.annotations.values() if isinstance(one, Mention)]
        if len(document.annotations) > MOST:
            return Remove(tuple(list(document.annotations)[:30]))
        if len(mentions) < 3:
            return Create(tuple(self.mention(text) for _ in range(chance.randrange(1, 6))))
        if document.suggestions and chance.random() < 0.2:
            one = chance.choice(list(document.suggestions))
            return chance.choice((Accept((one,)), Remove((one,))))
        if chance.random() < 0.3:
            return self._of_document(mentions[0].id)
        return self._of_two(*chance.sample(mentions, 2), text)

    def _of_document(self, mention_id: str) -> Edit:
        """Status, remarks, entities, attributes."""
        chance = self._chance
        return chance.choice(
            (
                SetStatus(chance.choice(list(Status))),
                SetComments((Comment(self._new_id(), "ana", "2026-01-01T00:00:00Z", "why?", mention_id),)),
                SetEntities((Entity(self._new_id(), "person", "Somebody"),)),
                SetAttributes((("relevant", chance.choice(("yes", "no"))),)),
            )
        )

    def _of_two(self, one: Mention, other: Mention, text: str) -> Edit:
        """Something with two mentions."""
        match self._chance.randrange(4):
            case 0:
                return Remove((one.id,))
            case 1:
                return Revise((replace(one, spans=other.spans, type="place"),))
            case 2:
                link = Relation(self._new_id(), "same_as", one.id, other.id, State.CREATED, HUMAN)
                return Create((link, self._figure(text)))
            case _:
                arguments = (Argument("actor", one.id), Argument("place", other.id))
                event = EventMention(self._new_id(), one.spans, "attack", State.CREATED, HUMAN, arguments)
                return Create((event, self.mention(text)))

    def _figure(self, text: str) -> Figure:
        quantity = Quantity(30.0, 30.0, None)
        return Figure(self._new_id(), (self._span(text),), State.CREATED, HUMAN, quantity=quantity, role="killed")


class CorpusActs:
    """Acts on the corpus that are no edits of the open document; most say what they will do, and then that they did.

    Articles called s1, s2 … come, are annotated, go into the trash, and are purged.
    """

    def __init__(self, workspace: Workspace, chance: random.Random, edits: Edits, say: Say, folder: Path) -> None:
        self._workspace = workspace
        self._chance = chance
        self._edits = edits
        self._say = say
        self._packages = sorted(folder.glob("from-*.zip"))
        self._numbers = itertools.count(chance.randrange(10**9))

    def acts(self) -> list[Callable[[], None]]:
        """All of them; one may stand there more than once."""
        often = [self.add_article, self.suggest, self.trash, self.take_back, self.rule, self.reverse]
        return [*often, *often, self.purge, self.back_up, self.merge, self.use_schema]

    @contextmanager
    def _saying(self, kind: str, key: str, value: str) -> Iterator[None]:
        self._say("will", kind, key, value)
        yield
        self._say("did", kind, key, value)

    def _secrets(self, state: str) -> list[str]:
        rows = self._workspace.summaries() if state == "listed" else self._workspace.corpus.trashed()
        return [one.id for one in rows if one.id.startswith("s")]

    def add_article(self) -> None:
        """An article comes, and is annotated."""
        if len(self._secrets("listed")) > 5:
            return
        key = f"s{next(self._numbers)}"
        article = Article(key, f"{word_of(key)} was seen by rebels. " * 20, word_of(key))
        with self._saying("article", key, "listed"):
            self._workspace.corpus.add_article(article, word_of(key).encode() * 50, "utf-8")
        document = self._workspace.document_of(article)
        self._workspace.apply(BulkEdit("first", ((document, Create((self._edits.mention(article.text),))),)))

    def trash(self) -> None:
        """One of them goes into the trash."""
        if secrets := self._secrets("listed"):
            with self._saying("article", key := self._chance.choice(secrets), "trashed"):
                self._workspace.corpus.trash([key])

    def take_back(self) -> None:
        """One comes back out of it."""
        if secrets := self._secrets("trashed"):
            with self._saying("article", key := self._chance.choice(secrets), "listed"):
                self._workspace.corpus.take_back([key])

    def purge(self) -> None:
        """One is removed for good."""
        if secrets := [*self._secrets("listed"), *self._secrets("trashed")]:
            with self._saying("article", key := self._chance.choice(secrets), "gone"):
                self._workspace.corpus.purge([key])

    def suggest(self) -> None:
        """A model's suggestions for an article arrive."""
        article = self._chance.choice([one for one in self._workspace.corpus.articles() if one.id.startswith("a")])
        version, schema = str(next(self._numbers)), self._workspace.schema.label
        made = tuple(self._edits.mention(article.text, State.SUGGESTED, MODEL) for _ in range(3))
        with self._saying("layer", article.id, version):
            self._workspace.store_layer(article, Layer("model", version, schema, made))

    def rule(self) -> None:
        """A tagging rule is made, or taken away."""
        known = self._workspace.corpus.tagging_rules()
        if len(known) > 4:
            with self._saying("rule", known[0].id, "gone"):
                self._workspace.delete_rules([known[0].id])
            return
        key, words = f"r{next(self._numbers)}", self._chance.choice(("rebels", "police"))
        with self._saying("rule", key, "there"):
            self._workspace.keep_rule(TaggingRule(key, key, words, "mention", "person"))

    def reverse(self) -> None:
        """The last act is taken back in all documents, or made again."""
        act = self._workspace.corpus.last_act()
        if act is not None:
            self._workspace.reverse(act.change_id)

    def back_up(self) -> None:
        """A backup is made."""
        with self._saying("backups", "all", "sound"):
            self._workspace.corpus.back_up("manual")

    def merge(self) -> None:
        """A colleague's package is merged, again and again."""
        with self._saying("package", "in", "merged"):
            merge(self._workspace, self._chance.choice(self._packages))

    def use_schema(self) -> None:
        """The corpus uses another version of its schema, and everybody's documents go along."""
        before = self._workspace.schema
        version = f'version = "{next(self._numbers)}"'
        source = before.source.replace(f'version = "{before.version}"', version, 1)
        use_schema(self._workspace, parse_schema(source), keep_unknown=True)
