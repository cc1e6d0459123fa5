"""A Dask cluster as the one who does the work."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, TypeVar

from timeline.errors import BrokenRun

if TYPE_CHECKING:
    from distributed import Client, Future

Job = TypeVar("Job")
Result = TypeVar("Result")

# Jobs drawn ahead for each thread of the cluster, so that none waits.
_AHEAD = 2


class DaskCluster:
    """Does jobs on the workers of a Dask cluster.

    The work folder must be one that every worker reaches under the same path. A job
    whose worker dies is done again by another; as jobs write whole files or none, and
    the same bytes each time, that leaves no trace.
    """

    def __init__(self, client: "Client") -> None:
        self._client = client

    def map(
        self, function: Callable[[Job], Result], jobs: Iterable[Job]
    ) -> Iterator[Result]:
        """The result of each job, in their order.

        Raises:
            BrokenRun: when workers keep dying of a job.
        """
        threads = sum(self._client.nthreads().values())
        waiting: deque[tuple[Job, Future]] = deque()
        for job in jobs:
            # Keys are unique: what a job leaves in its folder is not in its arguments.
            future = self._client.submit(function, job, pure=False)
            waiting.append((job, future))
            if len(waiting) >= max(1, threads) * _AHEAD:
                yield _result(*waiting.popleft())
        while waiting:
            yield _result(*waiting.popleft())


def connect(address: str) -> DaskCluster:
    """The cluster whose scheduler listens at an address, as ``tcp://host:8786``.

    Raises:
        BrokenRun: when there is none, or Dask is not installed.
    """
    try:
        from distributed import Client
    except ImportError as error:
        raise BrokenRun(
            "a cluster needs Dask (expected pip install '.[cluster]' in a clone)"
        ) from error
    try:
        return DaskCluster(Client(address, timeout="5s"))
    except OSError as error:
        raise BrokenRun(f"{address}: no Dask scheduler answers there") from error
    except ValueError as error:
        raise BrokenRun(
            f"{address}: no address of a scheduler (expected tcp://HOST:PORT)"
        ) from error


def _result(job: object, future: "Future") -> Any:  # as its function returns
    from distributed import KilledWorker

    try:
        return future.result()
    except KilledWorker as error:
        raise BrokenRun(f"workers of the cluster died at {job}") from error
