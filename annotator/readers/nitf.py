"""Reads NITF, the news industry's text format (AP, PA, EFE ...)."""

from __future__ import annotations

from annotator.readers.building import article_from
from annotator.readers.newsxml import nitf
from annotator.readers.reading import NewId, ReadError, Reading
from annotator.readers.trees import parse_xml, root_name


class NitfReader:
    """One article a file."""

    key = "nitf"
    title = "NITF"
    extensions: tuple[str, ...] = (".xml", ".nitf")

    def recognises(self, data: bytes) -> bool:
        """Whether the root is <nitf>."""
        return root_name(data) == "nitf"

    def read(self, name: str, data: bytes, new_id: NewId) -> tuple[Reading, ...]:
        """The one article; raises ReadError."""
        root, encoding = parse_xml(name, data)
        if root.tag != "nitf":
            raise ReadError(
                f"{name} is XML of a kind that Dateline does not know (<{root.tag}>); it reads NITF, NewsML, Factiva,"
                " Ritzau, RSS and Atom."
            )
        facts, parts = nitf(root)
        return (Reading(article_from(parts, name, new_id(), facts), data, encoding),)
