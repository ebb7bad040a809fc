"""Newer versions of articles, corrections, likeness, and imports that go on."""

from __future__ import annotations

from dataclasses import replace

from annotator.domain.annotations import Mention, Origin, OriginKind, State
from annotator.domain.article import Article, Dateline, Day, Zone, ZoneKind
from annotator.domain.document import Layer
from annotator.domain.likeness import shingles
from annotator.domain.span import Span
from annotator.store import Corpus
from tests.store.conftest import run_sql

FIRST = "Storm floods bay\n\nThe storm left 18 people hurt on Wednesday, and many homes without power, police said.\n"
LATER = FIRST + "\nThe governor sent 700 soldiers to the coast, where four villages can be reached by boat only.\n"
OTHER = "Council votes on budget\n\nThe town council will vote on next year's budget after a long debate on schools.\n"
OLD = Article("old", FIRST, "Storm floods bay", published="2023-05-03")
NEW = Article("new", LATER, "Storm floods bay", replaces="old")


def mention(key: str, words: str) -> Mention:
    start = LATER.index(words)
    return Mention(key, (Span(start, start + len(words)),), "person", State.SUGGESTED, Origin(OriginKind.HUMAN, "ana"))


def listed(corpus: Corpus) -> list[str]:
    return [one.id for one in corpus.summaries("ana")]


def test_a_newer_version_stands_in_the_list_instead_of_the_older_one(corpus: Corpus) -> None:
    corpus.add_article(OLD)
    corpus.add_article(NEW)
    assert listed(corpus) == ["new"] == [one.id for one in corpus.articles()]
    assert corpus.counts().articles == corpus.progress("ana").articles == 1
    assert [one.article_id for one in corpus.search("storm").hits] == ["new"]
    assert corpus.article("old") == OLD and corpus.article("new") == NEW
    assert corpus.versions.newest("old") == "new" == corpus.versions.newest("new")
    corpus.trash(["new"])
    assert listed(corpus) == ["old"]
    corpus.take_back(["new"])
    assert listed(corpus) == ["new"]


def test_who_removes_an_article_for_good_removes_its_older_versions_too(corpus: Corpus) -> None:
    corpus.add_article(OLD)
    corpus.add_article(NEW)
    corpus.versions.keep_doubtful(NEW, "ana", [mention("m", "soldiers")])
    corpus.versions.correct(replace(NEW, title="Flood"), "ana")
    assert corpus.purge(["new"]) == 2
    for table in ("articles", "doubtful", "corrections", "fingerprinted", "fingerprints"):
        assert run_sql(corpus.path, f"SELECT count(*) FROM {table}") == [(0,)], table


def test_what_is_known_is_corrected_and_the_text_stays(corpus: Corpus) -> None:
    corpus.add_article(OLD, FIRST.encode(), "utf-8")
    better = replace(
        OLD,
        title="Flood in Luma",
        byline="Ines Calder",
        published="2023-05-04",
        dateline=Dateline("LUMA", "IWS"),
        zones=(Zone(ZoneKind.HEADLINE, Span(0, 16)),),
        days=(Day(Span(60, 69), "2023-05-03"),),
    )
    corpus.versions.correct(better, "ana")
    assert corpus.article("old") == better
    assert corpus.versions.corrections(better) == [OLD]
    assert [one.article_id for one in corpus.search("luma").hits] == ["old"]
    facts = corpus.versions.file_facts("old")
    assert facts and (facts.encoding, facts.original_bytes) == ("utf-8", len(FIRST))
    assert list(corpus.problems()) == []


def test_articles_that_share_much_are_found(corpus: Corpus) -> None:
    corpus.add_article(OLD)
    corpus.add_article(Article("other", OTHER))
    assert corpus.versions.alike(shingles(LATER)) == ["old"]
    assert corpus.versions.alike(shingles("Nothing of this was ever written before, not even one run of it.")) == []


def test_articles_from_before_there_were_fingerprints_are_found_too(corpus: Corpus) -> None:
    corpus.add_article(OLD)
    run_sql(corpus.path, "DELETE FROM fingerprinted", "DELETE FROM fingerprints")
    assert corpus.versions.without_fingerprint() == [("old", FIRST)]
    corpus.versions.keep_fingerprints()
    assert corpus.versions.without_fingerprint() == []
    assert corpus.versions.alike(shingles(LATER)) == ["old"]


def test_what_is_doubtful_is_a_suggestion_for_its_annotator_alone(corpus: Corpus) -> None:
    corpus.add_article(NEW)
    doubtful = mention("m", "soldiers")
    corpus.versions.keep_doubtful(NEW, "ana", [doubtful])
    assert corpus.layer(NEW, "bo") is None
    alone = corpus.layer(NEW, "ana")
    assert alone and alone.annotations == (doubtful,)
    assert not corpus.summaries("ana")[0].has_suggestions
    model = mention("s", "soldiers")
    other = mention("s2", "villages")
    corpus.store_layer(NEW, Layer("model", "1", "schema@1", (model, other)))
    both = corpus.layer(NEW, "ana")
    assert both and (both.model, both.annotations) == ("model", (doubtful, other))


def test_an_import_knows_what_is_behind_it(corpus: Corpus) -> None:
    corpus.arrivals.begin("run", ["/news"], {"columns": {}})
    corpus.arrivals.put_behind("run", "/news/a.txt")
    corpus.arrivals.put_behind("run", "/news/a.txt")
    (run,) = corpus.arrivals.unfinished()
    assert (run.paths, run.plan, run.done) == (("/news",), {"columns": {}}, 1)
    assert corpus.arrivals.files_behind("run") == {"/news/a.txt"}
    corpus.arrivals.end("run")
    assert corpus.arrivals.unfinished() == [] and corpus.arrivals.files_behind("run") == set()


def test_files_of_a_watched_folder_are_known_as_they_were(corpus: Corpus) -> None:
    corpus.arrivals.mark_seen(("/news/a.txt", 3, 1))
    corpus.arrivals.mark_seen(("/news/a.txt", 4, 2))
    corpus.arrivals.mark_seen(("/newsroom/b.txt", 1, 1))
    assert corpus.arrivals.seen_in("/news/") == {("/news/a.txt", 4, 2)}


def test_one_version_of_an_article_is_shown_whatever_goes_and_comes(corpus: Corpus) -> None:
    newest = replace(NEW, id="newest", text=f"{NEW.text} More.", replaces="new")
    for one in (OLD, NEW, newest):
        corpus.add_article(one)
    corpus.trash(["newest"])
    corpus.trash(["new"])
    assert listed(corpus) == ["old"]
    corpus.take_back(["newest"])
    assert listed(corpus) == ["newest"]
    corpus.take_back(["new"])
    assert listed(corpus) == ["newest"]
    corpus.trash(["newest"])
    assert listed(corpus) == ["new"]
    assert corpus.add_article(replace(newest, id="x")) == "newest", "the same text comes out of the trash"
    assert listed(corpus) == ["newest"]
    corpus.trash(["newest", "new"])
    corpus.take_back(["newest"])
    corpus.purge(["new"], with_versions=False)
    corpus.trash(["newest"])
    assert listed(corpus) == ["old"]


def test_a_file_that_says_that_an_article_replaces_itself_hides_nothing(corpus: Corpus) -> None:
    corpus.add_article(replace(OLD, replaces="old"))
    assert listed(corpus) == ["old"]
