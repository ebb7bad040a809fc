"""Files of Dateline JSONL for the program to import: other people's annotations."""

from __future__ import annotations

import json
from pathlib import Path

from annotator import paths

FILES = ("01-harbour-strike-march", "11-storm-posts-roundup")


def write_imports(folder: Path, people: int = 12) -> None:
    """The samples' gold, as many people's."""
    for name in FILES:
        line = json.loads((paths.seeds() / f"{name}.gold.jsonl").read_text(encoding="utf-8"))
        for number in range(people):
            line["annotator"] = f"person {number}"
            (folder / f"import-{name}-{number}.jsonl").write_text(json.dumps(line) + "\n", encoding="utf-8")
