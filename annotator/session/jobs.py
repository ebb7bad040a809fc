"""Owns every worker process: starts it, feeds it, limits its time, ends it. Rooms below hand it plain functions."""

from __future__ import annotations

import multiprocessing
import signal
import sys
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.connection import wait as wait_for
from multiprocessing.reduction import ForkingPickler
from time import monotonic, sleep
from typing import Any

Work = Callable[[Any], Any]
Prepare = Callable[[], Work]

TIME_LIMIT_S = 300.0

AHEAD = 2
"""Jobs that a process holds: the one that it does and the next, so that it need not wait for whoever gives them."""

AHEAD_BYTES = 65_536 if sys.platform == "linux" else 4_096
"""Of the largest job sent ahead. It must fit into the pipe: a process that writes a large result reads nothing."""


@dataclass(frozen=True, slots=True)
class Done:
    """A job's result."""

    job: str
    result: Any


@dataclass(frozen=True, slots=True)
class Failed:
    """A job that could not be done, and why, in one sentence."""

    job: str
    why: str


Outcome = Done | Failed


class CancelledError(Exception):
    """Nobody waits for this any more."""


class Gauge:
    """How far a worker is, seen from both sides; handed to `prepare`, as it can only be sent when a process starts."""

    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")
        self._done, self._total, self._wanted = (context.Value("q", 0, lock=False) for _ in range(3))

    def begin(self, total: int) -> None:
        """Of a job that has so many steps, none is done yet."""
        self._done.value, self._total.value = 0, total

    def step(self) -> None:
        """One more is done."""
        self._done.value += 1

    def step_of(self, number: int) -> None:
        """One more is done of the job with this number; CancelledError when it is not wanted any more."""
        self.step()
        if not self.is_wanted(number):
            raise CancelledError("it was cancelled.")

    @property
    def done(self) -> int:
        """Steps that are done."""
        return self._done.value

    @property
    def total(self) -> int:
        """All steps; 0 where nobody knows."""
        return self._total.value

    @property
    def share(self) -> float:
        """From 0 to 1."""
        return min(1.0, self._done.value / max(1, self._total.value))

    def want(self, number: int) -> None:
        """Only the job with this number is still wanted; the others are to stop at their next step."""
        self._wanted.value = number

    def is_wanted(self, number: int) -> bool:
        """Whether the job with this number is to go on."""
        return self._wanted.value == number


class Worker:
    """One process that does jobs in order. `prepare` runs in it once and gives the function that does them."""

    def __init__(self, prepare: Prepare, time_limit_s: float = TIME_LIMIT_S) -> None:
        self._prepare = prepare
        self._time_limit_s = time_limit_s
        self._waiting: deque[tuple[str, Any]] = deque()
        self._lock = multiprocessing.get_context("spawn").RLock()
        """Jobs may be submitted by one thread and received by another."""
        self._is_closed = False
        self._sent = 0
        """How many of the waiting jobs the process has been given."""
        self._since = monotonic()
        """When the job at the head began to be waited for."""
        self._start()

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, self._prepare), daemon=True)
        with _deaf_to_interrupts():
            self._process.start()
        theirs.close()
        self._sent = 0

    def submit(self, job: str, payload: Any) -> None:
        """Queue a job under a name of the caller's."""
        with self._lock:
            if not self._waiting:
                self._since = monotonic()
            self._waiting.append((job, payload))
            self._send()

    def _send(self) -> None:
        """Give the process its next jobs: one to do, and a small one to go on with."""
        while self._sent < min(AHEAD, len(self._waiting)):
            job = ForkingPickler.dumps(self._waiting[self._sent])
            if self._sent and len(job) > AHEAD_BYTES:
                return
            with suppress(OSError):  # a process that has ended is found, and replaced, by `receive`
                self._connection.send_bytes(job)
            self._sent += 1

    @property
    def waiting(self) -> int:
        """Jobs without an outcome."""
        return len(self._waiting)

    @property
    def connection(self) -> Any:
        """What its next outcome comes through, to wait for several at once."""
        return self._connection

    @property
    def process_id(self) -> int:
        """Of the process that does the jobs now."""
        return self._process.pid or 0

    def has_outcome(self, wait_s: float) -> bool:
        """Whether `receive` answers at once: an outcome came, the process ended, or the head job is over its time."""
        if not self._waiting:
            sleep(wait_s)
            return False
        try:
            return self._connection.poll(wait_s) or monotonic() - self._since > self._time_limit_s
        except (EOFError, OSError):
            return True

    def receive(self) -> Outcome:
        """Wait for the next outcome; a job over its time, or one that ends the process, fails and the rest goes on."""
        try:
            if self._connection.poll(max(0.0, self._time_limit_s - (monotonic() - self._since))):
                outcome: Outcome = self._connection.recv()
                with self._lock:
                    self._waiting.popleft()
                    self._sent -= 1
                    self._since = monotonic()
                    self._send()
                return outcome
            why = f"it took longer than {self._time_limit_s:.0f} seconds"
        except (EOFError, OSError):
            why = "the worker process ended"
        return self._give_up(why)

    def _give_up(self, why: str) -> Outcome:
        """Fail the job at the head, and do the others in a new process; a closed worker starts none."""
        with self._lock:
            self._end()
            culprit = self._waiting.popleft()[0] if self._waiting else ""
            if not self._is_closed:
                self._start()
                self._since = monotonic()
                self._send()
            return Failed(culprit, why)

    def close(self) -> None:
        """End the process now; what it has not done fails."""
        with self._lock:
            self._is_closed = True
            self._end()

    def _end(self) -> None:
        self._process.terminate()
        self._process.join(5)
        self._connection.close()


