"""The parts of an article, and what is known from them."""

from __future__ import annotations

import itertools
import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator import paths
from annotator.domain.article import Article, Dateline
from annotator.readers.facts import article_of
from annotator.readers.paragraphs import paragraphs
from annotator.readers.registry import read_article
from annotator.readers.zones import find_zones

BODY = "Troops moved to the north of Velland on Monday, the army said, after two days of fighting."


def parts(*lines: str) -> list[tuple[str, str]]:
    """Kind and words of every zone of a text whose paragraphs these are."""
    text = "\n\n".join(lines)
    return [(zone.kind.value, zone.span.surface(text)) for zone in find_zones(text)]


def kinds(*lines: str) -> list[str]:
    return [kind for kind, _ in parts(*lines)]


def article(*lines: str, name: str = "story.txt") -> Article:
    return article_of("\n\n".join(lines), name, "id")


# --- datelines --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "place", "agency"),
    [
        ("MARENTO, Velland (VNA) — ", "MARENTO, Velland", "VNA"),
        ("MARENTO, Velland (VNA) – ", "MARENTO, Velland", "VNA"),
        ("MARENTO, Velland (VNA) --  ", "MARENTO, Velland", "VNA"),
        ("TORVAL, May 3 (Northlight) - ", "TORVAL", "Northlight"),
        ("TORVAL, 3 May 2024 (Northlight) - ", "TORVAL", "Northlight"),
        ("SARN HARBOUR, Velland, Jan. 9 (Northlight) -- ", "SARN HARBOUR, Velland", "Northlight"),
        ("BELLASH/TARN (KPS) — ", "BELLASH/TARN", "KPS"),
        ("BELLASH and TARN, Korvenia (KPS) — ", "BELLASH and TARN, Korvenia", "KPS"),
        ("ST. ODA-SUR-MER, Korvenia (KPS) — ", "ST. ODA-SUR-MER, Korvenia", "KPS"),
        ("ABOARD THE SILVER PETREL (KPS) — ", "ABOARD THE SILVER PETREL", "KPS"),
        ("Bellash (dpa) - ", "Bellash", "dpa"),
        ("OSTRÉ, Korvenia (Korven Press) — ", "OSTRÉ, Korvenia", "Korven Press"),
        ("(VNA) — ", None, "VNA"),
        ("CAPE LENA, July 1. /VNA/. ", "CAPE LENA", "VNA"),
        ("Bellash /kps/: ", "Bellash", "kps"),
        ("Selva, Ilmaria, Jul 8 (IWS).- ", "Selva, Ilmaria", "IWS"),
        ("MARENTO — ", "MARENTO", None),
        ("PORT ESSAN, Zahrun -- ", "PORT ESSAN, Zahrun", None),
    ],
)
def test_a_dateline_ends_with_its_dash(line: str, place: str | None, agency: str | None) -> None:
    assert parts(line + BODY) == [("dateline", line.strip()), ("body", BODY)]
    assert article(line + BODY).dateline == Dateline(place, agency)


@pytest.mark.parametrize(
    "line",
    [
        "The Harbour Union (HWU) — the largest in Velland — called a strike on Monday, its head said.",
        "NATO (North Atlantic Treaty) — the alliance of 31 states — sent troops north on Monday.",
        "Harbour Workers Union (HWU) — Velland's largest — called a strike on Monday, its head said.",
        "NATO — the alliance of 31 states — sent troops to the north of Velland on Monday.",
        "Two hostages — a doctor and her son — were freed on Monday, the ministry said.",
        "Police (in blue) - and marchers (in red) - met at the gate of the port on Monday.",
        "Prices in CZK/EUR/USD rose on Monday, and the rate of EUR / USD fell, the bank of Velland said.",
        "BC-WEA--Global Weather was read on Monday by nine thousand people, the service said.",
    ],
)
def test_a_dash_alone_makes_no_dateline(line: str) -> None:
    assert kinds("Headline of the day", line) == ["headline", "body"]


def test_only_a_lead_may_do_without_the_agency() -> None:
    assert kinds(BODY, "TARN — " + BODY, "TARN, Korvenia (KPS) — " + BODY) == ["body", "body", "dateline", "body"]


