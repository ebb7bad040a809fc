"""The filter above the list of articles, by real keys, in a list whose rows were hardly read yet."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QListView

from annotator.domain.article import Article
from annotator.domain.document import Status
from annotator.session.queue import Order, Queue
from annotator.ui.panels.article_list import SUMMARY
from tests.ui.driving import document, press

MANY = 200


@pytest.fixture
def many(window):
    """The window on many articles whose ids come in another order than they do."""
    corpus = window.bridge.workspace.corpus
    with corpus.together():
        for number in range(MANY):
            date = f"2011-0{number % 9 + 1}-01"
            article = Article(f"a{number * 7 % MANY}", f"Text {number}.\n", f"Straße {number}", published=date)
            corpus.add_article(article, is_one_of_many=True)
    window.refresh_articles()
    window.articles._loading.stop()
    window.articles.filter.setFocus()
    return window


def titles(view: QListView) -> list[str]:
    return [view.model().index(row, 0).data(SUMMARY).title for row in range(view.model().rowCount())]


def test_letters_find_articles_by_title_and_date_whatever_their_case(many):
    listing, view = many.bridge.workspace.summaries(), many.articles.view
    press(many.articles.filter, "S", "T", "R", "A", "S", "S", "E", "Space", "1", "9")
    assert not listing.is_whole, "the first key does not read every row"
    assert titles(view) == ["Straße 19", *(f"Straße {number}" for number in range(190, MANY))]
    assert many.articles.shown() == ["a133", *(f"a{number * 7 % MANY}" for number in range(190, MANY))]
    many.articles.filter.setText("2011-03")
    assert titles(view) == [f"Straße {number}" for number in range(MANY) if number % 9 == 2]
    many.articles.filter.clear()
    assert len(titles(view)) == MANY + 1


def test_the_open_article_stays_marked_where_the_filter_lets_it_through(many):
    many.open_article("a133")
    assert many.articles.current() == "a133"
    press(many.articles.filter, "1", "9")
    assert many.articles.current() == "a133"
    many.articles.filter.setText("Straße 2")
    assert many.articles.current() != "a133"
    many.articles.select("nowhere")
    many.articles.select("a14")
    assert many.articles.current() == "a14"


def test_a_status_is_shown_while_the_list_is_filtered(many):
    many.articles.filter.setText("straße 19")
    many.open_article("a133")
    press(many.canvas, "Ctrl+D")
    first = many.articles.view.model().index(0, 0).data(SUMMARY)
    assert (first.id, first.status) == ("a133", Status.DONE)
    assert document(many).article.title == "Straße 190"


def test_a_queue_is_filtered_as_the_list_is(many):
    many.queue.take(Queue(order=Order.DATE, most=50))
    shown = titles(many.articles.view)
    many.articles.filter.setText("straße 1")
    assert titles(many.articles.view) == [one for one in shown if one.startswith("Straße 1")]
    assert many.articles.shown()


def test_what_is_found_is_shown_from_its_beginning(many):
    view = many.articles.view
    view.scrollToBottom()
    press(many.articles.filter, "2", "0", "1", "1")
    assert view.verticalScrollBar().value() == 0 and view.verticalScrollBar().maximum() > 0
