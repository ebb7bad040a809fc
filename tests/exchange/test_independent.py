"""Readers that are not ours, and the rules of the tools themselves, take what is written."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import conllu
import jsonschema
import pytest
from spacy.training.converters.conll_ner_to_docs import conll_ner_to_docs

from annotator import paths
from annotator.domain.annotations import (
    LIVE,
    Argument,
    EventMention,
    Mention,
    Origin,
    OriginKind,
    State,
    type_of,
)
from annotator.domain.article import Article
from annotator.domain.document import Document
from annotator.domain.schema import parse_schema
from annotator.domain.span import Span, hull
from annotator.exchange import ExchangeError, Options
from annotator.exchange.registry import FORMATS
from tests.exchange.exporting import export

HUMAN = Origin(OriginKind.HUMAN, "Ada")
Write = Callable[[str, Document], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def written(key: str, document: Document) -> Path:
        target = tmp_path / f"out{FORMATS[key].extension}"
        export(key, [document], target, Options(LIVE))
        return target

    return written


def lines(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


# --- CoNLL ------------------------------------------------------------------------------------------------------------


def test_spacy_converts_conll_2003_and_finds_the_same_names(write: Write, everything: Document) -> None:
    docs = list(conll_ner_to_docs(write("conll2003", everything).read_text(encoding="utf-8"), no_print=True))
    found = {(entity.text.replace(" ", ""), entity.label_) for doc in docs for entity in doc.ents}
    assert ("VellandStateUniversity", "place") in found
    assert {("12", "wounded"), ("700more", "troops"), ("קרן", "place"), ("BoFinn", "person")} <= found


@pytest.mark.parametrize("key", ["conll", "biluo"])
def test_conllu_reads_the_tokens_and_tags_that_are_there(key: str, write: Write, everything: Document) -> None:
    target = write(key, everything)
    (about,) = lines(target.with_name("out.offsets.jsonl"))
    text = everything.article.text
    wanted = [[text[start:end] for start, end in sentence] for sentence in about["sentences"]]  # type: ignore[attr-defined]
    found = conllu.parse(target.read_text(encoding="utf-8"), fields=["form", "tag"])
    assert [[token["form"] for token in sentence] for sentence in found] == wanted
    tagged = {(token["form"], token["tag"]) for sentence in found for token in sentence}
    begins, last = ("B", "I-place") if key == "conll" else ("U", "L-place")
    assert {
        ("Police", f"{begins}-organisation"),
        ("12", f"{begins}-wounded"),
        ("Velland", "B-place"),
        ("University", last),
    } <= tagged


def test_two_columns_have_one_tab_in_every_line(write: Write, everything: Document) -> None:
    """As doccano's importer demands."""
    for key in ("conll", "biluo"):
        rows = write(key, everything).read_text(encoding="utf-8").splitlines()
        assert all(row.count("\t") == 1 and " " not in row for row in rows if row)


def test_the_file_beside_conll_places_every_token(write: Write, everything: Document) -> None:
    target = write("biluo", everything)
    (about,) = lines(target.with_name("out.offsets.jsonl"))
    text = everything.article.text
    tokens = [row.split("\t")[0] for row in target.read_text(encoding="utf-8").splitlines() if row]
    assert [text[start:end] for sentence in about["sentences"] for start, end in sentence] == tokens  # type: ignore[attr-defined]
    assert {one["id"] for one in about["left_out"]} >= {"m-inside-a-word", "m-ada", "v-send"}  # type: ignore[attr-defined]


# --- brat -------------------------------------------------------------------------------------------------------------


def test_brat_finds_every_text_bound_where_it_says(write: Write, everything: Document) -> None:
    folder = write("brat", everything)
    text = (folder / "marento.txt").read_text(encoding="utf-8")
    ids: list[str] = []
    for line in (folder / "marento.ann").read_text(encoding="utf-8").splitlines():
        ids.append(line.split("\t")[0])
        if line.startswith("T"):
            _, place, words = line.split("\t")
            offsets = place.split(" ", 1)[1]
            pieces = [text[int(start) : int(end)] for start, end in (one.split() for one in offsets.split(";"))]
            assert " ".join(pieces) == words
    assert len(set(ids)) == len(ids)


def test_brat_is_configured_for_all_that_it_will_find(write: Write, everything: Document) -> None:
    folder = write("brat", everything)
    conf = (folder / "annotation.conf").read_text(encoding="utf-8")
    sections = dict(re.findall(r"\[(\w+)\]\n\n([^\[]*)", conf))
    assert list(sections) == ["entities", "relations", "events", "attributes"]
    for line in (folder / "marento.ann").read_text(encoding="utf-8").splitlines():
        kind = re.split(r"[\s:]", line.split("\t")[1])[0]
        where = {"T": "entities", "E": "events", "R": "relations", "A": "attributes"}.get(line[0])
        if where == "entities" and kind in {"injure", "accuse", "deploy"}:
            where = "events"
        assert where is None or re.search(rf"^{kind}\b", sections[where], re.MULTILINE)


