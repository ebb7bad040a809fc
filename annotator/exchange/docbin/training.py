"""What `spacy train` needs beside train.spacy and dev.spacy: configurations for two kinds of training, a project."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from annotator.exchange.format import ExchangeError

NER, SPANCAT, PROJECT = "config.cfg", "config-spancat.cfg", "project.yml"
LONGEST_SUGGESTED = 12
"""Tokens of the longest span that a span categorizer is shown: more make it slow and hardly better."""


def training_files(language: str, longest: int, data: Mapping[str, str]) -> Mapping[str, str]:
    """The files by name; `longest`: tokens of the longest span that the span categorizer is to find.

    `data`: the file of each part, or its folder of files.
    """
    ner, spancat = _config(language, "ner", data), _config(language, "spancat", data)
    spancat["components"]["spancat"]["suggester"] = {
        "@misc": "spacy.ngram_range_suggester.v1",
        "min_size": 1,
        "max_size": min(longest, LONGEST_SUGGESTED),
    }
    return {NER: ner.to_str(), SPANCAT: spancat.to_str(), PROJECT: _project(data)}


def _config(language: str, component: str, data: Mapping[str, str]) -> Any:
    """What `spacy init config` writes, with paths that hold in the folder itself."""
    from spacy.cli.init_config import init_config

    config: Any = init_config(lang=language, pipeline=[component], optimize="efficiency", gpu=False)
    config["paths"]["train"], config["paths"]["dev"] = data["train"], data["dev"]
    return config


def _project(data: Mapping[str, str]) -> str:
    """The project file: `spacy project run all` trains and evaluates both."""
    steps = {"ner": NER, "spancat": SPANCAT}
    lines = [
        "title: Trained on a Dateline export",
        "description: Entity recognition (doc.ents) and span categorization (doc.spans) on the documents here",
        "directories: [training, metrics]",
        "workflows:",
        "  all:",
        *(f"    - {verb}-{name}" for name in steps for verb in ("train", "evaluate")),
        "commands:",
        *(line for name, config in steps.items() for line in _commands(name, config, data)),
    ]
    return "\n".join(lines) + "\n"


def _commands(name: str, config: str, data: Mapping[str, str]) -> list[str]:
    scored = data.get("test", data["dev"])
    return [
        f"  - name: train-{name}",
        f"    help: Train {name}",
        "    script:",
        f'      - "python -m spacy train {config} --output training/{name}"',
        f"    deps: [{config}, {data['train']}, {data['dev']}]",
        f"    outputs: [training/{name}/model-best]",
        f"  - name: evaluate-{name}",
        f"    help: Score {name} on {scored}",
        "    script:",
        f'      - "python -m spacy evaluate training/{name}/model-best {scored} --output metrics/{name}.json"',
        f"    deps: [training/{name}/model-best, {scored}]",
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
