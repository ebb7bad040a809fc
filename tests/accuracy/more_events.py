"""Events beside WikiEvents: CASE 2021's samples, PLOVER, RAMS, ECB+, and factuality on CrudeOilNews.

RAMS was looked at for missing words, the others for nothing. None is scored by arguments: they lack spans, or
have other roles.
"""

from __future__ import annotations

import csv
import json
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

from annotator.domain.annotations import EventMention, Factuality
from annotator.domain.article import Article
from annotator.domain.span import Span
from annotator.nlp.factuality import factuality
from annotator.nlp.languages import language_of
from annotator.nlp.suggest import Suggester
from annotator.review.scoring import Counts

if TYPE_CHECKING:
    from spacy.tokens import Doc

Row = dict[str, Any]
Judged = list[tuple[str, float, bool]]
HARMFUL = ("attack_on_civilians", "armed_clash", "bombing", "shelling", "air_strike")
PLOVER = {
    "FIGHT": HARMFUL,
    "ASSAULT": (*HARMFUL, "abduction", "crowd_control", "riot"),
    "PROTEST": ("protest", "riot"),
    "THREATEN": ("statement",),
    "DISAPPROVE": ("statement",),
    "RETREAT": ("withdrawal",),
    "CONSULT": ("talks",),
    "MOBILIZE": ("deployment",),
    "COERCE": ("arrest", "crowd_control"),
}
RAMS = {
    "conflict.attack": (*HARMFUL, "riot", "abduction"),
    "conflict.demonstrate": ("protest", "riot"),
    "conflict.yield": ("withdrawal",),
    "contact.threatencoerce": ("statement",),
    "contact.negotiate": ("talks",),
    "contact.discussion.meet": ("talks",),
    "disaster": ("disaster",),
    "justice.arrestjaildetain": ("arrest",),
    "personnel.elect": ("election",),
}
CASE = {
    "MOB_VIOL": ("riot", "armed_clash", "attack_on_civilians"),
    "VIOL_DEMONSTR": ("riot", "protest"),
    "ARMED_CLASH": ("armed_clash", "riot"),
    "FORCE_AGAINST_PROTEST": ("crowd_control", "attack_on_civilians", "riot"),
}
"""By the definitions of ACLED's types and ours."""


def tables(root: Path, suggester: Suggester, nlp: Any) -> Iterator[tuple[str, Row, Judged]]:
    """Rows under their title; those with scores say whether ECB+ marks the trigger."""
    events = root / "events"
    for title, row in (
        *_case_samples(events / "case2021", suggester),
        _case_types(events / "case2021/task2/sample_data", suggester),
        *_plover(events / "plover-gsr/plover_gsr.jsonl", suggester),
        _rams(events / "rams/dev.jsonlines", suggester),
        *_factuality(events / "crudeoilnews/gold.jsonl", nlp),
    ):
        yield title, row, []
    yield _ecb(events / "ecbplus", suggester)


def _found(suggester: Suggester, name: str, text: str) -> list[EventMention]:
    layer = suggester.suggest(Article(name, text, language="en"))
    return [one for one in layer.annotations if isinstance(one, EventMention) and one.spans]


def _counts(title: str, measure: str, counts: Counts) -> tuple[str, Row]:
    shares = {"P": counts.precision, "R": counts.recall, "F1": counts.f1}
    rounded = {key: round(share, 3) for key, share in shares.items()}
    return title, {"measure": measure, **rounded, "gold": counts.gold, "found": counts.found}


def _words(words: Sequence[str]) -> tuple[str, list[Span]]:
    """The text that words make with one space between them, and where each stands."""
    text, spans = "", []
    for word in words:
        text += word if not text else f" {word}"
        spans.append(Span(len(text) - len(word), len(text)))
    return text, spans


def _case_samples(folder: Path, suggester: Suggester) -> Iterator[tuple[str, Row]]:
    """Triggers of the samples, by language; sentences of a document are divided by [SEP]."""
    totals: dict[str, Counts] = defaultdict(Counts)
    files = sorted((folder / "task1/subtask4").glob("*sample*.txt"))
    blocks = [block for file in files for block in file.read_text(encoding="utf-8").split("SAMPLE_START")]
    for number, block in enumerate(blocks):
        rows = [line.split("\t") for line in block.splitlines() if "\t" in line and not line.startswith("\tO")]
        kept = [(row[0], row[1].strip()) for row in rows if row[0] != "[SEP]"]
        text, spans = _words([word for word, _ in kept])
        gold = [span for span, (_, label) in zip(spans, kept, strict=True) if label == "B-trigger"]
        if gold:
            article = Article(f"case-{number}", text)
            layer = suggester.suggest(article)
            found = [one.spans[0] for one in layer.annotations if isinstance(one, EventMention) and one.spans]
            right = sum(any(one.overlaps(other) for other in found) for one in gold)
            totals[language_of(article)] += Counts(right, len(found), len(gold))
    for language, counts in sorted(totals.items()):
        yield _counts("Events: CASE 2021", f"subtask 4, triggers of the samples in the language {language}", counts)


def _case_types(folder: Path, suggester: Suggester) -> tuple[str, Row]:
    """The English samples of task 2: whether a trigger of a sentence's ACLED type is found in it."""
    given = (folder / "sample_input.txt").read_text(encoding="utf-8").splitlines()
    gold = (folder / "sample_output.txt").read_text(encoding="utf-8").splitlines()
    found = right = 0
    for line, answer in zip(given, gold, strict=True):
        events = _found(suggester, "case", line.partition("\t")[2])
        found += bool(events)
        right += any(one.type in CASE[answer.split("\t")[1]] for one in events)
    return _counts(
        "Events: CASE 2021", "task 2, types of the English sample sentences", Counts(right, found, len(gold))
    )


