"""Learns from the events that people accepted, made or rejected; pure, and picklable but for the pipeline."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from annotator.domain.annotations import LIVE, State
from annotator.domain.schema import AnnotationSchema
from annotator.domain.span import Span, hull
from annotator.nlp.languages import language_of
from annotator.nlp.learnt.classifier import Classifier, Example
from annotator.nlp.learnt.features import by_token, candidates
from annotator.nlp.learnt.knowledge import NOTHING, Facts, Learnt, Taught, learnt_of, packed
from annotator.nlp.learnt.role_lessons import RoleLessons, answered, knowledge_of
from annotator.nlp.learnt.tagger import THRESHOLD, Trust, best_label, example, mixed
from annotator.nlp.lexicon import Lexicon
from annotator.nlp.models import ModelError, speaks
from annotator.nlp.pieces import pieces
from annotator.nlp.scores import Scores
from annotator.nlp.triggers import triggers

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Token

    from annotator.nlp.triggers import Trigger

FOLDS = 5
FEWEST = 5
"""Articles from which on it is measured how well the learnt does on articles that it has not seen."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """One word of an article: its example, its label, what the rules say; `group` is the article's number."""

    group: int
    token: Token
    example: Example
    label: str
    by_rules: bool


@dataclass(frozen=True)
class School:
    """What is learnt with: a pipeline by its name or folder, the rules it is to beat, and what it is to be told."""

    pipeline: Language
    model: str
    lexicon: Lexicon
    schema: AnnotationSchema
    scores: Scores


class Lessons:
    """All articles analysed once, so that they can be learnt in folds."""

    def __init__(self, school: School) -> None:
        self.school = school
        self.lessons: list[Lesson] = []
        self.rules: dict[int, list[Trigger]] = {}
        """By the identity of a document."""
        self.phrases: set[tuple[tuple[str, ...], int]] = set()
        self.roles = RoleLessons(school.schema)
        self.width = 0
        self.events = 0
        self.articles = 0

    def take(self, taught: Taught) -> None:
        """Analyse an article and take its words in; one in a language that the pipeline does not know has none."""
        if not speaks(self.school.pipeline, language_of(taught.article)):
            return
        parts = pieces(taught.article)
        docs = list(self.school.pipeline.pipe(part.surface(taught.article.text) for part in parts))
        for part, doc in zip(parts, docs, strict=True):
            if doc.has_annotation("DEP"):
                self._take_piece(taught, part.start, doc)
        self.articles += 1

    def _take_piece(self, taught: Taught, start: int, doc: Doc) -> None:
        self.width = int(doc.tensor.shape[1]) if doc.tensor.ndim == 2 else 0
        rules = self.rules[id(doc)] = triggers(doc, self.school.lexicon)
        self.roles.take(self.articles, taught, start, doc)
        told = dict(self._labels(taught, start, doc))
        self.events += sum(label != NOTHING for label in told.values())
        known = by_token(rules)
        for token in (one for one in candidates(doc) if taught.is_finished or one.i in told):
            seen, label = example(token, known, self.width), told.get(token.i, NOTHING)
            self.lessons.append(Lesson(self.articles, token, seen, label, token.i in known))

    def _labels(self, taught: Taught, start: int, doc: Doc) -> Iterator[tuple[int, str]]:
        """The token that heads each trigger, with its type, or as nothing where the event was rejected."""
        live = [one for one in taught.events if one.state in LIVE]
        for one in (*(each for each in taught.events if each.state is State.REJECTED), *live):
            if not one.spans or not self.school.schema.event(one.type):
                continue
            span = hull(one.spans)
            if not _inside(span, start, doc):
                continue
            words = doc.char_span(span.start - start, span.end - start, alignment_mode="expand")
            if words is not None:
                yield words.root.i, one.type if one.state in LIVE else NOTHING
                if len(words) > 1 and one.state in LIVE and len(one.spans) == 1:
                    self.phrases.add((tuple(token.lemma_.lower() for token in words), words.root.i - words.start))


def _inside(span: Span, start: int, doc: Doc) -> bool:
    return start <= span.start and span.end <= start + len(doc.text)


def labels_of(lessons: Lessons) -> tuple[str, ...]:
    """The types that were seen, and `NOTHING`."""
    return tuple(sorted({NOTHING, *(one.label for one in lessons.lessons)}))


def learn(lessons: Lessons) -> Learnt:
    """Learn from the articles taken in; ModelError when none of them has an event of the schema with a trigger."""
    school = lessons.school
    labels = labels_of(lessons)
    if len(labels) < 2:
        raise ModelError(
            "there is nothing to learn from: no article that somebody works on has an accepted event with a trigger; "
            "accept or make some first"
        )
    facts = Facts(
        schema=school.schema.label,
        model=school.model,
        model_version=str(school.pipeline.meta.get("version", "0")),
        labels=labels,
        width=lessons.width,
        articles=lessons.articles,
        events=lessons.events,
        phrases=tuple(sorted(lessons.phrases, key=lambda one: (-len(one[0]), one))),
        seen=_record(lessons.lessons),
        roles=lessons.roles.labels,
        arguments=lessons.roles.arguments,
        scores=held_out(lessons, labels) if lessons.articles >= FEWEST else {},
    )
    triggers_ = packed(_learnt_from(lessons.lessons, labels, lessons.width))
    known = knowledge_of(lessons.roles.lessons, facts.roles) if facts.roles else None
    return learnt_of(facts, triggers_, packed(known.classifier) if known else b"")


