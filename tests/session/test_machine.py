"""Random editing: after every step the corpus is the document, and undo and redo lead where they should."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from annotator.domain.annotations import (
    Annotation,
    Argument,
    EventMention,
    Figure,
    Mention,
    Origin,
    OriginKind,
    State,
)
from annotator.domain.document import Document, Layer, open_suggestions
from annotator.domain.edits import Accept, Create, Edit, EditError, Remove, Revise
from annotator.domain.history import Header, header_of
from annotator.domain.matching import MatchOptions
from annotator.domain.tagging_rules import TaggingRule
from annotator.session.desk import Desk
from annotator.session.edges import Edge
from annotator.session.places import Places
from annotator.session.workspace import Workspace
from annotator.store import Corpus, Listing
from tests.conftest import counting_sources
from tests.strategies import annotation_sets, annotations_on, articles, names, spans_on
from tests.strategies import edits as any_edit

HUMAN = Origin(OriginKind.HUMAN, "ana")

Saved = tuple[dict[str, Annotation], Header]
"""What undo and redo bring back."""


def saved(document: Document) -> Saved:
    return dict(document.annotations), header_of(document)


class Editing(RuleBasedStateMachine):
    """A person at a desk. `past` and `future` are what undo and redo must lead to; `lines` counts the journal's."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.sources = counting_sources()
        self.past: list[Saved] = []
        self.future: list[Saved] = []
        self.lines = 0
        self.runs = 0

    @initialize(data=st.data())
    def open(self, data: st.DataObject) -> None:
        self.workspace = Workspace.open(self.folder / "corpus.dateline", "ana", self.sources)
        self.article = data.draw(articles())
        self.workspace.corpus.add_article(self.article)
        self.suggest(data)
        self.sit_down()

    def sit_down(self) -> None:
        session = self.workspace.open_document(self.article.id)
        self.desk = Desk(session, self.workspace.schema)

    @property
    def document(self) -> Document:
        return self.desk.document

    def act(self, edit: Edit) -> None:
        """Make an edit; a refused one and one that changes nothing leave everything as it was."""
        before = self.document
        try:
            change = self.desk.session.apply(edit)
        except EditError:
            change = None
        if change is None:
            assert self.document is before
        else:
            self.count(before)

    def count(self, before: Document) -> None:
        self.past.append(saved(before))
        self.future.clear()
        self.lines += 1

    def pick(self, data: st.DataObject, *kinds: type) -> Annotation | None:
        """Any visible annotation of these kinds."""
        some = [one for one in self.document.in_text_order() if isinstance(one, kinds or (object,))]
        return data.draw(st.sampled_from(some)) if some else None

    # --- acts

    @rule(data=st.data())
    def create(self, data: st.DataObject) -> None:
        known = [one.id for one in self.document.in_text_order()]
        made = data.draw(annotations_on(self.article.text, self.sources.new_id(), known))
        self.act(Create((replace(made, state=State.CREATED, origin=HUMAN),)))

    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        if one := self.pick(data):
            self.act(Remove((one.id,)))

    @rule(data=st.data())
    def accept(self, data: st.DataObject) -> None:
        if self.document.suggestions:
            self.act(Accept((data.draw(st.sampled_from(sorted(self.document.suggestions))),)))

    @rule()
    def accept_all(self) -> None:
        self.act(Accept(tuple(self.document.suggestions)))

    @rule(data=st.data(), edge=st.sampled_from(Edge), direction=st.sampled_from((1, -1)), by_word=st.booleans())
    def move_an_edge(self, data: st.DataObject, edge: Edge, direction: int, by_word: bool) -> None:
        one, before = self.pick(data, Mention, Figure, EventMention), self.document
        if one is None:
            return
        self.desk.go_to(one.id)
        try:
            self.desk.move_edge(edge, direction, by_word)
        except EditError:
            assert self.document is before
        else:
            self.count(before)

    @rule(data=st.data(), kind=names)
    def relabel(self, data: st.DataObject, kind: str) -> None:
        one = self.pick(data)
        if isinstance(one, Figure):
            self.act(Revise((replace(one, role=kind),)))
        elif one is not None:
            self.act(Revise((replace(one, type=kind),)))

    @rule(data=st.data(), role=names)
    def fill_a_role(self, data: st.DataObject, role: str) -> None:
        one = self.pick(data, EventMention)
        if isinstance(one, EventMention):
            known = [other.id for other in self.document.in_text_order()]
            filler = data.draw(st.sampled_from(known) | spans_on(self.article.text))
            self.act(Revise((replace(one, arguments=(*one.arguments, Argument(role, filler))),)))

    @rule(data=st.data())
    def empty_a_role(self, data: st.DataObject) -> None:
        one = self.pick(data, EventMention)
        if isinstance(one, EventMention):
            self.act(Revise((replace(one, arguments=one.arguments[1:]),)))

    @rule(data=st.data())
    def take_a_rejected_one_back(self, data: st.DataObject) -> None:
        rejected = [one for one in self.document.annotations.values() if one.state is State.REJECTED]
        if rejected:
            self.act(Revise((data.draw(st.sampled_from(rejected)),)))

    @rule(data=st.data())
    def do_anything(self, data: st.DataObject) -> None:
        self.act(data.draw(any_edit(self.document, self.sources.new_id())))

    @rule()
    def undo(self) -> None:
        before = saved(self.document)
        change = self.desk.undo()
        assert (change is None) == (not self.past)
        if change is not None:
            self.future.append(before)
            assert saved(self.document) == self.past.pop()
            self.lines += 1

    @rule()
    def redo(self) -> None:
        before = saved(self.document)
        change = self.desk.redo()
        assert (change is None) == (not self.future)
        if change is not None:
            self.past.append(before)
            assert saved(self.document) == self.future.pop()
            self.lines += 1

    # --- the corpus

    def suggest(self, data: st.DataObject) -> None:
        self.runs += 1
        suggestions = data.draw(annotation_sets(self.article.text, f"run{self.runs}-", State.SUGGESTED))
        self.workspace.store_layer(self.article, Layer("model", str(self.runs), "schema@1", suggestions))

    @rule(data=st.data())
    def suggest_again(self, data: st.DataObject) -> None:
        self.suggest(data)

    @rule(data=st.data(), kind=st.sampled_from(("mention", "event")), whole=st.booleans())
    def keep_a_tagging_rule(self, data: st.DataObject, kind: str, whole: bool) -> None:
        """It proposes at once, and gives way at once to whatever is marked."""
        words = data.draw(spans_on(self.article.text)).surface(self.article.text)
        if words.strip():
            schema = self.workspace.schema
            types = schema.entities if kind == "mention" else schema.events
            type_id, name = data.draw(st.sampled_from(types)).id, self.sources.new_id()
            self.workspace.keep_rule(TaggingRule(name, name, words, kind, type_id, MatchOptions(whole_words=whole)))

    @rule()
    def forget_a_tagging_rule(self) -> None:
        self.workspace.delete_rules([one.id for one in self.workspace.corpus.tagging_rules()[:1]])

    @precondition(lambda self: self.lines)
    @rule()
    def look_from_another_window(self) -> None:
        """There is nothing to save: whoever opens the file sees the document."""
        other = Corpus.open(self.workspace.corpus.path, self.sources.now)
        assert other.read_only
        assert other.document(self.article.id, "ana") == self.document
        other.close()

    @rule()
    def reload(self) -> None:
        before, history = self.document, self.desk.session.history
        self.workspace.close()
        self.workspace = Workspace.open(self.folder / "corpus.dateline", "ana", self.sources)
        self.sit_down()
        if self.lines:
            assert self.document == before
        assert self.desk.session.history == history

    # --- what always holds

    @invariant()
    def the_corpus_is_the_document(self) -> None:
        stored = self.workspace.corpus.document(self.article.id, "ana")
        assert stored == (self.document if self.lines else None)

    @invariant()
    def the_list_is_what_the_corpus_says(self) -> None:
        corpus = self.workspace.corpus
        assert list(corpus.summaries("ana")) == list(Listing(corpus._reading_rows, "ana", 0))

    @invariant()
    def the_history_is_the_journal(self) -> None:
        lengths = (len(self.past), len(self.future))
        for history in (self.desk.session.history, self.workspace.corpus.history(self.document)):
            assert (len(history.done), len(history.undone)) == lengths
        assert self.workspace.counts().edits == self.lines

    @invariant()
    def what_is_open_is_what_nobody_decided(self) -> None:
        document = self.document
        assert dict(document.suggestions) == open_suggestions(document.layer, document.annotations)
        assert list(self.desk.places.in_order()) == list(Places(document).in_order())
        assert not self.desk.current_id or self.desk.current is not None

    def teardown(self) -> None:
        problems = list(self.workspace.problems())
        self.workspace.close()
        shutil.rmtree(self.folder)
        assert problems == []


Editing.TestCase.settings = settings(max_examples=150, stateful_step_count=30)
TestEditing = Editing.TestCase
