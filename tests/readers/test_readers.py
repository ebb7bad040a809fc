"""What every reader must do; a new reader adds a line to SAMPLES and inherits these tests."""

from __future__ import annotations

import itertools
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.article import LINE_ENDS
from annotator.readers import READERS, NewId, Reader, ReadError, article_files, read_article, read_file

SAMPLES = {
    "text": "Storm floods Luma Bay 🌊\r\n\r\nLUMA BAY, Ilmaria (IWS) — Storm Odile left 18 people hurt.\r\n".encode(),
}
EVERY_READER = pytest.mark.parametrize("reader", READERS, ids=[one.key for one in READERS])


def ids() -> NewId:
    counter = itertools.count(1)
    return lambda: f"id-{next(counter)}"


def test_keys_and_extensions_are_unique() -> None:
    extensions = [extension for reader in READERS for extension in reader.extensions]
    assert len({reader.key for reader in READERS}) == len(READERS)
    assert len(set(extensions)) == len(extensions)
    assert all(one.startswith(".") and one == one.lower() for one in extensions)


@EVERY_READER
def test_a_sample_becomes_articles(reader: Reader) -> None:
    data = SAMPLES[reader.key]
    readings = reader.read("sample" + reader.extensions[0], data, ids())
    assert readings
    for reading in readings:
        article = reading.article
        assert reading.original == data
        assert data.decode(reading.encoding)
        assert article.file == "sample" + reader.extensions[0]
        assert article.title and article.text.strip()
        assert not any(end in article.text for end in LINE_ENDS)
        assert article.text.encode("utf-8").decode("utf-8") == article.text
    assert len({reading.article.id for reading in readings}) == len(readings)


@EVERY_READER
def test_zones_are_in_order_and_leave_no_word_out(reader: Reader) -> None:
    for reading in reader.read("sample", SAMPLES[reader.key], ids()):
        text, zones = reading.article.text, reading.article.zones
        assert all(one.span.end <= two.span.start for one, two in itertools.pairwise(zones))
        covered = {at for zone in zones for at in range(zone.span.start, zone.span.end)}
        assert all(at in covered for at, char in enumerate(text) if not char.isspace())


@EVERY_READER
@pytest.mark.parametrize(
    "data", [b"", b" \r\n\t\xc2\xa0 ", b"\xef\xbb\xbf", b"\x89PNG\r\n\x1a\n\x00\x00\x00", b"\x00" * 64]
)
def test_no_article_is_one_clear_error(reader: Reader, data: bytes) -> None:
    with pytest.raises(ReadError, match=r"\.$") as raised:
        reader.read("sample.bin", data, ids())
    assert "sample.bin" in str(raised.value) and "\n" not in str(raised.value)


@EVERY_READER
@given(data=st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(reader: Reader, data: bytes) -> None:
    try:
        readings = reader.read("sample", data, ids())
    except ReadError:
        return
    assert all(reading.article.text.encode("utf-8") for reading in readings)


# --- files ------------------------------------------------------------------------------------------------------------


def test_a_file_is_read_by_its_extension_whatever_the_case(tmp_path: Path) -> None:
    file = tmp_path / "STORM.TXT"
    file.write_bytes(SAMPLES["text"])
    assert read_article(file, ids()).article.file == "STORM.TXT"
    assert len(read_file(file, ids())) == 1


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("gone.txt", "does not exist"),
        ("folder", "is a folder"),
        ("story.xyz", "does not read .xyz files"),
        ("story", "files without an extension"),
        ("large.txt", "51 MB"),
        ("locked.txt", "Permission denied"),
    ],
)
def test_what_cannot_be_opened_is_told_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, says: str
) -> None:
    (tmp_path / "folder").mkdir()
    for plain in ("story.xyz", "story", "locked.txt"):
        (tmp_path / plain).write_text("A story.")
    with (tmp_path / "large.txt").open("wb") as file:
        file.truncate(51 * 1024 * 1024)
    if name == "locked.txt":
        # As root may read everything, the refusal is played.
        monkeypatch.setattr(Path, "read_bytes", _refuse)
    with pytest.raises(ReadError, match=says) as raised:
        read_article(tmp_path / name, ids())
    assert str(raised.value).endswith(".") and name in str(raised.value)


def _refuse(self: Path) -> bytes:
    raise PermissionError(13, "Permission denied", str(self))


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("no named pipes here")
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(ReadError, match="not a regular file"):
        read_article(tmp_path / "pipe.txt", ids())


def test_folders_are_walked_and_named_files_kept(tmp_path: Path) -> None:
    inside = ["b.txt", "a.TXT", "sub/c.text"]
    passed_over = [".hidden.txt", ".git/d.txt", "a.gold.jsonl", "README.txt", "notes.md", "photo.png", "a.jsonl"]
    for name in (*inside, *passed_over):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    named = tmp_path / "photo.png"
    gone = tmp_path / "gone.txt"
    found = article_files([named, tmp_path, gone, tmp_path / "b.txt"])
    assert found == [named, tmp_path / "a.TXT", tmp_path / "b.txt", tmp_path / "sub/c.text", gone]
