"""`dateline/1`: the contract with other programs."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator import paths
from annotator.domain.annotations import State
from annotator.domain.article import text_hash
from annotator.domain.document import Document, Layer
from annotator.domain.schema import parse_schema
from annotator.exchange import ExchangeError, Options
from annotator.exchange.format import Quarantined
from annotator.exchange.jsonl import (
    Imported,
    encode_document,
    encode_suggestions,
    is_dateline_jsonl,
    read_lines,
    record_line,
    sift_lines,
    write_line,
)
from tests.exchange.exporting import export

GOLDEN = Path(__file__).parent / "golden" / "jsonl.jsonl"
SCHEMA = json.loads(paths.resource("dateline-1.schema.json").read_text(encoding="utf-8"))
JUDGE = jsonschema.Draft7Validator(SCHEMA)

KEYS = {
    "": "format id sha256 text schema article zones annotator status attributes seconds "
    "mentions entities figures events relations comments",
    "schema": "name version",
    "article": "title byline published source language url file story dateline id days replaces",
    "zones": "kind start end",
    "mentions": "id start end text type attributes entity state origin",
    "entities": "id type name links",
    "figures": "id start end text kind value low high low_open high_open modifier change unit currency per normalized "
    "counted concept property of_whole role attribution certainty attributes state origin",
    "events": "id type trigger arguments factuality polarity attributes event state origin",
    "relations": "id type from to state origin",
    "comments": "id on author time text resolved",
}


def golden() -> dict[str, Any]:
    return json.loads(GOLDEN.read_text(encoding="utf-8"))


def write(tmp_path: Path, *lines: object) -> Path:
    path = tmp_path / "lines.jsonl"
    raw = [line if isinstance(line, bytes) else json.dumps(line, ensure_ascii=False).encode() for line in lines]
    path.write_bytes(b"\n".join(raw) + b"\n")
    return path


# --- writing ----------------------------------------------------------------------------------------------------------


def test_every_key_stands_where_the_format_says(everything: Document) -> None:
    record = encode_document(everything)
    assert list(record) == KEYS[""].split()
    for name, keys in KEYS.items():
        values = record[name] if name else []
        for value in values if isinstance(values, list) else [values]:
            assert [key for key in value if key != "fragments"] == keys.split(), name
    fragmented = next(one for one in record["mentions"] if one["id"] == "m-ada")
    assert list(fragmented) == ["id", "start", "end", "fragments", *KEYS["mentions"].split()[3:]]


def test_a_line_is_utf8_json_without_escapes(everything: Document) -> None:
    line = write_line(everything)
    assert line.endswith("}\n") and line.count("\n") == 1
    assert "👩🏾‍🚒" in line and "לא" not in line and "قرن" not in line and "קרן" in line


def test_offsets_are_code_points(everything: Document) -> None:
    record = encode_document(everything)
    for one in (*record["mentions"], *record["figures"]):
        assert record["text"][one["start"] : one["end"]] == one["text"]


def test_the_export_keeps_the_json_schema(everything: Document) -> None:
    JUDGE.check_schema(SCHEMA)
    JUDGE.validate(json.loads(write_line(everything)))


def test_every_key_has_a_description() -> None:
    def bare(node: Any, path: str = "") -> list[str]:
        found: list[str] = []
        for name, value in node.get("properties", {}).items():
            if "$ref" not in value and "anyOf" not in value and "description" not in value:
                found.append(f"{path}.{name}")
            found += bare(value, f"{path}.{name}")
        return found

    assert bare(SCHEMA) == []
    assert [name for name, one in SCHEMA["definitions"].items() for _ in bare(one, name)] == []


def test_bare_suggestions_have_no_annotator(everything: Document) -> None:
    layer = Layer("en_core_web_sm", "3.8.0", "tiny@2", tuple(everything.suggestions.values()))
    figure = 'name = "Figure"\nshort = "FIG"'
    record = encode_suggestions(
        everything.article, layer, parse_schema(f'name = "tiny"\nversion = "2"\n[figure]\n{figure}')
    )
    JUDGE.validate(record)
    assert (record["annotator"], record["status"], record["id"]) == (None, "new", "article-1")
    assert record["schema"] == {"name": "tiny", "version": "2"}
    assert {one["state"] for one in (*record["mentions"], *record["figures"])} == {"suggested"}


def test_what_points_to_something_left_out_is_a_loss(everything: Document, tmp_path: Path) -> None:
    states = frozenset({State.CREATED})
    report = export("jsonl", [everything], tmp_path / "x.jsonl", Options(states))
    lost = {(loss.annotation, loss.what) for loss in report.losses}
    assert lost == {("v-send", "argument"), ("c-2", "place of a comment")}
    (found,) = read_lines(tmp_path / "x.jsonl")
    assert {one.state for one in found.document.annotations.values()} == states
    assert [comment.on for comment in found.document.comments] == [None, None]


def test_relations_go_with_what_they_join(everything: Document, tmp_path: Path) -> None:
    report = export("jsonl", [everything], tmp_path / "x.jsonl", Options(frozenset({State.ACCEPTED})))
    assert report.annotations == 3
    assert not [loss for loss in report.losses if loss.what == "relation"]


def test_a_span_that_leaves_the_text_is_refused(everything: Document, tmp_path: Path) -> None:
    short = type(everything.article)("a", "Short.")
    broken = Document("broken", short, "Ada", everything.annotations)
    with pytest.raises(ExchangeError, match="document broken cannot be written"):
        export("jsonl", [broken], tmp_path / "x.jsonl", Options(frozenset(State)))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("bad", ["half a pair \ud83d", float("nan"), float("inf")])
def test_what_json_cannot_hold_is_refused(bad: object) -> None:
    with pytest.raises(ExchangeError, match="document x cannot be written"):
        record_line({"id": "x", "value": bad})


# --- reading ----------------------------------------------------------------------------------------------------------


def test_everything_comes_back(everything: Document, tmp_path: Path) -> None:
    (found,) = read_lines(write(tmp_path, write_line(everything).encode()))
    assert found == Imported(everything, 1)


def test_unknown_keys_are_passed_over(tmp_path: Path) -> None:
    record = golden()
    record["later"] = 1
    record["mentions"][0]["later"] = {"a": []}
    (found,) = read_lines(write(tmp_path, record))
    assert write_line(found.document) == GOLDEN.read_text(encoding="utf-8")


def test_keys_that_may_be_missing(tmp_path: Path) -> None:
    text = "Five left."
    least = {"format": "dateline/1", "id": "x", "sha256": text_hash(text), "text": text}
    JUDGE.validate(least)
    (found,) = read_lines(write(tmp_path, least))
    assert (found.document.article.id, found.document.annotator, found.document.article.language) == ("x", "", "en")


def test_lines_end_at_newlines_alone(everything: Document, tmp_path: Path) -> None:
    line = write_line(everything).encode().rstrip()
    assert "\u2028".encode() in line
    path = tmp_path / "crlf.jsonl"
    path.write_bytes(b"\xef\xbb\xbf" + line + b"\r\n\r\n  \n" + line)
    assert [found.line for found in read_lines(path)] == [1, 4]


Change = Callable[[dict[str, Any]], object]
BAD: list[tuple[Change, str]] = [
    (lambda r: r.update(format="dateline/2"), "dateline/2, which this version of Dateline cannot read"),
    (lambda r: r.update(format="brat"), "format must be same as const definition"),
    (lambda r: r.pop("text"), "must contain"),
    (lambda r: r.update(text=r["text"] + " "), "sha256 is not the hash"),
    (lambda r: r.update(text=r["text"].replace("\n", "\r\n")), "sha256 is not the hash"),
    (lambda r: r.update(sha256="0"), "sha256 must match pattern"),
    (lambda r: r["mentions"][0].update(start=r["mentions"][0]["start"] + 1), "not 'Velland State University'|not '"),
    (lambda r: r["mentions"][0].update(text="Polixe"), "not 'Polixe'"),
    (lambda r: r["mentions"][0].update(end=99_999), "leaves a text"),
    (lambda r: r["mentions"][0].update(end=0), "must be bigger than or equal to 1"),
    (lambda r: r["mentions"][0].update(state="maybe"), "mentions.0..state must be one of"),
    (lambda r: r["mentions"][1].update(id=r["mentions"][0]["id"]), "two annotations have the id"),
    (lambda r: r["mentions"][5].update(fragments=[[0, 1], [2, 3]]), "fragments"),
    (lambda r: r["events"][1]["arguments"][0].update(filler="nobody"), "points to 'nobody'"),
    (lambda r: r["relations"][0].update(to="nobody"), "points to 'nobody'"),
    (lambda r: r["zones"][0].update(end=99_999), "a zone leaves the text"),
    (lambda r: r["zones"][0].update(kind="chorus"), "zones.0..kind"),
    (lambda r: r["figures"][0].update(value="12"), "figures.0..value must be"),
    (lambda r: r["mentions"][0]["origin"].pop("kind"), "origin must contain"),
    (lambda r: r.update(status="asleep"), "status must be one of"),
]


@pytest.mark.parametrize(("change", "why"), BAD, ids=[why for _, why in BAD])
def test_a_bad_line_is_told_with_its_number_and_reason(change: Change, why: str, tmp_path: Path) -> None:
    record = golden()
    change(record)
    path = write(tmp_path, golden(), record, golden())
    kinds = [type(found) for found in sift_lines(path)]
    assert kinds == [Imported, Quarantined, Imported]
    with pytest.raises(ExchangeError, match=f"line 2 of lines.jsonl: .*(?:{why})"):
        list(read_lines(path))


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (b"{", "no JSON"),
        (b"[]", "must be object"),
        (b'"dateline/1"', "must be object"),
        (b"[" * 100_000, ""),
        (b"caf\xe9", "byte 3 is not UTF-8"),
        (b'{"format": "dateline/1", "seconds": NaN}', "NaN is no number"),
        (b'{"format": "dateline/1", "seconds": 1e999}', "1e999 is no number"),
        (b'{"format": "dateline/1", "text": "\\ud83d"}', "half a surrogate pair"),
    ],
)
def test_what_is_no_line_at_all(line: bytes, why: str, tmp_path: Path) -> None:
    (found,) = sift_lines(write(tmp_path, line))
    assert isinstance(found, Quarantined)
    assert why in found.why and "\n" not in found.why


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ExchangeError, match="cannot be read"):
        list(read_lines(tmp_path / "gone.jsonl"))


PLACES = st.sampled_from(sorted({f"{name}.{key}" for name, keys in KEYS.items() for key in keys.split()}))
VALUES = st.sampled_from(
    [None, True, 0, -1, 1.5, 10**400, 1e300, "", "x", "m-police", [], [1], [[0, 1]], {}, {"start": 0}]
)


@given(place=PLACES, value=VALUES, number=st.integers(0, 20))
def test_no_value_anywhere_gives_more_than_a_quarantined_line(
    place: str, value: object, number: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    record = copy.deepcopy(golden())
    name, key = place.split(".")
    holder = record[name] if name else record
    (holder[number % len(holder)] if isinstance(holder, list) else holder)[key] = value
    (found,) = sift_lines(write(tmp_path_factory.getbasetemp(), record))
    if isinstance(found, Imported):
        write_line(found.document)
        JUDGE.validate(record)
    elif JUDGE.is_valid(record):
        assert any(
            word in found.why
            for word in (
                "characters",
                "span",
                "points to",
                "have the id",
                "sha256",
                "zone",
                "fragments",
                "int too large",
            )
        )


# --- recognising ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "known"),
    [
        (b'{"format": "dateline/1"}\n', True),
        (b'\xef\xbb\xbf{"text": "x", "format": "dateline/2"}', True),
        (b'{"text": "Prodigy", "spans": []}\n', False),
        (b'["dateline/1"]', False),
        (b"MARENTO, Velland (VNA) \xe2\x80\x94 Text", False),
        (b"\x00\xff", False),
        (b"", False),
    ],
)
def test_the_format_is_known_by_its_first_line(data: bytes, known: bool, tmp_path: Path) -> None:
    path = tmp_path / "some.file"
    path.write_bytes(data)
    assert is_dateline_jsonl(path) is known
    assert not is_dateline_jsonl(tmp_path / "gone")


def gold_files() -> list[Path]:
    try:
        return sorted(paths.seeds().glob("*.gold.jsonl"))
    except FileNotFoundError:
        return []


@pytest.mark.parametrize("gold", gold_files(), ids=lambda path: path.name.removesuffix(".gold.jsonl"))
def test_the_samples_gold_reads_and_writes_back(gold: Path, tmp_path: Path) -> None:
    for line in gold.read_text(encoding="utf-8").splitlines():
        JUDGE.validate(json.loads(line))
    documents = [found.document for found in read_lines(gold)]
    assert documents and is_dateline_jsonl(gold)
    report = export("jsonl", documents, tmp_path / "x.jsonl", Options(frozenset(State)))
    assert len(report.losses) == 0
    assert [found.document for found in read_lines(tmp_path / "x.jsonl")] == documents
