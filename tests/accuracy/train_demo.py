"""Shows that exports train: scores of spaCy on ours beside those on spaCy's own conversion of the same files.

DATELINE_SHARED=... python -m tests.accuracy.train_demo [--steps N]
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
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

FILE = "ner/uner-ewt/en_ewt-ud-dev.iob2"
PARTS = ("train", "dev")


def main() -> int:
    """Import, export, train and compare; 1 when the scores are not equal within the noise."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=600)
    parser.add_argument("--seeds", type=int, default=2)
    given = parser.parse_args()
    shared = folder()
    if shared is None:
        print("DATELINE_SHARED names no folder with corpora to train on.", file=sys.stderr)
        return 2
    source = shared / FILE
    with TemporaryDirectory() as home:
        ours, theirs = Path(home) / "ours", Path(home) / "theirs"
        _export(source, Path(home), ours)
        _convert(source, ours, theirs)
        rows = [_compare(ours, theirs, component, given) for component in ("ner", "spancat")]
    print(f"{'':10}{'on our export':>28}{'on spacy convert':>28}{'difference':>14}")
    equal = True
    for component, mine, other in rows:
        difference, noise = _mean(mine) - _mean(other), max(_spread(mine), _spread(other), 0.03)
        equal &= abs(difference) <= 2 * noise
        print(f"{component:10}{_told(mine):>28}{_told(other):>28}{difference:>+14.3f}")
    print("F1 on the same documents; equal within the noise" if equal else "F1 on the same documents; NOT equal")
    return 0 if equal else 1


def _export(source: Path, home: Path, target: Path) -> None:
    """The file's labels through a corpus of this program's, and out of it."""
    workspace = Workspace.open(home / "demo.dateline", "demo")
    import_labels(workspace, source, "gold", mapping={})
    report = export(workspace, "docbin", target, Selection(split=(80, 20), seed=1))
    workspace.close()
    print(
        f"{report.documents} documents, {report.annotations} mentions; losses: {'; '.join(report.summary()) or 'none'}"
    )


def _convert(source: Path, ours: Path, theirs: Path) -> None:
    """The same documents in the same parts, as `spacy convert` makes them of the file's own lines."""
    texts = [one for one in LABEL_READERS["conll"].read(source) if isinstance(one, Labelled)]
    lines = dict(zip((one.text for one in texts), _documents(source), strict=True))
    theirs.mkdir()
    for part in PARTS:
        chosen = [lines[doc.text] for doc in _docs(ours / f"{part}.spacy")]
        (theirs / f"{part}.iob").write_text("\n\n".join(chosen) + "\n", encoding="utf-8")
        _run("-m spacy convert", str(theirs / f"{part}.iob"), str(theirs), "-c", "conll", "-n", "10")
        docs = _docs(theirs / f"{part}.spacy")
        for doc in docs:
            doc.spans["sc"] = list(doc.ents)
        DocBin(docs=docs, store_user_data=True).to_disk(theirs / f"{part}.spacy")


def _documents(source: Path) -> Iterator[str]:
    """Token and tag of every document, as CoNLL in two columns."""
    sentences: list[str] = []
    for block in re.split(r"\n\s*\n", source.read_text(encoding="utf-8")):
        rows = [line.split("\t") for line in block.split("\n")]
        if any(row[0].startswith("# newdoc") for row in rows) and sentences:
            yield "\n\n".join(sentences)
            sentences = []
        tokens = [f"{row[1]} {row[2]}" for row in rows if len(row) > 2]
        sentences += ["\n".join(tokens)] if tokens else []
    yield "\n\n".join(sentences)


def _compare(
    ours: Path, theirs: Path, component: str, given: argparse.Namespace
) -> tuple[str, list[float], list[float]]:
    config = ours / ("config.cfg" if component == "ner" else "config-spancat.cfg")
    seeds = range(given.seeds)
    mine = [_train(config, ours, component, given.steps, seed) for seed in seeds]
    return component, mine, [_train(config, theirs, component, given.steps, seed) for seed in seeds]


def _train(config: Path, data: Path, component: str, steps: int, seed: int) -> float:
    """F1 on the development part after so many steps."""
    output = data / f"{component}-{seed}"
    paths = ["--paths.train", str(data / "train.spacy"), "--paths.dev", str(data / "dev.spacy")]
    short = ["--training.max_steps", str(steps), "--training.eval_frequency", str(max(1, steps // 4))]
    _run("-m spacy train", str(config), "--output", str(output), *paths, *short, "--system.seed", str(seed))
    meta = json.loads((output / "model-best" / "meta.json").read_text(encoding="utf-8"))["performance"]
    return float(meta["ents_f" if component == "ner" else "spans_sc_f"])


def _docs(path: Path) -> list[Doc]:
    return list(DocBin().from_disk(path).get_docs(spacy.blank("en").vocab))


def _run(command: str, *words: str) -> None:
    done = subprocess.run([sys.executable, *command.split(), *words], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{command} failed: {done.stdout[-1500:]}{done.stderr[-1500:]}")


def _mean(scores: list[float]) -> float:
    return sum(scores) / len(scores)


def _spread(scores: list[float]) -> float:
    return max(scores) - min(scores)


def _told(scores: list[float]) -> str:
    return f"{_mean(scores):.3f} ({', '.join(f'{one:.3f}' for one in scores)})"


if __name__ == "__main__":
    sys.exit(main())
