"""Gives every reader damaged files: python -m tests.readers.fuzz [INPUTS] [KIND ...]

Each input is a sample with some bytes changed, cut, doubled or spliced with what parsers stumble over; in packed kinds
the members are damaged and packed again. Whatever comes must be articles or one ReadError in one sentence. Prints each
new kind of failure once, and ends with 1 if there was one. The same number gives the same inputs, and DATELINE_SEED=77
others.
"""

from __future__ import annotations

import gzip
import io
import itertools
import os
import random
import sys
import time
import traceback
import zipfile
from collections.abc import Callable, Sequence

from annotator.readers import Reader, ReadError
from annotator.readers.registry import READERS
from tests.readers.samples import SAMPLES, zipped

SEED = int(os.environ.get("DATELINE_SEED", "2023"))
SLOW_SECONDS = 5
"""Of the processor: a busy machine makes nothing slow."""
STUMBLES = (
    b"<", b">", b"&#55357;", b"&#0;", b"&a;", b"\\u", b"\\u-10179?", b"\\bin99999 ", b'"', b"{", b"}", b"\x00", b"\xff",
    b"\r", b"\n\n", b"\x02", b"\x03", b'"\\ud83d"', b"99999999999999999999", b"-1", b"<p>", b"</p>", b"<!--",
    b"<![CDATA[", b"<![x", b"charset=utf-7", b"charset=hz", b'charset="undefined"', b"charset=idna", b"=?x?q?=ff?=",
    b'encoding="utf-16"', b"\xe2\x80\xa8",
)  # fmt: skip
PACKED = ("docx", "nexis-docx", "odt", "epub", "zip")


def damaged(data: bytes, dice: random.Random) -> bytes:
    """The data with one to six wounds."""
    out = bytearray(data)
    for _ in range(dice.randint(1, 6)):
        at = dice.randrange(len(out) + 1)
        end = min(len(out), at + dice.randint(1, 80))
        wound = dice.choice("change insert delete double cut".split())
        if wound == "change":
            out[at : at + 1] = bytes([dice.randrange(256)])
        elif wound == "insert":
            out[at:at] = dice.choice(STUMBLES)
        elif wound == "delete":
            del out[at:end]
        elif wound == "double":
            to = dice.randrange(len(out) + 1)
            out[to:to] = out[at:end] * dice.randint(1, 4)
        elif dice.random() < 0.2 and at:
            del out[at:]
    return bytes(out)


def wounder(reader: Reader) -> Callable[[random.Random], bytes]:
    """A function that makes damaged files of the reader's kind."""
    sample = SAMPLES[reader.key]()
    if reader.key == "warc":
        plain = gzip.decompress(sample)
        return lambda dice: damaged(plain, dice) if dice.random() < 0.5 else gzip.compress(damaged(plain, dice))
    if reader.key in PACKED:
        with zipfile.ZipFile(io.BytesIO(sample)) as file:
            members = {name: file.read(name) for name in file.namelist()}

        def repacked(dice: random.Random) -> bytes:
            wounded = dice.choice(list(members))
            return zipped(members | {wounded: damaged(members[wounded], dice)})

        return lambda dice: damaged(sample, dice) if dice.random() < 0.3 else repacked(dice)
    return lambda dice: damaged(sample, dice)


def complaint(reader: Reader, data: bytes) -> str | None:
    """What is wrong with how the reader takes the data; None when nothing is."""
    ids = itertools.count()
    start = time.process_time()
    try:
        for reading in reader.read("fuzz" + reader.extensions[0], data, lambda: str(next(ids))):
            article = reading.article
            f"{article.text}{article.title}{article.byline}{article.source}".encode()
    except ReadError as error:
        if "\n" in str(error) or not str(error).endswith("."):
            return f"no one sentence: {error}"
    except Exception as error:  # noqa: BLE001
        where = traceback.extract_tb(error.__traceback__)[-1]
        return f"{type(error).__name__} at {where.filename}:{where.lineno}"
    return "slow" if time.process_time() - start > SLOW_SECONDS else None


def main(arguments: Sequence[str]) -> int:
    """Fuzz the kinds that are named, or all."""
    inputs = int(arguments[0]) if arguments else 10_000
    found = 0
    for reader in (one for one in READERS if one.key in arguments[1:] or not arguments[1:]):
        dice = random.Random(f"{SEED} {reader.key}")
        make, told = wounder(reader), set[str]()
        for number in range(inputs):
            wrong = complaint(reader, make(dice))
            if wrong and wrong not in told:
                told.add(wrong)
                print(f"{reader.key}, input {number}: {wrong}")
        found += len(told)
        print(f"{reader.key}: {inputs} inputs, {len(told)} kinds of failure", flush=True)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
