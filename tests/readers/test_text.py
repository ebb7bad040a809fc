"""Plain text: encodings, line ends, and that nothing else is changed."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.article import fold_line_ends
from annotator.readers import ReadError, Reading
from annotator.readers.text import TextReader

ENGLISH = (
    "MARENTO, Velland (VNA) — Café owners said “no” to José Müller’s plan.\n\n"
    "The army sent 700 more troops to the north on Monday, and it’s not clear why, residents said.\n"
)


def read(data: bytes) -> Reading:
    (reading,) = TextReader().read("story.txt", data, lambda: "id")
    return reading


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (b"", "cp1252"),
        (b"", "mac_roman"),
    ],
)
def test_encodings_are_told_apart(mark: bytes, encoding: str) -> None:
    reading = read(mark + ENGLISH.encode(encoding))
    assert (reading.article.text, reading.encoding) == (ENGLISH, encoding)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Кировск, Велланд — войска поставили металлические заборы в северном городе страны.", "cp1251"),
        ("東京で三十人の兵士が負傷した。首相は月曜日に会見した。", "shift_jis"),
        ("أصيب ثلاثون جنديا في الاشتباكات التي وقعت يوم الاثنين في شمال البلاد.", "cp1256"),
    ],
)
def test_other_scripts_are_guessed(text: str, encoding: str) -> None:
    assert read(text.encode(encoding)).article.text == text


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n", "\u2028", "\u2029"])
def test_line_ends_become_one_kind(end: str) -> None:
    assert read(f"One{end}{end}two.{end}".encode()).article.text == "One\n\ntwo.\n"


@pytest.mark.parametrize(
    "text", ["\t Indented \u00a0\n\n\n  and  spaced \u00ad out \u200b \n", "e\u0301 \u202bעברית\u202c 👩🏾‍🚒"]
)
def test_nothing_else_is_changed(text: str) -> None:
    assert read(text.encode()).article.text == text


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1), st.sampled_from(["\n", "\r\n", "\r"]))
def test_any_text_is_read_as_it_is(text: str, end: str) -> None:
    data = f"A {text}{end}".encode()
    assert read(data).article.text == fold_line_ends(data.decode())


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (codecs.BOM_UTF16_LE + b"a\x00\x00\xd8b\x00", "byte 2 is not utf-16-le"),
        (codecs.BOM_UTF8 + b"caf\xe9", "is not utf-8"),
        (b"caf\xe9\x00\x00", "not text in any known encoding"),
        (b"%PDF-1.7 text", "is a PDF"),
        (b"PK\x03\x04text", "zip or Office"),
        (b"\x01\x02\x03\x04\x05\x06 text", "binary"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, says: str) -> None:
    with pytest.raises(ReadError, match=says):
        read(data)


def test_a_few_control_characters_are_no_binary() -> None:
    text = "\x01eca042 4 i 211 dpa 061\n\x02" + "Troops moved north on Monday. " * 20
    assert read(text.encode()).article.text == text


def test_a_title_may_stand_in_the_head_of_the_file() -> None:
    text = "Title: Storm floods bay\nSource: Luma Herald\nDate: May 3, 2023\n\nLUMA (IWS) — A storm hit on Wednesday.\n"
    (reading,) = TextReader().read("storm.txt", text.encode(), lambda: "id")
    article = reading.article
    assert (article.title, article.source, article.published) == ("Storm floods bay", "Luma Herald", "2023-05-03")
    assert [zone.kind.value for zone in article.zones] == ["metadata", "metadata", "metadata", "dateline", "body"]
    assert [(day.span.surface(text), day.date) for day in article.days] == [("Wednesday", "2023-05-03")]
