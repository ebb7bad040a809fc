"""What `spacy train` needs beside train.spacy and dev.spacy: configurations for two kinds of training, a project."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from annotator.exchange.format import ExchangeError

NER, SPANCAT, PROJECT = "config.cfg", "config-spancat.cfg", "project.yml"
LONGEST_SUGGESTED = 12
"""Tokens of the longest span that a span categorizer is shown: more make it slow and hardly better."""


def training_files(language: str, longest: int, parts: Sequence[str]) -> Mapping[str, str]:
    """The files by name; `longest`: tokens of the longest span that the span categorizer is to find."""
    spancat = _config(language, "spancat")
    spancat["components"]["spancat"]["suggester"] = {
        "@misc": "spacy.ngram_range_suggester.v1",
        "min_size": 1,
        "max_size": min(longest, LONGEST_SUGGESTED),
    }
    return {NER: _config(language, "ner").to_str(), SPANCAT: spancat.to_str(), PROJECT: _project("test" in parts)}


def _config(language: str, component: str) -> Any:
    """What `spacy init config` writes, with paths that hold in the folder itself."""
    from spacy.cli.init_config import init_config

    config: Any = init_config(lang=language, pipeline=[component], optimize="efficiency", gpu=False)
    config["paths"]["train"], config["paths"]["dev"] = "train.spacy", "dev.spacy"
    return config


def _project(has_test: bool) -> str:
    """The project file: `spacy project run all` trains and evaluates both."""
    part = "test" if has_test else "dev"
    steps = {"ner": NER, "spancat": SPANCAT}
    lines = [
        "title: Trained on a Dateline export",
        "description: Entity recognition (doc.ents) and span categorization (doc.spans) on the documents here",
        "directories: [training, metrics]",
        "workflows:",
        "  all:",
        *(f"    - {verb}-{name}" for name in steps for verb in ("train", "evaluate")),
        "commands:",
        *(line for name, config in steps.items() for line in _commands(name, config, part)),
    ]
    return "\n".join(lines) + "\n"


def _commands(name: str, config: str, part: str) -> list[str]:
    return [
        f"  - name: train-{name}",
        f"    help: Train {name}",
        "    script:",
        f'      - "python -m spacy train {config} --output training/{name}"',
        f"    deps: [{config}, train.spacy, dev.spacy]",
        f"    outputs: [training/{name}/model-best]",
        f"  - name: evaluate-{name}",
        f"    help: Score {name} on {part}.spacy",
        "    script:",
        f'      - "python -m spacy evaluate training/{name}/model-best {part}.spacy --output metrics/{name}.json"',
        f"    deps: [training/{name}/model-best, {part}.spacy]",
        f"    outputs: [metrics/{name}.json]",
    ]


def check_configs(folder: Path) -> None:
    """Raises ExchangeError unless spaCy takes the configurations."""
    from spacy.util import load_config

    for name in (NER, SPANCAT):
        try:
            load_config(folder / name).interpolate()
        # Whatever a broken configuration leads to.
        except Exception as error:
            raise ExchangeError(f"{name} cannot be loaded by spaCy: {error}.") from error