MARKED = re.compile(r"\(([A-Z/]+): ([^()]*)\)")


def _plover(file: Path, suggester: Suggester) -> Iterator[tuple[str, Row]]:
    """Sentences coded by hand: is a trigger found on words that tell the event, and is it of the type."""
    identified = classified = Counts()
    for line in file.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["event"] not in PLOVER or "(EVT:" not in row["textInfo"]["markup"]:
            continue
        text, told = _unmarked(row["textInfo"]["markup"])
        found = _found(suggester, row["id"], text)
        here = [one for one in found if any(one.spans[0].overlaps(other) for other in told)]
        identified += Counts(bool(here), len(found), 1)
        classified += Counts(any(one.type in PLOVER[row["event"]] for one in here), len(found), 1)
    title = "Events: PLOVER's coded sentences of nine of its types, one event each"
    yield _counts(title, "trigger identification", identified)
    yield _counts(title, "trigger classification", classified)


def _unmarked(markup: str) -> tuple[str, list[Span]]:
    """The sentence without its markup, and where the words of the event stand."""
    text, told, at = "", [], 0
    for match in MARKED.finditer(markup):
        text += markup[at : match.start()]
        if match.group(1) == "EVT":
            told.append(Span(len(text), len(text) + len(match.group(2))))
        text += match.group(2)
        at = match.end()
    return text + markup[at:], told


def _rams(file: Path, suggester: Suggester) -> tuple[str, Row]:
    """Passages of five sentences with one trigger marked, whatever else they tell: only recall says something."""
    gold = identified = classified = 0
    for line in file.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        (first, last, kinds), *_ = row["evt_triggers"]
        types = next((types for name, types in RAMS.items() if kinds[0][0].startswith(name)), None)
        if types is None:
            continue
        text, spans = _words([word for sentence in row["sentences"] for word in sentence])
        trigger = Span(spans[first].start, spans[last].end)
        here = [one for one in _found(suggester, row["doc_key"], text) if one.spans[0].overlaps(trigger)]
        gold += 1
        identified += bool(here)
        classified += any(one.type in types for one in here)
    return "Events: RAMS dev, nine kinds of types", {
        "triggers": gold,
        "recall, identification": round(identified / gold, 3),
        "recall, classification": round(classified / gold, 3),
    }


def _ecb(folder: Path, suggester: Suggester) -> tuple[str, Row, Judged]:
    """ECB+ marks every action in chosen sentences, of any type: only the precision of identification says something."""
    with (folder / "ECBplus_coreference_sentences.csv").open(encoding="utf-8", newline="") as file:
        chosen = {(row["Topic"], row["File"], int(row["Sentence Number"])) for row in csv.DictReader(file)}
    right = found = 0
    for file in sorted(folder.glob("*/*.xml")):
        topic, _, name = file.stem.partition("_")
        tree = ElementTree.parse(file).getroot()
        tokens = list(tree.iter("token"))
        text, spans = _words([token.text or "" for token in tokens])
        place = {token.get("t_id"): i for i, token in enumerate(tokens)}
        actions = {
            place[anchor.get("t_id")]
            for markable in tree.iter()
            if markable.tag.removeprefix("NEG_").startswith("ACTION")
            for anchor in markable.iter("token_anchor")
        }
        for one in _found(suggester, file.stem, text):
            touched = [i for i, span in enumerate(spans) if span.overlaps(one.spans[0])]
            if (topic, name, int(tokens[touched[0]].get("sentence", "0"))) in chosen:
                found += 1
                right += bool(actions.intersection(touched))
    title = "Events: ECB+, five topics, the sentences in which it marks all actions"
    return title, {"measure": "triggers found that are actions", "P": round(right / found, 3), "found": found}, []


def _factuality(file: Path, nlp: Any) -> Iterator[tuple[str, Row]]:
    """Of gold triggers: which are told as not having happened (modality), which are denied (polarity)."""
    uncertain = denied = Counts()
    for told, gold in _oil(file, nlp):
        uncertain += _one(told is not Factuality.ASSERTED, gold is not Factuality.ASSERTED)
        denied += _one(told is Factuality.NEGATED, gold is Factuality.NEGATED)
    title = "Factuality of CrudeOilNews' triggers"
    yield _counts(title, "planned, hypothetical or negated", uncertain)
    yield _counts(title, "negated", denied)


def _one(found: bool, gold: bool) -> Counts:
    return Counts(found and gold, found, gold)


def _oil(file: Path, nlp: Any) -> Iterator[tuple[Factuality, Factuality]]:
    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    sentences = [one for row in rows for one in row["sentences"] if one["golden-event-mentions"]]
    made = [_words(one["words"]) for one in sentences]
    docs: Iterator[Doc] = nlp.pipe(text for text, _ in made)
    for sentence, (_, spans), doc in zip(sentences, made, docs, strict=True):
        for event in sentence["golden-event-mentions"]:
            start, end = spans[event["trigger"]["start"]].start, spans[event["trigger"]["end"] - 1].end
            words = doc.char_span(start, end, alignment_mode="expand")
            if event["polarity"].lower() == "negative":
                gold = Factuality.NEGATED
            else:
                gold = Factuality.ASSERTED if event["modality"].lower() == "asserted" else Factuality.HYPOTHETICAL
            yield factuality(words.root), gold
