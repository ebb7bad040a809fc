"""From articles to suggestion layers: each is cut into pieces, which are analysed in batches and judged one by one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING

from annotator.domain.annotations import Annotation, Figure, Relation, sort_key
from annotator.domain.article import Article
from annotator.domain.document import Layer
from annotator.domain.schema import AnnotationSchema
from annotator.domain.span import Span
from annotator.nlp.consistency import agreed, remember
from annotator.nlp.entities import mentions
from annotator.nlp.events import events
from annotator.nlp.figures import figures, repeated, same_in_two_units
from annotator.nlp.gazetteer import gazetteer
from annotator.nlp.learnt.component import add_learnt
from annotator.nlp.learnt.knowledge import Learnt
from annotator.nlp.lexicon import Lexicon, read_lexicon
from annotator.nlp.models import DEFAULT_MODEL, load_pipeline, understands
from annotator.nlp.name import Name
from annotator.nlp.names import names_in
from annotator.nlp.passage import Passage, Run
from annotator.nlp.pieces import pieces
from annotator.nlp.scores import Scores, read_shares
from annotator.nlp.teams import teams
from annotator.nlp.triggers import LEARNT

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

RULES = "3"
"""Version of the rules of this room; part of every layer's version."""

PIECES_IN_BATCH = 64
"""Paragraphs that spaCy works on at once."""

PIECES_REMEMBERED = 400
"""Paragraphs whose names must agree; keeps the memory that a very long article takes within bounds."""


def load_suggester(
    schema: AnnotationSchema,
    model: str = DEFAULT_MODEL,
    lexicon: Lexicon | None = None,
    learnt: Learnt | None = None,
) -> Suggester:
    """A suggester for a schema; takes seconds. Raises ModelError when the pipeline, lexicon or learnt is of no use."""
    words = read_lexicon(schema) if lexicon is None else lexicon
    return Suggester(load_pipeline(model), schema, model, words, learnt)


class Suggester:
    """Proposes mentions, figures and events of one schema; the same article always gives the same layer."""

    def __init__(
        self,
        pipeline: Language,
        schema: AnnotationSchema,
        model: str,
        lexicon: Lexicon,
        learnt: Learnt | None = None,
    ) -> None:
        self._pipeline = pipeline
        self._schema = schema
        self._lexicon = lexicon
        self._known = gazetteer()
        words = f".lexicon.{lexicon.version}" if lexicon.version else ""
        self.model = model
        self.version = f"{pipeline.meta.get('version', '0')}+rules.{RULES}{words}"
        self._scores = Scores(model, str(pipeline.meta.get("version", "0")), RULES, read_shares())
        self._learnt = learnt
        if learnt is not None:
            add_learnt(pipeline, learnt, lexicon, self._scores)
            self.version += f"+{LEARNT}.{learnt.facts.version}"

    def __reduce__(self) -> tuple[Callable[..., Suggester], tuple[AnnotationSchema, str, Lexicon, Learnt | None]]:
        """Pickled as the way to load it again: the pipeline itself would be megabytes."""
        return load_suggester, (self._schema, self.model, self._lexicon, self._learnt)

    def suggest(self, article: Article) -> Layer:
        """The layer of one article."""
        return next(self._layers([article]))

    def suggest_many(self, articles: Iterable[Article], batch_size: int = 32) -> Iterator[tuple[Article, Layer]]:
        """Each article with its layer, in order; `batch_size` articles are taken in before the first comes out."""
        waiting = iter(articles)
        while batch := list(islice(waiting, batch_size)):
            yield from zip(batch, self._layers(batch), strict=True)

    def _layers(self, batch: list[Article]) -> Iterator[Layer]:
        cut = [pieces(article) for article in batch]
        native = (
            piece.surface(article.text)
            for article, parts in zip(batch, cut, strict=True)
            if understands(self._pipeline, article)
            for piece in parts
        )
        analysed = self._pipeline.pipe(native, batch_size=PIECES_IN_BATCH)
        for article, parts in zip(batch, cut, strict=True):
            words = (piece.surface(article.text) for piece in parts)
            docs = analysed if understands(self._pipeline, article) else map(self._pipeline.make_doc, words)
            yield self._layer(article, zip(parts, docs, strict=False))

    def _layer(self, article: Article, analysed: Iterator[tuple[Span, Doc]]) -> Layer:
        run = Run(article.sha256, self.model, self.version)
        found: list[Annotation] = []
        while part := [Passage(doc, piece.start, run) for piece, doc in islice(analysed, PIECES_REMEMBERED)]:
            names = self._names(part)
            for passage, named in zip(part, names, strict=True):
                found += self._in_passage(passage, named, article.language)
        counted = [one for one in found if isinstance(one, Figure)]
        found += repeated(counted, run, self._schema, self._scores)
        found.sort(key=lambda one: (isinstance(one, Relation), sort_key(one)))
        return Layer(self.model, self.version, self._schema.label, tuple(found))

    def _names(self, part: list[Passage]) -> list[list[Name]]:
        """The names of each passage, as they agree with each other."""
        texts = [passage.doc.text for passage in part]
        rough = [names_in(passage.doc, self._known) for passage in part]
        memory = remember(list(zip(texts, rough, strict=True)), self._known)
        names = [agreed(text, names, memory) for text, names in zip(texts, rough, strict=True)]
        return teams([(passage.doc, found) for passage, found in zip(part, names, strict=True)])

    def _in_passage(self, passage: Passage, names: list[Name], language: str) -> Iterator[Annotation]:
        named = list(mentions(passage, self._schema, names, self._scores))
        counted = list(figures(passage, self._schema, self._lexicon, named, language, self._scores))
        yield from (one.annotation for one in (*named, *counted))
        yield from same_in_two_units([one.annotation for one in counted], passage, self._schema, self._scores)
        if passage.is_parsed:
            yield from events(passage, self._schema, self._lexicon, named, counted, self._scores)
