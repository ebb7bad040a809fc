"""The manifest beside every export: what is in it, whence, and what was lost; no time, so that it can be made again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, cast

from annotator.exchange.format import Options
from annotator.exchange.losses import Tally
from annotator.exchange.protocol import Format
from annotator.exchange.split import Split

MANIFEST, LOSSES = "manifest.json", "losses.jsonl"


def manifest_of(target: Path, is_folder: bool) -> tuple[str, str]:
    """The names of the manifest and of the list of losses: in a folder, or beside a file."""
    return (MANIFEST, LOSSES) if is_folder else (f"{target.name}.{MANIFEST}", f"{target.name}.{LOSSES}")


def manifest_text(
    form: Format,
    options: Options,
    tally: Tally,
    split: Split | None,
    about: Mapping[str, Any],
    files: Mapping[str, Mapping[str, Any]],
) -> str:
    """The manifest as JSON."""
    lost = [{"what": what, "why": why, "number": count} for (what, why), count in tally.losses.kinds.most_common()]
    counts = {
        "documents": tally.documents,
        "annotators": dict(sorted(tally.annotators.items())),
        "annotations": tally.annotations,
        "states": dict(sorted(tally.states.items())),
        "types": {kind: dict(sorted(types.items())) for kind, types in sorted(tally.types.items())},
    }
    shared_out = None
    if split is not None and options.split is not None:
        own = {"shares": list(options.split), "seed": split.seed, "documents": dict(tally.by_part)}
        shared_out = own | split.as_record()
    record = {
        "format": form.key,
        "title": form.title,
        **about,
        "states": sorted(one.value for one in options.states),
        "split": shared_out,
        "tokeniser": form.tokeniser,
        "alignment": options.alignment.value if form.tokeniser else None,
        "offsets": form.offsets,
        "counts": counts,
        "read_back_by": form.reads_back,
        "losses": {"number": len(tally.losses), "kinds": lost},
        "files": files,
    }
    text = json.dumps(record, ensure_ascii=False, indent=1) + "\n"
    # Half a surrogate pair, as names of files have where the locale does not know their letters, stays an escape.
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def digests(folder: Path) -> dict[str, dict[str, Any]]:
    """Size and hash of every file of a folder, by its name from there."""
    return {str(one.relative_to(folder).as_posix()): _digest(one) for one in _files(folder)}


def _files(folder: Path) -> Iterator[Path]:
    yield from sorted(one for one in folder.rglob("*") if one.is_file())


def _digest(file: Path) -> dict[str, Any]:
    with file.open("rb") as handle:
        return {"bytes": file.stat().st_size, "sha256": hashlib.file_digest(handle, "sha256").hexdigest()}


def written_before(manifest: Path) -> set[str]:
    """The files that an earlier export with this manifest wrote; only names that stay inside its folder."""
    found: object = None
    with suppress(OSError, ValueError, RecursionError):
        found = json.loads(manifest.read_bytes())
    files = cast(dict[str, Any], found).get("files") if isinstance(found, dict) else None
    names = [str(one) for one in cast(dict[str, Any], files)] if isinstance(files, dict) else []
    return {one for one in names if not Path(one).is_absolute() and ".." not in Path(one).parts}
