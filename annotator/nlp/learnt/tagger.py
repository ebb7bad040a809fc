"""The spaCy component that proposes triggers by what was learnt; the less it knows, the more the rules count."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from spacy.language import Language

from annotator.nlp.learnt.classifier import Classifier, Example, buckets_of
from annotator.nlp.learnt.features import by_token, candidates, features
from annotator.nlp.learnt.knowledge import NOTHING, Learnt
from annotator.nlp.learnt.roles import ROLES, RoleKnowledge
from annotator.nlp.lexicon import Lexicon
from annotator.nlp.scores import Scores
from annotator.nlp.triggers import LEARNT, Trigger, triggers

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

FACTORY = "dateline_events"
"""The component's name in a pipeline; its findings stand in a document's `user_data` under `LEARNT`."""

ARTICLES_FOR_TRUST, TIMES_FOR_TRUST = 4, 1
"""Articles that were learnt from, and times that people judged this very word, for what was learnt to count as much
as the rules."""

THRESHOLD = 0.2
"""Probability of an event from which a word is proposed: a proposal too many costs a key, one too few costs four."""


TRUST_IN_TYPE = 0.4
"""How much likelier another type must be than the one that the rules say."""


class EventTagger:
    """Marks in each document the triggers that it proposes, in its `user_data`; without knowledge it does nothing."""

    def __init__(self) -> None:
        self._learnt: Learnt | None = None
        self._classifier: Classifier | None = None
        self._lexicon = Lexicon()
        self._scores: Scores | None = None
        self._roles: RoleKnowledge | None = None

    def teach(self, learnt: Learnt, lexicon: Lexicon, scores: Scores) -> None:
        """Use what was learnt beside the rules of a lexicon; ModelError when it is damaged."""
        self._learnt, self._classifier = learnt, learnt.classifier()
        roles = learnt.role_classifier()
        self._roles = None if roles is None else RoleKnowledge(roles, learnt.facts.arguments)
        self._lexicon, self._scores = lexicon, scores

    def __call__(self, doc: Doc) -> Doc:
        """Propose the triggers of a document."""
        if self._learnt and self._classifier and self._scores:
            rules = triggers(doc, self._lexicon)
            words = candidates(doc)
            given = self._classifier.probabilities(
                [example(one, by_token(rules), self._learnt.facts.width) for one in words]
            )
            trust = Trust(self._learnt.facts.articles, self._learnt.facts.seen, self._lexicon.has_triggers)
            judged = mixed(given, words, rules, (self._classifier.labels, self._scores, trust))
            doc.user_data[ROLES] = self._roles
            doc.user_data[LEARNT] = sorted(self._proposed(doc, words, judged, rules), key=lambda one: one.words.start)
        return doc

    def _proposed(self, doc: Doc, words: Sequence[Token], judged: Any, rules: Sequence[Trigger]) -> Iterator[Trigger]:
        assert self._learnt is not None
        used: set[int] = set()
        known, labels = by_token(rules), self._learnt.facts.labels
        for token, row in sorted(zip(words, judged, strict=True), key=lambda one: one[1][labels.index(NOTHING)]):
            if 1.0 - row[labels.index(NOTHING)] < THRESHOLD:
                break
            rule = known.get(token.i)
            best = best_label(row, labels, rule)
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


def best_label(row: Any, labels: Sequence[str], rule: Trigger | None) -> int:
    """The column of the likeliest type of an event; where two are near, the one that the rules say."""
    types = (i for i, label in enumerate(labels) if label != NOTHING)
    return max(types, key=lambda i: row[i] + (TRUST_IN_TYPE if rule and rule.type == labels[i] else 0.0))


def example(token: Token, rules: dict[int, Trigger], width: int) -> Example:
    """A word as the classifier takes it."""
    return Example(buckets_of(list(features(token, rules))), vector_of(token, width))


def vector_of(token: Token, width: int) -> Any:
    """The pipeline's vector of the word in its sentence."""
    return token.doc.tensor[token.i] if width else token.doc.tensor[:0].reshape(-1)[:0]


@dataclass(frozen=True, slots=True)
class Trust:
    """How far what was learnt is believed where the rules say something: by articles, and by the word's own record."""

    articles: int
    seen: Mapping[str, int]
    has_rules: bool = True
    """Whether there are rules for the schema at all."""

    def of(self, token: Token) -> float:
        """Between 0 and 1."""
        if not self.has_rules:
            return 1.0
        times = self.seen.get(token.lemma_.lower(), 0)
        return max(self.articles / (self.articles + ARTICLES_FOR_TRUST), times / (times + TIMES_FOR_TRUST))


def mixed(given: Any, words: Sequence[Token], rules: Sequence[Trigger], by: tuple[Sequence[str], Scores, Trust]) -> Any:
    """Probabilities by what was learnt and by the rules' own score, weighted by the trust in the former."""
    labels, scores, trusted = by
    judged = given.copy()
    heads = {one.head.i: one for one in rules}
    for row, token in enumerate(words):
        rule, trust = heads.get(token.i), trusted.of(token)
        share = scores.of_trigger(rule) if rule and rule.type in labels else 0.0
        judged[row] *= trust
        judged[row, labels.index(NOTHING)] += (1.0 - trust) * (1.0 - share)
        if rule and share:
            judged[row, labels.index(rule.type)] += (1.0 - trust) * share
    return judged


@Language.factory(FACTORY, assigns=["doc.user_data"])
def _make(nlp: Language, name: str) -> EventTagger:
    return EventTagger()