# --- the head ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["Riot leaves 61 hurt", BODY], ["headline", "body"]),
        (["Riot leaves 61 hurt", "By Tomas Rell", BODY], ["headline", "byline", "body"]),
        (["Riot leaves 61 hurt", "Cars burned.", "By Tomas Rell", BODY], ["headline", "deck", "byline", "body"]),
        (["Riot leaves 61 hurt", "Cars burned after 2-1 defeat", BODY], ["headline", "deck", "body"]),
        (["Riot spreads across the U.S.", BODY], ["headline", "body"]),
        (["What next for Velland?", BODY], ["headline", "body"]),
        (["Riot", "By T. RELL and Iva Dusk", "Korven Press Writer", BODY], ["headline", "byline", "byline", "body"]),
        (["Riot leaves 61 hurt", "Friday, May 3, 2024", BODY], ["headline", "metadata", "body"]),
        (["Published: 3 May 2024", "Riot leaves 61 hurt", BODY], ["metadata", "headline", "body"]),
        (["Staff reports", BODY], ["byline", "body"]),
        (["Staff and agencies", BODY], ["byline", "body"]),
        (["Riot leaves 61 hurt", "Ilse Brand, Staff Writer", BODY], ["headline", "byline", "body"]),
        (["Riot leaves 61 hurt", "By staff reporter Ed Bunce", BODY], ["headline", "byline", "body"]),
        (["Riot leaves 61 hurt", "By Otto Reiss and Mia Land, dpa", BODY], ["headline", "byline", "body"]),
        (["BC-VEL--Riot, 1st Ld-Writethru,310", "Riot leaves 61 hurt", BODY], ["metadata", "headline", "body"]),
        (["By Monday the town was empty, residents of the valley said.", BODY], ["body", "body"]),
        (["The town was empty.", BODY], ["body", "body"]),
        (["A single line"], ["body"]),
        (["Riot leaves 61 hurt", "MARENTO (VNA) — " + BODY], ["headline", "dateline", "body"]),
    ],
)  # fmt: skip
def test_the_head(lines: list[str], expected: list[str]) -> None:
    assert kinds(*lines) == expected


def test_one_line_may_hold_metadata_dateline_and_lead() -> None:
    found = article(" date 2023-05-31 MARENTO, Velland (VNA) — " + BODY)
    assert [zone.kind.value for zone in found.zones] == ["metadata", "dateline", "body"]
    assert (found.published, found.title[:12]) == ("2023-05-31", "Troops moved")


# --- captions, notes, copyright ---------------------------------------------------------------------------------------


