"""Reads the items of a JSON array one by one: a file of any size needs the memory of its largest item."""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from annotator.exchange.format import ExchangeError

PIECE = 1 << 18
"""Bytes that are read at a time; an item that is longer has them doubled until it fits."""
_DECODER = json.JSONDecoder()
_BLANK = " \t\n\r"


def array_items(path: Path) -> Iterator[object]:
    """The items in their order; raises ExchangeError where the file is no JSON array, perhaps after some items."""
    try:
        with path.open("rb") as file:
            yield from _Text(path, file).items()
    except OSError as error:
        raise ExchangeError(f"{path} cannot be read: {error.strerror}.") from error


class _Text:
    """What of a file has been read and not been used yet."""

    def __init__(self, path: Path, file: BinaryIO) -> None:
        self._path = path
        self._file = file
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")()
        self._text, self._at = "", 0
        self._before = 0
        """Characters that are used and forgotten."""
        self._is_whole = False

    def items(self) -> Iterator[object]:
        self._expect("[")
        if self._sign() == "]":
            self._at += 1
        else:
            yield self._item()
            while self._expect(",]") == ",":
                yield self._item()
        if self._sign():
            raise self._error("more stands after the end of its array")

    def _item(self) -> object:
        """The next item: what ends with the text read so far may go on in the next piece."""
        self._sign()
        while True:
            try:
                found, end = _DECODER.raw_decode(self._text, self._at)
            except json.JSONDecodeError as error:
                if self._is_whole:
                    raise self._error(error.msg, error.pos) from error
            except RecursionError as error:
                raise self._error("it is nested too deeply") from error
            else:
                # "0." is a number that ends with its first sign, as long as it is not known what follows.
                if self._is_whole or self._text[end : end + 1] in (",", "]", *_BLANK):
                    self._at = end
                    return found
            self._read_more()

    def _expect(self, signs: str) -> str:
        if (found := self._sign()) not in signs or not found:
            raise self._error(f"one of {signs} is expected" if len(signs) > 1 else "it is no array")
        self._at += 1
        return found

    def _sign(self) -> str:
        """The next character that is no white space, which stays; empty at the end."""
        while True:
            while self._at < len(self._text) and self._text[self._at] in _BLANK:
                self._at += 1
            if self._at < len(self._text) or self._is_whole:
                return self._text[self._at : self._at + 1]
            self._read_more()

    def _read_more(self) -> None:
        """Forget what is used; the longer what is left already is, the more is read at once."""
        self._text, self._before, self._at = self._text[self._at :], self._before + self._at, 0
        piece = self._file.read(max(PIECE, len(self._text)))
        try:
            self._text += self._decoder.decode(piece, final=not piece)
        except UnicodeDecodeError as error:
            raise ExchangeError(f"{self._path.name} is not UTF-8: {error.reason}.") from error
        self._is_whole = not piece

    def _error(self, what: str, at: int | None = None) -> ExchangeError:
        place = self._before + (self._at if at is None else at)
        return ExchangeError(f"{self._path.name} is no JSON: {what} at character {place}.")
