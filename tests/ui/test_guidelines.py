"""The guidelines beside an annotation: definition, examples, and what was accepted elsewhere in the corpus."""

from __future__ import annotations

from annotator.domain.article import Article
from annotator.domain.document import Status
from annotator.domain.span import Span
from tests.ui.conftest import place
from tests.ui.driving import document, press, put_caret, settle


def test_the_type_under_the_caret_is_explained_with_what_was_accepted_of_it(window):
    corpus = window.bridge.workspace.corpus
    corpus.add_article(Article("b", "The <b>Orla</b> rebels left Lenn, the rebels said.\n", "Left"))
    window.open_article("b")
    for nth in (0, 1):
        span = place("rebels", nth, document(window).article.text)
        put_caret(window, span.start)
        press(window.canvas, *["Shift+Right"] * 6, "g")
    window.open_article("article-1")
    put_caret(window, place("rebels").start)
    settle()
    shown = window.inspector.details.guidelines
    assert shown.isVisible()
    assert "<b>" in shown.text.text(), "what the examples mark is bold"
    assert not shown.examples.isVisible(), "nothing of persons was accepted elsewhere"
    press(window.canvas, "g")
    settle()
    assert shown._heading.text() == "ARMED GROUP"
    assert shown.examples.text().count("<a href") == 2
    assert "&lt;b&gt;Orla" in shown.examples.text(), "an article's words are no markup"
    shown.examples.linkActivated.emit("1")
    assert document(window).article.id == "b"
    assert window.bridge.desk.current.spans == (place("rebels", 1, document(window).article.text),)


def test_a_figures_role_is_explained(window):
    put_caret(window, place("At least 30").start)
    settle()
    assert window.inspector.details.guidelines._heading.text() == "WOUNDED"
    assert "wounded" in window.inspector.details.guidelines.text.text()


def test_what_another_has_not_settled_is_no_example(window):
    corpus = window.bridge.workspace.corpus
    corpus.add_article(Article("b", "Rebels left Lenn.\n", "Left"))
    window.use_annotator("ben")
    window.open_article("b")
    press(window.canvas, *["Shift+Right"] * 6, "g")
    window.use_annotator("ana")
    window.open_article("article-1")
    put_caret(window, place("rebels").start)
    press(window.canvas, "g")
    settle()
    assert not window.inspector.details.guidelines.examples.isVisible()
    window.use_annotator("ben")
    window.open_article("b")
    window.bridge.act(lambda desk: desk.set_status(Status.REVIEWED))
    window.use_annotator("ana")
    window.open_article("article-1")
    put_caret(window, place("rebels").start)
    settle()
    guidelines = window.inspector.details.guidelines
    assert guidelines.examples.text().count("<a href") == 1
    guidelines.examples.linkActivated.emit("0")
    assert (document(window).article.id, window.bridge.desk.cursor.selection) == ("b", Span(0, 6))