def test_two_fillers_of_one_role_are_numbered(write: Write) -> None:
    people = [Mention(key, (span,), "person", State.CREATED, HUMAN) for key, span in _people().items()]
    event = EventMention("v", (Span(12, 15),), "meet", State.CREATED, HUMAN, _both(people))
    document = Document("d", Article("a", "Ada and Bo, met.\n"), "Ada", {one.id: one for one in [*people, event]})
    ann = (write("brat", document) / "a.ann").read_text(encoding="utf-8")
    assert "E1\tmeet:T3 who:T1 who2:T2" in ann


def _people() -> dict[str, Span]:
    return {"m-1": Span(0, 3), "m-2": Span(8, 10)}


def _both(people: list[Mention]) -> tuple[Argument, ...]:
    return tuple(Argument("who", one.id) for one in people)


# --- offsets with emoji, each format by its own unit ------------------------------------------------------------------


def test_cassis_reads_the_same_words(write: Write, everything: Document) -> None:
    cassis = pytest.importorskip("cassis")
    folder = write("xmi", everything)
    types = cassis.load_typesystem((folder / "TypeSystem.xml").read_text(encoding="utf-8"))
    by_xmi = cassis.load_cas_from_xmi((folder / "marento.xmi").read_text(encoding="utf-8"), typesystem=types)
    by_json = cassis.load_cas_from_json((write("casjson", everything) / "marento.json").read_text(encoding="utf-8"))
    wanted = {
        (type_of(one), hull(one.spans).surface(everything.article.text))
        for one in everything.annotations.values()
        if isinstance(one, Mention) and one.state in LIVE
    }
    for cas in (by_xmi, by_json):
        assert cas.sofa_string == everything.article.text
        found = {(one.label, one.get_covered_text()) for one in cas.select("dateline.Mention")}
        assert found == wanted
        wound = next(one for one in cas.select("dateline.Event") if one.label == "injure")
        filled = {one.role: one.target.get_covered_text() for one in wound.arguments.elements}
        assert filled == {"actor": "Police", "victim": "marchers 😱", "count": "12", "accused": "Red Army"}


def test_webanno_counts_utf_16(write: Write, everything: Document) -> None:
    utf16 = everything.article.text.encode("utf-16-le")
    for row in (write("webanno", everything) / "marento.tsv").read_text(encoding="utf-8").splitlines():
        if re.match(r"\d+-\d+", row):
            _, offsets, word = row.split("\t")[:3]
            start, end = (int(one) * 2 for one in offsets.split("-"))
            assert utf16[start:end].decode("utf-16-le") == word


@pytest.mark.parametrize("key", ["doccano", "prodigy", "labelstudio", "maven"])
def test_others_count_code_points(key: str, write: Write, everything: Document) -> None:
    text = everything.article.text
    written = write(key, everything).read_text(encoding="utf-8")
    places = {
        "doccano": r'"label": "place", "start_offset": (\d+), "end_offset": (\d+)',
        "prodigy": r'"start": (\d+), "end": (\d+), "token_start": \d+, "token_end": \d+, "label": "place"',
        "labelstudio": r'"start": (\d+), "end": (\d+), "text": "[^"]*", "labels": \["place"\]',
        "maven": r'"mention": "[^"]*", "offset": \[(\d+), (\d+)\]',
    }
    found = {text[int(start) : int(end)] for start, end in re.findall(places[key], written)}
    assert "קרן" in found and "Velland State University" in found


# --- events in tokens -------------------------------------------------------------------------------------------------


def test_text_ee_finds_every_argument_among_the_mentions(write: Write, everything: Document) -> None:
    for key in ("oneie", "wikievents"):
        for row in lines(write(key, everything)):
            tokens: list[str] = row["tokens"]  # type: ignore[assignment]
            mentions = {one["id"]: one for one in row["entity_mentions"]}  # type: ignore[attr-defined]
            for one in mentions.values():
                assert "".join(tokens[one["start"] : one["end"]]) == "".join(one["text"].split())
            for event in row["event_mentions"]:  # type: ignore[attr-defined]
                assert all(argument["entity_id"] in mentions for argument in event["arguments"])


def test_cross_sentence_arguments_are_lost_by_sentence_and_kept_by_document(
    everything: Document, tmp_path: Path
) -> None:
    lost = {}
    for key in ("oneie", "wikievents", "dygie", "rams"):
        report = export(key, [everything], tmp_path / key, Options(LIVE))
        lost[key] = sum("sentence" in loss.why and loss.annotation == "v-wound" for loss in report.losses)
    assert lost == {"oneie": 1, "wikievents": 0, "dygie": 1, "rams": 0}


def test_dygie_has_a_list_for_every_sentence(write: Write, everything: Document) -> None:
    (row,) = lines(write("dygie", everything))
    sentences: list[list[str]] = row["sentences"]  # type: ignore[assignment]
    assert len(row["ner"]) == len(row["events"]) == len(row["relations"]) == len(sentences)  # type: ignore[arg-type]
    assert all(token for sentence in sentences for token in sentence)
    words = [token for sentence in sentences for token in sentence]
    found = {(" ".join(words[start : end + 1]), kind) for part in row["ner"] for start, end, kind in part}  # type: ignore[attr-defined]
    assert ("Velland State University", "organisation") in found


