"""Takes a corpus's documents out in a format, with a manifest and a report of what the format could not carry."""

from __future__ import annotations

import hashlib
import shlex
from collections import Counter
from contextlib import suppress
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
from annotator.session.choosing import MOST_EVEN, Chosen, Selection, Step
from annotator.session.workspace import Workspace
from annotator.store import CorpusError

EVERYTHING, NEGATIVES = "jsonl", frozenset({"prodigy"})
"""The format that carries every state; those that are told what was rejected, to learn from it."""
NOBODY = ""
"""Stands for the annotator of what the corpus keeps for everybody."""
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
    sharing = 2 + (selection.seed == MOST_EVEN) if selection.split is not None else 0
    return (key != EVERYTHING) + 1 + (key in TABLES) + sharing


# --- the seed of a split ----------------------------------------------------------------------------------------------


def kept_seed(workspace: Workspace, split: tuple[float, ...]) -> int | None:
    """The seed that the corpus keeps for a split into these shares; None before the first one."""
    kept = workspace.corpus.bookmark(NOBODY, _seed_name(split)) or ""
    return int(kept) if kept.isdecimal() else None


def keep_seed(workspace: Workspace, split: tuple[float, ...], seed: int) -> bool:
    """Let the corpus keep a seed, so that what is added later moves nothing; whether it could."""
    with suppress(CorpusError):  # a full disk: the manifest tells the seed too
        workspace.corpus.set_bookmark(NOBODY, _seed_name(split), str(seed))
    return kept_seed(workspace, split) == seed


def _seed_name(split: tuple[float, ...]) -> str:
    return f"split {told_shares(split)}"


def told_shares(split: tuple[float, ...]) -> str:
    """As people write them: "80/10/10"."""
    return "/".join(f"{one:g}" for one in split)


def with_seed(workspace: Workspace, selection: Selection) -> Selection:
    """The selection with the seed that the corpus keeps, or with `MOST_EVEN` where it is yet to be found."""
    if selection.split is None or selection.seed is not None:
        return selection
    kept = kept_seed(workspace, selection.split)
    return replace(selection, seed=MOST_EVEN if kept is None else kept)


def export(workspace: Workspace, key: str, target: Path, selection: Selection, step: Step | None = None) -> LossReport:
    """Write the documents and read them back; ExchangeError when it cannot be done, and everything is as it was.

    `step` is called after each document of each of the `passes`.
    """
    from annotator.exchange.export import export as write
    from annotator.exchange.split import best_seed, tellers_of

    form, selection = format_named(key), with_seed(workspace, selection)
    chosen = chosen_for(workspace, key, selection, step)
    if next(iter(chosen_for(workspace, key, selection)), None) is None:
        advice = "choose others" if key == EVERYTHING else "annotate some, or choose jsonl, which takes suggestions too"
        raise ExchangeError(f"There is nothing to export: no document fits the selection; {advice}.")
    options = options_of(workspace, key, selection)
    if options.split is not None:
        options = replace(options, stories=all_stories(workspace.corpus, step or (lambda: None)))
    is_found = options.split is not None and selection.seed == MOST_EVEN
    if options.split is not None and is_found:
        options = replace(options, seed=best_seed(tellers_of(chosen, options), options.split))
        selection = replace(selection, seed=options.seed)

    def about(tally: Tally) -> dict[str, Any]:
        return _about(workspace, chosen_for(workspace, key, selection), selection, tally) | {
            "command": command_line(key, selection)
        }

    report = write(form, chosen, target, options, about, selection.strict)
    if options.split is not None and is_found:
        keep_seed(workspace, options.split, options.seed)
    return report


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
        "--split": None if selection.split is None else told_shares(selection.split),
        "--seed": None if selection.split is None else selection.seed,
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
