"""From articles to suggestion layers: each is cut into pieces, which are analysed in batches and judged one by one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path
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
from annotator.nlp.languages import language_of
from annotator.nlp.learnt.component import add_learnt
from annotator.nlp.learnt.knowledge import Learnt
from annotator.nlp.lexicon import Lexicon, read_lexicon
from annotator.nlp.models import DEFAULT_MODEL, Models, components_for_names, load_pipeline
from annotator.nlp.name import Name
from annotator.nlp.names import names_in
from annotator.nlp.passage import Passage, Run, text_of
from annotator.nlp.pieces import pieces
from annotator.nlp.plugins.finding import found_by, plug_in
from annotator.nlp.scores import Scores, read_shares
from annotator.nlp.teams import teams
from annotator.nlp.tongues import Tongues
from annotator.nlp.trained_names import META, with_trained_names
from annotator.nlp.triggers import LEARNT
from annotator.nlp.vague import vague_words

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

RULES = "4"
"""Version of the rules of this room; part of every layer's version."""

PIECES_IN_BATCH = 64
"""Paragraphs that spaCy works on at once."""

PIECES_REMEMBERED = 400
"""Paragraphs whose names must agree; keeps the memory that a very long article takes within bounds."""


def load_suggester(
    schema: AnnotationSchema,
    models: Models | str = DEFAULT_MODEL,
    lexicon: Lexicon | None = None,
    learnt: Learnt | None = None,
) -> Suggester:
    """A suggester for a schema; takes seconds. Raises ModelError when a model, the lexicon or what was learnt fails."""
    chosen = Models(models) if isinstance(models, str) else models
    words = read_lexicon(schema) if lexicon is None else lexicon
    vague_words()  # a table that cannot be used is told now, not at the first article
    pipeline = load_pipeline(chosen.main)
    trained = with_trained_names(pipeline) if chosen.main == DEFAULT_MODEL else pipeline
    return Suggester(trained, schema, chosen, words, learnt)


