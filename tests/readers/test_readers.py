"""What every reader must do; a new reader adds a line to SAMPLES in samples.py and inherits these tests."""

from __future__ import annotations

import importlib.util
import itertools
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.article import LINE_ENDS
from annotator.readers import NewId, Reader, ReadError
from annotator.readers.registry import READERS, article_files, read_article, read_data, read_file, reader_for
from tests.readers.samples import COUNTS, HEADLINE, NEEDS, SAMPLES

EVERY_READER = pytest.mark.parametrize("reader", READERS, ids=[one.key for one in READERS])
HEAVY = ("lxml", "trafilatura", "pypdfium2", "pyarrow", "warcio", "striprtf", "charset_normalizer")


def ids() -> NewId:
    counter = itertools.count(1)
    return lambda: f"id-{next(counter)}"


def sample(reader: Reader) -> bytes:
    """A file of the reader's kind; skips the test where the library for it is not installed."""
    for library, keys in NEEDS.items():
        if reader.key in keys and importlib.util.find_spec(library) is None:
            pytest.skip(f"{library} is not installed")
    return SAMPLES[reader.key]()


def test_keys_are_unique_and_extensions_well_formed() -> None:
    extensions = [extension for reader in READERS for extension in reader.extensions]
    assert len({reader.key for reader in READERS}) == len(READERS)
    assert all(one.startswith(".") and one == one.lower() for one in extensions)
    assert all(len(set(reader.extensions)) == len(reader.extensions) for reader in READERS)


@EVERY_READER
def test_a_sample_becomes_articles(reader: Reader) -> None:
    data = sample(reader)
    readings = reader.read("sample" + reader.extensions[0], data, ids())
    assert len(readings) == COUNTS.get(reader.key, 1)
    for reading in readings:
        article = reading.article
        assert reading.original == data or reader.key == "zip"
        assert "x".encode(reading.encoding)
        assert article.file == "sample" + reader.extensions[0] or reader.key == "zip"
        assert article.title and article.text.strip()
        assert not any(end in article.text for end in LINE_ENDS)
        assert article.text.encode("utf-8").decode("utf-8") == article.text
    assert readings[0].article.title.startswith(HEADLINE)
    assert len({reading.article.id for reading in readings}) == len(readings)


@EVERY_READER
def test_zones_are_in_order_and_leave_no_word_out(reader: Reader) -> None:
    for reading in reader.read("sample", sample(reader), ids()):
        text, zones = reading.article.text, reading.article.zones
        assert all(one.span.end <= two.span.start for one, two in itertools.pairwise(zones))
        covered = {at for zone in zones for at in range(zone.span.start, zone.span.end)}
        assert all(at in covered for at, char in enumerate(text) if not char.isspace())


@EVERY_READER
def test_the_bytes_tell_the_reader_whatever_the_name(reader: Reader) -> None:
    data = sample(reader)
    assert reader_for("sample" + reader.extensions[0], data) is reader
    if reader.recognises(data):
        assert reader_for("sample.bin", data) is reader
        assert reader_for("sample.txt", data) is reader
        assert reader_for("sample.xml", data) is reader


@EVERY_READER
@pytest.mark.parametrize(
    "data",
    [b"", b" \r\n\t\xc2\xa0 ", b"\xef\xbb\xbf", b"\x89PNG\r\n\x1a\n\x00\x00\x00", b"\x00" * 64],
    ids=["empty", "blank", "mark", "picture", "zeros"],
)
def test_no_article_is_one_clear_error(reader: Reader, data: bytes) -> None:
    sample(reader)
    with pytest.raises(ReadError, match=r"\.$") as raised:
        reader.read("sample.bin", data, ids())
    assert "sample.bin" in str(raised.value) and "\n" not in str(raised.value)


@EVERY_READER
@given(data=st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(reader: Reader, data: bytes) -> None:
    assert reader.recognises(data) in (True, False)
    try:
        readings = reader.read("sample", data, ids())
    except ReadError:
        return
    assert all(reading.article.text.encode("utf-8") for reading in readings)


@EVERY_READER
@settings(
    max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture], deadline=None
)
@given(st.data())
def test_a_damaged_file_is_read_or_refused(reader: Reader, draw: st.DataObject) -> None:
    data = bytearray(sample(reader))
    for _ in range(draw.draw(st.integers(0, 8))):
        data[draw.draw(st.integers(0, len(data) - 1))] = draw.draw(st.integers(0, 255))
    cut = draw.draw(st.integers(0, len(data)))
    damaged = bytes(data[:cut] if draw.draw(st.booleans()) else data)
    try:
        readings = read_data("sample" + reader.extensions[0], damaged, ids())
    except ReadError as error:
        assert "\n" not in str(error) and str(error).endswith(".")
        return
    assert all(reading.article.text.encode("utf-8") for reading in readings)


@EVERY_READER
def test_the_same_bytes_give_the_same_article(reader: Reader) -> None:
    data = sample(reader)
    assert reader.read("sample", data, ids()) == reader.read("sample", data, ids())


def test_a_missing_library_is_told_in_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    with pytest.raises(ReadError, match=r"^story.pdf needs the package pypdfium2 .* install dateline\[readers\]\.$"):
        read_data("story.pdf", b"%PDF-1.7", ids())


def test_no_library_is_loaded_before_a_file_needs_it() -> None:
    code = f"import sys, annotator.readers; print([one for one in {HEAVY!r} if one in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "[]"


# --- files ------------------------------------------------------------------------------------------------------------


def test_a_file_is_read_by_its_extension_whatever_the_case(tmp_path: Path) -> None:
    file = tmp_path / "STORM.TXT"
    file.write_bytes(SAMPLES["text"]())
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
    inside = ["b.txt", "a.TXT", "sub/c.text", "sub/d.warc.gz"]
    passed_over = [".hidden.txt", ".git/d.txt", "a.gold.jsonl", "README.txt", "notes.md", "photo.png", "a.gz"]
    for name in (*inside, *passed_over):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    named = tmp_path / "photo.png"
    gone = tmp_path / "gone.txt"
    found = article_files([named, tmp_path, gone, tmp_path / "b.txt"])
    assert found == [
        named,
        tmp_path / "a.TXT",
        tmp_path / "b.txt",
        tmp_path / "sub/c.text",
        tmp_path / "sub/d.warc.gz",
        gone,
    ]
