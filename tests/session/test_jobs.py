"""Worker processes: results in order, and failures that stop nothing else."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Generator, Iterator
from itertools import count, islice

import pytest

from annotator.session import jobs
from annotator.session.jobs import Done, Failed, Worker, run_all
from tests.session.work import prepare, prepare_badly

LARGE = "x" * 3_000_000
"""More than any pipe holds."""


@pytest.fixture
def start() -> Iterator[Callable[..., Worker]]:
    """Starts workers and ends them after the test."""
    started: list[Worker] = []

    def start_one(*args, **more) -> Worker:
        started.append(Worker(*args, **more))
        return started[-1]

    yield start_one
    for worker in started:
        worker.close()


def test_a_job_gives_its_result(start) -> None:
    worker = start(prepare)
    worker.submit("double", 21)
    assert worker.waiting == 1
    assert worker.receive() == Done("double", 42)
    assert worker.waiting == 0
    assert not worker.has_outcome(0.0)


def test_an_outcome_that_came_can_be_seen_without_taking_it(start) -> None:
    worker = start(prepare)
    worker.submit("double", 21)
    while not worker.has_outcome(0.2):
        pass
    assert worker.waiting == 1
    assert worker.receive() == Done("double", 42)


def test_failing_jobs_are_told_in_a_sentence_and_the_rest_goes_on(start) -> None:
    worker = start(prepare)
    payloads = ("fail", "fail silently", "unpicklable", 4)
    for payload in payloads:
        worker.submit(str(payload), payload)
    outcomes = [worker.receive() for _ in payloads]
    assert outcomes[:2] == [Failed("fail", "division by zero"), Failed("fail silently", "RuntimeError")]
    assert isinstance(outcomes[2], Failed)
    assert "local object" in outcomes[2].why  # 3.13 no longer says "pickle"
    assert outcomes[3] == Done("4", 8)


def test_a_job_that_ends_its_process_fails_alone(start) -> None:
    worker = start(prepare)
    for payload in ("pid", "die", "pid", 4):
        worker.submit(str(payload), payload)
    first, died, second, last = [worker.receive() for _ in range(4)]
    assert died == Failed("die", "the worker process ended")
    assert isinstance(first, Done) and isinstance(second, Done)
    assert first.result != second.result
    assert last == Done("4", 8)


def test_a_job_over_its_time_fails_alone(start) -> None:
    worker = start(prepare)
    worker.submit("ready", 1)
    worker.receive()
    worker._time_limit_s = 0.05
    worker.submit("hang", "hang")
    worker.submit("next", 4)
    assert worker.receive() == Failed("hang", "it took longer than 0 seconds")
    worker._time_limit_s = jobs.TIME_LIMIT_S
    assert worker.receive() == Done("next", 8)


def test_a_model_that_cannot_be_loaded_fails_each_job(start) -> None:
    worker = start(prepare_badly)
    for job in "ab":
        worker.submit(job, 1)
    assert [worker.receive() for _ in "ab"] == [Failed("a", "no such model"), Failed("b", "no such model")]


def test_large_jobs_with_large_results_do_not_block_each_other(start) -> None:
    worker = start(prepare, time_limit_s=60)
    for job in "abc":
        worker.submit(job, LARGE)
    results = [worker.receive() for _ in "abc"]
    assert [isinstance(one, Done) and len(one.result) for one in results] == [2 * len(LARGE)] * 3


def test_small_jobs_sent_ahead_do_not_block_large_ones(start) -> None:
    worker = start(prepare, time_limit_s=60)
    payloads = ["x", LARGE, "x", "x", LARGE, LARGE, "x"]
    for payload in payloads:
        worker.submit("double", payload)
    results = [worker.receive() for _ in payloads]
    assert [isinstance(one, Done) and len(one.result) for one in results] == [2 * len(one) for one in payloads]


def test_a_job_sent_ahead_is_done_before_its_forerunner_is_received(start) -> None:
    worker = start(prepare)
    worker.submit("pid", "pid")
    worker.submit("die", "die")
    while worker._process.is_alive():
        worker._process.join(0.1)
    first = worker.receive()
    assert isinstance(first, Done)
    assert worker.receive() == Failed("die", "the worker process ended")


def test_a_closed_worker_fails_what_is_left_and_starts_no_process(start) -> None:
    worker = start(prepare)
    worker.submit("hang", "hang")
    worker.close()
    before = multiprocessing.active_children()
    assert worker.has_outcome(0.0)
    assert isinstance(worker.receive(), Failed)
    assert worker.waiting == 0
    assert isinstance(worker.receive(), Failed)
    assert multiprocessing.active_children() == before


def test_all_outcomes_come_in_the_payloads_order() -> None:
    payloads = [1, "die", 2, "fail", LARGE, 3, 4, 5]
    outcomes = list(run_all(prepare, payloads, 2))
    results = [one.result if isinstance(one, Done) else one.why for one in outcomes]
    expected = [2, "the worker process ended", 4, "division by zero", LARGE * 2, 6, 8, 10]
    assert results == expected
    assert [one.job for one in outcomes] == [str(number) for number in range(len(payloads))]


def test_payloads_are_read_as_they_are_needed_and_processes_end_with_the_loop() -> None:
    before = set(multiprocessing.active_children())
    read: list[int] = []
    payloads = (read.append(number) or number for number in count())
    outcomes = run_all(prepare, payloads, 1)
    assert [one.result for one in islice(outcomes, 3) if isinstance(one, Done)] == [0, 2, 4]
    assert len(read) <= 3 + 2
    assert isinstance(outcomes, Generator)
    outcomes.close()
    assert set(multiprocessing.active_children()) == before
