"""Shows that exports train: scores of spaCy on ours beside those on spaCy's own conversion of the same files.

DATELINE_SHARED=... python -m tests.accuracy.train_demo [--steps N] [--seeds N] [--write]
writes docs/accuracy/training.md with --write.
"""

from __future__ import annotations

import argparse
import json
import math
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from statistics import fmean, variance
from tempfile import TemporaryDirectory

import spacy
from spacy.tokens import Doc, DocBin

from annotator.exchange import Labelled
from annotator.exchange.registry import LABEL_READERS
from annotator.session.choosing import Selection
from annotator.session.exporting import export
from annotator.session.label_import import import_labels
from annotator.session.workspace import Workspace
from tests.accuracy.corpora import folder
from tests.pages import put

CORPORA = {
    "UNER EWT": "ner/uner-ewt/en_ewt-ud-dev.iob2",
    "Broad Twitter G": "ner/broad-twitter/g.conll",
    "WNUT 17": "ner/wnut17/emerging.dev.conll",
}
PARTS, SIDES = ("train", "dev"), ("ours", "theirs")
SCORED = {"ours": "the export", "theirs": "`spacy convert`"}
"""Whose development part: the same documents, cut into tokens and documents by each side's own rules."""
LOOKS = 5
"""How often a model is scored while it is trained."""
LEARNED = 0.1
"""F1 below which there is nothing to compare."""
SENTENCES = 10
"""Sentences of a document where a file tells no documents apart; the number that `spacy convert -n` takes, too."""
T_99 = {2: 9.925, 4: 4.604, 6: 3.707, 8: 3.355, 10: 3.169, 12: 3.055, 14: 2.977, 16: 2.921, 18: 2.878}
"""Student's t, two-sided 99 %, by degrees of freedom."""
PAGE = Path(__file__).resolve().parents[2] / "docs" / "accuracy" / "training.md"


@dataclass(frozen=True)
class Row:
    """F1 of the models of one corpus and component, a seed each, on one side's development part."""

    corpus: str
    component: str
    scored_on: str
    ours: Sequence[float]
    theirs: Sequence[float]

    @property
    def difference(self) -> float:
        return fmean(self.ours) - fmean(self.theirs)

    @property
    def noise(self) -> float:
        """Half of the 99 % interval of the difference of the means."""
        seeds = len(self.ours)
        return T_99[2 * seeds - 2] * math.sqrt((variance(self.ours) + variance(self.theirs)) / seeds)

    @property
    def is_equal(self) -> bool:
        return abs(self.difference) <= self.noise and fmean(self.theirs) > LEARNED

    def cells(self) -> list[str]:
        """The row of the table."""
        told = "equal within the noise" if self.is_equal else "NOT equal, or nothing was learned"
        numbers = (f"{self.difference:+.3f}", f"±{self.noise:.3f}", told)
        return [self.corpus, self.component, SCORED[self.scored_on], _told(self.ours), _told(self.theirs), *numbers]


def main() -> int:
    """Import, export, train and compare; 1 when the scores are not equal within the noise."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=1000)
    parser.add_argument("--seeds", type=int, default=4, choices=range(2, 11))
    parser.add_argument("--at-once", type=int, default=2, help="trainings side by side")
    parser.add_argument("--corpora", nargs="*", default=list(CORPORA), choices=list(CORPORA))
    parser.add_argument("--write", action="store_true")
    given = parser.parse_args()
    shared = folder()
    if shared is None:
        print("DATELINE_SHARED names no folder with corpora to train on.", file=sys.stderr)
        return 2
    found: list[Row] = []
    for name in given.corpora:
        with TemporaryDirectory() as home:
            size = _prepare(name, shared / CORPORA[name], Path(home))
            rows: list[Row] = []
            for component in ("ner", "spancat"):
                for row in _compare(name, Path(home), component, given):
                    rows.append(row)
                    print("  ".join(row.cells()), flush=True)
            if given.write:
                write(rows, size, given)
            found += rows
    return 0 if all(one.is_equal for one in found) else 1


def _prepare(name: str, source: Path, home: Path) -> str:
    """Both data sets; what was exported."""
    documents = list(_documents(source))
    file = home / source.name
    # UNER tells its documents and raw texts; the others get documents of ten sentences.
    file.write_text(
        source.read_text(encoding="utf-8") if len(documents) > 1 else _with_documents(documents[0]), encoding="utf-8"
    )
    told = _export(file, home, home / "ours")
    _convert(file, home / "ours", home / "theirs")
    print(f"{name}: {told}", flush=True)
    return told


def _with_documents(sentences: str) -> str:
    each = sentences.split("\n\n")
    starts = range(0, len(each), SENTENCES)
    parts = ("-DOCSTART- O\n\n" + "\n\n".join(each[at : at + SENTENCES]) for at in starts)
    return "\n\n".join(parts) + "\n"


def _export(source: Path, home: Path, target: Path) -> str:
    """The file's labels through a corpus of this program's, and out of it."""
    workspace = Workspace.open(home / "demo.dateline", "demo")
    import_labels(workspace, source, "demo", mapping={})
    report = export(workspace, "docbin", target, Selection(split=(80, 20), seed=1))
    workspace.close()
    lost = "; ".join(report.summary()) or "none"
    return f"{report.documents} documents, {report.annotations} mentions; losses: {lost}"


def _convert(source: Path, ours: Path, theirs: Path) -> None:
    """The same documents in the same parts, as `spacy convert` makes them of the file's own lines."""
    texts = [one for one in LABEL_READERS["conll"].read(source) if isinstance(one, Labelled)]
    lines = dict(zip((one.text for one in texts), _documents(source), strict=True))
    theirs.mkdir()
    for part in PARTS:
        chosen = [lines[doc.text] for doc in _docs(ours / f"{part}.spacy")]
        (theirs / f"{part}.iob").write_text("\n\n".join(chosen) + "\n", encoding="utf-8")
        _run("-m spacy convert", str(theirs / f"{part}.iob"), str(theirs), "-c", "conll", "-n", str(SENTENCES))
        docs = _docs(theirs / f"{part}.spacy")
        for doc in docs:
            doc.spans["sc"] = list(doc.ents)
        DocBin(docs=docs, store_user_data=True).to_disk(theirs / f"{part}.spacy")