CREDIT = "(VNA Photo/Pavel Orsk)"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (f"A soldier walks past a truck. {CREDIT}", ["caption", "credit"]),
        ("A soldier walks by. (VNA Photo/Ann B. Cole, File) Photo: VELLAND NEWS/Ann Cole", ["caption", "credit"]),
        (f"A soldier walks. {CREDIT} A woman sweeps glass. {CREDIT}", ["caption", "credit", "caption", "credit"]),
        ("A soldier walks past a truck. (Northlight/Sefa Norrin)", ["caption", "credit"]),
        ("A soldier walks past a truck. (Ministry of Defense/Handout via VNA)", ["caption", "credit"]),
        ("A soldier walks past a truck. REUTERS/Sefa Norrin", ["caption", "credit"]),
        ("A soldier walks past a truck. Image: Sefa Norrin.", ["caption", "credit"]),
        ("FILE - A soldier walks past a truck in 2019.", ["caption"]),
        ("Photo: a soldier walks past a truck.", ["caption"]),
        ("In this March 3, 2020, file photo, a soldier walks past a truck.", ["caption"]),
        ("A soldier walks past a truck in Tarn, Korvenia, Tuesday, May 3, 2022. Nine people died.", ["caption"]),
        ("VNA writers Ann Cole in Tarn and J. Ferrel in Osthaven contributed to this report.", ["editors_note"]),
        ("___ VNA writer Ann Cole contributed to this report.", ["metadata", "editors_note"]),
        ("(Reporting by Sefa Norrin; Editing by Paul Tace)", ["editors_note"]),
        ("(Additional reporting by Sefa Norrin)", ["editors_note"]),
        ("Editor’s note: Names are given as their owners write them.", ["editors_note"]),
        ("This story has been corrected to show that the mayor is 41.", ["editors_note"]),
        ("Copyright 2024 Velland News Agency. All rights reserved.", ["copyright"]),
        ("© 2024 Velland News Agency", ["copyright"]),
        ("(c) 2024 Velland News Agency", ["copyright"]),
        ("The vote is on Monday. Copyright 2024 Velland News Agency. All rights reserved.", ["body", "copyright"]),
        ("(c) Velland Press 2023", ["copyright"]),
        ("A soldier walks past a truck. (Pavel Orsk/VNA via Getty Images)", ["caption", "credit"]),
        ("A soldier walks past a truck. (VNA Photo)", ["caption", "credit"]),
        ("This combination of photos shows two soldiers.", ["caption"]),
        ("(Corrects paragraph 2 to say 41)", ["editors_note"]),
        ("This report by Velland Press was first published May 3, 2024.", ["editors_note"]),
        ("Ann Cole can be reached at ann@vna.example", ["editors_note"]),
        ("hh/ph/ts", ["metadata"]),
        ("___", ["metadata"]),
        ("* * *", ["metadata"]),
        ("-30-", ["metadata"]),
        # What only looks like one of them.
        ("The story was first told in 1912, and the report has been read ever since.", ["body"]),
        ("The photo shows two men, the court heard on Tuesday, May 3, 2022.", ["body"]),
        ("The alliance (CDU/CSU) and the party (SPD) agreed on Monday.", ["body"]),
        ("The judge said copyright law was clear. She contributed 90,000 crowns to the fund.", ["body"]),
    ],
)  # fmt: skip
def test_parts_below_the_head(line: str, expected: list[str]) -> None:
    assert kinds(BODY, line, BODY) == ["body", *expected, "body"]


def test_a_paragraph_above_a_credit_is_a_caption() -> None:
    assert kinds(BODY, "A soldier walks past a truck.", CREDIT, BODY) == ["body", "caption", "credit", "body"]
    assert kinds("Riot leaves 61 hurt", CREDIT, BODY) == ["headline", "credit", "body"]
    assert kinds("Riot leaves 61 hurt", "By Ann Cole", CREDIT, BODY) == ["headline", "byline", "credit", "body"]
    assert kinds("TARN (KPS) — " + BODY, CREDIT) == ["dateline", "body", "credit"]


def test_a_credit_is_no_part_of_its_caption() -> None:
    assert parts(BODY, f"A soldier walks. {CREDIT}")[1:] == [("caption", "A soldier walks."), ("credit", CREDIT)]


# --- paragraphs -------------------------------------------------------------------------------------------------------


def test_lines_are_paragraphs_unless_hard_wrapped() -> None:
    long = "A line that is much longer than any line of hard-wrapped text would be, as it is a paragraph of its own."
    wrapped = (
        "The army sent seven hundred more troops to the north on Monday\nand residents said they had seen trucks.\n"
    )
    short = "Headline\nBy Ann Cole\n"
    assert len(paragraphs(f"{long}\n{long}")) == 2
    assert len(paragraphs(wrapped)) == 1
    assert len(paragraphs(short + wrapped)) == 3
    assert kinds(short + wrapped) == ["headline", "byline", "body"]


