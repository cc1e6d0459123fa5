"""Python's cycle collector held off while many records are made that stay."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_paused() -> Iterator[None]:
    """Let no cycles be looked for meanwhile.

    The collector goes through all records again each time their number has grown by
    a quarter, which is a fifth of the time of a merge and of extraction, and finds
    nothing: records hold no cycles. What was made meanwhile counts as old afterwards,
    as all of it would be gone through at once if it were new.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            if not gc.get_freeze_count():  # else it is the caller's who stays frozen
                gc.freeze()
                gc.unfreeze()
            gc.enable()
