"""The spaCy component that proposes triggers by what was learnt; the less it knows, the more the rules count."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from spacy.language import Language

from annotator.nlp.learnt.classifier import Classifier, Example, buckets_of
from annotator.nlp.learnt.features import by_token, candidates, features
from annotator.nlp.learnt.knowledge import NOTHING, Learnt
from annotator.nlp.lexicon import Lexicon
from annotator.nlp.scores import Scores
from annotator.nlp.triggers import LEARNT, Trigger, triggers

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

FACTORY = "dateline_events"
"""The component's name in a pipeline; its findings stand in a document's `user_data` under `LEARNT`."""

TRUST_IN_RULES = 4
"""Articles that what was learnt must come from, to count as much as the rules."""

THRESHOLD = 0.2
"""Probability of an event from which a word is proposed: a proposal too many costs a key, one too few costs four."""


class EventTagger:
    """Marks in each document the triggers that it proposes, in its `user_data`; without knowledge it does nothing."""

    def __init__(self) -> None:
        self._learnt: Learnt | None = None
        self._classifier: Classifier | None = None
        self._lexicon = Lexicon()
        self._scores: Scores | None = None

    def teach(self, learnt: Learnt, lexicon: Lexicon, scores: Scores) -> None:
        """Use what was learnt beside the rules of a lexicon; ModelError when it is damaged."""
        self._learnt, self._classifier = learnt, learnt.classifier()
        self._lexicon, self._scores = lexicon, scores

    def __call__(self, doc: Doc) -> Doc:
        """Propose the triggers of a document."""
        if self._learnt and self._classifier and self._scores:
            rules = triggers(doc, self._lexicon)
            words = candidates(doc)
            given = self._classifier.probabilities(
                [example(one, by_token(rules), self._learnt.facts.width) for one in words]
            )
            trust = self._learnt.facts.articles / (self._learnt.facts.articles + TRUST_IN_RULES)
            judged = mixed(given, words, rules, (self._classifier.labels, self._scores, trust))
            doc.user_data[LEARNT] = sorted(self._proposed(doc, words, judged, rules), key=lambda one: one.words.start)
        return doc

    def _proposed(self, doc: Doc, words: Sequence[Token], judged: Any, rules: Sequence[Trigger]) -> Iterator[Trigger]:
        assert self._learnt is not None
        used: set[int] = set()
        known, labels = by_token(rules), self._learnt.facts.labels
        for token, row in sorted(zip(words, judged, strict=True), key=lambda one: one[1][labels.index(NOTHING)]):
            if 1.0 - row[labels.index(NOTHING)] < THRESHOLD:
                break
            best = max((i for i, label in enumerate(labels) if label != NOTHING), key=lambda i: row[i])
            rule = known.get(token.i)
            start, end = (rule.words.start, rule.words.end) if rule else self._extent(doc, token)
            if used.isdisjoint(range(start, end)):
                used.update(range(start, end))
                yield Trigger(doc[start:end], labels[best], LEARNT, float(row[best]))

    def _extent(self, doc: Doc, head: Token) -> tuple[int, int]:
        """The tokens of the longest phrase that was seen with this head, else the head alone."""
        assert self._learnt is not None
        for lemmas, at in self._learnt.facts.phrases:
            start = head.i - at
            if start >= 0 and tuple(one.lemma_.lower() for one in doc[start : start + len(lemmas)]) == lemmas:
                return start, start + len(lemmas)
        return head.i, head.i + 1


def example(token: Token, rules: dict[int, Trigger], width: int) -> Example:
    """A word as the classifier takes it."""
    return Example(buckets_of(list(features(token, rules))), vector_of(token, width))


def vector_of(token: Token, width: int) -> Any:
    """The pipeline's vector of the word in its sentence."""
    return token.doc.tensor[token.i] if width else token.doc.tensor[:0].reshape(-1)[:0]


def mixed(given: Any, words: Sequence[Token], rules: Sequence[Trigger], by: tuple[Sequence[str], Scores, float]) -> Any:
    """Probabilities by what was learnt and by the rules' own score, weighted by the trust in the former."""
    labels, scores, trust = by
    judged = given * trust
    heads = {one.head.i: one for one in rules}
    for row, token in enumerate(words):
        rule = heads.get(token.i)
        share = scores.of("event", f"{rule.rule}:{rule.type}", rule.rule) if rule and rule.type in labels else 0.0
        if rule and share:
            judged[row, labels.index(rule.type)] += (1.0 - trust) * share
        judged[row, labels.index(NOTHING)] += (1.0 - trust) * (1.0 - share)
    return judged


@Language.factory(FACTORY, assigns=["doc.user_data"])
def _make(nlp: Language, name: str) -> EventTagger:
    return EventTagger()
