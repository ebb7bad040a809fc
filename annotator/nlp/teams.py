"""In reports of sport a country's name is mostly its team: an organisation, not a place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.nlp.gazetteer import ORGANISATION
from annotator.nlp.grammar import VERBS
from annotator.nlp.name import SHAPE, Name
from annotator.nlp.passage import text_of
from annotator.nlp.words import word_set

if TYPE_CHECKING:
    from spacy.tokens import Doc

SPORT = word_set(
    """
    match goal goals striker referee midfielder goalkeeper penalty halftime half-time semifinal semi-final quarterfinal
    quarter-final tournament league cup innings wicket wickets batsman defender scored scoring equaliser equalizer
    playoff
    kickoff kick-off final finals fixture fifa uefa olympics championship
    """
)
PLAYS = word_set(
    """
    beat defeat win lose draw play score face thrash crush edge lead qualify advance equalise equalize concede host
    knock
    eliminate outplay trail
    """
)
ENOUGH = 3
"""Words of sport that make an article a report of sport."""

SCORE = re.compile(r" ?\d{1,3} ?[–-] ?\d{1,3}\b")
IN = frozenset({"in", "at", "from", "to", "of", "near"})


def teams(passages: Sequence[tuple[Doc, Sequence[Name]]]) -> list[list[Name]]:
    """The names of an article's passages, with countries that play as organisations."""
    words = (word for doc, _ in passages for word in re.findall(r"[\w-]+", text_of(doc).lower()))
    if sum(word in SPORT for word in words) < ENOUGH:
        return [list(names) for _, names in passages]
    playing = {text_of(doc)[one.start : one.end] for doc, names in passages for one in names if _plays(one, doc)}
    return [list(_as_teams(names, doc, playing)) for doc, names in passages]


def _as_teams(names: Sequence[Name], doc: Doc, playing: set[str]) -> Iterable[Name]:
    for one in names:
        is_team = one.label == "GPE" and text_of(doc)[one.start : one.end] in playing and not _is_where(one, doc)
        yield replace(one, label=ORGANISATION, source=SHAPE) if is_team else one


def _plays(name: Name, doc: Doc) -> bool:
    """Beside a score, or who beats or is beaten."""
    if name.label != "GPE":
        return False
    if SCORE.match(text_of(doc), name.end) or re.search(r"\d ?[–-] ?\d{1,3} $", text_of(doc)[: name.start]):
        return True
    tokens = doc.char_span(name.start, name.end, alignment_mode="expand")
    if tokens is None:
        return False
    root = tokens.root
    verb = root.head.head if root.dep_ == "pobj" and root.head.lower_ in ("against", "by", "over") else root.head
    return verb.pos_ in VERBS and verb.lemma_ in PLAYS and root.dep_ in ("nsubj", "nsubjpass", "dobj", "pobj")


def _is_where(name: Name, doc: Doc) -> bool:
    before = text_of(doc)[: name.start].split()[-1:]
    return bool(before) and before[0].lower() in IN
