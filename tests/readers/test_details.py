"""Details of single kinds of file: encodings, versions, captions, columns, wrapped lines."""

from __future__ import annotations

import json

import pytest

from annotator.domain.article import Article
from annotator.readers import ReadError
from annotator.readers.records import CsvReader, JsonRecordsReader
from annotator.readers.registry import read_data
from annotator.readers.tables import Columns
from annotator.readers.timestamps import iso_date
from tests.readers.samples import (
    ANPA,
    BODY,
    CAPTION,
    EMAIL,
    HEADLINE,
    LEAD,
    NITF,
    PAGE,
    SECOND,
    THIRD,
    pdf,
    rich,
    set_lines,
    two_columns,
    word,
)
from tests.readers.test_readers import ids


def articles(name: str, data: bytes | str) -> list[Article]:
    raw = data.encode() if isinstance(data, str) else data
    return [reading.article for reading in read_data(name, raw, ids())]


def one(name: str, data: bytes | str) -> Article:
    (article,) = articles(name, data)
    return article


def zones(article: Article, kind: str) -> list[str]:
    return [zone.span.surface(article.text) for zone in article.zones if zone.kind.value == kind]


# --- dates ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("2023-05-03", "2023-05-03"),
        ("2023-05-03T18:40:00.000Z", "2023-05-03"),
        ("20230503T184000+0200", "2023-05-03"),
        ("20230503", "2023-05-03"),
        ("2023-05-03 18:40", "2023-05-03"),
        ("Wed, 03 May 2023 18:40:00 +0200", "2023-05-03"),
        ("May 3, 2023 Wednesday", "2023-05-03"),
        ("3 mai 2023", "2023-05-03"),
        ("3. Januar 2023", "2023-01-03"),
        ("3 de mayo de 2023", "2023-05-03"),
        ("1er août 2023", "2023-08-01"),
        ("20231399", None),
        ("Wed, 99 May 99999999999999999999 18:40", None),
        ("soon", None),
        ("", None),
        (None, None),
    ],
)
def test_days_in_many_forms(words: str | None, day: str | None) -> None:
    assert iso_date(words) == day


# --- pages ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16", "utf-8-sig"])
def test_a_page_is_decoded_by_its_mark_or_its_own_word(encoding: str) -> None:
    pytest.importorskip("trafilatura")
    page = PAGE.replace("<head>", f'<head><meta charset="{encoding.removesuffix("-sig")}">')
    assert "“The water came in less than an hour,” said Café" in one("story.html", page.encode(encoding)).text


@pytest.mark.parametrize("charset", ["undefined", "utf-7", "idna", "no-such", "rot13"])
def test_an_odd_charset_is_not_believed(charset: str) -> None:
    pytest.importorskip("trafilatura")
    page = PAGE.replace("<head>", f'<head><meta charset="{charset}">')
    assert "Café owner" in one("story.html", page).text
    mail = EMAIL.replace("charset=utf-8", f'charset="{charset}"')
    assert "Café owner" in one("story.eml", mail).text


def test_a_page_without_json_ld_is_told_by_its_meta_elements() -> None:
    pytest.importorskip("trafilatura")
    start, end = PAGE.index("<script"), PAGE.index("</script>") + len("</script>")
    meta = '<meta property="og:site_name" content="IWS"><meta name="author" content="Ines Calder">'
    date = '<meta property="article:published_time" content="2023-05-03T18:40:00Z">'
    found = one("story.html", PAGE[:start] + meta + date + PAGE[end:])
    assert (found.byline, found.published, found.source) == ("Ines Calder", "2023-05-03", "IWS")


def test_a_page_whose_body_is_in_json_ld_alone() -> None:
    pytest.importorskip("trafilatura")
    linked = json.dumps(
        {"@graph": [{"@type": ["NewsArticle"], "headline": HEADLINE, "articleBody": "\n\n".join(BODY)}]}
    )
    page = f'<html><body><script type="application/ld+json">{linked}</script><div id="app">Loading</div></body></html>'
    assert zones(one("story.html", page), "body")[1:] == [SECOND, THIRD]


