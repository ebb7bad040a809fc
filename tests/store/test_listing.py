"""The list of articles: read as it is looked at, and kept true by whatever writes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain.article import Article
from annotator.domain.document import Document, Layer, Status
from annotator.domain.edits import SetStatus
from annotator.domain.history import do
from annotator.store import Corpus, CorpusError
from annotator.store.listing import AT_ONCE, GONE, Listing
from tests.store.conftest import run_sql

MANY = 3 * AT_ONCE


@pytest.fixture
def many(corpus: Corpus) -> Corpus:
    """A corpus whose articles' ids are in another order than their coming."""
    with corpus.together():
        for number in range(MANY):
            corpus.add_article(
                Article(f"{number * 7 % MANY:04}", f"Text {number}.\n", f"Title {number}"), None, None, True
            )
    return corpus


def mark(corpus: Corpus, article_id: str, status: Status = Status.DONE, annotator: str = "ana") -> None:
    article = corpus.article(article_id)
    assert article
    document = Document(f"d-{article_id}-{annotator}", article, annotator, schema=("s", "1"))
    corpus.record([do(document, SetStatus(status), f"c-{article_id}-{annotator}")], "g")


def count_read(listing: Listing) -> int:
    return len(listing._rows)


def test_rows_come_in_the_order_of_their_coming_however_they_are_asked_for(many: Corpus) -> None:
    titles = [f"Title {number}" for number in range(MANY)]
    assert [one.title for one in many.summaries("ana")] == titles
    many.close()
    again = Corpus.open(many.path, lambda: "2026-01-01T00:00:00Z")
    listing = again.summaries("ana")
    assert [listing[at].title for at in (MANY - 1, 0, -2)] == [titles[MANY - 1], titles[0], titles[-2]]
    assert [one.title for one in listing[5:8]] == titles[5:8]
    assert listing.ids() == [f"{number * 7 % MANY:04}" for number in range(MANY)]
    assert not listing.is_whole
    while not listing.load_more(100):
        pass
    assert listing.is_whole and [one.title for one in listing] == titles
    again.close()


def test_only_what_is_looked_at_is_read(many: Corpus) -> None:
    listing = many.summaries("ana")
    assert len(listing) == MANY and count_read(listing) == 0
    assert listing[AT_ONCE].title == f"Title {AT_ONCE}"
    assert count_read(listing) == AT_ONCE
    assert listing.place(f"{7:04}") == 1 and listing.place("nowhere") is None


def test_a_status_is_told_whether_its_row_was_read_or_not(many: Corpus) -> None:
    listing = many.summaries("ana")
    first, last = listing[0].id, listing.ids()[-1]
    mark(many, first)
    mark(many, last, Status.SKIPPED)
    mark(many, listing[1].id, annotator="bo")
    many.store_layer(many.article(first) or pytest.fail("it is there"), Layer("model", "1", "s@1"))
    assert many.summaries("ana") is listing, "it need not be read anew"
    assert [(listing[at].status, listing[at].has_suggestions) for at in (0, 1, -1)] == [
        (Status.DONE, True),
        (Status.NEW, False),
        (Status.SKIPPED, False),
    ]
    assert list(listing) == list(Listing(many._reading_rows, "ana", 0))


def test_the_finished_ones_are_counted_without_those_that_are_hidden(many: Corpus) -> None:
    for article_id in ("0000", "0001", "0002"):
        mark(many, article_id)
    mark(many, "0003", Status.IN_PROGRESS)
    mark(many, "0004", annotator="bo")
    assert many.count_finished("ana") == 3
    many.trash(["0001"])
    newer = Article("newer", "Another text.\n", "Newer", replaces="0002")
    many.add_article(newer)
    assert many.count_finished("ana") == 1
    assert many.count_finished("ana") == sum(one.status is Status.DONE for one in many.summaries("ana"))


def test_an_old_list_stands_an_article_that_was_removed(many: Corpus) -> None:
    old = many.summaries("ana")
    many.trash(["0007"])
    assert old.ids()[:2] == ["0000", "0007"] and many.summaries("ana").ids()[:2] == ["0000", "0014"]
    many.take_back(["0007"])
    old = many.summaries("ana")
    many.purge(["0000"])
    assert old.ids()[0] == "0007" and old[0] == GONE and old[1].title == "Title 1"
    assert len(many.summaries("ana")) == MANY - 1


def test_a_later_version_stands_where_the_first_one_stood(many: Corpus) -> None:
    second = Article("second", "A second text.\n", "Second", replaces=many.summaries("ana")[3].id)
    many.add_article(second)
    many.add_article(replace(second, id="third", text="A third text.\n", title="Third", replaces="second"))
    listing = many.summaries("ana")
    assert (listing[3].title, listing.place("third"), len(listing)) == ("Third", 3, MANY)


def test_rows_that_make_no_sense_are_told(many: Corpus) -> None:
    run_sql(many.path, "UPDATE articles SET words = 'many' WHERE id = '0007'")
    listing = many.summaries("ana")
    with pytest.raises(CorpusError, match="could not be read"):
        listing.load()


def test_names_are_known_in_order_without_reading_every_row(many: Corpus) -> None:
    listing = many.summaries("ana")
    many.purge([listing[1].id])
    assert listing.names()[:3] == ["Title 0  ", "", "Title 2  "], "the one that is gone keeps its place"
    assert count_read(listing) == AT_ONCE
    later = many.summaries("ana")
    names = later.names()
    later.load()
    assert later.names() == names and len(names) == MANY - 1, "rows in memory say the same"


def test_articles_that_several_people_have_are_found_without_the_others(many: Corpus) -> None:
    for article_id in ("0014", "0007", "0021"):
        mark(many, article_id)
    for article_id in ("0014", "0021"):
        mark(many, article_id, annotator="bo")
    many.trash(["0021"])
    assert {one: [head.annotator for head in heads] for one, heads in many.all_heads().items()} == {
        "0007": ["ana"],
        "0014": ["ana", "bo"],
    }
    assert list(many.all_heads()) == ["0007", "0014"], "in the order of their coming"
    assert list(many.all_heads(2)) == ["0014"] and not many.all_heads(3)
