"""What is done of an output that is not whole yet, kept beside it: a cancelled run goes on from there."""

from __future__ import annotations

import json
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, cast

from annotator import __version__
from annotator.domain.article import Article
from annotator.domain.document import Layer
from annotator.exchange import ExchangeError

SUFFIX = ".part"
Key = tuple[str, str]
"""The text's hash and the file that it came from."""


class PartFile:
    """Lines by article, made by one model, version and schema: a first line says which; others begin anew.

    Raises ExchangeError where it cannot be written.
    """

    def __init__(self, output: Path, signature: Layer) -> None:
        self._output = output
        self.path = output.with_name(output.name + SUFFIX)
        made_by = [signature.model, signature.version, signature.schema, __version__]
        self._header = json.dumps({"suggestions by": made_by}).encode("utf-8") + b"\n"
        self._places: dict[Key, int] = {}
        self._order: list[Key] = []
        self._end = 0
        self._take_up()
        with self._writing():
            self._file = self.path.open("r+b" if self._end else "w+b")
        if not self._end:
            self._append(self._header)
        self._file.truncate(self._end)

    def _take_up(self) -> None:
        """Find the whole lines that an earlier run left; a last one that was cut off is made again."""
        with suppress(OSError), self.path.open("rb") as file:
            if file.readline() != self._header:
                return
            self._end = len(self._header)
            for line in file:
                key = _key_of(line)
                if key is None:
                    return
                self._places[key] = self._end
                self._end += len(line)

    @property
    def count(self) -> int:
        """How many articles are done."""
        return len(self._places)

    def wants(self, article: Article) -> bool:
        """Whether the article is still to be done; it takes its place in the order of the output."""
        key = (article.sha256, article.file or "")
        self._order.append(key)
        return key not in self._places

    def keep(self, article: Article, line: bytes) -> None:
        """Keep an article's line; it is on its way to the disk when this returns."""
        self._places[article.sha256, article.file or ""] = self._end
        self._append(line)

    def _append(self, line: bytes) -> None:
        with self._writing():
            self._file.seek(self._end)
            self._file.write(line)
            self._file.flush()
        self._end += len(line)

    @contextmanager
    def _writing(self) -> Generator[None]:
        try:
            yield
        except OSError as error:
            raise ExchangeError(f"{self._output} cannot be written: {error.strerror or error}.") from error

    def lines(self) -> Iterator[bytes]:
        """All lines in the order in which their articles were asked for; refused ones have none."""
        for key in self._order:
            if key in self._places:
                self._file.seek(self._places[key])
                yield self._file.readline()

    def close(self, is_done: bool) -> None:
        """Leave it for the next run, or delete it when the output is whole or nothing is in it."""
        self._file.close()
        if is_done or not self._places:
            self.path.unlink(missing_ok=True)


def _key_of(line: bytes) -> Key | None:
    if not line.endswith(b"\n"):
        return None
    try:
        record = cast(dict[str, Any], json.loads(line))
        return str(record["sha256"]), str(record["article"]["file"] or "")
    except (ValueError, KeyError, TypeError):
        return None