def test_captions_of_a_page_follow_its_body() -> None:
    pytest.importorskip("trafilatura")
    found = one("story.html", PAGE)
    assert zones(found, "caption") == [CAPTION]
    assert found.text.endswith(CAPTION)


def test_a_web_archive_is_a_page() -> None:
    pytest.importorskip("trafilatura")
    head = (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://iws.example/storm\r\nSubject: Storm\r\n"
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="--x"\r\n\r\n----x\r\n'
        "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    )
    found = one("story.mhtml", head + PAGE + "\r\n----x--\r\n")
    assert (found.title, found.url) == (HEADLINE, "https://iws.example/storm")
    assert "cookies" not in found.text


# --- agencies' formats ------------------------------------------------------------------------------------------------


def test_latin_1_that_is_utf_8_is_mended() -> None:
    pytest.importorskip("lxml")
    assert "Café" in one("story.xml", NITF.replace("UTF-8", "iso-8859-1")).text
    assert "Café" in one("story.xml", NITF.replace("UTF-8", "windows-1252").encode("cp1252")).text


def test_the_dateline_of_nitf_is_known_without_one_in_the_text() -> None:
    pytest.importorskip("lxml")
    found = one("story.xml", NITF.replace("LUMA BAY, Ilmaria (IWS) — ", ""))
    assert found.dateline and found.dateline.place == "LUMA BAY, Ilmaria"


def test_several_stories_of_one_anpa_file() -> None:
    assert [found.title for found in articles("wire.tst", ANPA + ANPA.replace("Storm floods", "Sun over"))] == [
        HEADLINE,
        "Sun over Luma Bay",
    ]


def test_quotes_and_dashes_of_teleprinters_are_typeset() -> None:
    assert "“The water came in less than an hour,” said" in one("wire.tst", ANPA).text


# --- ninjs ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "item",
    [
        {"headline": HEADLINE, "byline": "Ines Calder", "body_text": "\n\n".join(BODY), "versioncreated": "2023-05-03"},
        {
            "headline": HEADLINE,
            "byline": "Ines Calder",
            "body_html": f"<p>{LEAD}</p><p>{SECOND}</p>",
            "pubstatus": "usable",
        },
        {"headline_main": HEADLINE, "byline": "Ines Calder", "body_main": "\n\n".join(BODY), "versioncreated": "2023"},
    ],
)
def test_ninjs_of_all_ages(item: dict[str, str]) -> None:
    pytest.importorskip("lxml")
    for data in (item, [item], {"item": [item]}, {"data": {"items": [{"item": item}]}}):
        found = one("story.json", json.dumps(data, indent=1))
        assert (found.title, found.byline, zones(found, "body")[1]) == (HEADLINE, "Ines Calder", SECOND)


def test_a_picture_without_a_text_is_its_caption() -> None:
    item = {"uri": "urn:1", "type": "picture", "headline": HEADLINE, "description_text": CAPTION, "versioncreated": "x"}
    assert zones(one("photo.json", json.dumps(item)), "caption") == [CAPTION]


# --- records ----------------------------------------------------------------------------------------------------------


def test_the_text_column_is_guessed_by_its_length_or_chosen() -> None:
    data = b"id;kopf;inhalt\n1;Storm;A storm hit the bay on Monday, police said.\n2;Sun;\n"
    (guessed,) = CsvReader().read("table.csv", data, ids())
    assert guessed.article.text == "A storm hit the bay on Monday, police said."
    chosen = CsvReader(Columns(text="kopf")).read("table.csv", data, ids())
    assert [reading.article.text for reading in chosen] == ["Storm", "Sun"]
    table = CsvReader().table("table.csv", data)
    assert (table.columns, len(table.preview)) == (["id", "kopf", "inhalt"], 2)
    with pytest.raises(ReadError, match="no column of text; it has id, kopf, inhalt"):
        CsvReader(Columns(text="body")).read("table.csv", data, ids())


def test_the_text_of_a_record_is_kept_as_it_is() -> None:
    text = "  Two  blanks\nand a line\twith a tab. \n"
    (reading,) = JsonRecordsReader().read("x.jsonl", json.dumps({"text": text, "label": [[0, 3, "X"]]}).encode(), ids())
    assert reading.article.text == text


