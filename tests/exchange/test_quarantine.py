"""Broken files of other tools: every bad place is told with its line, the rest is read, nothing falls over."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from annotator.domain.annotations import LIVE, EventMention
from annotator.domain.document import Document
from annotator.exchange import ExchangeError, OffsetUnit, Options
from annotator.exchange.registry import FORMATS, LABEL_READERS
from tests.exchange.exporting import READER_OF, export, found_in

FORMAT_OF = {reader: form for form, reader in READER_OF.items()} | {"jsonl": "jsonl"}


def test_every_reader_has_a_format_to_be_tested_with() -> None:
    assert FORMAT_OF.keys() == LABEL_READERS.keys()
    assert all(reader.key == key and reader.title for key, reader in LABEL_READERS.items())


@pytest.mark.parametrize("key", LABEL_READERS)
def test_what_is_not_there_or_is_something_else_is_not_recognised(key: str, tmp_path: Path) -> None:
    (tmp_path / "empty.jsonl").write_bytes(b"")
    (tmp_path / "picture.json").write_bytes(b"\x89PNG\0\0")
    (tmp_path / "list.json").write_text("[1, 2]")
    (tmp_path / "deep.json").write_text("[" * 100_000)
    (tmp_path / "words.txt").write_text("Ada left.\n")
    (tmp_path / "empty").mkdir()
    for path in [*tmp_path.iterdir(), tmp_path / "missing.json", tmp_path / "missing.tsv"]:
        assert not LABEL_READERS[key].recognises(path), path


@pytest.mark.parametrize("key", LABEL_READERS)
def test_only_one_reader_recognises_a_file(key: str, everything: Document, tmp_path: Path) -> None:
    form = FORMATS[FORMAT_OF[key]]
    target = tmp_path / f"out{form.extension}"
    export(form.key, [everything], target, Options(LIVE))
    assert [one for one in LABEL_READERS if LABEL_READERS[one].recognises(target)] == [key]


@pytest.mark.parametrize("key", LABEL_READERS)
def test_damage_is_told_and_never_falls_over(key: str, documents: list[Document], tmp_path: Path) -> None:
    form = FORMATS[FORMAT_OF[key]]
    target = tmp_path / f"out{form.extension}"
    export(form.key, documents, target, Options(LIVE))
    files = [one for one in (target.rglob("*") if target.is_dir() else [target]) if one.is_file()]
    chance = random.Random(7)
    for round_number in range(12 if key != "docbin" else 3):
        file = files[round_number % len(files)]
        good = file.read_bytes()
        bad = bytearray(good)
        for _ in range(round_number):
            at = chance.randrange(len(bad)) if bad else 0
            bad[at : at + 1] = chance.choice([b"", b"\n", b"9", b"\xff", b"[", b"\t", b'"', b"-1"])
        file.write_bytes(bad)
        try:
            texts, _ = found_in(target, key)
        except ExchangeError as error:
            assert str(error).endswith(".")
        else:
            for one in texts:
                assert all(span.end <= len(one.text) for each in one.annotations for span in each.spans)
        file.write_bytes(good)


def test_brat_lines_that_do_not_fit(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("Ada 😀 met\r\nBo.\n".encode())
    lines = [
        "T1\tPerson 0 3\tAda",
        "T2\tPerson 11 13\tBo",
        "T3\tPerson 90 93\tAda",
        "T4\tPerson 4 5\tBo",
        "T5\tMeet 6 9\tmet",
        "E1\tMeet:T5 Who:T1 Who2:T2 Where:T9",
        "E2\tMeet:T3",
        "R1\tKnows Arg1:T1 Arg2:T3",
        "A1\tNegation E1",
        "A2\tNegation T77",
        "#1\tAnnotatorNotes T1\tis she?",
        "nonsense",
    ]
    (tmp_path / "a.ann").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (text,), bad = found_in(tmp_path, "brat")
    assert text.text == "Ada 😀 met\nBo.\n"
    assert {one.spans[0].surface(text.text) for one in text.annotations} == {"Ada", "Bo", "met"}
    event = next(one for one in text.annotations if isinstance(one, EventMention))
    assert [one.role for one in event.arguments] == ["Who", "Who"]
    assert event.attributes == (("Negation", True),)
    assert [one.line for one in bad] == [3, 4, 6, 7, 8, 10, 11, 12]


def test_doccano_offsets_in_utf_16_are_found_out(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "😀😀 Ada met Bo.", "label": [[5, 8, "PER"], [13, 15, "PER"]]}\n', encoding="utf-8")
    (text,), bad = found_in(path, "doccano")
    assert (text.unit, bad) == (OffsetUnit.UTF16, [])
    assert [one.spans[0].surface(text.text) for one in text.annotations] == ["Ada", "Bo"]
    path.write_text('{"text": "😀😀 Ada met Bo.", "label": [[3, 6, "PER"], [11, 13, "PER"]]}\n', encoding="utf-8")
    (text,), _ = found_in(path, "doccano")
    assert text.unit is OffsetUnit.CODE_POINTS
    assert [one.spans[0].surface(text.text) for one in text.annotations] == ["Ada", "Bo"]


def test_label_studio_takes_the_unit_in_which_the_words_fit(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    region = '{"id": "x", "type": "labels", "value": {"start": 5, "end": 8, "text": "Ada", "labels": ["PER"]}}'
    picture = '{"id": "y", "type": "rectanglelabels", "value": {"x": 1}}'
    task = f'[{{"data": {{"body": "😀😀 Ada."}}, "annotations": [{{"result": [{region}, {picture}]}}]}}]'
    path.write_text(task, encoding="utf-8")
    (text,), bad = found_in(path, "labelstudio")
    assert (text.unit, text.annotations[0].spans[0].surface(text.text)) == (OffsetUnit.UTF16, "Ada")
    assert ["rectanglelabels" in one.why for one in bad] == [True]


@pytest.mark.parametrize(
    ("tags", "wanted"),
    [
        ("O I-PER I-PER B-PER O", ["PER:1-3", "PER:3-4"]),
        ("B-PER I-PER O B-ORG B-ORG", ["PER:0-2", "ORG:3-4", "ORG:4-5"]),
        ("U-PER B-ORG L-ORG O U-PER", ["PER:0-1", "ORG:1-3", "PER:4-5"]),
        ("S-PER B-ORG I-ORG E-ORG S-PER", ["PER:0-1", "ORG:1-4", "PER:4-5"]),
        ("I-PER I-ORG O O I-PER", ["PER:0-1", "ORG:1-2", "PER:4-5"]),
    ],
)
def test_conll_schemes_are_told_apart(tags: str, wanted: list[str], tmp_path: Path) -> None:
    path = tmp_path / "a.conll"
    path.write_text("".join(f"w{number} {tag}\n" for number, tag in enumerate(tags.split())), encoding="utf-8")
    (text,), bad = found_in(path, "conll")
    assert bad == []
    found = [(one.spans[0].surface(text.text).split(), getattr(one, "type", "")) for one in text.annotations]
    assert [f"{kind}:{words[0][1:]}-{int(words[-1][1:]) + 1}" for words, kind in found] == wanted


def test_conll_keeps_documents_apart_and_tells_odd_lines(tmp_path: Path) -> None:
    path = tmp_path / "a.conll"
    path.write_text("-DOCSTART- O\n\nAda B-PER\n\n-DOCSTART- O\n\nBo B-PER\nodd\n# B-PER\n", encoding="utf-8")
    texts, bad = found_in(path, "conll")
    assert [one.text for one in texts] == ["Ada\n", "Bo #\n"]
    assert [one.line for one in bad] == [8]
    assert [one.spans[0].surface(texts[1].text) for one in texts[1].annotations] == ["Bo", "#"]


def test_prodigy_answers(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    rows = [
        '{"text": "Ada left.", "spans": [{"start": 0, "end": 3, "label": "PER"}], "answer": "accept"}',
        '{"text": "Ada left.", "spans": [{"start": 4, "end": 8, "label": "PER"}], "answer": "reject"}',
        '{"text": "Bo left.", "spans": [], "answer": "ignore"}',
        "not JSON",
    ]
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    texts, bad = found_in(path, "prodigy")
    assert [one.annotations[0].state.value for one in texts] == ["created", "rejected"]
    assert [(one.line, one.why.split(":")[0]) for one in bad] == [(3, "its answer is ignore"), (4, "it is no JSON")]


def test_an_xmi_that_declares_entities_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "a.xmi"
    path.write_text('<!DOCTYPE x [<!ENTITY a "b">]><xmi:XMI xmlns:xmi="http://www.omg.org/XMI">&a;</xmi:XMI>')
    texts, bad = found_in(path, "cas")
    assert texts == [] and "entities" in bad[0].why
