"""The kinds of models that can be chosen: those that come along, and those of other packages by entry points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from typing import Protocol

from annotator.nlp.models import ModelError, first_line

GROUP = "dateline.models"
"""Entry points of other packages: each names a function (place, labels) -> `Finder`."""


@dataclass(frozen=True, slots=True)
class Entity:
    """What a model found in one text: offsets in code points, and one of the labels that it was given or its own."""

    start: int
    end: int
    label: str
    score: float | None = None


class Finder(Protocol):
    """A loaded model that finds entities."""

    version: str

    def find(self, texts: Sequence[str]) -> list[list[Entity]]:
        """What is found in each text; may raise anything, which is told beside the article."""
        ...


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of model: its key, and what must be named of it."""

    key: str
    title: str
    place: str
    """What its place is: "folder" or "name"."""


BUILT_IN: tuple[Kind, ...] = (
    Kind("spacy", "spaCy pipeline", "folder"),
    Kind("gliner", "GLiNER", "folder"),
    Kind("huggingface", "Hugging Face token classification", "folder"),
    Kind("ollama", "Ollama on this machine", "name"),
)


def kinds() -> list[Kind]:
    """All kinds, those of other packages last; none of them is imported."""
    known = {one.key for one in BUILT_IN}
    others = (Kind(one.name, f"{one.name} ({one.value.partition(':')[0]})", "folder") for one in _others())
    return [*BUILT_IN, *(one for one in others if one.key not in known)]


def _others() -> list[EntryPoint]:
    return sorted(entry_points(group=GROUP), key=lambda one: one.name)


def load_finder(key: str, place: str, labels: Sequence[str]) -> Finder:
    """The model of a kind at a place; `labels` are what is looked for. ModelError says what is wrong."""
    try:
        if any(one.key == key for one in BUILT_IN):
            return import_module(f"annotator.nlp.plugins.{key}_finder").load(place, labels)
        found = next((one for one in _others() if one.name == key), None)
        if found is None:
            raise ModelError(f"there is no kind of model called {key}; there are: {', '.join(k.key for k in kinds())}")
        return found.load()(place, labels)
    except ModelError:
        raise
    except ImportError as error:
        raise ModelError(f"{key} models need the package {error.name or error}; install it beside Dateline") from error
    except Exception as error:
        raise ModelError(f"the {key} model {place} cannot be loaded: {first_line(error)}") from error


def checked_folder(place: str, description: str, weights: str = "model.safetensors") -> Path:
    """The folder, with its description and weights that cannot run code; ModelError when it is another."""
    folder = Path(place)
    if not folder.is_dir():
        raise ModelError(f"{place} is no folder; choose the folder that holds the model")
    if not (folder / description).is_file():
        raise ModelError(f"{place} holds no {description}, so it is no model of this kind; choose another folder")
    if not any(folder.glob(weights.replace("model", "model*"))):
        raise ModelError(
            f"{place} holds no {weights}; weights in other forms can run code when they are loaded, so they are not: "
            "save the model as safetensors"
        )
    return folder
