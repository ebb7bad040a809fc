"""What becomes of suggestions, pace and agreement, week by week; check articles are told apart."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest

from annotator.domain.annotations import Mention, State
from annotator.domain.article import Article
from annotator.domain.document import Layer, Status
from annotator.domain.edits import Accept, Remove, SetStatus
from annotator.session.drift import drift
from annotator.session.sharing.assigning import Plan, share_out
from annotator.session.sharing.giving import share
from annotator.session.sharing.merging import merge
from annotator.session.sources import Sources
from annotator.session.workspace import Workspace
from tests.marking import MODEL
from tests.reviewing import TEXT, ana, as_document, ben, keep


class Clock:
    """A clock that a test sets."""

    def __init__(self, day: str) -> None:
        self.day = day
        self.seconds = 0

    def now(self) -> str:
        """What the test set."""
        return f"{self.day}T10:{self.seconds // 60:02}:{self.seconds % 60:02}.000Z"


@pytest.fixture
def clock() -> Clock:
    return Clock("2026-03-03")


@pytest.fixture
def workspace(tmp_path, clock) -> Workspace:
    numbers = itertools.count(1)
    return Workspace.open(tmp_path / "corpus.dateline", "ana", Sources(lambda: f"id-{next(numbers)}", clock.now))


def of(periods, name):
    return [one for one in periods if one.annotator == name]


def test_suggestions_taken_as_they_are_are_counted_by_type(workspace, clock):
    article = Article("article", TEXT, "Rebels")
    at = as_document(ana(), "x").annotations
    layer = [
        replace(one, id=f"s{number}", state=State.SUGGESTED, origin=MODEL)
        for number, one in enumerate(at.values())
        if isinstance(one, Mention)
    ]
    workspace.corpus.add_article(article)
    workspace.corpus.store_layer(article, Layer("model", "1", "s@1", tuple(layer)))
    session = workspace.open_document("article")
    for edit, seconds in (
        *((Accept(("s0",)), 3), (Accept(("s1",)), 5), (Remove(("s2",)), 200)),  # a pause
        (SetStatus(Status.DONE), 1),
    ):
        session.apply(edit)
        clock.seconds += seconds
    (one,) = drift(workspace).totals
    assert (one.unchanged, one.decided) == (pytest.approx(2 / 3), 3)
    assert (one.seconds_an_act, one.acts) == (4.0, 2)
    assert drift(workspace).unchanged_by_type["ana"] == {
        "armed_group": (1, 1),
        "organisation": (1, 1),
        "place": (0, 1),
    }


def test_agreement_is_told_week_by_week(workspace, clock):
    keep(workspace, [as_document(ana(), "ana"), as_document(ana(), "ben")])
    clock.day = "2026-03-11"
    later = Article("later", TEXT + " More.", "Later")
    keep(
        workspace,
        [
            replace(as_document(make(), name), article=later, id=f"{name}-later")
            for name, make in (("ana", ana), ("ben", ben))
        ],
    )
    weeks = of(drift(workspace).weeks, "ben")
    assert [(one.start, one.with_others) for one in weeks] == [("2026-03-02", 1.0), ("2026-03-09", 0.5)]
    assert weeks[0].with_gold is None


def test_check_articles_show_how_somebody_works(workspace, tmp_path):
    keep(workspace, [replace(as_document(ana(), "gold"), id="g")], Status.GOLD)
    (given,) = share_out(workspace, tmp_path / "out", Plan(("ben",), planted=1))
    theirs = Workspace.open(tmp_path / "ben.dateline", "ben")
    merge(theirs, given.target)
    (article,) = theirs.corpus.articles()
    document = replace(as_document(ben(), "ben"), article=article)
    keep(theirs, [document])
    share(theirs, tmp_path / "back.zip")
    merge(workspace, tmp_path / "back.zip")
    (one,) = of(drift(workspace).totals, "ben")
    assert (one.check_documents, one.on_check, one.with_gold) == (1, 0.5, 0.5)


def test_nobody_is_nothing(workspace):
    found = drift(workspace)
    assert (found.weeks, found.totals) == ((), ())