# --- facts ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "field", "expected"),
    [
        (["Riot leaves  61 hurt", BODY], "title", "Riot leaves 61 hurt"),
        (["Gen. Ada Finn of the U.S. left. She is 60."], "title", "Gen. Ada Finn of the U.S. left."),
        ([BODY[:-1] + " again."], "title", BODY[:-1] + "…"),
        (["___"], "title", "story"),
        (["Riot", "By Tomas Rell, Korven Press", BODY], "byline", "Tomas Rell, Korven Press"),
        (["Riot", "BY TOMAS RELL\n", "Korven Press Writer", BODY], "byline", "TOMAS RELL, Korven Press Writer"),
        ([BODY], "byline", None),
        ([BODY, "Copyright 2024 The Velland Press. All rights reserved."], "source", "The Velland Press"),
        ([BODY, "© 2019-2024 Northlight Ltd, all rights reserved"], "source", "Northlight Ltd"),
        (["MARENTO (VNA) — " + BODY], "source", "VNA"),
        ([BODY], "source", None),
        (["Source: Luma Herald", "Riot", "MARENTO (VNA) — " + BODY], "source", "Luma Herald"),
        (["URL: https://vna.example/1", "Riot", BODY], "url", "https://vna.example/1"),
        (["https://vna.example/1", "Riot", BODY], "url", "https://vna.example/1"),
        (["Riot", BODY], "url", None),
        (["TORVAL, May 3, 2024 (VNA) — " + BODY], "published", "2024-05-03"),
        (["TORVAL, May 3 (VNA) — " + BODY, "Copyright 2024 VNA."], "published", None),
        ([f"A man walks in Tarn, Velland, Friday, May 3, 2024. {CREDIT}", BODY], "published", None),
        (["date 2024-02-31 " + BODY], "published", None),
        (["Riot", "Updated 10:15 a.m. on 3 May 2024", BODY], "published", "2024-05-03"),
        ([BODY], "language", "en"),
        (["Войска прибыли на север страны в понедельник, сообщила армия."], "language", "ru"),
        (["Війська прибули на північ країни в понеділок, повідомила армія."], "language", "uk"),
        (["月曜日に軍隊が北部に到着したと発表した。"], "language", "ja"),
        (["军队周一抵达该国北部，陆军表示。"], "language", "zh"),
        (["وصلت القوات إلى شمال البلاد يوم الاثنين"], "language", "ar"),
        (["Ils sont arrivés lundi dans le nord du pays, a dit l'armée."], "language", "en"),
    ],
)  # fmt: skip
def test_facts(lines: list[str], field: str, expected: str | None) -> None:
    assert getattr(article(*lines), field) == expected


# --- anything ---------------------------------------------------------------------------------------------------------

LINES = st.lists(
    st.one_of(
        st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), max_size=40),
        st.sampled_from(
            [
                "By Ann Cole",
                "MARENTO (VNA) — ",
                CREDIT,
                "___",
                "Copyright 2024 VNA.",
                "date 2024-01-01 ",
                "FILE - ",
                BODY,
            ]
        ),
    ),
    max_size=8,
)


@given(LINES, st.sampled_from(["\n", "\n\n", " ", ""]))
def test_zones_cover_every_word_once(lines: list[str], between: str) -> None:
    text = between.join(lines)
    zones = find_zones(text)
    assert all(one.span.end <= two.span.start for one, two in itertools.pairwise(zones))
    covered = {at for zone in zones for at in range(zone.span.start, zone.span.end)}
    assert all(at in covered for at, char in enumerate(text) if not char.isspace())
    assert all(zone.span.surface(text) == zone.span.surface(text).strip() for zone in zones)


@pytest.mark.parametrize(
    "text",
    ["a.b.c." * 30_000, "Aa Bb " * 30_000, "(A/B C " * 30_000, "A-A - " * 30_000, "a\n" * 30_000, "A, " * 30_000],
)
def test_zones_of_odd_text_take_no_time(text: str) -> None:
    start = time.perf_counter()
    article_of(text, "odd.txt", "id")
    assert time.perf_counter() - start < 5


def gold_files() -> list[Path]:
    try:
        return sorted(paths.seeds().glob("*.gold.jsonl"))
    except FileNotFoundError:
        return []


@pytest.mark.parametrize("gold", gold_files(), ids=lambda path: path.name.removesuffix(".gold.jsonl"))
def test_zones_of_the_samples_are_those_that_people_marked(gold: Path) -> None:
    record = json.loads(gold.read_text(encoding="utf-8").splitlines()[0])
    found = read_article(gold.with_name(record["article"]["file"]), lambda: "id").article
    assert found.text == record["text"]
    zones = [{"kind": zone.kind.value, "start": zone.span.start, "end": zone.span.end} for zone in found.zones]
    assert zones == record["zones"]
    assert found.byline == record["article"]["byline"]
    dateline = found.dateline and {"place": found.dateline.place, "agency": found.dateline.agency}
    assert dateline == record["article"]["dateline"]
