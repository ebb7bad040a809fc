"""Rules that propose a type for the same words in every article: made from "tag all matches", kept in the corpus."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from uuid import NAMESPACE_URL, uuid5

from annotator.domain.annotations import EventMention, Figure, Mention, Origin, OriginKind, Relation, State, sort_key
from annotator.domain.article import Article, ZoneKind
from annotator.domain.coverage import Coverage
from annotator.domain.document import Layer
from annotator.domain.matching import MatchOptions, find_matches, may_hold
from annotator.domain.numbers import annotated_parts
from annotator.domain.span import Span, hull

IDS = uuid5(NAMESPACE_URL, "https://dateline.invalid/tagging-rules")
"""The name space of proposals' ids: the same rule gives the same proposal the same id."""

KINDS = {"mention": Mention, "event": EventMention}
LAYER = "rules"
"""Stands for the model in the layer of an article that no model has seen."""


class RuleError(ValueError):
    """A rule that cannot be kept; one sentence."""


@dataclass(frozen=True, slots=True)
class TaggingRule:
    """Some words and the type that they are proposed as, in the manner of one annotator."""

    id: str
    name: str
    """Unique in its corpus; the origin of what it proposes."""
    words: str
    kind: str
    """`mention` or `event`: a number's value hangs on what stands around it, so there are no rules for figures."""
    type: str
    options: MatchOptions = MatchOptions()
    author: str = ""


def check_rule(rule: TaggingRule, others: Iterable[TaggingRule]) -> None:
    """RuleError for a rule without words or name, or with a name that another has."""
    if not rule.words.strip():
        raise RuleError("A rule needs words to look for.")
    if not rule.name.strip():
        raise RuleError("A rule needs a name.")
    if rule.kind not in KINDS:
        raise RuleError(
            "A rule gives an entity type or an event type; a figure's value hangs on what stands around it."
        )
    if any(one.name == rule.name and one.id != rule.id for one in others):
        raise RuleError(f"There is a rule named {rule.name} already; give this one another name.")


def news_parts(article: Article) -> Coverage:
    """The parts of an article in which words are tagged: what tells the news, and the place in the dateline."""
    datelines = (zone.span for zone in article.zones_of(ZoneKind.DATELINE))
    return Coverage(sorted((*annotated_parts(article), *datelines)))


def with_proposals(layer: Layer | None, article: Article, rules: Sequence[TaggingRule]) -> Layer | None:
    """The layer with what the rules propose; None where there is neither.

    A rule gives a mention that the model sees on exactly its words, or within them, its own type, and says nothing
    where the model's suggestion reaches further. Earlier rules go before later ones.
    """
    worth = (rule for rule in rules if may_hold(article.text, rule.words, rule.options))
    found = [(rule, span) for rule in worth for span in find_matches(article.text, rule.words, rule.options)]
    if not found:
        return layer
    proposals = _Proposals(layer, article)
    news = news_parts(article)
    for rule, span in found:
        if news.touches(span):
            proposals.add(rule, span)
    return proposals.layer()


class _Proposals:
    """A layer to which rules add."""

    def __init__(self, layer: Layer | None, article: Article) -> None:
        self._layer = layer or Layer(LAYER, "1", "")
        self._is_empty = layer is None
        self._article = article
        self._known = {one.id: one for one in self._layer.annotations}
        self._ordered = sorted((one for one in self._layer.annotations if one.spans), key=sort_key)
        self._ours: dict[str, Mention | EventMention] = {}

    def add(self, rule: TaggingRule, span: Span) -> None:
        """Propose the rule's type for a place, unless something there says otherwise."""
        if any(KINDS[rule.kind] is type(one) and hull(one.spans).overlaps(span) for one in self._ours.values()):
            return
        here = list(self._rivals(rule, span))
        if any(not span.contains(hull(one.spans)) for one in here):
            return
        if any(isinstance(one, Figure) or one.type == rule.type and one.spans == (span,) for one in here):
            return
        same = next((one for one in here if isinstance(one, Mention)), None)
        origin = Origin(OriginKind.RULE, rule.name)
        if same is not None:  # under its own id, so that events keep it as their filler
            self._ours[same.id] = replace(same, spans=(span,), type=rule.type, origin=origin)
        elif not here:
            key = f"{self._article.sha256} {rule.id} {rule.type} {span.start} {span.end}"
            made = KINDS[rule.kind](str(uuid5(IDS, key)), (span,), rule.type, State.SUGGESTED, origin)
            self._ours[made.id] = made

    def _rivals(self, rule: TaggingRule, span: Span) -> Iterator[Mention | Figure | EventMention]:
        for one in self._ordered:
            if isinstance(one, Relation) or isinstance(one, EventMention) != (rule.kind == "event"):
                continue
            if hull(one.spans).overlaps(span):
                yield one

    def layer(self) -> Layer | None:
        """The layer with all proposals; None where nothing came of them and there was none."""
        if self._is_empty and not self._ours:
            return None
        annotations = tuple((self._known | self._ours).values())
        return replace(self._layer, annotations=annotations, by_rules=frozenset(self._ours))
