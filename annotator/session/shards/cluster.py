"""Dask's own scheduler and workers, on this computer alone: who does which part, and again when a worker dies."""

from __future__ import annotations

import ipaddress
import logging
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from typing import Any
from urllib.parse import urlsplit

from annotator.session.shards.parts import ShardError

LOOPBACK = "127.0.0.1"
SETTINGS: Mapping[str, Any] = {
    "distributed.scheduler.allowed-failures": 10,
    # No page of Dask's own is served, not even here.
    "distributed.scheduler.http.routes": [],
    "distributed.worker.http.routes": [],
}
"""A worker may die, for want of memory or by anyone's hand: its part goes to another one, ten times before it fails."""


class Cluster:
    """A running Dask cluster that does jobs."""

    def __init__(self, distributed: Any, client: Any) -> None:
        self._distributed = distributed
        self._client = client

    def one(self, work: Callable[..., Any], *given: Any) -> Any:
        """Do one job and wait for it; raises what it raises."""
        return self._client.submit(work, *given, pure=False).result()

    def each(self, work: Callable[..., Any], jobs: Mapping[str, tuple[Any, ...]]) -> Iterator[tuple[str, Any]]:
        """Do all jobs; each one's name with its result, or with the exception that it ended with, as they come."""
        waiting = {self._client.submit(work, *given, pure=False): name for name, given in jobs.items()}
        for done in self._distributed.as_completed(list(waiting)):
            name = waiting.pop(done)
            yield name, (done.exception() if done.status == "error" else done.result())
            done.release()

    def workers(self) -> list[int]:
        """The process ids of the workers."""
        return sorted(self._client.run(_process_id).values())


def _process_id() -> int:
    import os

    return os.getpid()


@contextmanager
def dask_cluster(workers: int, scheduler: str | None = None) -> Generator[Cluster]:
    """A cluster of so many worker processes, or the one whose scheduler listens at an address of this computer.

    Raises ShardError where there is no Dask or no such scheduler.
    """
    if scheduler is not None:
        _refuse_elsewhere(scheduler)
    try:
        dask, distributed = import_module("dask"), import_module("distributed")
    except ImportError as error:
        raise ShardError("The engine dask is not installed; install dateline[dask].") from error
    with dask.config.set(dict(SETTINGS)):
        if scheduler is not None:
            with _client(distributed, scheduler) as client:
                yield Cluster(distributed, client)
            return
        options = {"host": LOOPBACK, "protocol": "tcp", "dashboard_address": f"{LOOPBACK}:0"}
        with (
            distributed.LocalCluster(
                n_workers=workers, threads_per_worker=1, processes=True, silence_logs=logging.CRITICAL, **options
            ) as local,
            _client(distributed, local) as client,
        ):
            yield Cluster(distributed, client)


@contextmanager
def _client(distributed: Any, where: Any) -> Generator[Any]:
    try:
        client = distributed.Client(where, timeout=20)
    except (OSError, ValueError) as error:
        raise ShardError(f"No Dask scheduler answers at {where}; start one, or leave --scheduler out.") from error
    with client:
        yield client


def _refuse_elsewhere(address: str) -> None:
    """Only this computer: articles never go to another one, and no stranger's pickles come here."""
    try:
        host = urlsplit(address if "//" in address else f"tcp://{address}").hostname or ""
        is_here = host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        is_here = False
    if not is_here:
        raise ShardError(f"The scheduler {address} is not on this computer; Dateline talks to {LOOPBACK} only.")
