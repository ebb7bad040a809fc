"""What a person decided about an import before it began; kept with it, so that it goes on as it was meant."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from annotator.readers.tables import Columns


def _no_columns() -> dict[str, Columns]:
    return {}


def _no_versions() -> dict[str, str]:
    return {}


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """Decisions by file, and by the hash of an article's text."""

    columns: Mapping[str, Columns] = field(default_factory=_no_columns)
    """What the records of a file are made of, by its absolute path."""
    versions: Mapping[str, str] = field(default_factory=_no_versions)
    """Text hashes: the new article is a later version of the other one, and takes its annotations over."""
    left_out: frozenset[str] = frozenset()
    """Text hashes of articles that are not wanted."""
    replace_alike: bool = False
    """Whether every article that is a near-duplicate of one in the corpus is a later version of it."""

    def columns_of(self, path: Path) -> Columns | None:
        """The columns that were chosen for a file."""
        return self.columns.get(str(path.absolute()))

    def as_record(self) -> dict[str, Any]:
        """The plan as JSON can hold it."""
        return {
            "columns": {path: asdict(chosen) for path, chosen in self.columns.items()},
            "versions": dict(self.versions),
            "left_out": sorted(self.left_out),
            "replace_alike": self.replace_alike,
        }

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> ImportPlan:
        """The plan of a record that `as_record` made."""
        from annotator.readers.tables import Columns

        return cls(
            columns={path: Columns(**chosen) for path, chosen in record.get("columns", {}).items()},
            versions=dict(record.get("versions", {})),
            left_out=frozenset(record.get("left_out", ())),
            replace_alike=bool(record.get("replace_alike", False)),
        )


NOTHING_PLANNED = ImportPlan()
