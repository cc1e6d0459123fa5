"""Whether time grows with the input or with its square, told apart from noise."""

import time
from collections.abc import Callable

_TURNS = 8
# Twice the input takes twice the time where it grows with the input, four times where
# it grows with its square. How near to two it is, benchmarks.hostile says.
_NO_SQUARE = 3.0


def assert_no_square(once: Callable[[], object], twice: Callable[[], object]) -> None:
    """`twice`, which does what `once` does to twice the input, takes no square.

    The two are timed in turn, so that what else the machine does slows both, and again
    as long as they look like a square: noise passes, a square does not.
    """
    once()  # loads what is loaded once
    ratios: list[float] = []
    while len(ratios) < _TURNS:
        ratios.append(_seconds(twice) / max(_seconds(once), 1e-6))
        if ratios[-1] < _NO_SQUARE:
            return
    raise AssertionError(f"twice the input took {min(ratios):.1f} times the time")


def _seconds(run: Callable[[], object]) -> float:
    begin = time.process_time()
    run()
    return time.process_time() - begin
