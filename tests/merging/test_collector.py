"""Python's cycle collector while many records are made."""

import gc

from timeline.merging import collector_paused


def test_what_is_made_while_the_collector_is_paused_counts_as_old() -> None:
    with collector_paused():
        assert not gc.isenabled()
        made: list[list[int]] = [[]]

    assert gc.isenabled()
    assert any(one is made for one in gc.get_objects(generation=2))


def test_a_pause_within_a_pause_ends_with_the_outer_one() -> None:
    with collector_paused():
        with collector_paused():
            pass
        assert not gc.isenabled()


def test_what_the_caller_has_frozen_stays_frozen() -> None:
    gc.freeze()
    try:
        with collector_paused():
            pass
        assert gc.get_freeze_count()
    finally:
        gc.unfreeze()