class Suggester:
    """Proposes mentions, figures and events of one schema; the same article always gives the same layer."""

    def __init__(
        self,
        pipeline: Language,
        schema: AnnotationSchema,
        models: Models,
        lexicon: Lexicon,
        learnt: Learnt | None = None,
    ) -> None:
        self._schema = schema
        self._models = models
        self._lexicon = lexicon
        self._known = gazetteer()
        words = f".lexicon.{lexicon.version}" if lexicon.version else ""
        self.model = models.main
        names = f"+names.{pipeline.meta[META]}" if META in pipeline.meta else ""
        version = f"{pipeline.meta.get('version', '0')}{names}"
        self.version = f"{version}+rules.{RULES}{words}{models.label}"
        self._scores = Scores(self.model, version, RULES, read_shares())
        self._tongues = Tongues(pipeline, models)
        self._plugged = plug_in(models.finders, schema)
        self._learnt = learnt
        if learnt is not None:
            add_learnt(pipeline, learnt, lexicon, self._scores)
            self.version += f"+{LEARNT}.{learnt.facts.version}"

    def __reduce__(self) -> tuple[Callable[..., Suggester], tuple[AnnotationSchema, Models, Lexicon, Learnt | None]]:
        """Pickled as the way to load it again: the pipeline itself would be megabytes."""
        return load_suggester, (self._schema, self._models, self._lexicon, self._learnt)

    def suggest(self, article: Article) -> Layer:
        """The layer of one article."""
        return next(self._layers([article]))

    def names(self, article: Article) -> Layer:
        """The entities of one article alone: without the parse they are there in half the time."""
        pipeline = self._tongues.pipeline_for(article)
        if pipeline is None:
            return self.suggest(article)
        parts = pieces(article)
        with pipeline.select_pipes(enable=components_for_names(pipeline)):
            docs = list(pipeline.pipe(piece.surface(article.text) for piece in parts))
        run, scores = Run(article.sha256, self.model, self.version), self._scores_of(pipeline)
        passages = [Passage(doc, piece.start, run) for piece, doc in zip(parts, docs, strict=True)]
        found: list[Annotation] = []
        for at in range(0, len(passages), PIECES_REMEMBERED):
            some = passages[at : at + PIECES_REMEMBERED]
            for passage, named in zip(some, self._names(some), strict=True):
                found += (one.annotation for one in mentions(passage, self._schema, named, scores))
        return Layer(self.model, self.version, self._schema.label, tuple(sorted(found, key=sort_key)))

    def suggest_many(self, articles: Iterable[Article], batch_size: int = 32) -> Iterator[tuple[Article, Layer]]:
        """Each article with its layer, in order; `batch_size` articles are taken in before the first comes out."""
        waiting = iter(articles)
        while batch := list(islice(waiting, batch_size)):
            yield from zip(batch, self._layers(batch), strict=True)

    def _layers(self, batch: list[Article]) -> Iterator[Layer]:
        cut = [(article, pieces(article)) for article in batch]
        chosen = [self._tongues.pipeline_for(article) for article in batch]
        streams = {id(one): _analysed(one, cut, chosen) for one in chosen if one is not None}
        for (article, parts), pipeline in zip(cut, chosen, strict=True):
            blank = map(self._tongues.main.make_doc, (piece.surface(article.text) for piece in parts))
            docs = blank if pipeline is None else streams[id(pipeline)]
            yield self._layer(article, zip(parts, docs, strict=False), self._scores_of(pipeline))

    def _layer(self, article: Article, analysed: Iterator[tuple[Span, Doc]], scores: Scores) -> Layer:
        language = language_of(article)
        run = Run(article.sha256, self.model, self.version)
        found: list[Annotation] = []
        while part := [Passage(doc, piece.start, run) for piece, doc in islice(analysed, PIECES_REMEMBERED)]:
            names = self._names(part)
            for passage, named in zip(part, names, strict=True):
                found += self._in_passage(passage, named, language, scores)
        counted = [one for one in found if isinstance(one, Figure)]
        found += repeated(counted, run, self._schema, self._scores)
        found.sort(key=lambda one: (isinstance(one, Relation), sort_key(one)))
        return Layer(self.model, self.version, self._schema.label, tuple(found))

    def _scores_of(self, pipeline: Language | None) -> Scores:
        """Scores whose origins name the pipeline that analysed an article."""
        name = self._tongues.name_of(pipeline) if pipeline is not None else None
        if name is None or pipeline is None:
            return self._scores
        return replace(self._scores, model=Path(name).name, model_version=str(pipeline.meta.get("version", "0")))

    def _names(self, part: list[Passage]) -> list[list[Name]]:
        """The names of each passage, as they agree with each other."""
        texts = [text_of(passage.doc) for passage in part]
        rough = [names_in(passage.doc, self._known) for passage in part]
        memory = remember(list(zip(texts, rough, strict=True)), self._known)
        names = [agreed(text, names, memory) for text, names in zip(texts, rough, strict=True)]
        in_sport = teams([(passage.doc, found) for passage, found in zip(part, names, strict=True)])
        return found_by(self._plugged, texts, in_sport)

    def _in_passage(self, passage: Passage, names: list[Name], language: str, scores: Scores) -> Iterator[Annotation]:
        named = list(mentions(passage, self._schema, names, scores))
        counted = list(figures(passage, self._schema, self._lexicon, named, language, self._scores))
        yield from (one.annotation for one in (*named, *counted))
        yield from same_in_two_units([one.annotation for one in counted], passage, self._schema, self._scores)
        if passage.is_parsed:
            yield from events(passage, self._schema, self._lexicon, named, counted, self._scores)


def _analysed(
    pipeline: Language, cut: list[tuple[Article, list[Span]]], chosen: list[Language | None]
) -> Iterator[Doc]:
    """The pieces of all articles that a pipeline is for, one after another."""
    words = (
        piece.surface(article.text)
        for (article, parts), own in zip(cut, chosen, strict=True)
        if own is pipeline
        for piece in parts
    )
    return pipeline.pipe(words, batch_size=PIECES_IN_BATCH)