@pytest.mark.parametrize(
    ("data", "says"),
    [
        ('{"text": "A storm."}\n{"text": \n', "line 2"),
        ('{"text": "A storm."}\n[1]\n', "no object in line 2"),
        ('{"name": "no article"}', "holds no records"),
        ("[1, 2]", "holds no records"),
        ('{"text": ""}\n{"text": null}\n', "no column of text"),
    ],
)
def test_records_that_are_none(data: str, says: str) -> None:
    with pytest.raises(ReadError, match=says):
        read_data("table.jsonl", data.encode(), ids())


def test_halves_of_characters_are_left_out() -> None:
    assert one("x.jsonl", '{"text": "A \\ud83d storm \\ud83c\\udf0a.", "title": "\\udc00"}').text == "A  storm 🌊."


# --- documents --------------------------------------------------------------------------------------------------------


def test_columns_are_read_one_after_another() -> None:
    pytest.importorskip("pypdfium2")
    found = one("story.pdf", two_columns())
    assert zones(found, "headline") == [HEADLINE]
    assert zones(found, "body") == [LEAD.partition("— ")[2], SECOND, THIRD, SECOND, THIRD]


def test_running_heads_and_numbers_of_pages_are_left_out_and_cut_paragraphs_joined() -> None:
    pytest.importorskip("pypdfium2")
    long = " ".join(["and the storm moved over the coast"] * 30)
    lines = set_lines(long, 60, 760, 80)
    parts = (lines[:4], lines[4:8], lines[8:])
    pages = [
        [
            (60, 800, 8, f"Luma Herald, page {number}"),
            *((left, 760 - 13 * at, size, words) for at, (left, _, size, words) in enumerate(part)),
            (290, 30, 8, str(number)),
        ]
        for number, part in enumerate(parts, 1)
    ]
    assert one("story.pdf", pdf(pages)).text == long


def test_divided_words_are_whole_again() -> None:
    pytest.importorskip("pypdfium2")
    lines = ["The governor sent 700 sol-", "diers to the coast of Luma-", "Bay on Monday, it said."]
    page = [(60.0, 760 - 13.0 * at, 10.0, words) for at, words in enumerate(lines)]
    assert (
        one("story.pdf", pdf([page])).text
        == "The governor sent 700 soldiers to the coast of Luma-Bay on Monday, it said."
    )


def test_a_heading_at_the_top_of_a_word_document_is_its_headline() -> None:
    pytest.importorskip("lxml")
    found = one(
        "story.docx", word([("Normal", " "), ("Heading1", HEADLINE), ("Normal", LEAD), ("Heading2", "AFTER THE STORM")])
    )
    assert zones(found, "headline") == [HEADLINE]
    assert zones(found, "body")[-1] == "AFTER THE STORM"


def test_characters_beyond_the_basic_plane_in_rtf() -> None:
    pytest.importorskip("striprtf")
    data = rich(["A storm \U0001f30a hit the bay."]).replace(b"\\u127754?", b"\\u-10180?\\u-8438?")
    assert one("story.rtf", data).text == "A storm 🌊 hit the bay."


# --- wrapped lines ----------------------------------------------------------------------------------------------------

WRAPPED = """Storm floods Luma Bay

LUMA BAY, Ilmaria (IWS) -- Storm Odile left 18 people hurt on Wednesday, and
2,300 homes without power, police said.

The governor sent 700 soldiers to the coast, where four villages can be
reached by boat only. Schools will stay closed until Monday, the ministry
said, and the harbour for at least a week.
"""


def test_lines_wrapped_at_a_width_are_joined() -> None:
    found = one("story.txt", WRAPPED)
    assert found.text.count("\n") == 5
    assert zones(found, "body")[0].endswith("on Wednesday, and 2,300 homes without power, police said.")


@pytest.mark.parametrize(
    "text",
    [
        "A list of towns:\nTarn\nBellash\nMarento\nOsthaven\n",
        "The river rose all night, and in the morning it stood\nAt every door, and nobody could sleep;\n" * 3,
        "A paragraph that is longer than any line of hard-wrapped text, as it stands on a line of its own.\n" * 3,
    ],
)
def test_other_lines_are_left_as_they_are(text: str) -> None:
    assert one("story.txt", text).text == text
