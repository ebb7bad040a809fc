"""`dateline rules list|add|delete`."""

from __future__ import annotations

from pathlib import Path

from .conftest import Run


def test_a_rule_is_added_listed_proposes_and_is_deleted(run: Run, tmp_path: Path):
    (tmp_path / "a.txt").write_text("Clash in Zvečan\n\nPolice left ZVECAN on Monday.\n", encoding="utf-8")
    told = run("rules", "add", "Zvecan", "place", "--name", "towns")
    assert (told.code, told.out) == (0, "The rule towns proposes place for “Zvecan”.\n")
    run("import", tmp_path / "a.txt")
    run("export", "jsonl", tmp_path / "out.jsonl")
    assert '"name":"towns"' in (tmp_path / "out.jsonl").read_text(encoding="utf-8").replace(" ", "")
    (rule,) = run("rules", "list", "--json").json["rules"]
    assert (rule["words"], rule["type"], rule["known"], rule["accepted"]) == ("Zvecan", "place", True, 0)
    assert "whole words, any case, without accents" in run("rules", "list").out
    assert run("rules", "delete", "towns").out == "Deleted 1 rule.\n"
    assert run("rules", "list", "--json").json["rules"] == []
    assert run("rules", "list").out.startswith("There are no rules in ")


def test_bad_use_is_one_sentence(run: Run):
    told = run("rules", "add", "Zvecan", "planet")
    assert told.code == 2
    assert "has no type planet; it has person, " in told.err
    run("rules", "add", "Zvecan", "place")
    told = run("rules", "add", "Zvecan", "facility")
    assert (told.code, told.err) == (2, "There is a rule named Zvecan already; give this one another name.\n")
    told = run("rules", "delete", "rivers")
    assert (told.code, told.err) == (2, "There is no rule named rivers; `dateline rules list` shows all.\n")
