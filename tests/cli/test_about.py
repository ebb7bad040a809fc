"""`dateline formats`, `schema`, `doctor`, `--version` and `--help`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import typer

from annotator import __version__, paths
from annotator.cli import app
from annotator.exchange.registry import FORMATS
from annotator.session import health

from .conftest import BINARY, Run

SCHEMA = paths.resource("schemas", "conflict-and-protest.toml")


def commands(command: Any, name: str) -> list[tuple[str, Any]]:
    """A command and all below it, by their whole names."""
    below = getattr(command, "commands", {})
    return [(name, command), *(found for key, one in below.items() for found in commands(one, f"{name} {key}"))]


ALL = commands(typer.main.get_command(app), "dateline")


@pytest.mark.parametrize(("name", "command"), ALL, ids=[name for name, _ in ALL])
def test_every_command_and_option_is_explained(run: Run, name: str, command: Any):
    told = run(*name.split()[1:], "--help")
    assert told.code == 0
    assert command.help.endswith(".")
    assert command.help.count(".") == 1
    assert "\n" not in command.help
    for option in command.params:
        assert option.help, option.name
        says = option.required or option.show_default or "default: " in option.help
        assert says or option.name in ("version", "install_completion", "show_completion"), option.name


def test_commands_are_listed_without_being_cut(run: Run):
    assert "..." not in run("--help").out.replace("[ARGS]...", "")


def test_version(run: Run):
    assert run("--version").out == f"dateline {__version__}\n"


def test_formats(run: Run):
    assert [one["format"] for one in run("formats", "--json").json["formats"]] == list(FORMATS)
    lines = run("formats").out.splitlines()
    assert lines[0].split() == ["Format", "Title", "Files", "Carries"]
    assert [line.split()[0] for line in lines[1:]] == list(FORMATS)


def test_schema_show(run: Run, seeds: list[Path]):
    shown = run("schema", "show").out
    assert shown.startswith("Conflict and protest (conflict-and-protest@1)\n")
    assert run("schema", "show", SCHEMA).out == shown
    run("import", seeds[0])
    assert run("schema", "show").out == shown
    assert run("schema", "show", "--corpus", "missing.dateline").code == 2


def test_schema_check(run: Run, tmp_path: Path):
    assert run("schema", "check", SCHEMA).out.startswith(f"{SCHEMA} is sound: conflict-and-protest@1 has 9 entity")
    source = SCHEMA.read_text(encoding="utf-8")
    (tmp_path / "twice.toml").write_text(source.replace('key = "p"', 'key = "o"', 1), encoding="utf-8")
    told = run("schema", "check", "twice.toml", "--json")
    assert told.code == 1
    assert told.json == {"file": "twice.toml", "schema": None, "problems": ["the key 'o' is given twice"]}
    assert run("schema", "check", "twice.toml").out == "twice.toml: the key 'o' is given twice\n"
    (tmp_path / "picture.png").write_bytes(BINARY)
    for file in ("picture.png", "missing.toml"):
        told = run("schema", "check", file)
        assert (told.code, told.out, told.err.count("\n")) == (2, "", 1)
        assert told.err.startswith(file)


def test_doctor_finds_a_sound_installation(run: Run):
    told = run("doctor", "--json")
    assert (told.code, told.json["ok"]) == (0, True)
    names = ["Dateline", "Python", "Qt (PySide6)", "spaCy", "Model", "SQLite", "Schema", "Settings", "Log", "Corpus"]
    assert [one["name"] for one in told.json["findings"]] == names


def test_doctor_tells_what_is_missing(run: Run, monkeypatch: pytest.MonkeyPatch):
    def none_of_it(package: str) -> str:
        raise health.PackageNotFoundError(package)

    monkeypatch.setattr(health, "version", none_of_it)
    paths.settings_file().parent.mkdir(parents=True)
    paths.settings_file().write_text('model = "no_such_model"\n')
    told = run("doctor")
    assert told.code == 1
    assert "Model: Suggestions cannot be made: the spaCy pipeline no_such_model is neither" in told.out
    assert told.out.endswith("\n3 problems.\n")
    paths.settings_file().write_text("model = ")
    assert [one["name"] for one in run("doctor", "--json").json["findings"] if one["problem"]][-1] == "Settings"
