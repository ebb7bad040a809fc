"""Other tools' labels come in as another annotator's, twice is once, and nothing is dropped without a word."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from annotator.domain.annotations import EventMention, Mention, OriginKind
from annotator.domain.annotators import NameRefusedError
from annotator.exchange import ExchangeError
from annotator.session.importing import Added, Refused
from annotator.session.label_import import import_labels, preview
from annotator.session.workspace import Workspace

TEXT = "😀 Rebels clashed with police near Zvora.\n"


@pytest.fixture
def brat(tmp_path: Path) -> Path:
    """A text with brat's labels beside it, one of them out of place."""
    folder = tmp_path / "brat"
    folder.mkdir()
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    zvora = TEXT.index("Zvora")
    lines = [
        f"T1\tLocation {zvora} {zvora + 5}\tZvora",
        "T2\tMystery 2 8\tRebels",
        "T3\tLocation 0 3\tZvora",
    ]
    (folder / "a.ann").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


@pytest.fixture
def workspace(tmp_path: Path):
    made = Workspace.open(tmp_path / "c.dateline", "ana")
    yield made
    assert list(made.problems()) == []
    made.close()


def test_a_preview_tells_types_mapping_and_what_cannot_be_placed(workspace, brat):
    told = preview(workspace, brat)
    assert told.reader == "brat"
    assert told.types == {"Location": 1, "Mystery": 1}
    assert told.mapping["Location"] == "place"
    assert told.unknown == ("Mystery",)
    assert len(told.quarantined) == 1
    assert list(workspace.summaries()) == []


def test_labels_come_in_once_as_another_annotators(workspace, brat):
    first = import_labels(workspace, brat, "bea", mapping={"Location": "place", "Mystery": "event:riot"})
    (added,) = [one for one in first if isinstance(one, Added)]
    assert added.annotations == 2
    assert len([one for one in first if isinstance(one, Refused)]) == 1
    document = workspace.corpus.document(added.article_id, "bea")
    kinds = {type(one): one for one in document.annotations.values()}
    assert kinds[Mention].type == "place"
    assert kinds[Mention].spans[0].surface(TEXT) == "Zvora"
    assert kinds[EventMention].type == "riot"
    assert {one.origin.kind for one in document.annotations.values()} == {OriginKind.IMPORT}
    again = import_labels(workspace, brat, "bea", mapping={"Location": "place", "Mystery": "event:riot"})
    assert sum(one.annotations for one in again if isinstance(one, Added)) == 0
    assert len(workspace.corpus.document(added.article_id, "bea").annotations) == 2


def test_a_file_that_calls_its_annotator_gold_brings_in_an_annotators_labels(workspace, tmp_path):
    file = tmp_path / "tasks.json"
    value = {"start": 2, "end": 8, "text": "Rebels", "labels": ["PER"]}
    result = [{"id": "1", "type": "labels", "from_name": "label", "to_name": "text", "value": value}]
    task = {"id": 1, "data": {"text": TEXT}, "annotations": [{"completed_by": {"email": "gold"}, "result": result}]}
    file.write_text(json.dumps([task]), encoding="utf-8")
    (added,) = [one for one in import_labels(workspace, file, "bea") if isinstance(one, Added)]
    assert set(workspace.corpus.people()) == {"bea"}
    assert workspace.corpus.document(added.article_id, "bea").annotations
    with pytest.raises(NameRefusedError, match="gold documents"):
        import_labels(workspace, file, "Gold")


def test_a_file_in_no_known_format_is_one_sentence(workspace, tmp_path):
    file = tmp_path / "notes.bin"
    file.write_bytes(b"\x00\x01")
    with pytest.raises(ExchangeError, match="no format"):
        import_labels(workspace, file, "bea")
    with pytest.raises(ExchangeError, match="There is no label format"):
        import_labels(workspace, file, "bea", key="nonsense")


def test_what_cannot_be_labels_is_said_in_one_sentence(workspace, tmp_path):
    files = {
        "empty.jsonl": (b" \n", "empty.jsonl is empty."),
        "latin.jsonl": ("{'text': 'Zo\u00e9'}".encode("latin-1"), "latin.jsonl is not in UTF-8"),
        "wide.jsonl": ('{"text": "Ada", "label": []}'.encode("utf-16"), "wide.jsonl is not in UTF-8"),
        "words.txt": (b"Ada left.", "words.txt is in no format that labels are read from: Dateline JSONL, brat"),
    }
    for name, (content, why) in files.items():
        (tmp_path / name).write_bytes(content)
        with pytest.raises(ExchangeError, match=re.escape(why)):
            preview(workspace, tmp_path / name)
    (tmp_path / "folder").mkdir()
    with pytest.raises(ExchangeError, match="folder is an empty folder"):
        preview(workspace, tmp_path / "folder")
    with pytest.raises(ExchangeError, match="There is no file or folder .*nowhere.jsonl; check the name"):
        preview(workspace, tmp_path / "nowhere.jsonl", "doccano")
