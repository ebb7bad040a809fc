"""Reads ZIP files of article files; nothing is written to the disk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePosixPath

from annotator.readers.packages import START, Package, climbs_out, one_line
from annotator.readers.reading import NewId, ReadError, Reading

ReadInside = Callable[[str, bytes, NewId], tuple[Reading, ...]]
EMPTY = b"PK\x05\x06"
MOST_MEMBER_BYTES = 50 * 1024 * 1024
BESIDE = ("readme", ".", "__macosx")


class ZipReader:
    """The articles of all files inside that a reader knows; archives inside archives are left alone."""

    key = "zip"
    title = "ZIP archives"
    extensions: tuple[str, ...] = (".zip",)

    def __init__(self, read_inside: ReadInside) -> None:
        self._read_inside = read_inside

    def recognises(self, data: bytes) -> bool:
        """Whether it is a ZIP file; asked last, as DOCX, ODT and EPUB are ZIP files too."""
        return data.startswith((START, EMPTY))

    def read(self, name: str, data: bytes, new_id: NewId) -> tuple[Reading, ...]:
        """The articles; raises ReadError for a name that climbs out, and when no file inside can be read."""
        package = Package(name, data)
        climber = next((member for member in package.names if climbs_out(member)), None)
        if climber is not None:
            raise ReadError(
                f"{name} has a member whose name climbs out of the archive ({one_line(climber)}), and is refused."
            )
        readings: list[Reading] = []
        reasons: list[str] = []
        for member in package.names:
            if not any(part.lower().startswith(BESIDE) for part in PurePosixPath(member).parts):
                try:
                    readings += self._member(package, member, new_id)
                except ReadError as error:
                    reasons.append(str(error))
        if not readings:
            raise ReadError(f"{name} holds no file that Dateline reads{_listed(reasons)}.")
        return tuple(readings)

    def _member(self, package: Package, member: str, new_id: NewId) -> tuple[Reading, ...]:
        data = package.read(member)
        if len(data) > MOST_MEMBER_BYTES or member.lower().endswith(".zip"):
            raise ReadError(f"{one_line(member)} is an archive in an archive, or too large; unpack it first.")
        return self._read_inside(one_line(PurePosixPath(member).name), data, new_id)


def _listed(reasons: list[str]) -> str:
    """The first reasons, for the end of a sentence."""
    shown = "; ".join(reason.removesuffix(".") for reason in reasons[:3])
    return f": {shown}" + (f"; and {len(reasons) - 3} more" if len(reasons) > 3 else "") if shown else ""
