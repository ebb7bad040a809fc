"""Search: words, phrases, prefixes, NEAR and filters; what is not understood is told."""

from __future__ import annotations

from contextlib import suppress

import pytest

from annotator.domain.annotations import Argument, EventMention, Figure, Mention, Origin, OriginKind, Quantity, State
from annotator.domain.article import Article
from annotator.domain.document import Document, Status
from annotator.domain.edits import Create, SetStatus
from annotator.domain.history import do
from annotator.domain.span import Span
from annotator.store import Corpus, SearchError
from annotator.store import search as searching
from annotator.store.queries import parse_query
from tests.store.conftest import run_sql

HUMAN = Origin(OriginKind.HUMAN, "ana")
AT = (Span(0, 4),)
TEXTS = {
    "a": (
        "Harbour strike",
        "2024-05-06",
        "Dockers in Zvóra went on strike; the U.N. troops crossed the border at dawn.",
    ),
    "b": (
        "Ceasefire",
        "2024-07-01T10:00:00Z",
        "Rebels fired on troops. Nobody knows who crossed the old stone border.",
    ),
    "c": ("Storm", None, "A storm killed twelve people in the harbour of Zvora, striking at night."),
}


def figure(key: str, role: str, value: float | None, low: float | None = None, high: float | None = None) -> Figure:
    return Figure(key, AT, State.CREATED, HUMAN, quantity=Quantity(value, low, high), role=role)


@pytest.fixture
def found(corpus: Corpus):
    """Three articles, annotated by two people; a function that gives the ids of what a query finds."""
    for key, (title, published, text) in TEXTS.items():
        corpus.add_article(Article(key, text, title, published=published))
    attack = EventMention("e", AT, "attack", State.CREATED, HUMAN, (Argument("actor", "m"),))
    group = Mention("m", AT, "armed_group", State.CREATED, HUMAN)
    edits = {
        ("b", "ana"): Create((group, attack, figure("f", "killed", 120.0), figure("g", "wounded", None, 20.0, 30.0))),
        ("c", "ana"): Create((figure("f", "killed", 12.0),)),
        ("c", "bo"): SetStatus(Status.DONE),
    }
    for number, ((key, annotator), edit) in enumerate(edits.items()):
        article = corpus.article(key)
        assert article
        document = Document(f"{key} of {annotator}", article, annotator, schema=("s", "1"))
        corpus.record([do(document, edit, str(number))], str(number))

    def find(query: str) -> str:
        return "".join(sorted(one.article_id for one in corpus.search(query).hits))

    return find


@pytest.mark.parametrize("few", [searching.FEW, 0])
@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("zvora", "ac"),
        ("ZVÓRA", "ac"),
        ("harbour", "ac"),
        ("strik*", "ac"),
        ('"crossed the border"', "a"),
        ("crossed border", "ab"),
        ("crossed NEAR/2 border", "a"),
        ("crossed NEAR border", "ab"),
        ("U.N.", "a"),
        ("storm OR ceasefire", "bc"),
        ("troops -rebels", "a"),
        ("troops NOT rebels", "a"),
        ("(storm OR strike) zvora", "ac"),
        ("“old stone”", "b"),
        ("nothing", ""),
        ("type:attack", "b"),
        ("type:armed_group troops", "b"),
        ("type:attack storm", ""),
        ("role:actor", "b"),
        ("role:killed", "bc"),
        ("killed>100", "b"),
        ("killed > 100", "b"),
        ("killed>=12 killed<100", "c"),
        ("killed=12", "c"),
        ("wounded=25", "b"),
        ("wounded>15", "b"),
        ("wounded<30", ""),
        ("value>11", "bc"),
        ("status:done", "c"),
        ("status:in-progress", "bc"),
        ("status:new", "a"),
        ("status:new annotator:ana", "a"),
        ("annotator:bo", "c"),
        ("annotator:bo killed>1", ""),
        ("date:2024", "ab"),
        ("date:2024-05-06", "a"),
        ("date:2024-05..2024-06", "a"),
        ("date>=2024-07", "b"),
        ("date<=2024-07-01", "ab"),
        ("date<2024-07", "a"),
    ],
)
def test_queries(found, query: str, ids: str, few: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searching, "FEW", few)  # 0: walked and looked up as in a large corpus
    assert found(query) == ids


