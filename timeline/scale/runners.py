"""Who does the work: this process, a pool of processes, or a Dask cluster."""

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import chain, islice
from typing import Protocol, TypeVar

from timeline.errors import BrokenRun
from timeline.schema import leave_out_pandas

Job = TypeVar("Job")
Result = TypeVar("Result")


class Runner(Protocol):
    """Does a function over jobs, some at a time; the results come in order."""

    def map(
        self, function: Callable[[Job], Result], jobs: Iterable[Job]
    ) -> Iterator[Result]:
        """The result of each job, in the order of the jobs, which are drawn lazily."""
        ...


class InProcess:
    """Does every job in this process."""

    def map(
        self, function: Callable[[Job], Result], jobs: Iterable[Job]
    ) -> Iterator[Result]:
        """The result of each job, in their order."""
        return map(function, jobs)


class ProcessPool:
    """Does jobs in processes of this machine, until its ``with`` block ends.

    ``method`` is how they are started, as `multiprocessing` names it; a fresh
    interpreter for each is the default, as a fork copies threads in an unknown state.
    """

    # Jobs drawn ahead for each worker, so that none waits while results are taken.
    _AHEAD = 2

    def __init__(self, workers: int, method: str = "spawn") -> None:
        self._waiting = workers * self._AHEAD
        self._pool = ProcessPoolExecutor(
            workers,
            mp_context=multiprocessing.get_context(method),
            initializer=_prepare_worker,
        )

    def __enter__(self) -> "ProcessPool":
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown(wait=True, cancel_futures=True)

    def map(
        self, function: Callable[[Job], Result], jobs: Iterable[Job]
    ) -> Iterator[Result]:
        """The result of each job, in their order.

        Raises:
            BrokenRun: when a process dies, with the job that was waited for.
        """
        rest = iter(jobs)
        few = list(islice(rest, 2))
        if len(few) < 2:  # not worth a process
            yield from map(function, few)
            return
        waiting: deque[tuple[Job, Future[Result]]] = deque()
        for job in chain(few, rest):
            waiting.append((job, _submit(self._pool, function, job)))
            if len(waiting) >= self._waiting:
                yield _result(*waiting.popleft())
        while waiting:
            yield _result(*waiting.popleft())


def _submit(
    pool: ProcessPoolExecutor, function: Callable[[Job], Result], job: Job
) -> "Future[Result]":
    try:
        return pool.submit(function, job)
    except BrokenProcessPool as error:
        raise BrokenRun(_died(job)) from error


def _result(job: Job, future: "Future[Result]") -> Result:
    try:
        return future.result()
    except BrokenProcessPool as error:
        raise BrokenRun(_died(job)) from error


def _died(job: object) -> str:
    return (
        f"a worker process died at or near {job} (expected it to finish; it may have "
        "run out of memory: use fewer workers; --resume keeps what is done)"
    )


def _prepare_worker() -> None:
    # An interrupt from the keyboard reaches every process; one traceback is enough.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    leave_out_pandas()
    threading.Thread(target=_end_with_the_parent, daemon=True).start()


def _end_with_the_parent() -> None:
    """End this worker when its parent was killed, as no more jobs will come."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def cores() -> int:
    """The processors that this process may use."""
    return (
        len(os.sched_getaffinity(0))
        if hasattr(os, "sched_getaffinity")
        else (os.cpu_count() or 1)
    )