def _documents(source: Path) -> Iterator[str]:
    """Token and tag of every document, as CoNLL in two columns."""
    text = source.read_text(encoding="utf-8")
    between = "\t" if "\t" in text else None  # any space: tokens of tweets have some at their ends
    sentences: list[str] = []
    for block in re.split(r"\n\s*\n", text):
        lines = block.split("\n")
        rows = [line.split(between) for line in lines]
        if any(line.startswith(("# newdoc", "-DOCSTART-")) for line in lines) and sentences:
            yield "\n\n".join(sentences)
            sentences = []
        tokens = [row[1:3] if len(row) > 2 else row for row in rows if len(row) > 1 and row[0] != "-DOCSTART-"]
        sentences += ["\n".join(" ".join(map(str.strip, one)) for one in tokens)] if tokens else []
    yield "\n\n".join(sentences)


def _compare(corpus: str, home: Path, component: str, given: argparse.Namespace) -> Iterator[Row]:
    config = home / "ours" / ("config.cfg" if component == "ner" else "config-spancat.cfg")
    runs = [(side, home / side / f"{component}-{seed}", seed) for seed in range(given.seeds) for side in SIDES]
    waiting = [partial(_start, config, home / side, output, seed, given.steps) for side, output, seed in runs]
    while waiting:
        now, waiting = waiting[: given.at_once], waiting[given.at_once :]
        for running in [start() for start in now]:
            _finish(running, "spacy train")
    for scored_on in reversed(SIDES):
        dev = home / scored_on / "dev.spacy"
        scores = {side: [_score(output, dev, component) for own, output, _ in runs if own == side] for side in SIDES}
        yield Row(corpus, component, scored_on, scores["ours"], scores["theirs"])


def _start(config: Path, data: Path, output: Path, seed: int, steps: int) -> subprocess.Popen[str]:
    """Begin to train; the best model within so many steps is kept."""
    paths = ["--paths.train", str(data / "train.spacy"), "--paths.dev", str(data / "dev.spacy")]
    short = ["--training.max_steps", str(steps), "--training.eval_frequency", str(max(1, steps // LOOKS))]
    words = ["-m", "spacy", "train", str(config), "--output", str(output), *paths, *short, "--system.seed", str(seed)]
    return subprocess.Popen(
        [sys.executable, *words], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8"
    )


def _score(output: Path, dev: Path, component: str) -> float:
    """F1 on a development part."""
    scores = output / "scores.json"
    _run("-m spacy evaluate", str(output / "model-best"), str(dev), "--output", str(scores))
    return float(json.loads(scores.read_text(encoding="utf-8"))["ents_f" if component == "ner" else "spans_sc_f"])


def _finish(running: subprocess.Popen[str], command: str) -> None:
    said, _ = running.communicate()
    if running.returncode:
        raise SystemExit(f"{command} failed: {said[-3000:]}")


def _docs(path: Path) -> list[Doc]:
    return list(DocBin().from_disk(path).get_docs(spacy.blank("en").vocab))


def _run(command: str, *words: str) -> None:
    _finish(
        subprocess.Popen(
            [sys.executable, *command.split(), *words],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
        ),
        command,
    )


def _told(scores: Sequence[float]) -> str:
    return f"{fmean(scores):.3f} ({', '.join(f'{one:.3f}' for one in scores)})"


def write(rows: Sequence[Row], size: str, given: argparse.Namespace) -> None:
    """Put what was measured of one corpus in the place of what was measured of it before, or at the end of the page."""
    put(PAGE, rows[0].corpus, _section(rows, size, given), title=rows[0].corpus)


def _section(rows: Sequence[Row], size: str, given: argparse.Namespace) -> str:
    head = ["component", "scored on", "on Dateline's export", "on `spacy convert`", "difference", "noise", ""]
    table = [head, ["---"] * len(head), *(one.cells()[1:] for one in rows)]
    command = (
        "DATELINE_SHARED=... python -m tests.accuracy.train_demo"
        f" --steps {given.steps} --seeds {given.seeds} --corpora {shlex.quote(rows[0].corpus)} --write"
    )
    lines = "\n".join(f"| {' | '.join(cells)} |" for cells in table)
    return f"Made on {date.today().isoformat()} by `{command}`.\n{size[0].upper()}{size[1:]}.\n\n{lines}"


if __name__ == "__main__":
    sys.exit(main())