@pytest.mark.parametrize(
    ("query", "why"),
    [
        ("", "Nothing to search for"),
        ("  ", "Nothing to search for"),
        ('"half', "without its word"),
        ("mood:bad", "no filter mood"),
        ("status:ready", "no status ready"),
        ("killed>many", "compares with no number"),
        ("date:May", "is no date"),
        ("NOT a", "stand between two words"),
        ("a AND", "stand between two words"),
        ("NEAR a", "NEAR stands between"),
        ("(a", "cannot be understood"),
        ("a OR AND b", "cannot be understood"),
    ],
)
def test_what_cannot_be_understood_is_told(found, query: str, why: str) -> None:
    with pytest.raises(SearchError, match=why) as caught:
        found(query)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("query", ["'", ";", "a'b", "title:", "a -- b", "\x00", "😀", "a ^ b", "{a b}", "a + b", "…"])
def test_no_text_breaks_out_of_the_query(found, query: str) -> None:
    with suppress(SearchError):
        found(query)


def test_a_snippet_is_plain_text_with_places(corpus: Corpus, found) -> None:
    hit = corpus.search("zvora").hits[0]
    assert [hit.snippet[start:end] for start, end in hit.marks] in (["Zvóra"], ["Zvora"])
    assert corpus.search("type:attack").hits[0].snippet == TEXTS["b"][2]


def test_more_than_are_shown_are_told(corpus: Corpus, found) -> None:
    assert (len(corpus.search("zvora", 1).hits), corpus.search("zvora", 1).more) == (1, True)
    assert (len(corpus.search("zvora", 2).hits), corpus.search("zvora", 2).more) == (2, False)


def test_words_become_the_language_of_fts5() -> None:
    assert parse_query('a "b c" d* e NEAR/3 f -g').words == '"a" AND "b c" AND "d"* AND NEAR("e" "f", 3) NOT "g"'


# --- trash and purge


def test_what_is_in_the_trash_is_nowhere_and_can_be_taken_back(corpus: Corpus, found) -> None:
    corpus.trash(["b"])
    assert [one.id for one in corpus.summaries("ana")] == [one.id for one in corpus.articles()] == ["a", "c"]
    assert (found("troops"), found("type:attack"), corpus.counts().articles) == ("a", "", 2)
    assert corpus.event_rows("ana") == []
    assert [one.id for one in corpus.trashed()] == ["b"]
    corpus.take_back(["b"])
    assert (found("troops"), corpus.trashed()) == ("ab", [])
    corpus.trash(["b"])
    corpus.add_article(Article("other", TEXTS["b"][2]))  # imported again
    assert found("troops") == "ab"


def test_nothing_of_a_purged_article_is_left_in_the_file(corpus: Corpus, found) -> None:
    corpus.add_article(Article("d", "Unspeakable zyzzyva.\n", "Qwerty"), b"bytes of zyzzyva")
    article = corpus.article("d")
    assert article
    document = Document("d of ana", article, "ana", schema=("s", "1"))
    corpus.record([do(document, Create((Mention("z", (Span(0, 11),), "person", State.CREATED, HUMAN),)), "z")], "z")
    kept = corpus.back_up("manual")
    journal = run_sql(corpus.path, "SELECT count(*) FROM journal")[0][0]
    assert corpus.purge(["d", "nobody"]) == 1
    corpus.close()
    whole = corpus.path.read_bytes().lower()
    for word in (b"zyzzyva", b"unspeakable", b"qwerty", b"d of ana"):
        assert word not in whole
    assert b"zyzzyva" in kept.read_bytes()
    assert run_sql(corpus.path, "SELECT count(*) FROM journal") == [(journal - 1,)]
    assert not corpus.path.with_name(f"{corpus.path.name}-wal").exists()


def test_a_purge_reaches_the_backups_too(corpus: Corpus, found) -> None:
    kept = corpus.back_up("manual")
    damaged = kept.with_name(kept.name.replace("manual", "damaged"))
    damaged.write_bytes(b"SQLite format 3\x00 rebels")
    corpus.purge(["b"], with_backups=True)
    assert b"rebels" not in kept.read_bytes().lower()
    assert not damaged.exists()
    assert [file.name for file in kept.parent.iterdir()] == [kept.name]
    assert (found("troops"), list(corpus.problems())) == ("a", [])
