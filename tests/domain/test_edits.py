"""What each edit does, what it takes along, and that a refused one leaves everything as it was."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

import pytest

from annotator.domain.annotations import (
    Annotation,
    Argument,
    Comment,
    Entity,
    EventMention,
    Figure,
    Mention,
    Origin,
    OriginKind,
    Relation,
    State,
)
from annotator.domain.article import Article
from annotator.domain.document import Document, Layer, Status, open_suggestions
from annotator.domain.edits import (
    Accept,
    Create,
    Edit,
    EditError,
    Remove,
    Revise,
    SetAttributes,
    SetComments,
    SetEntities,
    SetStatus,
    Several,
    plan,
)
from annotator.domain.history import do
from annotator.domain.span import Span

TEXT = "Rebels attacked police near Zvora; 30 soldiers were wounded."
MODEL = Origin(OriginKind.MODEL, "model", "1", 0.9)
HUMAN = Origin(OriginKind.HUMAN, "ana")


def at(words: str) -> tuple[Span]:
    start = TEXT.index(words)
    return (Span(start, start + len(words)),)


def mention(key: str, words: str, kind: str = "person", state: State = State.SUGGESTED, **more) -> Mention:
    return Mention(key, at(words), kind, state, more.pop("origin", MODEL), **more)


REBELS, POLICE, ZVORA = mention("rebels", "Rebels"), mention("police", "police"), mention("zvora", "Zvora", "place")
THIRTY = Figure("thirty", at("30"), State.SUGGESTED, MODEL)
ATTACK = EventMention(
    "attack",
    at("attacked"),
    "attack",
    State.SUGGESTED,
    MODEL,
    (Argument("actor", "rebels"), Argument("target", "police"), Argument("cause", at("soldiers")[0])),
)
SAME = Relation("same", "same_as", "rebels", "police", State.SUGGESTED, MODEL)
WOUND = EventMention("wound", at("wounded"), "attack", State.SUGGESTED, MODEL, (Argument("cause", "attack"),))


def fresh(*suggestions: Annotation) -> Document:
    layer = Layer("model", "1", "schema@1", suggestions or (REBELS, POLICE, ZVORA, THIRTY, ATTACK, WOUND, SAME))
    return Document(
        "d", Article("a", TEXT), "ana", suggestions=MappingProxyType(open_suggestions(layer, {})), layer=layer
    )


def after(document: Document, *edits: Edit) -> Document:
    for edit in edits:
        document, _ = do(document, edit, "change")
    return document


def states(document: Document) -> dict[str, str]:
    return {key: one.state.value for key, one in sorted(document.annotations.items())}


def own(key: str, words: str, kind: str = "person") -> Mention:
    return mention(key, words, kind, State.CREATED, origin=HUMAN)


# --- create


def test_what_is_created_is_there_and_begins_the_work() -> None:
    document = after(fresh(), Create((own("m", "near"),)))
    assert states(document) == {"m": "created"}
    assert document.status is Status.IN_PROGRESS


def test_what_is_created_answers_a_suggestion_of_the_same_words_and_type() -> None:
    document = after(fresh(), Create((own("m", "Zvora", "place"),)))
    assert "zvora" not in document.suggestions
    assert "zvora" in after(fresh(), Create((own("m", "Zvora", "person"),))).suggestions


def test_what_is_created_takes_its_fillers_along() -> None:
    event = EventMention("e", (), "attack", State.CREATED, HUMAN, (Argument("cause", "wound"),))
    document = after(fresh(), Create((event,)))
    assert states(document) == dict.fromkeys(("attack", "police", "rebels", "wound"), "accepted") | {"e": "created"}


# --- accept


def test_a_suggestion_is_accepted_as_it_is() -> None:
    document = after(fresh(), Accept(("zvora",)))
    assert document.annotations == {"zvora": replace(ZVORA, state=State.ACCEPTED)}
    assert document.annotations["zvora"].origin == MODEL
    assert "zvora" not in document.suggestions


def test_accepting_an_event_takes_its_fillers_along_and_theirs() -> None:
    document = after(fresh(), Accept(("wound",)))
    assert states(document) == dict.fromkeys(("attack", "police", "rebels", "wound"), "accepted")


def test_accepting_twice_changes_nothing() -> None:
    document = after(fresh(), Accept(("zvora",)))
    _, change = do(document, Accept(("zvora",)), "change")
    assert change.is_empty


def test_accepting_nothing_does_not_begin_the_work() -> None:
    _, change = do(fresh(), Accept(()), "change")
    assert change.is_empty


def test_an_event_accepted_after_one_of_its_fillers_was_rejected_is_a_corrected_one() -> None:
    document = after(fresh(), Remove(("police",)), Accept(("attack",)))
    assert states(document) == {"attack": "corrected", "police": "rejected", "rebels": "accepted"}
    attack = document.annotations["attack"]
    assert isinstance(attack, EventMention)
    assert [one.role for one in attack.arguments] == ["actor", "cause"]


def test_an_event_accepted_after_a_person_marked_its_filler_points_to_theirs() -> None:
    document = after(fresh(), Create((own("mine", "Rebels"),)), Accept(("attack",)))
    attack = document.annotations["attack"]
    assert isinstance(attack, EventMention)
    assert attack.arguments[0] == Argument("actor", "mine")
    assert states(document) == {"attack": "accepted", "mine": "created", "police": "accepted"}


def test_a_relation_is_led_to_what_a_person_marked_in_the_same_place() -> None:
    document = after(fresh(), Create((own("mine", "Rebels"),)), Accept(("same",)))
    assert document.annotations["same"] == replace(SAME, source="mine", state=State.ACCEPTED)


def test_a_relation_to_what_was_rejected_is_no_longer_suggested() -> None:
    on_it = Relation("on it", "part_of", "same", "zvora", State.SUGGESTED, MODEL)
    document = after(fresh(REBELS, POLICE, ZVORA, SAME, on_it), Remove(("rebels",)))
    assert set(document.suggestions) == {"police", "zvora"}
    document = after(document, Revise((document.annotations["rebels"],)))
    assert set(document.suggestions) == {"police", "zvora", "same", "on it"}


def test_a_relation_that_a_person_made_is_no_longer_suggested() -> None:
    document = after(fresh(), Create((own("mine", "Rebels"),)))
    assert document.suggestions["same"] == replace(SAME, source="mine")
    made = Relation("made", "same_as", "mine", "police", State.CREATED, HUMAN)
    document = after(document, Create((made,)))
    assert "same" not in document.suggestions
    assert "same" in after(document, Remove(("made",))).suggestions


def test_of_several_annotations_that_answer_a_suggestion_one_is_led_to_whatever_their_order() -> None:
    first = after(fresh(), Create((own("one", "Rebels"),)), Create((own("other", "Rebels"),)))
    second = after(fresh(), Create((own("other", "Rebels"),)), Create((own("one", "Rebels"),)))
    assert first.suggestions == second.suggestions
    rejected = replace(own("one", "Rebels"), state=State.REJECTED)
    document = after(fresh(), Create((rejected,)), Create((own("other", "Rebels"),)))
    attack = document.suggestions["attack"]
    assert isinstance(attack, EventMention)
    assert attack.arguments[0] == Argument("actor", "other")


# --- remove


def test_a_suggestion_is_kept_as_rejected() -> None:
    document = after(fresh(), Remove(("zvora",)))
    assert document.annotations == {"zvora": replace(ZVORA, state=State.REJECTED)}
    assert "zvora" not in document.suggestions
    assert "zvora" not in [one.id for one in document.visible()]


def test_what_a_person_made_is_gone_and_the_suggestion_is_open_again() -> None:
    document = after(fresh(), Create((own("m", "Zvora", "place"),)), Remove(("m",)))
    assert document.annotations == {}
    assert document.suggestions["zvora"] == ZVORA


def test_an_accepted_suggestion_is_rejected_and_not_asked_again() -> None:
    document = after(fresh(), Accept(("zvora",)), Remove(("zvora",)))
    assert states(document) == {"zvora": "rejected"}
    assert "zvora" not in document.suggestions


def test_a_suggestion_that_a_person_made_for_another_is_rejected_too() -> None:
    suggested = mention("zvora", "Zvora", "place", origin=HUMAN)
    document = after(fresh(suggested), Remove(("zvora",)))
    assert states(document) == {"zvora": "rejected"}
    document = after(fresh(suggested), Accept(("zvora",)), Remove(("zvora",)))
    assert (states(document), dict(document.suggestions)) == ({"zvora": "rejected"}, {})


def test_removing_takes_arguments_and_relations_along() -> None:
    document = after(fresh(), Accept(("wound", "same")), Remove(("rebels",)))
    attack = document.annotations["attack"]
    assert isinstance(attack, EventMention)
    assert [one.role for one in attack.arguments] == ["target", "cause"]
    assert states(document) == {
        "attack": "corrected",
        "police": "accepted",
        "rebels": "rejected",
        "same": "rejected",
        "wound": "accepted",
    }


def test_deleting_takes_a_persons_relation_along_and_what_points_to_it() -> None:
    one, other = own("one", "Rebels"), own("other", "police")
    joined = Relation("r", "same_as", "one", "other", State.CREATED, HUMAN)
    on_it = Relation("rr", "part_of", "r", "other", State.CREATED, HUMAN)
    document = after(fresh(), Create((one, other, joined, on_it)), Remove(("one",)))
    assert states(document) == {"other": "created"}


def test_a_rejected_event_keeps_what_is_rejected_with_it_and_loses_what_is_deleted() -> None:
    pointing = replace(ATTACK, arguments=(Argument("actor", "rebels"), Argument("target", "mine")))
    document = after(
        fresh(),
        Create((own("mine", "near"),)),
        Revise((pointing,)),
        Remove(("attack",)),
        Remove(("rebels",)),
        Remove(("mine",)),
    )
    attack = document.annotations["attack"]
    assert isinstance(attack, EventMention)
    assert attack.arguments == (Argument("actor", "rebels"),)
    assert states(document) == {"attack": "rejected", "rebels": "rejected"}


def test_an_event_and_its_filler_removed_together_are_both_gone() -> None:
    event = EventMention("e", (), "attack", State.CREATED, HUMAN, (Argument("actor", "m"),))
    document = after(fresh(), Create((own("m", "near"), event)), Remove(("m", "e")))
    assert document.annotations == {}


# --- revise


def test_a_changed_suggestion_is_corrected_and_keeps_its_origin() -> None:
    document = after(fresh(), Revise((replace(ZVORA, type="organisation"),)))
    assert document.annotations == {"zvora": replace(ZVORA, type="organisation", state=State.CORRECTED)}


def test_what_a_person_made_stays_created_when_they_change_it() -> None:
    made = own("m", "near")
    document = after(fresh(), Create((made,)), Revise((replace(made, type="place"),)))
    assert states(document) == {"m": "created"}


def test_a_revision_that_changes_nothing_is_an_acceptance_or_nothing() -> None:
    assert states(after(fresh(), Revise((ZVORA,)))) == {"zvora": "accepted"}
    accepted = after(fresh(), Accept(("zvora",)))
    assert accepted == after(accepted, Revise((accepted.annotations["zvora"],)))
    rejected = after(fresh(), Remove(("zvora",)))
    assert states(after(rejected, Revise((rejected.annotations["zvora"],)))) == {"zvora": "accepted"}


def test_a_moved_suggestion_answers_the_one_it_was() -> None:
    document = after(fresh(), Revise((replace(ZVORA, spans=at("near Zvora")),)))
    assert "zvora" not in document.suggestions


def test_a_new_argument_takes_the_suggestion_along() -> None:
    more = replace(ATTACK, arguments=(*ATTACK.arguments, Argument("place", "zvora")))
    document = after(fresh(), Revise((more,)))
    assert states(document) == dict.fromkeys(("police", "rebels", "zvora"), "accepted") | {"attack": "corrected"}


# --- the document's own fields, and several at once


def test_fields_of_the_document() -> None:
    comment, entity = Comment("c", "ana", "now", "?"), Entity("e", "place", "Zvora")
    edits = (
        SetStatus(Status.DONE),
        SetAttributes((("relevant", "yes"),)),
        SetComments((comment,)),
        SetEntities((entity,)),
    )
    document, change = do(fresh(), Several(edits, "finish"), "change")
    assert (document.status, document.attributes) == (Status.DONE, (("relevant", "yes"),))
    assert (document.comments, document.entities) == ((comment,), (entity,))
    assert (change.name, change.deltas) == ("finish", ())
    assert change.header is not None


def test_the_fields_plan_no_annotations() -> None:
    assert plan(fresh(), SetStatus(Status.DONE)) == {}


def test_several_edits_see_what_those_before_them_did() -> None:
    edits = (Create((own("m", "near"),)), Remove(("m",)), Accept(("zvora",)))
    document, change = do(fresh(), Several(edits, "several"), "change")
    assert states(document) == {"zvora": "accepted"}
    assert [delta.id for delta in change.deltas] == ["zvora"]


# --- what is refused

LONG = (Span(0, len(TEXT) + 1),)
REFUSED = [
    (Create((own("m", "near"), own("m", "were"))), "already in the document"),
    (Create((replace(own("m", "near"), spans=LONG),)), "leaves the article's text"),
    (Create((replace(own("m", "near"), spans=()),)), "needs words"),
    (Create((replace(own("m", "near"), spans=(*at("near"), *at("Rebels"))),)), "in text order"),
    (Create((replace(THIRTY, id="f", counted=LONG[0]),)), "leaves the article's text"),
    (Create((replace(ATTACK, id="e", arguments=(Argument("actor", LONG[0]),)),)), "leaves the article's text"),
    (Create((replace(ATTACK, id="e", arguments=(Argument("cause", "e"),)),)), "a role of its own"),
    (Create((replace(ATTACK, id="e", arguments=(Argument("actor", "nobody"),)),)), "not in the document"),
    (Create((replace(ATTACK, id="e", arguments=(Argument("actor", "police"),)),)), "was rejected"),
    (Create((Relation("r", "same_as", "zvora", "zvora", State.CREATED, HUMAN),)), "two different annotations"),
    (Create((Relation("r", "same_as", "zvora", "nobody", State.CREATED, HUMAN),)), "not in the document"),
    (Accept(("nobody",)), "no longer in the document"),
    (Accept(("zvora", "nobody")), "no longer in the document"),
    (Remove(("zvora", "nobody")), "no longer in the document"),
    (Revise((own("nobody", "near"),)), "no longer in the document"),
    (Revise((replace(THIRTY, id="zvora"),)), "one of another kind"),
    (Several((Accept(("zvora",)), Accept(("nobody",))), "both"), "no longer in the document"),
    (Several((Remove(("own",)), Create((replace(THIRTY, id="own"),))), "both"), "one of another kind"),
    (SetComments((Comment("c", "ana", "", ""), Comment("c", "bo", "", ""))), "two comments have the same id"),
    (SetEntities((Entity("e", "place", "A"), Entity("e", "place", "B"))), "two entities have the same id"),
]


@pytest.mark.parametrize(("edit", "why"), REFUSED, ids=[f"{type(one).__name__} {why}" for one, why in REFUSED])
def test_a_refused_edit_says_why_and_leaves_all_as_it_was(edit: Edit, why: str) -> None:
    document = after(fresh(), Remove(("police",)), Create((own("own", "were"),)))
    before = (dict(document.annotations), dict(document.suggestions), document.status)
    with pytest.raises(EditError, match=why):
        do(document, edit, "change")
    assert (dict(document.annotations), dict(document.suggestions), document.status) == before


def test_several_edits_are_not_planned_as_one() -> None:
    with pytest.raises(EditError, match="one by one"):
        plan(fresh(), Several((), "none"))


def test_a_relation_whose_ends_became_one_is_no_longer_suggested() -> None:
    twin = replace(REBELS, id="twin")
    document = after(fresh(REBELS, twin, replace(SAME, target="twin"), ZVORA), Accept(("rebels",)))
    assert set(document.suggestions) == {"zvora"}


def test_relations_that_point_to_each_other_can_be_accepted() -> None:
    one, other = replace(SAME, id="one", source="other"), replace(SAME, id="other", source="one")
    document = after(fresh(POLICE, one, other), Accept(("one", "other")))
    assert states(document) == dict.fromkeys(("one", "other", "police"), "accepted")
