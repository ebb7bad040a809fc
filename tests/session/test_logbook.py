"""The log: a file of bounded size, nothing on the screen, and no failure when it cannot be written."""

import logging

import pytest

from annotator.session import logbook, recent
from annotator.session.logbook import LOG, keep_log
from annotator.settings import Settings


@pytest.fixture(autouse=True)
def put_back():
    """Other tests have no log."""
    yield
    for handler in list(LOG.handlers):
        LOG.removeHandler(handler)
        handler.close()
    LOG.propagate = True
    LOG.setLevel(logging.NOTSET)


def test_what_happens_is_written_and_not_said(tmp_path, capfd):
    keep_log(tmp_path / "log" / "dateline.log")
    LOG.info("opened %s", "x.dateline")
    LOG.error("failed")
    text = (tmp_path / "log" / "dateline.log").read_text(encoding="utf-8")
    assert "INFO opened x.dateline" in text
    assert "ERROR failed" in text
    assert capfd.readouterr() == ("", "")


def test_the_log_does_not_grow_without_end(tmp_path, monkeypatch):
    monkeypatch.setattr(logbook, "MOST_BYTES", 2_000)
    keep_log(tmp_path / "dateline.log")
    for number in range(500):
        LOG.info("line %d", number)
    files = sorted(tmp_path.iterdir())
    assert len(files) == logbook.KEPT
    assert sum(file.stat().st_size for file in files) <= logbook.KEPT * 2_000


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path, capfd):
    (tmp_path / "file").write_text("", encoding="utf-8")
    keep_log(tmp_path / "file" / "dateline.log")
    LOG.error("failed")
    assert capfd.readouterr() == ("", "")


def test_corpora_of_late_come_newest_first_and_those_that_are_gone_do_not(tmp_path):
    settings = Settings(tmp_path / "settings.toml")
    files = [tmp_path / f"{name}.dateline" for name in "abc"]
    for file in files:
        file.write_bytes(b"")
        recent.remember(settings, file)
    recent.remember(settings, files[0])
    files[1].unlink()
    assert recent.recent(Settings(tmp_path / "settings.toml")) == [files[0], files[2]]
    for number in range(20):
        recent.remember(settings, tmp_path / f"{number}.dateline")
    assert len(settings.text(recent.NAME).splitlines()) == recent.MOST
