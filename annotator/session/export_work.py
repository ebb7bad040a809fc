"""Exports and looks at what one would be, in a worker process: the corpus is read there, and the window paints on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from annotator.domain.document import Document
from annotator.exchange import Format, Options
from annotator.exchange.format import Parts
from annotator.session.choosing import Selection
from annotator.session.exporting import chosen_for, export, format_named, options_of, passes, with_seed
from annotator.session.jobs import Gauge, Work, Worker
from annotator.session.workspace import Workspace

LONGEST_PREVIEW = 6_000
"""Characters of the first record that are shown."""
TIME_LIMIT_S = 24 * 3600.0


@dataclass(frozen=True, slots=True)
class Request:
    """One export to do, or (without a target) to look at."""

    number: int
    corpus: Path
    annotator: str
    key: str
    selection: Selection
    target: Path | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """What an export wrote, or would write."""

    documents: int = 0
    annotations: int = 0
    lost: tuple[tuple[str, str, int], ...] = ()
    """What, why and how often, the most frequent first."""
    files: tuple[str, ...] = ()
    preview: str = ""
    """The beginning of what the first document becomes."""
    seed: int | None = None
    """That of the split, if there is one."""


def start_exporter(gauge: Gauge) -> Worker:
    """A worker process that does requests."""
    return Worker(partial(prepare, gauge), TIME_LIMIT_S)


def prepare(gauge: Gauge) -> Work:
    """In the worker."""
    return partial(work, gauge)


def work(gauge: Gauge, request: Request) -> Told:
    """Do what is asked; CancelledError when another request is wanted meanwhile, and then nothing is written."""
    step = partial(gauge.step_of, request.number)
    workspace = Workspace.open(request.corpus, request.annotator, create=False)
    try:
        documents = sum(workspace.counts().documents.values())
        if request.target is None:
            gauge.begin(documents)
            return look(workspace, request.key, request.selection, step)
        selection = with_seed(workspace, request.selection)
        gauge.begin(documents * passes(request.key, selection))
        report = export(workspace, request.key, request.target, selection, step)
        kinds = tuple((what, why, count) for (what, why), count in report.losses.kinds.most_common())
        seed = report.split.seed if report.split else None
        return Told(report.documents, report.annotations, kinds, report.files, seed=seed)
    finally:
        workspace.close()


def look(workspace: Workspace, key: str, selection: Selection, step: Callable[[], None]) -> Told:
    """What an export would write and lose: it is written elsewhere, and thrown away."""
    from annotator.exchange.losses import Tally

    form = format_named(key)
    options = replace(options_of(workspace, key, selection), split=None)
    chosen = chosen_for(workspace, key, selection, step)
    first = next(iter(chosen_for(workspace, key, selection)), None)
    if first is None:
        return Told()
    tally = Tally()
    with TemporaryDirectory() as folder:
        preview = _preview(form, first, Path(folder) / "first", options)
        place = _place(form, Path(folder) / "all")
        form.write({"": chosen}, place, options, tally)
    kinds = tuple((what, why, count) for (what, why), count in tally.losses.kinds.most_common())
    return Told(tally.documents, tally.annotations, kinds, (), preview)


def _place(form: Format, folder: Path) -> Path:
    folder.mkdir()
    return folder / f"export{form.extension}" if form.extension else folder


def _preview(form: Format, document: Document, folder: Path, options: Options) -> str:
    """The first document's files as text; of files that are none, what a reader finds in them."""
    from annotator.exchange.export import Listed
    from annotator.exchange.losses import Tally

    place = _place(form, folder)
    parts = {"": Listed((document,))}
    form.write(parts, place, options, Tally())
    shown: list[str] = []
    files = sorted((one for one in folder.rglob("*") if one.is_file()), key=lambda one: (one != place, one))
    for file in files:
        content = file.read_bytes()[: 4 * LONGEST_PREVIEW]
        name = f"=== {file.relative_to(folder)}\n" if len(files) > 1 else ""
        if b"\0" in content or file.suffix in (".xlsx", ".pdf"):
            shown.append(f"{name}{_found(form, parts, place, options)}")
        else:
            shown.append(f"{name}{content.decode('utf-8', 'replace')}")
    return "\n".join(shown)[:LONGEST_PREVIEW]


def _found(form: Format, parts: Parts, place: Path, options: Options) -> str:
    """What is read back of the first document, a line each."""
    lines: list[str] = []
    for document, seen in islice(form.seen(parts, place, options), 1):
        text = document.article.text
        places = [place for place, sign in enumerate(text) if not sign.isspace()]
        for name, where in sorted(seen.facts.marks) if seen.facts else ():
            lines.append(f"{name}: {where if isinstance(where, str) else _words(text, places, where)}")
    return "\n".join(lines) + "\n"


def _words(text: str, places: Sequence[int], where: Sequence[int]) -> str:
    """The words of a mark, whose ends count the signs that are no spaces; `places` are those of such signs."""
    return " ".join(text[places[where[0]] : places[where[-1] - 1] + 1].split())
