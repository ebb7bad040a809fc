"""`dateline evaluate`: any gold file, as tables and as JSON."""

from __future__ import annotations

import json
from pathlib import Path

from .conftest import BINARY, Run

CONLL = "Rebels\tO\nclashed\tO\nwith\tO\nthe\tO\nArmy\tB-ORG\nin\tO\nLondon\tB-LOC\n.\tO\n\nIt\tO\nrained\tO\n"


def test_the_samples_are_judged_by_type_and_by_what_figures_say(run: Run, tmp_path: Path, gold: list[Path]):
    (tmp_path / "gold.jsonl").write_bytes(b"".join(one.read_bytes() for one in gold))
    told = run("evaluate", "gold.jsonl", "--json").json
    assert told["texts"] == 3
    entities = told["kinds"]["entities"]["types"]["all"]["exact"]
    people = sum(len(json.loads(one.read_text(encoding="utf-8"))["mentions"]) for one in gold)
    assert entities["gold"] == people
    assert 0.4 < entities["f1"] < 1.0
    shares = [one["recall"] for one in told["figures"].values()]
    assert shares == sorted(shares, reverse=True)
    assert told["events"]["trigger identification"]["f1"] > 0.5
    assert {one["text"] for one in told["worst"]} <= {
        f"{one.name.removesuffix('.gold.jsonl')}.txt (gold)" for one in gold
    }


def test_tables_name_the_measures(run: Run, gold: list[Path]):
    told = run("evaluate", gold[0])
    assert told.code == 0
    for title in ("Entities", "Figures, what they say", "Triggers and arguments", "Texts with most disagreements"):
        assert f"\n{title}" in told.out


def test_labels_of_other_tools_with_types_that_are_plain(run: Run, tmp_path: Path):
    (tmp_path / "gold.conll").write_text(CONLL)
    told = run("evaluate", "gold.conll", "--json").json
    assert told["format"] == "conll"
    types = told["kinds"]["entities"]["types"]
    assert types["place"]["exact"] == {"precision": 1.0, "recall": 1.0, "f1": 1.0, "gold": 1, "found": 1, "correct": 1}
    assert "figures" not in told["kinds"]


def test_types_are_mapped_by_hand_and_left_out(run: Run, tmp_path: Path):
    (tmp_path / "gold.conll").write_text(CONLL.replace("LOC", "WHERE"))
    assert run("evaluate", "gold.conll", "--json").json["unknown"] == {"WHERE": 1}
    types = run("evaluate", "gold.conll", "--map", "WHERE=place", "--json").json["kinds"]["entities"]["types"]
    assert types["place"]["exact"]["correct"] == 1


def test_bad_gold_is_one_sentence(run: Run, tmp_path: Path, gold: list[Path], seeds: list[Path]):
    (tmp_path / "picture.png").write_bytes(BINARY)
    (tmp_path / "other.conll").write_text(CONLL.replace("ORG", "X").replace("LOC", "Y"))
    (tmp_path / "bare.jsonl").write_text(run("suggest", seeds[0]).out, encoding="utf-8")
    (tmp_path / "bad.toml").write_text("[types]\nX = 3\n")
    for words, says in (
        (("missing.jsonl",), "missing.jsonl does not exist; check the name."),
        (("picture.png",), "picture.png is in no format that labels are read from"),
        (
            ("other.conll",),
            "Nothing in other.conll can be judged: the schema conflict-and-protest has none of its types (X, Y)",
        ),
        (("bare.jsonl",), "bare.jsonl holds nothing to compare with"),
        ((gold[0], "--map", "PER"), "--map PER is not of the form THEIRS=OURS"),
        ((gold[0], "--map-file", "bad.toml"), "The map bad.toml has a value of the wrong kind"),
        ((gold[0], "--map-file", "nowhere"), "The map nowhere cannot be read"),
        ((gold[0], "--schema", "nowhere"), "There is no schema nowhere"),
        ((gold[0], "--model", "nowhere"), "The spaCy pipeline nowhere"),
    ):
        told = run("evaluate", *words)
        assert (told.code, told.out, told.err.count("\n")) == (2, "", 1), words
        assert told.err.startswith(says), told.err
