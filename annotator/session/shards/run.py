"""A run over shards: what was done before is passed over, the engine does the rest, a corpus takes the result in."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.document import Layer
from annotator.domain.schema import parse_schema
from annotator.exchange import jsonl
from annotator.exchange.atomic import replacing_file
from annotator.nlp.models import ModelError
from annotator.session.shards.cluster import Cluster
from annotator.session.shards.parts import Part, ShardError, cut, find_shards
from annotator.session.shards.work import Done, do_part, read_shard, signature, write_shard
from annotator.session.suggesting import Recipe
from annotator.session.workspace import Workspace

ARTICLES = 500
"""In a part: half a minute's work, which is all that a stop can cost."""
MANIFEST = "run.json"
WAITING = "articles"
"""The folder, inside the one for the result, with a corpus's articles that wait for suggestions."""


@dataclass(frozen=True, slots=True)
class Run:
    """What a folder of suggestions is made with; it goes on only with the same."""

    folder: Path
    recipe: Recipe
    signature: Layer
    ending: str

    def described(self) -> dict[str, str | int]:
        """As the folder's manifest keeps it."""
        made = self.signature
        schema = hashlib.sha256(self.recipe.schema_source.encode()).hexdigest()
        names = {"model": made.model, "version": made.version, "schema": made.schema, "schema_sha256": schema}
        return {"format": "dateline-shards/1", **names, "output": self.ending, "articles_in_part": ARTICLES}

    def target(self, part: Part) -> Path:
        """The file of a part's suggestions."""
        return self.folder / f"{part.name}{self.ending}"


def begin(cluster: Cluster, folder: Path, recipe: Recipe, ending: str) -> Run:
    """A new run, or one that goes on; ShardError when the folder holds another one's work or cannot be written."""
    try:
        run = Run(folder, recipe, cluster.one(signature, recipe), ending)
    except ModelError:
        raise
    except ValueError as error:
        raise ShardError(str(error)) from error
    manifest = folder / MANIFEST
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if manifest.exists():
            if json.loads(manifest.read_text(encoding="utf-8")) != run.described():
                raise ShardError(f"{folder} holds suggestions made with something else; name another folder.")
        else:
            with replacing_file(manifest) as fresh:
                fresh.write_text(json.dumps(run.described(), indent=1) + "\n", encoding="utf-8")
    except (OSError, ValueError) as error:
        if isinstance(error, ShardError):
            raise
        raise ShardError(f"{folder} cannot take the suggestions: {error}; name another folder.") from error
    return run


def parts_of(paths: Sequence[Path]) -> list[Part]:
    """The parts of all shards among files and folders."""
    return cut(find_shards(paths), ARTICLES)


def left_to_do(run: Run, parts: Sequence[Part]) -> list[Part]:
    """The parts without a result, or whose source was changed after it was made."""
    return [one for one in parts if not _is_done(run.target(one), one.source)]


def _is_done(target: Path, source: Path) -> bool:
    try:
        return target.stat().st_mtime_ns >= source.stat().st_mtime_ns
    except OSError:
        return False


def do_parts(cluster: Cluster, run: Run, parts: Sequence[Part]) -> Iterator[Done]:
    """Have parts done; each is on the disk when it is told. One that fails is told as all refused."""
    by_name = {one.name: one for one in parts}
    jobs = {name: (part, run.folder.absolute(), run.ending, run.recipe) for name, part in by_name.items()}
    for name, result in cluster.each(do_part, jobs):
        if isinstance(result, Done):
            yield result
        else:
            yield Done(by_name[name], 0, 0, (f"{name} could not be done: {str(result) or type(result).__name__}",))


# --- a corpus


def write_waiting(workspace: Workspace, made: Layer, folder: Path) -> Path:
    """A shard with the corpus's articles that have no such suggestions yet; that of a run which stopped is kept.

    Raises ShardError when there are no such articles.
    """
    target = folder / WAITING / f"{workspace.corpus.path.stem}.jsonl"
    if target.exists():
        return target
    ids = workspace.corpus.ids_without_layer(made)
    if not ids:
        raise ShardError(f"Nothing to do: every article has suggestions of {made.model} already.")
    schema = parse_schema(workspace.schema.source)
    articles = filter(None, map(workspace.corpus.article, ids))
    lines = [jsonl.record_line(jsonl.encode_suggestions(one, Layer("", "", ""), schema)) for one in articles]
    write_shard(target, lines)
    return target


def bring_in(workspace: Workspace, run: Run, parts: Sequence[Part]) -> Iterator[int]:
    """Keep the results of parts in a corpus, one transaction for each; how many articles got suggestions.

    An article that the corpus lacks is added. Raises ShardError for a file that cannot be read.
    """
    for part in parts:
        if run.target(part).exists():
            with workspace.corpus.together():
                yield _bring_in(workspace, run, run.target(part))


def _bring_in(workspace: Workspace, run: Run, shard: Path) -> int:
    made = run.signature
    number = 0
    for line in read_shard(shard):
        try:
            given = jsonl.decode_document(json.loads(line))
        except (ValueError, RecursionError) as error:
            raise ShardError(f"{shard} is damaged ({error}); delete it and start again.") from error
        article_id = workspace.corpus.add_article(given.article, is_one_of_many=True)
        article = workspace.corpus.article(article_id)
        assert article is not None
        layer = Layer(made.model, made.version, made.schema, tuple(given.suggestions.values()))
        workspace.store_layer(article, layer)
        number += 1
    return number