@contextmanager
def _deaf_to_interrupts() -> Generator[None]:
    """A process started inside never gets the terminal's Ctrl-C (but on Windows): whoever started it ends it."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(connection: Connection, prepare: Prepare) -> None:
    """The worker's side: prepare once, then answer jobs until the other side hangs up."""
    work: Work | None = None
    try:
        while True:
            job, payload = connection.recv()
            try:
                work = work or prepare()
                connection.send(Done(job, work(payload)))
            except Exception as error:  # noqa: BLE001 - whatever a model raises must come back as one failed job
                connection.send(Failed(job, str(error) or type(error).__name__))
    except (EOFError, OSError, KeyboardInterrupt):
        return


def run_all(
    prepare: Prepare, payloads: Iterable[Any], processes: int, time_limit_s: float = TIME_LIMIT_S
) -> Iterator[Outcome]:
    """Do all payloads with so many processes; outcomes in the payloads' order, which are read as they are needed."""
    workers = [Worker(prepare, time_limit_s) for _ in range(processes)]
    try:
        yield from run_on(workers, payloads)
    finally:
        for worker in workers:
            worker.close()


def run_on(workers: Sequence[Worker], payloads: Iterable[Any]) -> Iterator[Outcome]:
    """Do all payloads on running workers that have nothing else to do; outcomes in the payloads' order.

    Whoever is done gets the next payload, also while the outcome that is next in order is still waited for.
    """
    given = enumerate(payloads)
    pending: deque[str] = deque()
    arrived: dict[str, Outcome] = {}
    is_more = True
    while pending or is_more:
        while is_more and len(pending) < 2 * len(workers):
            number, payload = next(given, (None, None))
            is_more = number is not None
            if is_more:
                min(workers, key=lambda one: one.waiting).submit(str(number), payload)
                pending.append(str(number))
        if pending and pending[0] in arrived:
            yield arrived.pop(pending.popleft())
        elif pending:
            for outcome in _receive_any(workers):
                arrived[outcome.job] = outcome


PATIENCE_S = 0.2
"""Seconds after which workers that say nothing are looked at for one that is over its time."""


def _receive_any(workers: Sequence[Worker]) -> Iterator[Outcome]:
    """Wait a little for whichever workers answer; all answers that are there."""
    busy = [one for one in workers if one.waiting]
    wait_for([one.connection for one in busy], PATIENCE_S)
    yield from (one.receive() for one in busy if one.has_outcome(0.0))