def _record(lessons: Sequence[Lesson]) -> dict[str, int]:
    """How often people judged each lemma that the rules propose."""
    proposed = (one.token.lemma_.lower() for one in lessons if one.by_rules)
    return dict(sorted(Counter(proposed).items()))


def _learnt_from(lessons: Sequence[Lesson], labels: Sequence[str], width: int) -> Classifier:
    classifier = Classifier(labels, width)
    classifier.fit([one.example for one in lessons], [one.label for one in lessons])
    return classifier


# --- how well it does on articles that it has not seen


def held_out(lessons: Lessons, labels: Sequence[str], most: int | None = None) -> dict[str, float]:
    """F1 of rules alone and with what was learnt, over all folds; `most`: of how many articles is learnt in each."""
    rules, learnt, roles, learnt_roles = _Tally(), _Tally(), _Tally(), _Tally()
    for fold in range(FOLDS):
        groups = [one for one in range(lessons.articles) if one % FOLDS != fold]
        taken = set(random.Random(fold).sample(groups, min(most or len(groups), len(groups))))
        left_out = set(range(fold, lessons.articles, FOLDS))
        for label, by_rules, by_learnt in answered(lessons.roles, taken, left_out):
            roles.count(label, by_rules)
            learnt_roles.count(label, by_learnt)
        seen = [one for one in lessons.lessons if one.group in taken]
        unseen = [one for one in lessons.lessons if one.group % FOLDS == fold]
        if not seen or not unseen:
            continue
        judged = _judged(seen, unseen, lessons, labels)
        heads = {key: one for found in lessons.rules.values() for one in found for key in [_place(one.head)]}
        for one, row in zip(unseen, judged, strict=True):
            rule = heads.get(_place(one.token))
            rules.count(one.label, rule.type if rule else NOTHING)
            learnt.count(one.label, _answer(row, labels, rule))
    return {
        "rules identification": rules.f1(rules.identified),
        "rules classification": rules.f1(rules.classified),
        "learnt identification": learnt.f1(learnt.identified),
        "learnt classification": learnt.f1(learnt.classified),
        "rules arguments": roles.f1(roles.identified),
        "rules roles": roles.f1(roles.classified),
        "learnt arguments": learnt_roles.f1(learnt_roles.identified),
        "learnt roles": learnt_roles.f1(learnt_roles.classified),
    }


def _place(token: Token) -> tuple[int, int]:
    return id(token.doc), token.i


def _judged(
    seen: Sequence[Lesson], unseen: Sequence[Lesson], lessons: Lessons, labels: Sequence[str]
) -> list[Sequence[float]]:
    """The probabilities of unseen words by what the seen ones teach."""
    classifier = _learnt_from(seen, labels, lessons.width)
    given = classifier.probabilities([one.example for one in unseen])
    trust = Trust(len({one.group for one in seen}), _record(seen), lessons.school.lexicon.has_triggers)
    return _judged_by_document(given, unseen, lessons, (labels, lessons.school.scores, trust))


def _judged_by_document(
    given: Any, unseen: Sequence[Lesson], lessons: Lessons, by: tuple[Sequence[str], Scores, Trust]
) -> list[Sequence[float]]:
    """The mixed probabilities of each lesson; they are mixed a document at a time, as its rules are."""
    rows: list[Sequence[float]] = []
    at = 0
    while at < len(unseen):
        doc = unseen[at].token.doc
        end = next((i for i in range(at, len(unseen)) if unseen[i].token.doc is not doc), len(unseen))
        words = [one.token for one in unseen[at:end]]
        rows += list(mixed(given[at:end], words, lessons.rules[id(doc)], by))
        at = end
    return rows


def _answer(row: Any, labels: Sequence[str], rule: Trigger | None) -> str:
    if 1.0 - row[labels.index(NOTHING)] < THRESHOLD:
        return NOTHING
    return labels[best_label(row, labels, rule)]


@dataclass
class _Tally:
    gold: int = 0
    found: int = 0
    identified: int = 0
    classified: int = 0

    def count(self, label: str, answer: str) -> None:
        """Take one word in."""
        self.gold += label != NOTHING
        self.found += answer != NOTHING
        self.identified += NOTHING not in (label, answer)
        self.classified += label == answer != NOTHING

    def f1(self, correct: int) -> float:
        """F1 of so many correct ones, to three digits."""
        return round(2 * correct / max(self.gold + self.found, 1), 3)
