"""Nothing is opened to a network, also not where a library looks for one while it is imported."""

from __future__ import annotations

import socket
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def without_network_probes() -> Generator[None]:
    """Inside, libraries that are imported hear that there is no IPv6, and do not open a socket to find out.

    urllib3, which spaCy and trafilatura bring along and never use here, binds one to ::1 as it is imported.
    """
    before = socket.has_ipv6
    socket.has_ipv6 = False  # pyright: ignore[reportConstantRedefinition, reportAttributeAccessIssue]
    try:
        yield
    finally:
        socket.has_ipv6 = before  # pyright: ignore[reportConstantRedefinition, reportAttributeAccessIssue]
