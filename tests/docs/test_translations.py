"""The files of translations can be read; what stands in them is checked with the window (tests/ui/test_language.py)."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest

FILES = sorted((Path(__file__).resolve().parents[2] / "resources" / "translations").glob("*.ts"))


@pytest.mark.parametrize("file", FILES, ids=lambda one: one.stem)
def test_a_file_of_translations_is_whole(file: Path) -> None:
    messages = list(ElementTree.parse(file).getroot().iter("message"))
    assert len(messages) > 30
    assert all(one.findtext("source") is not None and one.find("translation") is not None for one in messages)
    lines = [line for line in file.read_text(encoding="utf-8").splitlines() if "<message" in line]
    assert len(lines) == len(messages), "one line a text: else Git's merge of two files may break them"
