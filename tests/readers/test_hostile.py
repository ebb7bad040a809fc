"""Files from strangers: bombs, entities, paths that climb out, passwords, scripts, wrong names."""

from __future__ import annotations

import gzip
import socket
import sys
import time
from pathlib import Path

import pytest

from annotator.readers import ReadError, packages
from annotator.readers.registry import read_data, read_file
from tests.readers.samples import HEADLINE, NITF, PAGE, pdf, two_columns, warc, word, zipped
from tests.readers.test_readers import ids

BOMB = (
    b'<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">'
    b'<!ENTITY c "&b;&b;&b;">]>'
    b"<nitf><body><body.content><p>&c;</p></body.content></body></nitf>"
)


def refused(name: str, data: bytes) -> str:
    with pytest.raises(ReadError, match=r"\.$") as raised:
        read_data(name, data, ids())
    assert "\n" not in str(raised.value)
    return str(raised.value)


def needs(library: str) -> None:
    pytest.importorskip(library)


# --- XML and HTML -----------------------------------------------------------------------------------------------------


def test_entities_are_refused(tmp_path: Path) -> None:
    needs("lxml")
    secret = tmp_path / "secret.txt"
    secret.write_text("hidden words")
    entity = f'<!DOCTYPE nitf [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
    outside = f"{entity}<nitf><body><body.content><p>&x;</p></body.content></body></nitf>"
    assert "entities" in refused("bomb.xml", BOMB)
    assert "entities" in refused("outside.xml", outside.encode())
    assert "entities" in refused("wide.xml", outside.encode("utf-16"))


def test_a_doctype_alone_is_harmless_and_not_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    needs("lxml")
    monkeypatch.setattr(socket, "socket", _no_socket)
    data = NITF.replace("<nitf>", '<!DOCTYPE nitf SYSTEM "http://iws.example/nitf.dtd">\n<nitf>', 1).encode()
    assert read_data("story.xml", data, ids())[0].article.title == HEADLINE


def _no_socket(*_: object, **__: object) -> socket.socket:
    raise AssertionError("a reader opened a socket")


@pytest.mark.parametrize("inside", ["<p>" * 5000, "<p>word</p>" * 4_000, "<a " * 20_000, "<![x" * 5000, "<!--" * 9000])
def test_odd_markup_takes_no_time(inside: str) -> None:
    needs("trafilatura")
    start = time.perf_counter()
    nitf = f"<nitf><body.content>{inside}</body.content></nitf>"
    for name, data in (("x.html", f"<html><body>{inside}"), ("x.xml", nitf)):
        try:
            read_data(name, data.encode(), ids())
        except ReadError as error:
            assert str(error).endswith(".")
    assert time.perf_counter() - start < 10


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("x.html", b"<!---->" * 500 + b"x"),
        ("x.html", b"<html><body>" + b"<script application/ld+json>" * 20_000),
        ("x.tst", b"\x16" * 400_000),
        ("x.iptc", b"a" * 100_000 + b"\x01" * 100_000),
        ("x.txt", b"Title\n" * 20_000 + b"Full text\n"),
        ("x.rtf", b"{\\rtf1 Document " + b"a1" * 100_000),
        ("x.eml", b"From: x\nTo: y\nMIME-Version: 1.0\nSubject: " + b"=?x?q?=ff?=" * 5_000 + b"\n\nA storm."),
    ],
    ids=["comments", "scripts", "anpa", "iptc", "labels", "rtf", "mail"],
)
def test_what_would_make_a_search_go_back_and_forth_takes_no_time(name: str, data: bytes) -> None:
    for library in ("trafilatura", "striprtf"):
        needs(library)
    start = time.perf_counter()
    try:
        read_data(name, data, ids())
    except ReadError as error:
        assert str(error).endswith(".")
    assert time.perf_counter() - start < 8


def test_a_page_loads_and_runs_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    needs("trafilatura")
    monkeypatch.setattr(socket, "socket", _no_socket)
    text = read_data("story.html", PAGE.encode(), ids())[0].article.text
    assert HEADLINE in text
    assert not any(word in text for word in ("alert", "cookies", "Subscribe", "Sport", "About us"))


@pytest.mark.parametrize("inside", ['<html lan<!--g="en">', "<body <p>", "<p><head></table>", "&#55357;&#0;&#xffff;"])
def test_markup_that_once_broke_a_reader(inside: str) -> None:
    needs("trafilatura")
    found = read_data("story.html", PAGE.replace("<p>", f"{inside}<p>").encode(), ids())[0].article
    assert found.text.encode() and HEADLINE in found.title


def test_a_broken_crawl_is_one_error_and_prints_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    needs("warcio")
    needs("trafilatura")
    record = gzip.decompress(warc())
    refused("crawl.warc", record.replace(b"WARC-Type: response\r\n", b""))
    assert len(read_data("crawl.warc", record.replace(b"Content-Length", b"Content-Lengtj"), ids())) == 1
    refused("crawl.warc.gz", warc()[:300])
    assert "broken WARC" in refused(
        "crawl.warc", record.replace(b"Content-Length: ", b"Content-Length: 99999999999999999999")
    )
    refused("empty.html", b"<html><body></body></html>")
    assert capfd.readouterr() == ("", "")


