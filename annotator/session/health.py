"""What this installation consists of, and what it lacks; nothing is changed and Qt is not loaded."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from annotator import __version__, paths
from annotator.domain.schema import SchemaError
from annotator.nlp import ModelError
from annotator.nlp.models import PINNED
from annotator.session.suggesting import Recipe, crew
from annotator.session.workspace import default_schema
from annotator.settings import SETTINGS, Settings, SettingsError
from annotator.store.alarms import examine as examine_corpus
from annotator.store.library import sqlite_version

OLDEST_PYTHON = (3, 11)


@dataclass(frozen=True, slots=True)
class Finding:
    """One part of the installation; `problem` is None, or the sentence that says what is wrong and what to do."""

    name: str
    found: str
    problem: str | None = None


def examine(corpus: Path) -> Iterator[Finding]:
    """Every part in turn; takes seconds, as the model is loaded, in a process of its own."""
    yield Finding("Dateline", __version__)
    yield _python()
    yield _package("Qt (PySide6)", "PySide6-Essentials", "the window does not open")
    yield _package("spaCy", "spacy", "suggestions cannot be made")
    settings, model = _settings()
    yield _model(model)
    yield _sqlite()
    yield _data()
    yield settings
    yield Finding("Log", str(paths.log_file()))
    yield _corpus(corpus)


def _python() -> Finding:
    old = sys.version_info[:2] < OLDEST_PYTHON
    return Finding("Python", platform.python_version(), "Dateline needs Python 3.11 or newer." if old else None)


def _package(name: str, package: str, without: str) -> Finding:
    try:
        return Finding(name, version(package))
    except PackageNotFoundError:
        return Finding(name, "not installed", f"Without it {without}; install Dateline again, or {package} alone.")


def _settings() -> tuple[Finding, str]:
    """The settings file, and the model that it names."""
    file = paths.settings_file()
    try:
        model = Settings(file).text("model")
    except SettingsError as error:
        default = next(str(one.default) for one in SETTINGS if one.name == "model")
        return Finding("Settings", str(file), f"{error}; mend or delete it."), default
    return Finding("Settings", str(file) if file.exists() else f"{file} (not made yet)"), model


def _model(model: str) -> Finding:
    try:
        with crew(Recipe(default_schema().source, model), 1) as ready:
            weights = "; the weights are the known ones" if model in PINNED else ""
            return Finding("Model", f"{model} {ready.signature.version}{weights}")
    except (ModelError, OSError) as error:
        return Finding("Model", model, f"Suggestions cannot be made: {error}.")


def _sqlite() -> Finding:
    found, new_enough = sqlite_version()
    return Finding("SQLite", found, None if new_enough else "It is too old; install a newer Python.")


def _data() -> Finding:
    try:
        return Finding("Schema", default_schema().label)
    except (OSError, SchemaError) as error:
        return Finding("Schema", "not found", f"{error}.")


def _corpus(path: Path) -> Finding:
    if path.is_dir():
        return Finding("Corpus", str(path), "It is a folder; name a corpus, which is a file.")
    if path.exists():
        return Finding(
            "Corpus", str(path), examine_corpus(path) if os.access(path, os.R_OK) else "You may not read it."
        )
    folder = next(one for one in path.absolute().parents if one.exists())
    problem = None if os.access(folder, os.W_OK) else f"It cannot be made: {folder} is read-only."
    return Finding("Corpus", f"{path} (not made yet)", problem)
