"""What a reader made of an article is corrected by hand, and its text mended as a new version."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.annotations import Comment, State
from annotator.domain.article import Article, Zone, ZoneKind
from annotator.domain.document import Status
from annotator.domain.edits import Accept, Create, Remove, SetComments, SetStatus, Several
from annotator.domain.span import Span
from annotator.session.articles.correcting import CorrectionError, as_read, correct, mend, take_back, with_zone, zone_at
from annotator.session.document_session import DocumentSession
from annotator.session.workspace import Workspace
from tests.marking import HUMAN
from tests.session.conftest import ARTICLE, TEXT, at, suggested

BODY = ARTICLE.text.index("\n")
ZONED = replace(ARTICLE, zones=(Zone(ZoneKind.BODY, Span(0, BODY)), Zone(ZoneKind.BODY, Span(BODY + 2, len(TEXT)))))


# --- facts


def test_facts_are_corrected_and_days_resolved_anew(workspace: Workspace) -> None:
    better = correct(workspace, replace(ZONED, title="Attack at Zvora", published="8 May 2024", source="VNA"))
    assert better == workspace.corpus.article("article")
    assert (better.published, better.source) == ("2024-05-08", "VNA")
    assert [(one.span.surface(TEXT), one.date) for one in better.days] == [
        ("Monday", "2024-05-06"),
        ("Tuesday", "2024-05-07"),
    ]
    correct(workspace, better)
    assert as_read(workspace, better) == ARTICLE
    assert len(workspace.corpus.versions.corrections(better)) == 1
    assert correct(workspace, replace(better, published=None)).days == ()


@pytest.mark.parametrize(
    ("wrong", "why"),
    [({"published": "someday"}, "“someday” is no day"), ({"title": " "}, "needs a title")],
)
def test_a_correction_that_makes_no_sense_is_told(workspace: Workspace, wrong: dict[str, str], why: str) -> None:
    with pytest.raises(CorrectionError, match=why):
        correct(workspace, replace(ARTICLE, **wrong))
    assert workspace.corpus.article("article") == ARTICLE


# --- zones


def test_words_get_another_zone_and_the_rest_keeps_its_own() -> None:
    found = with_zone(ZONED, at("near Zvora"), ZoneKind.CAPTION)
    assert [(one.kind.value, one.span.surface(TEXT)) for one in found.zones] == [
        ("body", TEXT[: at("near Zvora").start].rstrip()),
        ("caption", "near Zvora"),
        ("body", "on Monday."),
        ("body", TEXT[BODY + 2 :]),
    ]
    assert with_zone(found, at("near Zvora"), ZoneKind.BODY) == ZONED
    assert zone_at(found, at("near Zvora").start + 2) == Zone(ZoneKind.CAPTION, at("near Zvora"))
    assert zone_at(with_zone(found, Span(0, len(TEXT)), None), 3) is None


@given(st.lists(st.tuples(st.integers(0, 80), st.integers(1, 60), st.sampled_from([*ZoneKind, None])), max_size=8))
def test_zones_never_overlap_and_stay_in_order(acts: list[tuple[int, int, ZoneKind | None]]) -> None:
    article: Article = ZONED
    for start, length, kind in acts:
        article = with_zone(article, Span(start, start + length), kind)
    spans = [one.span for one in article.zones]
    assert spans == sorted(spans)
    assert all(one.end <= other.start for one, other in zip(spans, spans[1:], strict=False))
    assert all(one.surface(TEXT).strip() == one.surface(TEXT) for one in spans)


# --- the text


@pytest.fixture
def worked_on(workspace: Workspace, session: DocumentSession) -> DocumentSession:
    """The article, annotated, commented on and done."""
    session.apply(Accept(tuple(session.document.suggestions)))
    comments = (Comment("c", "ana", "2024-05-08T00:00:00Z", "sure?", on="s-zvora"),)
    session.apply(Several((SetComments(comments), SetStatus(Status.DONE)), name="done"))
    return session


def test_a_mended_typo_makes_a_new_version_with_all_annotations(
    workspace: Workspace, worked_on: DocumentSession
) -> None:
    before = worked_on.document
    made = mend(workspace, ZONED, TEXT.replace("soldiers", "soldeirs").replace("e\u0301te\u0301", "été"))
    assert (made.carried.sure, made.carried.doubtful, made.carried.lost) == (len(before.annotations), 0, ())
    document = workspace.open_document(made.article.id).document
    assert document.article.replaces == "article"
    assert set(document.annotations) == set(before.annotations)
    assert {one.state for one in document.annotations.values()} == {State.ACCEPTED}
    assert document.status is Status.DONE and document.comments == before.comments
    thirty = document.annotations["s-30"]
    assert thirty.counted.surface(document.article.text) == "soldeirs"
    assert [one.id for one in workspace.summaries()] == [made.article.id]
    assert workspace.corpus.document("article", "ana").annotations == before.annotations


def test_zones_and_days_move_with_the_text(workspace: Workspace) -> None:
    article = correct(workspace, replace(ZONED, published="2024-05-08"))
    made = mend(workspace, article, f"Update\n\n{TEXT}").article
    assert [one.span.surface(made.text) for one in made.zones] == [
        "Update",
        *(zone.span.surface(TEXT) for zone in ZONED.zones),
    ]
    assert [one.span.surface(made.text) for one in made.days] == ["Monday", "Tuesday"]


def test_another_number_awaits_a_check_and_the_document_is_open_again(
    workspace: Workspace, worked_on: DocumentSession
) -> None:
    made = mend(workspace, ARTICLE, TEXT.replace("At least 30", "At least 38").replace("police ", ""))
    assert made.carried.doubtful >= 1 and made.carried.lost == ("police",)
    document = workspace.open_document(made.article.id).document
    assert document.status is Status.IN_PROGRESS
    assert document.suggestions["s-30"].spans[0].surface(document.article.text) == "At least 38"
    again = mend(workspace, document.article, document.article.text.replace("Ole", "Ola"))
    assert set(workspace.open_document(again.article.id).document.suggestions) == set(document.suggestions)


@pytest.mark.parametrize(
    ("text", "why"), [(TEXT, "Nothing was changed"), (" \n", "without words"), ("Old text.\n", "just this text")]
)
def test_what_is_no_new_version_is_told(workspace: Workspace, text: str, why: str) -> None:
    workspace.corpus.add_article(Article("other", "Old text.\n"))
    with pytest.raises(CorrectionError, match=why):
        mend(workspace, ARTICLE, text)
    assert len(workspace.summaries()) == 2


def test_a_version_stands_where_the_first_one_stood_and_can_be_taken_back(
    workspace: Workspace, worked_on: DocumentSession
) -> None:
    workspace.corpus.add_article(Article("other", "Another text.\n", "Other"))
    made = mend(workspace, ARTICLE, TEXT.replace("Ole", "Ola")).article
    again = mend(workspace, made, made.text.replace("12 percent", "13 percent")).article
    assert [one.id for one in workspace.summaries()] == [again.id, "other"]
    assert take_back(workspace, again) == made.id and take_back(workspace, made) == "article"
    assert [one.id for one in workspace.summaries()] == ["article", "other"]
    assert take_back(workspace, ARTICLE) is None
    assert mend(workspace, ARTICLE, made.text).article.id == made.id
    assert workspace.open_document(made.id).apply(SetStatus(Status.SKIPPED)) is not None
    assert take_back(workspace, made) is None


def test_what_was_done_while_a_version_was_taken_back_is_carried_too(
    workspace: Workspace, worked_on: DocumentSession
) -> None:
    text = TEXT.replace("Ole", "Ola")
    made = mend(workspace, ARTICLE, text).article
    assert take_back(workspace, made) == "article"
    session = workspace.open_document("article")
    session.apply(Remove(("s-police",)))
    session.apply(Create((replace(suggested("new", "marched", "person"), state=State.CREATED, origin=HUMAN),)))
    session.apply(SetComments(()))
    again = mend(workspace, ARTICLE, text)
    assert again.article.id == made.id and again.carried.lost == ()
    document = workspace.open_document(made.id).document
    assert {key: one.state for key, one in document.annotations.items()} == {
        key: one.state for key, one in session.document.annotations.items()
    }
    assert document.annotations["new"].spans == (at("marched"),) and document.comments == ()
