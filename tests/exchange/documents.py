"""An invented document with everything that is hard for a format, and a few plain ones."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from annotator.domain.annotations import (
    Annotation,
    Argument,
    Comment,
    Direction,
    Entity,
    EventMention,
    Factuality,
    Figure,
    FigureKind,
    Mention,
    Modifier,
    Normalized,
    Origin,
    OriginKind,
    Polarity,
    Quantity,
    Relation,
    State,
)
from annotator.domain.article import Article, Dateline, Day, Zone, ZoneKind
from annotator.domain.document import Document, Status
from annotator.domain.span import Span, Spans

PARAGRAPHS = (
    ("headline", "Marento counts its wounded 🚑 after the march"),
    ("byline", "By Ilse Brandt"),
    ("dateline", "MARENTO, Velland (VNA) —"),
    (
        "body",
        "Police wounded 12 of 300 marchers 😱 near Velland State University on Monday. Officials blamed the Red Army.",
    ),
    ("body", "Mayors Ada and Bo Finn said “لا نخاف” (“we are not afraid”). The army will send 700 more troops to קרן."),
    ("caption", "A woman 👩🏾‍🚒 walks 30km with Vellanders, Monday, May 6, 2024."),
    ("credit", "(VNA Photo/Pavel Orsk)"),
)
TEXT = "\n\n".join(words for _, words in PARAGRAPHS).replace("—\n\n", "— ") + "\n"
HUMAN = Origin(OriginKind.HUMAN, "Ada")
MODEL = Origin(OriginKind.MODEL, "en_core_web_sm", "3.8.0", 0.875)


def at(words: str, part: str | None = None) -> Span:
    """The place of `words`, or of `part` in them."""
    start = TEXT.index(words) + (words.index(part) if part else 0)
    return Span(start, start + len(part or words))


def by_id(annotations: Iterable[Annotation]) -> dict[str, Annotation]:
    return {one.id: one for one in annotations}


def article() -> Article:
    zones = tuple(Zone(ZoneKind(kind), at(words)) for kind, words in PARAGRAPHS)
    return Article(
        id="article-1",
        text=TEXT,
        title=PARAGRAPHS[0][1],
        byline="Ilse Brandt",
        published="2024-05-06",
        source="Velland News Agency",
        url="https://example.org/marento",
        file="marento.txt",
        story="story-1",
        dateline=Dateline("MARENTO, Velland", "VNA"),
        zones=zones,
        days=(Day(zones[0].span, "2024-05-05"),),
        replaces="article-0",
    )


def mention(mention_id: str, spans: Span | Spans, kind: str, state: State = State.CREATED, **more: object) -> Mention:
    spans = (spans,) if isinstance(spans, Span) else spans
    origin = HUMAN if state is State.CREATED else MODEL
    return replace(Mention(mention_id, spans, kind, state, origin), **more)


def mentions() -> list[Annotation]:
    return [
        mention("m-police", at("Police"), "organisation", entity="e-police"),
        mention("m-university", at("Velland State University"), "organisation", State.ACCEPTED),
        mention("m-nested", at("Velland State University", "Velland"), "place", attributes=(("role", ("a", "b")),)),
        mention("m-same-place", at("Velland State University"), "place", State.CORRECTED),
        mention("m-army", at("Red Army"), "organisation"),
        mention("m-ada", (at("Ada and"), at("Bo Finn", "Finn")), "person"),
        mention("m-bo", at("Bo Finn"), "person"),
        mention("m-hebrew", at("קרן"), "place"),
        mention("m-inside-a-word", at("Vellanders", "Velland"), "place"),
        mention("m-blank-at-its-end", at("march\n\n"), "event"),
        mention("m-rejected", at("Monday. O", "Monday"), "person", State.REJECTED),
    ]


def figures() -> list[Annotation]:
    people = {"unit": "person", "origin": HUMAN}
    march = at("12 of 300 marchers", "300 marchers")
    return [
        Figure(
            "f-wounded",
            (at("12 of"[:2]),),
            State.CREATED,
            kind=FigureKind.COUNT,
            quantity=Quantity(12.0, 12.0, 12.0),
            counted=at("300 marchers", "marchers"),
            of_whole=march,
            role="wounded",
            attribution=at("Officials"),
            attributes=(("checked", True),),
            **people,
        ),
        Figure(
            "f-marchers", (at("300"),), State.CREATED, quantity=Quantity(300.0, 300.0), role="participants", **people
        ),
        Figure(
            "f-troops",
            (at("700 more"),),
            State.CORRECTED,
            MODEL,
            quantity=Quantity(700.0, 700.0, None, False, True, Modifier.AT_LEAST, Direction.ADDITIONAL),
            unit="person",
            role="troops",
        ),
        Figure(
            "f-distance",
            (at("30km"),),
            State.ACCEPTED,
            MODEL,
            kind=FigureKind.MEASURE,
            quantity=Quantity(30.5),
            unit="km",
            normalized=Normalized(30_500.0, "m"),
        ),
    ]


def events() -> list[Annotation]:
    return [
        EventMention(
            "v-wound",
            (at("wounded 12", "wounded"),),
            "injure",
            State.CREATED,
            HUMAN,
            (
                Argument("actor", "m-police"),
                Argument("victim", at("marchers 😱")),
                Argument("count", "f-wounded"),
                # From the next sentence.
                Argument("accused", "m-army"),
            ),
            event="event-1",
        ),
        EventMention(
            "v-blame",
            (at("blamed"),),
            "accuse",
            State.ACCEPTED,
            MODEL,
            (Argument("topic", "v-wound"), Argument("target", "m-army")),
            polarity=Polarity.NEGATIVE,
        ),
        EventMention(
            "v-send",
            (at("will"), at("send")),
            "deploy",
            State.CREATED,
            HUMAN,
            (Argument("size", "f-troops"),),
            Factuality.PLANNED,
        ),
        EventMention("v-no-trigger", (), "protest", State.CREATED, HUMAN, attributes=(("weight", 0.5),)),
    ]


def suggestions() -> list[Annotation]:
    may = Figure("s-date", (at("May 6, 2024"),), State.SUGGESTED, MODEL, kind=FigureKind.DATE, quantity=Quantity())
    return [may, mention("s-woman", at("A woman 👩🏾‍🚒"), "person", State.SUGGESTED)]


def make_everything() -> Document:
    relation = Relation("r-same", "same_as", "m-nested", "m-hebrew", State.CREATED, HUMAN)
    return Document(
        id="document-1",
        article=article(),
        annotator="Ada",
        annotations=by_id([*mentions(), *figures(), *events(), relation]),
        suggestions=by_id(suggestions()),
        entities=(Entity("e-police", "organisation", "Marento police", ("https://example.org/police",)),),
        comments=(
            Comment("c-1", "Ada", "2024-05-07T08:00:00Z", "Two counts 🤔, \u2028one “source”."),
            Comment("c-2", "Bo", "2024-05-07T09:00:00Z", "A person?", "m-rejected", True),
        ),
        status=Status.DONE,
        attributes=(("relevant", True), ("topics", ("protest", "police"))),
        seconds=62.5,
        schema=("conflict-and-protest", "1"),
    )


def plain(number: int, annotator: str = "Bo") -> Document:
    text = f"{number} soldiers left Tarn on Monday.\n"
    words = Span(text.index("Tarn"), text.index("Tarn") + 4)
    annotations = by_id([Mention(f"m-{number}", (words,), "place", State.CREATED, HUMAN)])
    return Document(f"plain-{number}-{annotator}", Article(f"plain-{number}", text), annotator, annotations)