# --- archives ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "member", ["../story.txt", "/etc/story.txt", "a/../../story.txt", "..\\story.txt", "C:\\story.txt"]
)
def test_a_name_that_climbs_out_is_refused(member: str) -> None:
    assert "climbs out" in refused("news.zip", zipped({member: "A storm hit the bay on Monday."}))


def test_a_zip_bomb_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    zeros = b"\0" * 5_000_000
    assert "times larger" in refused("bomb.zip", zipped({"first.txt": "", "zeros.txt": zeros}))
    assert "times larger" in refused("bomb.docx", zipped({"x": "", "word/document.xml": zeros}))
    monkeypatch.setattr(packages, "MOST_UNPACKED", 2 * 1024 * 1024)
    assert "more than 2 MB" in refused("bomb.zip", zipped({"first.txt": "", "zeros.txt": zeros}))


def test_a_directory_that_lies_about_sizes_is_refused() -> None:
    data = bytearray(zipped({"first.txt": "x", "story.txt": "A storm hit the bay. " * 500}))
    at = data.rindex(b"PK\x01\x02")
    data[at + 24 : at + 28] = (10).to_bytes(4, "little")
    try:
        text = read_data("news.zip", bytes(data), ids())[0].article.text
    except ReadError:
        return
    assert len(text) <= 10


def test_archives_in_archives_are_left_alone() -> None:
    assert "unpack it first" in refused("news.zip", zipped({"inner.zip": zipped({"story.txt": "A storm."})}))


def test_a_bad_file_in_an_archive_stops_nothing() -> None:
    data = zipped({"a.txt": b"\x00\x01", "b.txt": "A storm hit the bay.", "c.pdf": b"%PDF-1.4 broken"})
    assert [one.article.file for one in read_data("news.zip", data, ids())] == ["b.txt"]


def test_an_encrypted_archive_is_told() -> None:
    data = bytearray(zipped({"first.txt": "A storm hit the bay.", "second.txt": "x"}))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = -1
        while (at := data.find(mark, at + 1)) >= 0:
            data[at + offset] |= 1
    assert "is encrypted" in refused("news.zip", bytes(data))
    word_file = bytearray(zipped({"x": "", "word/document.xml": "<w/>"}))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = -1
        while (at := word_file.find(mark, at + 1)) >= 0:
            word_file[at + offset] |= 1
    assert "encrypted" in refused("secret.docx", bytes(word_file))


def test_an_old_or_encrypted_word_file_is_told() -> None:
    assert "old Word file" in refused("old.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)


# --- PDF --------------------------------------------------------------------------------------------------------------


def test_a_pdf_that_is_no_text_is_told() -> None:
    needs("pypdfium2")
    assert "pictures of pages" in refused("scan.pdf", pdf([[]]))
    assert "broken PDF" in refused("cut.pdf", b"%PDF-1.7\n1 0 obj\n<<")
    assert "pages, more than" in refused("book.pdf", pdf([[]] * 301))
    lock = b"/Encrypt << /Filter /Standard /V 1 /R 2 /O (%s) /U (%s) /P -44 >> /ID [(a) (a)] " % (b"x" * 32, b"y" * 32)
    assert "encrypted" in refused("secret.pdf", two_columns().replace(b"trailer << ", b"trailer << " + lock))


# --- names ------------------------------------------------------------------------------------------------------------


def test_a_file_with_a_wrong_name_is_read_by_its_bytes_or_refused(tmp_path: Path) -> None:
    needs("lxml")
    for name, data, title in (
        ("story.txt", NITF.encode(), HEADLINE),
        ("story.doc", word([("Title", HEADLINE), ("Normal", "A storm hit the bay on Monday, police said.")]), HEADLINE),
        ("tag_iws.example_2023_newsml_1", NITF.encode(), HEADLINE),
    ):
        (tmp_path / name).write_bytes(data)
        assert read_file(tmp_path / name, ids())[0].article.title == title
    assert "no PDF" in refused("story.pdf", b"A storm hit the bay on Monday, police said.")
    assert "no whole ZIP" in refused("story.docx", b"A storm hit the bay on Monday, police said.")
    assert "JSON" in refused("story.json", b"A storm hit the bay on Monday, police said.")
    assert "XML" in refused("story.xml", b"A storm hit the bay on Monday, police said.")
    assert "a kind that Dateline does not know" in refused("page.xml", b"<svg><text>A storm</text></svg>")


@pytest.mark.parametrize("name", ["deep.json", "deep.jsonl"])
def test_deep_nesting_is_refused(name: str) -> None:
    assert "JSON" in refused(name, b"[" * 100_000)
    assert sys.getrecursionlimit() < 100_000
