"""How finely an expression tells its time."""

from timeline.mentions.members import DAY_RANK
from timeline.temporal.timex3 import Timex


def is_day(timex: Timex | None) -> bool:
    """Whether the expression names a day, or a time of one."""
    if timex is None or timex.granularity is None:
        return False
    return timex.granularity.rank <= DAY_RANK


def is_clock(timex: Timex) -> bool:
    """Whether the expression names a time of a day."""
    finest = timex.granularity
    return finest is not None and finest.rank < DAY_RANK
