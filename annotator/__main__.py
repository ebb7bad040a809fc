"""Starts the command line; a worker process imports this file too and goes no further."""

from __future__ import annotations

import multiprocessing
import os
import sys


def main() -> int:
    """The `dateline` command; its exit code."""
    multiprocessing.freeze_support()
    _fill_closed_streams()
    try:
        from annotator import cli

        return cli.run()
    except ImportError as error:
        sys.stderr.write(f"Dateline is not wholly installed ({error}); install it again.\n")
        return 2
    except KeyboardInterrupt:
        sys.stderr.write("Cancelled; nothing was begun.\n")
        return 130


def _fill_closed_streams() -> None:
    """Give closed standard streams to the null device, or the next file opened would become one of them."""
    for descriptor in (0, 1, 2):
        try:
            os.fstat(descriptor)
        except OSError:
            os.open(os.devnull, os.O_RDWR)


if __name__ == "__main__":
    sys.exit(main())
