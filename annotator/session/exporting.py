"""Takes a corpus's documents out in a format, with a manifest and a report of what the format could not carry."""

from __future__ import annotations

import hashlib
import shlex
from collections import Counter
from dataclasses import replace
from itertools import combinations, groupby
from pathlib import Path
from typing import Any

from annotator import __version__
from annotator.domain.annotations import LIVE, State
from annotator.exchange import ExchangeError, Format, LossReport, Options
from annotator.exchange.losses import Tally
from annotator.review.agreement.places import exact_counts, items_of
from annotator.review.measures.matching import f1
from annotator.session.articles.stories import all_stories
from annotator.session.choosing import Chosen, Selection, Step
from annotator.session.workspace import Workspace

EVERYTHING, NEGATIVES = "jsonl", frozenset({"prodigy"})
"""The format that carries every state; those that are told what was rejected, to learn from it."""
TABLES = frozenset({"events", "events-xlsx", "events-parquet"})
"""Those that first look through all documents for what tells one event."""


def format_named(key: str) -> Format:
    """The format of this name; ExchangeError with the names there are."""
    from annotator.exchange.registry import FORMATS

    if key not in FORMATS:
        raise ExchangeError(f"There is no format {key}; there are: {', '.join(FORMATS)}.")
    return FORMATS[key]


def options_of(workspace: Workspace, key: str, selection: Selection) -> Options:
    """What a format is told of a selection."""
    states = selection.states
    if states is None:
        states = frozenset(State) if key == EVERYTHING else LIVE | {State.REJECTED} if key in NEGATIVES else LIVE
    return Options(states, selection.split, selection.seed or 0, workspace.schema, alignment=selection.alignment)


def chosen_for(workspace: Workspace, key: str, selection: Selection, step: Step | None = None) -> Chosen:
    """The documents that an export in this format takes."""
    return Chosen(workspace, selection, with_bare=key == EVERYTHING, step=step)


def passes(key: str, selection: Selection) -> int:
    """How often an export goes through the documents: up to thrice to share them out, to write and to compare them."""
    return (key != EVERYTHING) + 1 + (key in TABLES) + (2 + (selection.seed is None)) * (selection.split is not None)


def export(workspace: Workspace, key: str, target: Path, selection: Selection, step: Step | None = None) -> LossReport:
    """Write the documents and read them back; ExchangeError when it cannot be done, and everything is as it was.

    `step` is called after each document of each of the `passes`.
    """
    from annotator.exchange.export import export as write
    from annotator.exchange.split import best_seed, tellers_of

    form = format_named(key)
    chosen = chosen_for(workspace, key, selection, step)
    if next(iter(chosen_for(workspace, key, selection)), None) is None:
        advice = "choose others" if key == EVERYTHING else "annotate some, or choose jsonl, which takes suggestions too"
        raise ExchangeError(f"There is nothing to export: no document fits the selection; {advice}.")
    options = options_of(workspace, key, selection)
    if options.split is not None:
        options = replace(options, stories=all_stories(workspace.corpus, step or (lambda: None)))
    if options.split is not None and selection.seed is None:
        selection = replace(selection, seed=best_seed(tellers_of(chosen, options), options.split))
        options = replace(options, seed=selection.seed or 0)

    def about(tally: Tally) -> dict[str, Any]:
        return _about(workspace, chosen_for(workspace, key, selection), selection, tally) | {
            "command": command_line(key, selection)
        }

    return write(form, chosen, target, options, about, selection.strict)


# --- for the manifest -------------------------------------------------------------------------------------------------


def _about(workspace: Workspace, chosen: Chosen, selection: Selection, tally: Tally) -> dict[str, Any]:
    schema = workspace.schema
    return {
        "corpus": workspace.corpus.path.name,
        "schema": {
            "name": schema.name,
            "version": schema.version,
            "sha256": hashlib.sha256(schema.source.encode()).hexdigest(),
        },
        "selection": selection.as_record(),
        "made_by": f"Dateline {__version__}",
        "models": dict(sorted(tally.models.items())),
        "agreement": _agreement(chosen) if len(tally.annotators) > 1 else None,
    }


def _agreement(chosen: Chosen) -> dict[str, Any]:
    """How far annotators of one article agree: F1 of spans with types, exact, over all pairs of documents."""
    counts, articles = Counter[str](), 0
    for _, group in groupby(chosen, key=lambda one: one.article.id):
        documents = [items_of(one) for one in group]
        articles += len(documents) > 1
        for one, other in combinations(documents, 2):
            counts += exact_counts(one, other)
    value = f1(counts["agreed"], counts["of"])
    measured = None if value is None else round(value, 4)
    return {"measure": "F1 of exact spans and types, all pairs", "articles": articles, "f1": measured}


def command_line(key: str, selection: Selection) -> str:
    """The command that does this export, whichever face it was asked for by; OUT stands for the target."""
    words = ["dateline", "export", key, "OUT"]
    named: dict[str, Any] = {
        "--annotator": selection.annotator,
        "--status": selection.status.value.replace("_", "-") if selection.status else None,
        "--split": None if selection.split is None else "/".join(f"{one:g}" for one in selection.split),
        "--seed": selection.seed or None,
        "--states": None if selection.states is None else ",".join(sorted(one.value for one in selection.states)),
        "--types": ",".join(sorted(selection.types)) or None,
        "--zones": ",".join(sorted(one.value for one in selection.zones)) or None,
        "--since": selection.since,
        "--until": selection.until,
        "--align": selection.alignment.value if selection.alignment.value != "strict" else None,
    }
    for name, value in named.items():
        words += [] if value is None else [name, str(value)]
    return shlex.join([*words, *["--strict"] * selection.strict])