def test_rams_roles_have_their_prefix(everything: Document, tmp_path: Path) -> None:
    schema = parse_schema(paths.resource("schemas/conflict-and-protest.toml").read_text(encoding="utf-8"))
    export("rams", [everything], tmp_path / "out.jsonlines", Options(LIVE, schema=schema))
    for row in lines(tmp_path / "out.jsonlines"):
        for _, _, role in row["gold_evt_links"]:  # type: ignore[attr-defined]
            assert re.fullmatch(r"evt\d{3}arg\d{2}\w+", role)


# --- for people and language models -----------------------------------------------------------------------------------


@pytest.mark.parametrize("with_schema", [True, False])
def test_answers_of_the_chat_fit_the_schema_beside_them(
    with_schema: bool, many: list[Document], tmp_path: Path
) -> None:
    schema = parse_schema(paths.resource("schemas/conflict-and-protest.toml").read_text(encoding="utf-8"))
    options = Options(LIVE, schema=schema if with_schema else None)
    export("chat", many, tmp_path / "out.jsonl", options)
    answer_schema = json.loads((tmp_path / "out.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(answer_schema)
    for row in lines(tmp_path / "out.jsonl"):
        roles = [one["role"] for one in row["messages"]]  # type: ignore[attr-defined]
        assert roles == ["system", "user", "assistant"]
        jsonschema.validate(json.loads(row["messages"][2]["content"]), answer_schema)  # type: ignore[index]


def test_a_page_shows_the_text_and_runs_nothing(write: Write) -> None:
    text = 'Ada said <script>alert("x")</script> & left.\n'
    mention = Mention('m"><img src=x>', (Span(0, 3),), '"><b>person', State.CREATED, HUMAN)
    article = Article("a", text, title="<i>News</i>")
    page = write("html", Document("d", article, "Ada", {mention.id: mention})).read_text(encoding="utf-8")
    assert "<script" not in page and "<img" not in page and "<i>" not in page and "<b>" not in page
    assert "http" not in page.replace("http-equiv", "")

    class Text(HTMLParser):
        shown = ""
        depth = 0

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            if ("class", "text") in attrs or self.depth:
                self.depth += 1
            self.hidden = tag == "sup"

        def handle_endtag(self, tag: str) -> None:
            self.depth -= bool(self.depth)
            self.hidden = False

        def handle_data(self, data: str) -> None:
            self.shown += data if self.depth and not self.hidden else ""

    parser = Text()
    parser.feed(page)
    assert parser.shown == text


# --- Hugging Face -----------------------------------------------------------------------------------------------------


def test_without_pyarrow_one_sentence_says_what_to_install(
    tmp_path: Path, many: list[Document], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(ExchangeError, match=r"need the package pyarrow .*install dateline\[parquet\]\.$"):
        export("huggingface", many, tmp_path / "out", Options(LIVE))
    assert list(tmp_path.iterdir()) == []


def test_parquet_names_the_classes_and_is_typed_where_it_is_empty(tmp_path: Path, many: list[Document]) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    export("huggingface", many, tmp_path / "out", Options(LIVE, split=(80, 10, 10)))
    tables = {file.name.split("-")[0]: parquet.read_table(file) for file in (tmp_path / "out" / "data").iterdir()}
    assert sum(table.num_rows for table in tables.values()) == 40
    schema = tables["train"].schema
    assert "null" not in str(schema)
    features = json.loads(schema.metadata[b"huggingface"])["info"]["features"]
    names = features["ner_tags"]["feature"]["names"]
    assert names == ["O", "B-place", "I-place"]
    row = tables["train"].to_pylist()[0]
    assert [row["tokens"][at] for at, tag in enumerate(row["ner_tags"]) if tag] == ["Tarn"]


# --- splits -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", [key for key in FORMATS if key not in ("docbin", "huggingface")])
def test_every_format_splits_and_keeps_the_parts_apart(key: str, many: list[Document], tmp_path: Path) -> None:
    report = export(key, many, tmp_path / "out", Options(LIVE, split=(80, 10, 10), seed=3))
    parts = {one.name.split(".")[0] for one in (tmp_path / "out").iterdir()} - {"manifest", "losses"}
    assert parts == {"train", "dev", "test"}
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text(encoding="utf-8"))
    told = manifest["split"]
    assert told["documents"] == {part: 2 * number for part, number in told["stories"].items()}
    assert told["types"] == {"mention place": told["documents"]} and sum(told["documents"].values()) == 40
    assert set(manifest["files"]) | {"manifest.json"} == set(report.files)


def test_files_of_an_earlier_export_do_not_stay(many: list[Document], tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    export("brat", many, tmp_path)
    export("brat", many[:2], tmp_path)
    assert len(list(tmp_path.glob("*.ann"))) == 2
    assert (tmp_path / "mine.txt").read_text() == "mine"
