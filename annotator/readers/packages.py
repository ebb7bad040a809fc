"""Opens ZIP files and what is made of them (DOCX, ODT, EPUB) from strangers: bounded, nothing written to the disk."""

from __future__ import annotations

import lzma
import struct
import zipfile
import zlib
from io import BytesIO
from pathlib import PurePosixPath

from annotator.readers.reading import ReadError

START = b"PK\x03\x04"
MOST_MEMBERS = 20_000
MOST_UNPACKED = 200 * 1024 * 1024
"""Bytes of all members together."""
MOST_RATIO = 200
"""How many times larger than packed a member may be; XML packs to a thirtieth, a bomb to a thousandth."""
FREE = 1024 * 1024
"""Bytes up to which a member is no bomb whatever its ratio."""


BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    RuntimeError,
    OSError,
    ValueError,
    IndexError,
)
"""What the standard library raises for a broken or encrypted file."""


class Package:
    """The members of a ZIP file."""

    def __init__(self, name: str, data: bytes) -> None:
        """Raises ReadError for what is no ZIP file, or has too much in it."""
        self._name = name
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
            members = self._zip.infolist()
            self._members = {one.filename: one for one in members if not one.is_dir()}
        except BROKEN as error:
            raise ReadError(f"{name} is no whole ZIP file ({_reason(error)}); get the file again.") from error
        if len(members) > MOST_MEMBERS or sum(one.file_size for one in members) > MOST_UNPACKED:
            raise ReadError(
                f"{name} unpacks to more than {MOST_UNPACKED // 2**20} MB; unpack it, and import the folder."
            )

    @property
    def names(self) -> list[str]:
        """The names of all members, in the order of the file."""
        return list(self._members)

    def read(self, member: str) -> bytes:
        """The bytes of a member; raises ReadError when it is missing, encrypted, broken or a bomb."""
        info = self._members.get(member)
        if info is None:
            raise ReadError(f"{self._name} lacks its part {one_line(member)}; get the file again.")
        if info.flag_bits & 1:
            raise ReadError(f"{self._name} is encrypted; unpack it with its password first.")
        if info.file_size > max(FREE, MOST_RATIO * info.compress_size):
            raise ReadError(
                f"{self._name} has a part that unpacks to a {MOST_RATIO} times larger one, which is refused."
            )
        try:
            # Never more than what the directory says, which was counted above.
            with self._zip.open(info) as file:
                return file.read(info.file_size)
        except BROKEN as error:
            raise ReadError(
                f"{self._name} is broken at {one_line(member)} ({_reason(error)}); get the file again."
            ) from error


def one_line(member: str) -> str:
    """A member's name, which may hold anything, for a sentence."""
    return " ".join(member.split())[:80] or "a part without a name"


def _reason(error: Exception) -> str:
    return str(error).splitlines()[0].removesuffix(".") if str(error) else type(error).__name__


def has_member(data: bytes, *members: bytes) -> bool:
    """Whether ZIP data names one of the members in its directory; cheap, and never raises."""
    return data.startswith(START) and any(member in data for member in members)


def climbs_out(member: str) -> bool:
    """Whether a name would leave the folder that an archive is unpacked into."""
    path = PurePosixPath(member.replace("\\", "/"))
    return path.is_absolute() or ".." in path.parts or ":" in path.parts[0] if path.parts else True
