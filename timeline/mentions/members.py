"""The members of enumerations that candidates are compared with, each by a name.

Up to Python 3.11 a class of them takes forty times as long to give one.
"""

from typing import Final

from timeline.records import Status, TimeSource
from timeline.temporal.granularity import Granularity

HAPPENED: Final = Status.HAPPENED
PLANNED: Final = Status.PLANNED
POSSIBLE: Final = Status.POSSIBLE
DENIED: Final = Status.DENIED

STATED: Final = TimeSource.STATED
INHERITED: Final = TimeSource.INHERITED
PUBLICATION: Final = TimeSource.PUBLICATION
UNANCHORED: Final = TimeSource.UNANCHORED

DAY_RANK: Final = Granularity.DAY.rank
