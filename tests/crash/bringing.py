"""Files for the program to bring in: other people's annotations as Dateline JSONL, and a colleague's package."""

from __future__ import annotations

import json
from pathlib import Path

from annotator import paths
from annotator.domain.annotations import Mention, Origin, OriginKind, State
from annotator.domain.edits import Create
from annotator.domain.span import Span
from annotator.session.sharing.giving import share
from annotator.session.sharing.merging import merge
from annotator.session.workspace import Workspace

FILES = ("01-harbour-strike-march", "11-storm-posts-roundup")
BEN = Origin(OriginKind.HUMAN, "ben")


def write_imports(folder: Path, people: int = 12) -> None:
    """The samples' gold, as many people's."""
    for name in FILES:
        line = json.loads((paths.seeds() / f"{name}.gold.jsonl").read_text(encoding="utf-8"))
        for number in range(people):
            line["annotator"] = f"person {number}"
            (folder / f"import-{name}-{number}.jsonl").write_text(json.dumps(line) + "\n", encoding="utf-8")


def write_packages(workspace: Workspace, folder: Path) -> None:
    """What a colleague sends back after some work, and after some more."""
    share(workspace, folder / "for-ben.zip", "ben")
    theirs = Workspace.open(folder / "ben.corpus", "ben")
    merge(theirs, folder / "for-ben.zip")
    for number in range(2):
        for row in list(theirs.summaries())[:4]:
            place = (Span(number, number + 5),)
            made = Mention(f"ben-{row.id}-{number}", place, "person", State.CREATED, BEN)
            theirs.open_document(row.id).apply(Create((made,)))
        share(theirs, folder / f"from-ben-{number}.zip")
    theirs.close()
